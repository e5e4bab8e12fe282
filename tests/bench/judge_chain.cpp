// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Judging a chain from its bytes: Pintle's Certificate and PathBuilder against d2i_X509 and X509_verify_cert in C.
//
//   judge_chain ROOT.der HOST SECONDS ROUNDS LEAF.der HELPER.der…
//
// SECONDS since 1970 is the moment of judging. Prints the medians of both in microseconds of CPU, taken in turn in this
// one process, and the number of damaged chains on which the verdicts were compared. Exit 1: verdicts differ.

#include "core/chain/path_builder.h"
#include "tests/bench/verify_chain.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>

using namespace pintle;

namespace {

constexpr int ChainsPerRound = 40;
constexpr int DamagedChains = 400;

QByteArray contentOf(const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", path);
        std::exit(2);
    }
    return file.readAll();
}

double cpuMicroseconds()
{
    std::timespec at{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
    return static_cast<double>(at.tv_sec) * 1e6 + static_cast<double>(at.tv_nsec) * 1e-3;
}

bool judgedByPintle(
    const std::vector<QByteArray>& chain, const TrustStore& trust, const HostName& host, const QDateTime& instant)
{
    std::vector<Certificate> sent;
    for (const QByteArray& der : chain) {
        // A copy of the bytes, as they come from a socket: nothing that an earlier round knows may be found again.
        auto certificate = Certificate::fromDer(QByteArray(der.constData(), der.size()));
        if (certificate)
            sent.push_back(*certificate);
        else if (sent.empty())
            return false;
    }
    VerifyOptions options;
    options.instant = instant;
    options.host = host;
    const auto report = buildPaths(sent, trust, options);
    return report && report->verdict == TrustVerdict::Trusted;
}

bool judgedByReference(const std::vector<QByteArray>& chain, ReferenceStore* store)
{
    std::vector<Bytes> bytes;
    for (const QByteArray& der : chain)
        bytes.push_back({reinterpret_cast<const unsigned char*>(der.constData()), static_cast<size_t>(der.size())});
    return referenceVerdict(store, bytes.data(), bytes.size()) == 1;
}

template <typename Judge> double perChain(Judge judge)
{
    const double start = cpuMicroseconds();
    for (int count = 0; count < ChainsPerRound; ++count) {
        if (!judge()) {
            std::fputs("the genuine chain was refused\n", stderr);
            std::exit(1);
        }
    }
    return (cpuMicroseconds() - start) / ChainsPerRound;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 6) {
        std::fputs("usage: judge_chain ROOT.der HOST SECONDS ROUNDS LEAF.der HELPER.der...\n", stderr);
        return 2;
    }
    const QByteArray anchor = contentOf(argv[1]);
    const auto host = HostName::parse(QString::fromLatin1(argv[2]));
    const auto anchorCertificate = Certificate::fromDer(anchor);
    const QDateTime instant = QDateTime::fromSecsSinceEpoch(std::atoll(argv[3]), Qt::UTC);
    const int rounds = std::max(1, std::atoi(argv[4]));
    std::vector<QByteArray> chain;
    for (int at = 5; at < argc; ++at)
        chain.push_back(contentOf(argv[at]));
    if (!host || !anchorCertificate)
        return 2;
    const TrustStore trust = TrustStore::fromCertificates({*anchorCertificate}, QStringLiteral("bench"));
    ReferenceStore* store =
        referenceStore({reinterpret_cast<const unsigned char*>(anchor.constData()), static_cast<size_t>(anchor.size())},
            argv[2], instant.toSecsSinceEpoch());

    std::mt19937 random(7);
    int differing = 0;
    for (int count = 0; count < DamagedChains; ++count) {
        std::vector<QByteArray> damaged = chain;
        QByteArray& der = damaged[random() % damaged.size()];
        der[static_cast<qsizetype>(random() % static_cast<std::size_t>(der.size()))] ^=
            static_cast<char>(1U << (random() % 8));
        differing += judgedByPintle(damaged, trust, *host, instant) != judgedByReference(damaged, store) ? 1 : 0;
    }

    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(perChain([&] { return judgedByPintle(chain, trust, *host, instant); }));
        theirs.push_back(perChain([&] { return judgedByReference(chain, store); }));
    }
    referenceStoreFree(store);
    std::printf("%.1f %.1f %d %d\n", median(ours), median(theirs), DamagedChains, differing);
    return differing == 0 ? 0 : 1;
}
