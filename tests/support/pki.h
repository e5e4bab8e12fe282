// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace pintle::test {

/// A certificate and its key as PEM files.
struct Issued {
    QString certificate;
    QString key;
};

/// What a certificate is to say.
struct CertificateRequest {
    QString subject = QStringLiteral("/CN=unnamed"); ///< as `openssl req -subj` reads it
    QString key = QStringLiteral("ec:P-256");        ///< see Pki
    QString keyFile;                                 ///< an existing key instead of a new one
    QStringList extensions;                          ///< lines of an OpenSSL extension section
    QString notBefore = QStringLiteral("20240101000000Z");
    QString notAfter = QStringLiteral("20491231235959Z");
};

/// Certificates made by the `openssl` command alone, in a folder that goes away with this object, so that they are
/// a truth which owes our own code nothing; a refusal of the command ends the test program. Keys: `rsa:2048`,
/// `rsa-pss:2048`, `ec:P-256` (any curve), `ed25519`, `ed448`, `dsa:2048`.
class Pki
{
public:
    Pki();

    Issued root(const QString& name, const QString& key = QStringLiteral("ec:P-256"));
    Issued issuing(const QString& name, const Issued& issuer, const QString& key = QStringLiteral("ec:P-256"));
    /// A server's certificate; `names` are DNS names, the first is the common name too.
    Issued leaf(const QStringList& names, const Issued& issuer, const QString& key = QStringLiteral("ec:P-256"));
    /// `issuer` null: signed by its own key.
    Issued issue(const CertificateRequest& request, const Issued* issuer);

    /// The certificates one after the other in one PEM file.
    QString joined(const QList<Issued>& certificates);
    /// An OCSP response of `issuer` about `leaf`, as DER, current for a year from now.
    QString ocspResponse(const Issued& leaf, const Issued& issuer);
    /// Writes `leaf` into the database as revoked, for the next ocspResponse().
    void revoke(const Issued& leaf, const Issued& issuer);
    /// A file in the folder with this content.
    QString file(const QString& name, const QByteArray& content);
    QString folder() const { return m_folder.path(); }

private:
    QString path(const QString& suffix);
    QString makeKey(const QString& spec);

    QTemporaryDir m_folder;
    int m_count = 0;
};

/// The pin of its public key by the `openssl` command, in base64.
QByteArray pinByOpenssl(const Issued& issued);

} // namespace pintle::test
