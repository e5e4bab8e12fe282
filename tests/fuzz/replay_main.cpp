// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Replays a seed corpus without libFuzzer: every seed as it is, then mutations of it from a fixed sequence of random
// numbers, so that a run finds the same fault again.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr int MutationsPerSeed = 200;

void run(const QByteArray& input)
{
    // A copy of exactly this size, so that the sanitizer sees a read past its end.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

QByteArray mutated(QByteArray input, std::mt19937& random)
{
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random() % static_cast<std::uint32_t>(std::max<qsizetype>(bound, 1)));
    };
    for (auto steps = 1 + below(4); steps > 0; --steps) {
        const auto at = below(input.size() + 1);
        switch (random() % 5) {
        case 0: input.truncate(at); break;
        case 1: input.insert(at, static_cast<char>(random())); break;
        case 2: input.remove(at, 1 + below(8)); break;
        case 3: input.insert(at, input.mid(below(input.size() + 1), 1 + below(64))); break;
        case 4:
            if (at < input.size())
                input[at] = static_cast<char>(random());
            break;
        }
    }
    return input;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("usage: fuzz.<name> CORPUS\n", stderr);
        return 2;
    }
    const QDir corpus(QString::fromLocal8Bit(argv[1]));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        std::fputs("no seeds in the corpus\n", stderr);
        return 1;
    }
    run({});
    for (const QString& name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(name));
            return 1;
        }
        const QByteArray seed = file.readAll();
        run(seed);
        std::mt19937 random(52);
        for (int count = 0; count < MutationsPerSeed; ++count)
            run(mutated(seed, random));
    }
    std::printf("%lld seeds, %d mutations of each\n", static_cast<long long>(names.size()), MutationsPerSeed);
    return 0;
}
