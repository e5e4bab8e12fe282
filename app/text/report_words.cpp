// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/report_words.h"

#include <QCoreApplication>

namespace pintle::text {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QString word(ReportWord word)
{
    switch (word) {
    //: %1 a server or the name of a file.
    case ReportWord::Title: return ReportText::tr("Inspection of %1");
    case ReportWord::Contents: return ReportText::tr("Contents");
    case ReportWord::Verdict: return ReportText::tr("Verdict");
    case ReportWord::AboutReport: return ReportText::tr("About this report");
    case ReportWord::Inspected: return ReportText::tr("Inspected");
    case ReportWord::Date: return ReportText::tr("Date");
    case ReportWord::JudgedAt: return ReportText::tr("Judged at");
    case ReportWord::Program: return ReportText::tr("Program");
    case ReportWord::Method: return ReportText::tr("Method");
    case ReportWord::MethodConnection:
        return ReportText::tr("Connected to the server, took the certificates it sent, and built and checked every "
                              "path to the trust store.");
    case ReportWord::MethodFile:
        return ReportText::tr("Read the certificates from a file, and built and checked every path to the trust store. "
                              "No connection was made.");
    case ReportWord::Command: return ReportText::tr("Command that repeats it");
    case ReportWord::Store: return ReportText::tr("Trust store");
    case ReportWord::PinSetUsed: return ReportText::tr("Pin set");
    case ReportWord::NoPinSet: return ReportText::tr("none");
    case ReportWord::Redacted: return ReportText::tr("Names left out");
    case ReportWord::RedactedNote:
        return ReportText::tr("Names were replaced by placeholders. Pins, fingerprints and serial numbers were kept: "
                              "public logs may tell whose they are.");
    case ReportWord::Chain: return ReportText::tr("Chain as sent");
    case ReportWord::Diagram: return ReportText::tr("Diagram of the path in use");
    case ReportWord::NothingSent: return ReportText::tr("No certificate was sent.");
    //: The number of a certificate in the order in which it was sent.
    case ReportWord::Number: return ReportText::tr("No.");
    case ReportWord::Name: return ReportText::tr("Name");
    case ReportWord::IssuedBy: return ReportText::tr("Issued by");
    case ReportWord::Ends: return ReportText::tr("Ends");
    case ReportWord::Begins: return ReportText::tr("Begins");
    case ReportWord::KeyKind: return ReportText::tr("Kind of key");
    //: The hash of a public key.
    case ReportWord::Pin: return ReportText::tr("Pin");
    case ReportWord::Use: return ReportText::tr("On the path in use");
    case ReportWord::Used: return ReportText::tr("used");
    case ReportWord::NotUsed: return ReportText::tr("not used");
    case ReportWord::Paths: return ReportText::tr("Paths");
    case ReportWord::PathUsed: return ReportText::tr("Path %1 of %2, in use");
    case ReportWord::PathAlternative: return ReportText::tr("Path %1 of %2, an alternative");
    case ReportWord::PathInvalid: return ReportText::tr("Path %1 of %2, not valid");
    case ReportWord::NoPath: return ReportText::tr("No path was found.");
    case ReportWord::Role: return ReportText::tr("Role");
    case ReportWord::LookedFor: return ReportText::tr("Issuer looked for and not found: %1");
    case ReportWord::Checks: return ReportText::tr("Checks");
    case ReportWord::ChecksNote:
        return ReportText::tr("Each link of the path in use, and the name that was asked for.");
    case ReportWord::Certificate: return ReportText::tr("Certificate");
    case ReportWord::Check: return ReportText::tr("Check");
    case ReportWord::Outcome: return ReportText::tr("Outcome");
    case ReportWord::Value: return ReportText::tr("Value");
    case ReportWord::Rule: return ReportText::tr("Rule");
    case ReportWord::HostCheck: return ReportText::tr("host name");
    case ReportWord::NoChecks: return ReportText::tr("Nothing was checked.");
    case ReportWord::Findings: return ReportText::tr("Findings");
    case ReportWord::Weight: return ReportText::tr("Weight");
    case ReportWord::Finding: return ReportText::tr("Finding");
    case ReportWord::Code: return ReportText::tr("Code");
    case ReportWord::NoFindings: return ReportText::tr("Nothing to report.");
    case ReportWord::Pins: return ReportText::tr("Pins");
    case ReportWord::NoPins: return ReportText::tr("No pin set was used.");
    case ReportWord::PinVerdict: return ReportText::tr("Answer of the pins");
    case ReportWord::Mode: return ReportText::tr("Mode");
    case ReportWord::Pattern: return ReportText::tr("Hosts");
    case ReportWord::PinsExpire: return ReportText::tr("Enforced until");
    case ReportWord::Never: return ReportText::tr("no end");
    case ReportWord::PinsOfSet: return ReportText::tr("Pins of the set");
    case ReportWord::PinsOfPath: return ReportText::tr("Keys of the path in use");
    case ReportWord::State: return ReportText::tr("State");
    case ReportWord::Label: return ReportText::tr("Label");
    case ReportWord::OnPath: return ReportText::tr("On the path");
    case ReportWord::InStore: return ReportText::tr("in the trust store");
    case ReportWord::NotInStore: return ReportText::tr("not in the trust store");
    case ReportWord::Match: return ReportText::tr("match");
    case ReportWord::NoMatch: return ReportText::tr("no match");
    case ReportWord::Certificates: return ReportText::tr("Certificates in full");
    //: %1 a number, %2 a name.
    case ReportWord::CertificateTitle: return ReportText::tr("Certificate %1: %2");
    case ReportWord::Subject: return ReportText::tr("Subject");
    case ReportWord::Issuer: return ReportText::tr("Issuer");
    case ReportWord::Serial: return ReportText::tr("Serial number");
    case ReportWord::Version: return ReportText::tr("Version");
    case ReportWord::Key: return ReportText::tr("Key");
    //: %1 a kind of key, %2 a number.
    case ReportWord::KeyBits: return ReportText::tr("%1, %2 bits");
    case ReportWord::Signature: return ReportText::tr("Signed with");
    case ReportWord::PinHex: return ReportText::tr("Pin, hexadecimal");
    case ReportWord::Fingerprint: return ReportText::tr("Fingerprint, SHA-256");
    case ReportWord::Names: return ReportText::tr("Names");
    case ReportWord::Kind: return ReportText::tr("Kind");
    case ReportWord::Extensions: return ReportText::tr("Extensions");
    case ReportWord::Extension: return ReportText::tr("Extension");
    case ReportWord::Critical: return ReportText::tr("Critical");
    case ReportWord::Yes: return ReportText::tr("yes");
    case ReportWord::No: return ReportText::tr("no");
    case ReportWord::LeftOut: return ReportText::tr("left out");
    //: Privacy-Enhanced Mail, the name of a format; not translated.
    case ReportWord::Pem: return ReportText::tr("PEM");
    case ReportWord::Connection: return ReportText::tr("Connection");
    case ReportWord::NoConnection: return ReportText::tr("No connection was made.");
    case ReportWord::Address: return ReportText::tr("Address");
    //: Server Name Indication.
    case ReportWord::ServerName: return ReportText::tr("Server name sent");
    case ReportWord::Protocol: return ReportText::tr("Protocol");
    case ReportWord::Cipher: return ReportText::tr("Cipher");
    case ReportWord::Group: return ReportText::tr("Key exchange");
    case ReportWord::PeerSignature: return ReportText::tr("Signature of the server");
    case ReportWord::Alpn: return ReportText::tr("Application protocol");
    //: A stapled OCSP response.
    case ReportWord::Staple: return ReportText::tr("Revocation answer sent along");
    //: Signed certificate timestamps in the TLS extension.
    case ReportWord::Scts: return ReportText::tr("Timestamps of public logs");
    case ReportWord::ClientCertificate: return ReportText::tr("Client certificate asked for");
    case ReportWord::Stages: return ReportText::tr("Stages");
    case ReportWord::Stage: return ReportText::tr("Stage");
    case ReportWord::Result: return ReportText::tr("Result");
    case ReportWord::Duration: return ReportText::tr("Time");
    case ReportWord::StageDone: return ReportText::tr("done");
    case ReportWord::StageFailed: return ReportText::tr("failed");
    case ReportWord::StageSkipped: return ReportText::tr("not needed");
    case ReportWord::StageNotReached: return ReportText::tr("not reached");
    case ReportWord::Dialogue: return ReportText::tr("What was said before TLS");
    case ReportWord::PageOf: return ReportText::tr("Page %1 of %2");
    }
    Q_UNREACHABLE();
}

QString word(const PinVerdict& verdict)
{
    struct Words {
        QString operator()(const NotPinned&) const { return ReportText::tr("not pinned"); }
        QString operator()(const PinsExpired&) const { return ReportText::tr("expired, nothing is enforced"); }
        QString operator()(const PinsMatched&) const { return ReportText::tr("a pin matches"); }
        QString operator()(const PinsMismatched&) const { return ReportText::tr("no pin matches"); }
        QString operator()(const PinsNotJudged&) const { return ReportText::tr("not judged, as no path was verified"); }
    };
    return std::visit(Words(), verdict);
}

QString word(PinRole role)
{
    switch (role) {
    //: The certificate of the server itself, at the beginning of a chain.
    case PinRole::Leaf: return ReportText::tr("leaf");
    case PinRole::Intermediate: return ReportText::tr("intermediate");
    case PinRole::Root: return ReportText::tr("root");
    //: A key that is kept back for a day when the others are lost.
    case PinRole::Backup: return ReportText::tr("backup");
    }
    Q_UNREACHABLE();
}

QString word(PinState state)
{
    switch (state) {
    case PinState::Active: return ReportText::tr("active");
    case PinState::Next: return ReportText::tr("next");
    case PinState::Retired: return ReportText::tr("retired");
    }
    Q_UNREACHABLE();
}

QString word(PinMode mode)
{
    switch (mode) {
    //: A pin set that makes clients refuse.
    case PinMode::Enforce: return ReportText::tr("enforced");
    case PinMode::Report: return ReportText::tr("reported only");
    }
    Q_UNREACHABLE();
}

QString namesLeftOut(int count)
{
    return ReportText::tr("%n more names were left out.", nullptr, count);
}

QString certificatesLeftOut(int count)
{
    return ReportText::tr("%n more certificates were left out.", nullptr, count);
}

QString replacedWords(int hosts, int addresses, int emails)
{
    //: Each a count with its noun: host names, IP addresses, e-mail addresses.
    return ReportText::tr("%1, %2, %3")
        .arg(ReportText::tr("%n host names", nullptr, hosts), ReportText::tr("%n IP addresses", nullptr, addresses),
            ReportText::tr("%n e-mail addresses", nullptr, emails));
}

} // namespace pintle::text
