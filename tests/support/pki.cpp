// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "tests/support/pki.h"

#include "tests/support/openssl_command.h"

#include <QFile>

namespace pintle::test {

namespace {

constexpr auto Config = R"([ca]
default_ca = plain
[plain]
database = %1/index.txt
new_certs_dir = %1
rand_serial = yes
unique_subject = no
policy = anything
default_md = default
email_in_dn = no
[anything]
countryName = optional
organizationName = optional
commonName = optional
[req]
distinguished_name = dn
prompt = no
string_mask = utf8only
[dn]
)";

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Pki::Pki()
{
    file(QStringLiteral("index.txt"), {});
    file(QStringLiteral("ca.cnf"), QString::fromLatin1(Config).arg(folder()).toUtf8());
}

QString Pki::path(const QString& suffix)
{
    return QStringLiteral("%1/%2.%3").arg(folder()).arg(++m_count).arg(suffix);
}

QString Pki::file(const QString& name, const QByteArray& content)
{
    const QString place = folder() + QLatin1Char('/') + name;
    QFile file(place);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(place), qPrintable(file.errorString()));
    return place;
}

QString Pki::makeKey(const QString& spec)
{
    const QString algorithm = spec.section(QLatin1Char(':'), 0, 0);
    const QString parameter = spec.section(QLatin1Char(':'), 1);
    const QString key = path(QStringLiteral("key"));
    QStringList arguments{QStringLiteral("genpkey"), QStringLiteral("-out"), key};
    if (algorithm == QLatin1String("dsa")) {
        const QString parameters = path(QStringLiteral("dsaparam"));
        openssl({QStringLiteral("dsaparam"), QStringLiteral("-out"), parameters, parameter});
        arguments += {QStringLiteral("-paramfile"), parameters};
    } else {
        arguments += {QStringLiteral("-algorithm"), algorithm};
        if (algorithm.startsWith(QLatin1String("rsa")))
            arguments += {QStringLiteral("-pkeyopt"), QStringLiteral("rsa_keygen_bits:") + parameter};
        if (algorithm == QLatin1String("ec"))
            arguments += {QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:") + parameter};
    }
    openssl(arguments);
    return key;
}

Issued Pki::issue(const CertificateRequest& request, const Issued* issuer)
{
    const QString config = folder() + QStringLiteral("/ca.cnf");
    const QString key = request.keyFile.isEmpty() ? makeKey(request.key) : request.keyFile;
    const QString csr = path(QStringLiteral("csr"));
    const QString certificate = path(QStringLiteral("pem"));
    const QString extensions =
        file(QStringLiteral("%1.ext").arg(++m_count), request.extensions.join(QLatin1Char('\n')).toUtf8() + '\n');
    openssl({QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-utf8"), QStringLiteral("-config"), config,
        QStringLiteral("-key"), key, QStringLiteral("-subj"), request.subject, QStringLiteral("-out"), csr});
    QStringList arguments{QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
        QStringLiteral("-preserveDN"), QStringLiteral("-utf8"), QStringLiteral("-config"), config,
        QStringLiteral("-in"), csr, QStringLiteral("-out"), certificate, QStringLiteral("-startdate"),
        request.notBefore, QStringLiteral("-enddate"), request.notAfter, QStringLiteral("-extfile"), extensions};
    if (issuer)
        arguments += {QStringLiteral("-cert"), issuer->certificate, QStringLiteral("-keyfile"), issuer->key};
    else
        arguments += {QStringLiteral("-selfsign"), QStringLiteral("-keyfile"), key};
    openssl(arguments);
    return {certificate, key};
}

Issued Pki::root(const QString& name, const QString& key)
{
    CertificateRequest request;
    request.subject = QStringLiteral("/O=Interop/CN=") + name;
    request.key = key;
    request.extensions = {QStringLiteral("basicConstraints=critical,CA:TRUE"),
        QStringLiteral("keyUsage=critical,keyCertSign,cRLSign,digitalSignature"),
        QStringLiteral("subjectKeyIdentifier=hash")};
    return issue(request, nullptr);
}

Issued Pki::issuing(const QString& name, const Issued& issuer, const QString& key)
{
    CertificateRequest request;
    request.subject = QStringLiteral("/O=Interop/CN=") + name;
    request.key = key;
    request.extensions = {QStringLiteral("basicConstraints=critical,CA:TRUE"),
        QStringLiteral("keyUsage=critical,keyCertSign,cRLSign,digitalSignature"),
        QStringLiteral("subjectKeyIdentifier=hash"), QStringLiteral("authorityKeyIdentifier=keyid:always")};
    return issue(request, &issuer);
}

Issued Pki::leaf(const QStringList& names, const Issued& issuer, const QString& key)
{
    CertificateRequest request;
    request.subject = QStringLiteral("/CN=") + names.first();
    request.key = key;
    request.extensions = {QStringLiteral("basicConstraints=critical,CA:FALSE"),
        QStringLiteral("keyUsage=critical,digitalSignature"), QStringLiteral("extendedKeyUsage=serverAuth"),
        QStringLiteral("subjectKeyIdentifier=hash"), QStringLiteral("authorityKeyIdentifier=keyid:always"),
        QStringLiteral("subjectAltName=DNS:") + names.join(QStringLiteral(",DNS:"))};
    return issue(request, &issuer);
}

QString Pki::joined(const QList<Issued>& certificates)
{
    QByteArray all;
    for (const Issued& one : certificates)
        all += contentOf(one.certificate);
    return file(QStringLiteral("chain-%1.pem").arg(++m_count), all);
}

void Pki::revoke(const Issued& leaf, const Issued& issuer)
{
    openssl({QStringLiteral("ca"), QStringLiteral("-config"), folder() + QStringLiteral("/ca.cnf"),
        QStringLiteral("-revoke"), leaf.certificate, QStringLiteral("-cert"), issuer.certificate,
        QStringLiteral("-keyfile"), issuer.key, QStringLiteral("-crl_reason"), QStringLiteral("keyCompromise")});
}

QString Pki::ocspResponse(const Issued& leaf, const Issued& issuer)
{
    const QString request = path(QStringLiteral("ocsp-request"));
    const QString response = path(QStringLiteral("ocsp"));
    openssl({QStringLiteral("ocsp"), QStringLiteral("-issuer"), issuer.certificate, QStringLiteral("-cert"),
        leaf.certificate, QStringLiteral("-no_nonce"), QStringLiteral("-reqout"), request});
    openssl({QStringLiteral("ocsp"), QStringLiteral("-index"), folder() + QStringLiteral("/index.txt"),
        QStringLiteral("-CA"), issuer.certificate, QStringLiteral("-rsigner"), issuer.certificate,
        QStringLiteral("-rkey"), issuer.key, QStringLiteral("-reqin"), request, QStringLiteral("-respout"), response,
        QStringLiteral("-ndays"), QStringLiteral("365")});
    return response;
}

QByteArray pinByOpenssl(const Issued& issued)
{
    return opensslPin(contentOf(issued.certificate)).toBase64();
}

} // namespace pintle::test
