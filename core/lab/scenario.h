// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"
#include "core/probe/target.h"
#include "core/probe/tls_server_connection.h"
#include "core/x509/certificate_recipe.h"
#include "core/x509/private_key.h"
#include "core/x509/revocation_recipe.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace pintle {

// The lab's catalogue as data: certificates by name, each pointing to its issuer, and entries that send some of them
// and behave in one way. Read from JSON (resources/scenarios, schema in resources/schemas/scenarios.schema.json), every
// reference checked and resolved; LabPki makes the certificates, LabServer behaves.
//
// A certificate's full name is `root-r1` for one that all entries share and `good/leaf` for one of an entry. A key's
// name is the full name of the certificate that it was first made for, or any other word (`attacker`).

/// How to make one certificate, relative to the lab's instant.
struct ScenarioCertificate {
    QString name;          ///< full name
    QString issuer;        ///< full name; empty: self-signed
    QString key;           ///< name of the subject's key
    QString signedBy;      ///< name of the key that signs; usually the issuer's
    QString serialSeed;    ///< certificates with one seed share their serial number
    KeyType keyType;       ///< of the key named like the certificate
    double fromDays = -1;  ///< notBefore, days after the lab's instant
    double untilDays = 89; ///< notAfter, days after the lab's instant
    bool trusted = false;  ///< among the anchors of `--trust lab`
    QString namePattern;   ///< more DNS names, `%1` standing for 1 to nameCount; made only when the certificate is
    int nameCount = 0;
    CertificateRecipe recipe; ///< everything else; dates and serial are filled in later
};

/// The response that is stapled.
struct ScenarioStaple {
    OcspRecipe::Status status = OcspRecipe::Status::Good;
    QString signedBy; ///< full name of a delegate's certificate; empty: the issuer
    double fromDays = -0.25;
    double untilDays = 3;
};

/// What the server does instead of an orderly handshake.
enum class ServerBehaviour {
    Orderly,
    PlainHttp,            ///< answers HTTP in plain text
    Silence,              ///< takes the connection and says nothing
    Garbage,              ///< answers bytes of no protocol
    HalfHello,            ///< stops in the middle of its ServerHello
    HangUp,               ///< closes after the first bytes
    MalformedCertificate, ///< a certificate whose DER is broken
    EndlessCertificate,   ///< a certificate message that never ends
    RefuseStartTls,       ///< will not begin TLS
    InjectAfterStartTls,  ///< plain text behind the go-ahead
};

/// One entry of the catalogue, references resolved.
struct Scenario {
    QString id;
    QString about;        ///< one English sentence, for listings of developers and tests
    QStringList hosts;    ///< the first is the one it is probed as
    QStringList send;     ///< full names in wire order
    QString handshakeKey; ///< name of a key that pretends to be the leaf's; empty: the leaf's own
    StartTls startTls = StartTls::None;
    ServerBehaviour behaviour = ServerBehaviour::Orderly;
    TlsServerOptions::Version lowest = TlsServerOptions::Version::Tls12;
    TlsServerOptions::Version highest = TlsServerOptions::Version::Tls13;
    int securityLevel = 2;
    bool wantClientCertificate = false;
    std::vector<QByteArray> alpn;
    std::optional<ScenarioStaple> staple;
    QString verdict;
    QStringList findings;
};

/// Certificates and entries of one or more scenario files.
class ScenarioCatalogue
{
public:
    /// A file's name (for errors) and content.
    struct Source {
        QString name;
        QByteArray json;
    };

    /// Reads files that may refer to each other's shared certificates and to `<entry>/<certificate>` of any entry.
    /// Errors: MalformedScenario; unknown fields, references and words are errors too.
    static Result<ScenarioCatalogue> parse(const std::vector<Source>& sources);
    /// The files that Pintle comes with.
    static const ScenarioCatalogue& builtIn();

    const std::vector<Scenario>& entries() const { return m_entries; }
    /// By full name.
    const std::map<QString, ScenarioCertificate>& certificates() const { return m_certificates; }
    /// By id, else by host name: of an entry probed as that host, then of one that has it among its hosts. Null when
    /// there is none.
    const Scenario* find(const QString& idOrHost) const;
    /// What to make for a key name.
    KeyType keyType(const QString& keyName) const;

private:
    std::vector<Scenario> m_entries;
    std::map<QString, ScenarioCertificate> m_certificates;
};

} // namespace pintle
