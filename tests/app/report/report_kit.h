// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/report/html_report.h"
#include "tests/core/chain/chain_kit.h"

/// Judged connections for tests of reports: ordinary ones, and ones whose every name is hostile.
namespace pintle::test {

inline const QString BidiName = QStringLiteral("evil\u202Egnp.exe");

struct ReportWorld {
    Party root = makeRoot("Lab Root");
    Party issuing = makeCa("Lab Issuing", root);
};

/// Names of every kind that a report could give away.
inline void nameEverything(CertificateRecipe& recipe)
{
    recipe.subject = {{"CN", "api.example.com"}, {"O", "Example"}, {"emailAddress", "jane+ops@example.com"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "api.example.com", {}},
        {GeneralName::Kind::Dns, "*.shop.example.net", {}}, {GeneralName::Kind::Dns, "intranet", {}},
        {GeneralName::Kind::Email, "hostmaster@example.org", {}},
        {GeneralName::Kind::IpAddress, QByteArray::fromHex("c0000207"), {}},
        {GeneralName::Kind::IpAddress, QByteArray::fromHex("20010db8000000000000000000000001"), {}}};
}

inline void nameHostilely(CertificateRecipe& recipe)
{
    recipe.subject = {
        {"CN", "<script>alert(1)</script>"}, {"O", BidiName.toUtf8()}, {"OU", "\"'&]]>--><svg onload=x>"}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "</title><script>alert(2)</script>.example.com", {}},
        {GeneralName::Kind::Dns, "api.example.com", {}}};
}

/// As many names as fill 64 kB.
inline void nameEndlessly(CertificateRecipe& recipe)
{
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "api.example.com", {}}};
    for (int number = 0; number < 3'000; ++number)
        recipe.subjectAltNames.push_back(
            {GeneralName::Kind::Dns, QByteArray("host-") + QByteArray::number(number) + ".a.example", {}});
}

inline ProbeReport probeOf(const std::vector<Certificate>& served)
{
    ProbeReport probe{.target = Target::parse(QStringLiteral("smtp://api.example.com:587")).value()};
    probe.startedAt = now;
    for (const Stage stage : {Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::StartTls, Stage::Tls})
        probe.stages.push_back({stage, StageResult::State::Done, std::chrono::microseconds(1500), {}});
    probe.handshake = Handshake::Established;
    probe.keyProved = true;
    probe.peerAddress = QHostAddress(QStringLiteral("192.0.2.7"));
    probe.peerPort = 587;
    probe.serverName = QStringLiteral("api.example.com");
    probe.served = served;
    probe.protocol = QStringLiteral("TLSv1.3");
    probe.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    probe.group = QStringLiteral("X25519");
    probe.dialogue = {QStringLiteral("< 220 mail7.internal.example ESMTP welcome to the secret lair"),
        QStringLiteral("> EHLO me.client.example"),
        QStringLiteral("< 250 contact postmaster@example.org at 198.51.100.9")};
    return probe;
}

inline PinSet pinsFor(const Certificate& pinned)
{
    HostPins entry{.pattern = HostPattern::parse(QStringLiteral("api.example.com")).value()};
    entry.pins.push_back({.pin = Pin::of(pinned),
        .role = PinRole::Intermediate,
        .label = QStringLiteral("taken from old.example.com"),
        .keptBy = QStringLiteral("ops@example.com")});
    return PinSet::make(QStringLiteral("Pins of api.example.com")).with(std::move(entry));
}

inline EndpointReport reportOf(const ReportWorld& world, const Tweak& tweak, bool pinned = true)
{
    JudgeOptions options;
    options.trust = trusting({world.root.certificate});
    options.verify.instant = now;
    if (pinned)
        options.pins = pinsFor(world.issuing.certificate);
    const Party leaf = makeLeaf(world.issuing, tweak);
    return judge(probeOf({leaf.certificate, world.issuing.certificate}), options);
}

inline report::DocumentOptions documentOptions(report::RedactFlags redact = {})
{
    return {.redact = redact,
        .subject = QStringLiteral("smtp://api.example.com:587"),
        .command = QStringLiteral("pintle-cli inspect smtp://api.example.com:587 --trust ca.pem"),
        .program = QStringLiteral("Pintle 0.1.0"),
        .writtenAt = now};
}

/// A picture as the window draws it, with words in it.
inline report::Diagram sampleDiagram(const QString& words)
{
    const QString svg = QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE svg><svg xmlns=\"http://www.w3.org/2000/svg\" "
                                       "width=\"300\" height=\"80\" viewBox=\"0 0 300 80\"><title>Chain</title>"
                                       "<desc>%1</desc><rect x=\"1\" y=\"1\" width=\"298\" height=\"78\" fill=\"none\" "
                                       "stroke=\"#000000\"/><text x=\"10\" y=\"40\">%1</text></svg>");
    return {svg.arg(words.toHtmlEscaped()).toUtf8(), words};
}

} // namespace pintle::test
