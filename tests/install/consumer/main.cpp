// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// What an application does with Pintle::Core: makes a pin set, connects pinned sockets, reads the verdicts. The servers
// are the library's own lab, so the program needs no network. Exit 0 when each server was answered as it deserves and
// no secret left for the wrong ones.

#include <core/enforcement/failure_report.h>
#include <core/enforcement/pinned_ssl_socket.h>
#include <core/lab/lab.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QEventLoop>

#include <cstdio>

using namespace pintle;

namespace {

const QDateTime Now(QDate(2027, 1, 15), QTime(12, 0), Qt::UTC); // an application leaves the clock to the policy

const char Secret[] = "GET /account HTTP/1.1\r\nHost: good.lab.test\r\n\r\n";

EnforcementPolicy pinIssuerOf(const std::vector<Certificate>& chain, const HostName& host, const TrustStore& trust)
{
    HostPins entry{.pattern = *HostPattern::parse(host.toString())};
    entry.pins.push_back({.pin = Pin::of(chain[1]), .role = PinRole::Intermediate});
    EnforcementPolicy policy;
    policy.pins = PinSet::make(QStringLiteral("my-app")).with(entry);
    policy.trust = trust;
    policy.clock = [] { return Now; };
    return policy;
}

// Connects as `host` and says what came of it; the secret is written before the handshake has even begun.
ConnectionVerdict visit(const EnforcementPolicy& policy, const HostName& host, const ConnectAddress& address)
{
    PinnedSslSocket socket(policy);
    ConnectionVerdict verdict;
    QEventLoop loop;
    QObject::connect(&socket, &PinnedSslSocket::refused, &loop, [&](const ConnectionVerdict& v) { verdict = v; });
    QObject::connect(&socket, &PinnedSslSocket::accepted, &loop, [&] { verdict = *socket.verdict(); });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop, &QEventLoop::quit);
    QObject::connect(&socket, &QIODevice::readyRead, &loop, &QEventLoop::quit);
    socket.setPeerVerifyName(host.toString());
    socket.connectToHostEncrypted(address.host.toString(), address.port.number());
    socket.write(Secret);
    loop.exec();
    return verdict;
}

bool expect(bool condition, const char* words)
{
    std::printf("%s: %s\n", condition ? "as it should be" : "WRONG", words);
    return condition;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const auto lab = Lab::make(Now, LabKeys::Memory);
    const auto chain =
        lab ? (*lab)->chainOf(QStringLiteral("good")) : Result<std::vector<Certificate>>(failure(lab.error()));
    const auto good = lab ? (*lab)->start(QStringLiteral("good")) : Result<LabEndpoint>(failure(lab.error()));
    const QString impostorId = QStringLiteral("appended-genuine");
    const auto impostor = lab ? (*lab)->start(impostorId) : Result<LabEndpoint>(failure(lab.error()));
    const auto host = HostName::parse(QStringLiteral("good.lab.test"));
    if (!chain || !good || !impostor || !host) {
        std::fputs("the lab does not start\n", stderr);
        return 3;
    }
    const EnforcementPolicy policy = pinIssuerOf(*chain, *host, (*lab)->trust());

    const ConnectionVerdict genuine = visit(policy, *host, good->address);
    const ConnectionVerdict attacked = visit(policy, *host, impostor->address);
    const auto report = FailureReport::from(attacked);
    const bool right = expect(genuine.isAllowed(), "the genuine server is accepted")
        & expect(!attacked.isAllowed(), "genuine certificates behind another CA's are refused")
        & expect(attacked.verdict == EndpointVerdict::PinMismatch, "the refusal says pin-mismatch")
        & expect((*lab)->applicationBytes(impostorId) == 0, "the impostor received 0 bytes of application data")
        & expect(report && report->knownPins.size() == 1, "the failure report names the pin that was wanted");
    return right ? 0 : 1;
}
