// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/certificate.h"

#include "core/base/encodings.h"
#include "core/x509/certificate_outline.h"
#include "core/x509/der_reader.h"
#include "core/x509/lean_context.h"
#include "core/x509/openssl_owned.h"
#include "core/x509/sha256.h"

#include <openssl/err.h>
#include <openssl/x509.h>

#include <array>
#include <atomic>
#include <mutex>

namespace pintle {
namespace {

constexpr qsizetype LargestCertificate = 1024 * 1024;

// Content octets of id-ce (2.5.29) OIDs.
constexpr QByteArrayView SubjectKeyIdentifierOid("\x55\x1d\x0e", 3);
constexpr QByteArrayView KeyUsageOid("\x55\x1d\x0f", 3);
constexpr QByteArrayView SubjectAltNameOid("\x55\x1d\x11", 3);
constexpr QByteArrayView BasicConstraintsOid("\x55\x1d\x13", 3);
constexpr QByteArrayView AuthorityKeyIdentifierOid("\x55\x1d\x23", 3);
constexpr QByteArrayView ExtendedKeyUsageOid("\x55\x1d\x25", 3);

QByteArray copyOf(QByteArrayView bytes)
{
    return QByteArray(bytes.data(), bytes.size());
}

// One extension as it lies in the DER.
struct RawExtension {
    QByteArrayView oid;
    bool critical = false;
    QByteArrayView value;
};

std::optional<RawExtension> readExtension(DerReader& list)
{
    const auto element = list.read(DerTag::Sequence);
    if (!element)
        return {};
    DerReader reader(element->content);
    const auto oid = reader.read(DerTag::ObjectIdentifier);
    const auto critical = reader.read(DerTag::Boolean);
    const auto value = reader.read(DerTag::OctetString);
    if (!oid || !value)
        return {};
    return RawExtension{
        oid->content, critical && critical->content.size() == 1 && critical->content[0] != 0, value->content};
}

// Two digits as a number, or -1.
int twoDigits(QByteArrayView text, qsizetype at)
{
    const char high = text[at];
    const char low = text[at + 1];
    if (high < '0' || high > '9' || low < '0' || low > '9')
        return -1;
    return (high - '0') * 10 + (low - '0');
}

// RFC 5280 section 4.1.2.5: YYMMDDHHMMSSZ or YYYYMMDDHHMMSSZ and nothing else.
QDateTime timeFrom(QByteArrayView whole)
{
    DerReader reader(whole);
    const auto element = reader.read();
    const bool isUtcTime = element && element->isUniversal(DerTag::UtcTime);
    const qsizetype yearDigits = isUtcTime ? 2 : 4;
    if (!element || element->content.size() != yearDigits + 11 || element->content.back() != 'Z')
        return {};
    const QByteArrayView text = element->content;
    std::array<int, 5> fields{}; // month, day, hour, minute, second
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i] = twoDigits(text, yearDigits + static_cast<qsizetype>(i) * 2);
    const int last = twoDigits(text, yearDigits - 2);
    const int century = isUtcTime ? (last < 50 ? 20 : 19) : twoDigits(text, 0);
    if (last < 0 || century < 0 || *std::min_element(fields.begin(), fields.end()) < 0)
        return {};
    const QDate date(century * 100 + last, fields[0], fields[1]);
    const QTime time(fields[2], fields[3], fields[4]);
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime(date, time, Qt::UTC);
}

} // namespace

struct Certificate::Data {
    QByteArray der;
    CertificateOutline outline;

    mutable std::once_flag handleMade;
    mutable OpensslOwned<X509, X509_free> handle;
    mutable std::once_flag selfSignedChecked;
    mutable bool selfSigned = false;

    QByteArrayView in(const CertificateOutline::Part& part) const { return part.in(der); }
    std::optional<RawExtension> extension(QByteArrayView oid) const;
};

// An extension that stands there twice counts as malformed: OpenSSL finds neither.
std::optional<RawExtension> Certificate::Data::extension(QByteArrayView oid) const
{
    std::optional<RawExtension> found;
    DerReader list(in(outline.extensions));
    while (const auto candidate = readExtension(list)) {
        if (candidate->oid != oid)
            continue;
        if (found) {
            found->value = {};
            return found;
        }
        found = candidate;
    }
    return found;
}

Certificate::Certificate(std::shared_ptr<const Data> data)
    : d(std::move(data))
{ }

Result<Certificate> Certificate::fromDer(QByteArray der)
{
    if (der.size() > LargestCertificate)
        return failure(ErrorCode::ObjectTooLarge, {.limit = LargestCertificate});
    auto outline = outlineOf(der);
    if (!outline)
        return failure(std::move(outline.error()));
    auto data = std::make_shared<Data>();
    data->der = std::move(der);
    data->outline = *outline;
    return Certificate(std::move(data));
}

const QByteArray& Certificate::der() const
{
    return d->der;
}

QByteArray Certificate::toPem() const
{
    const QByteArray text = d->der.toBase64();
    QByteArray pem("-----BEGIN CERTIFICATE-----\n");
    pem.reserve(text.size() + text.size() / 64 + 64);
    for (qsizetype at = 0; at < text.size(); at += 64) {
        pem.append(QByteArrayView(text).sliced(at, std::min<qsizetype>(64, text.size() - at)));
        pem.append('\n');
    }
    pem.append("-----END CERTIFICATE-----\n");
    return pem;
}

QByteArray Certificate::sha256() const
{
    return sha256Of(d->der);
}

int Certificate::version() const
{
    return d->outline.version;
}

QByteArray Certificate::serial() const
{
    return copyOf(d->in(d->outline.serial));
}

DistinguishedName Certificate::subject() const
{
    return DistinguishedName::fromDer(copyOf(d->in(d->outline.subject)));
}

DistinguishedName Certificate::issuer() const
{
    return DistinguishedName::fromDer(copyOf(d->in(d->outline.issuer)));
}

QDateTime Certificate::notBefore() const
{
    return timeFrom(d->in(d->outline.notBefore));
}

QDateTime Certificate::notAfter() const
{
    return timeFrom(d->in(d->outline.notAfter));
}

PublicKeyInfo Certificate::publicKey() const
{
    // The walk checked more than this asks for, so it cannot fail.
    return *PublicKeyInfo::fromDer(copyOf(d->in(d->outline.publicKeyInfo)));
}

QByteArray Certificate::spkiSha256() const
{
    return sha256Of(d->in(d->outline.publicKeyInfo));
}

QString Certificate::signatureAlgorithm() const
{
    return oidLongName(d->in(d->outline.signatureAlgorithm));
}

std::vector<Extension> Certificate::extensions() const
{
    std::vector<Extension> list;
    DerReader reader(d->in(d->outline.extensions));
    while (const auto raw = readExtension(reader))
        list.push_back({dottedOid(raw->oid), oidShortName(raw->oid), raw->critical, copyOf(raw->value)});
    return list;
}

std::vector<GeneralName> Certificate::subjectAltNames() const
{
    const auto extension = d->extension(SubjectAltNameOid);
    return extension ? GeneralName::listFromDer(extension->value) : std::vector<GeneralName>();
}

bool Certificate::isCa() const
{
    const auto extension = d->extension(BasicConstraintsOid);
    const auto sequence = extension ? onlyElement(extension->value, DerTag::Sequence) : std::nullopt;
    if (!sequence)
        return false;
    DerReader reader(sequence->content);
    const auto ca = reader.read(DerTag::Boolean);
    return ca && isWellFormed(*ca) && ca->content[0] != 0;
}

std::optional<int> Certificate::pathLength() const
{
    const auto extension = d->extension(BasicConstraintsOid);
    const auto sequence = extension ? onlyElement(extension->value, DerTag::Sequence) : std::nullopt;
    if (!sequence)
        return {};
    DerReader reader(sequence->content);
    (void)reader.read(DerTag::Boolean);
    const auto number = reader.read(DerTag::Integer);
    if (!number || !isWellFormed(*number) || number->content.size() > 4 || number->content[0] < 0)
        return {};
    int value = 0;
    for (const char octet : number->content)
        value = value << 8 | static_cast<uchar>(octet);
    return value;
}

std::optional<std::vector<QString>> Certificate::keyUsage() const
{
    // RFC 5280 section 4.2.1.3, bit 0 first.
    static constexpr std::array<const char*, 9> Names{"digitalSignature", "nonRepudiation", "keyEncipherment",
        "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"};
    const auto extension = d->extension(KeyUsageOid);
    if (!extension)
        return {};
    std::vector<QString> usages;
    const auto bits = onlyElement(extension->value, DerTag::BitString);
    if (!bits || !isWellFormed(*bits))
        return usages;
    const QByteArrayView octets = bits->content.sliced(1);
    for (std::size_t i = 0; i < Names.size(); ++i) {
        const auto at = static_cast<qsizetype>(i / 8);
        if (at < octets.size() && (static_cast<uchar>(octets[at]) & (0x80 >> (i % 8))) != 0)
            usages.push_back(QString::fromLatin1(Names[i]));
    }
    return usages;
}

std::optional<std::vector<QString>> Certificate::extendedKeyUsage() const
{
    const auto extension = d->extension(ExtendedKeyUsageOid);
    if (!extension)
        return {};
    std::vector<QString> purposes;
    const auto sequence = onlyElement(extension->value, DerTag::Sequence);
    if (!sequence)
        return purposes;
    DerReader reader(sequence->content);
    while (const auto oid = reader.read(DerTag::ObjectIdentifier))
        purposes.push_back(oidShortName(oid->content));
    return purposes;
}

QByteArray Certificate::subjectKeyIdentifier() const
{
    const auto extension = d->extension(SubjectKeyIdentifierOid);
    const auto octets = extension ? onlyElement(extension->value, DerTag::OctetString) : std::nullopt;
    return octets ? copyOf(octets->content) : QByteArray();
}

QByteArray Certificate::authorityKeyIdentifier() const
{
    const auto extension = d->extension(AuthorityKeyIdentifierOid);
    const auto sequence = extension ? onlyElement(extension->value, DerTag::Sequence) : std::nullopt;
    if (!sequence)
        return {};
    const auto first = DerReader(sequence->content).read();
    return first && first->isContext(0) && !first->constructed ? copyOf(first->content) : QByteArray();
}

bool Certificate::isSelfIssued() const
{
    return d->in(d->outline.subject) == d->in(d->outline.issuer);
}

bool Certificate::isSelfSigned() const
{
    if (!isSelfIssued())
        return false;
    std::call_once(d->selfSignedChecked, [this] {
        X509* const certificate = handle();
        ERR_clear_error();
        EVP_PKEY* const key = certificate ? X509_get0_pubkey(certificate) : nullptr;
        d->selfSigned = key && X509_verify(certificate, key) == 1;
        ERR_clear_error();
    });
    return d->selfSigned;
}

QString Certificate::displayName() const
{
    if (!isCa()) {
        for (const GeneralName& name : subjectAltNames()) {
            if (name.kind == GeneralName::Kind::Dns)
                return name.text;
        }
    }
    const QString name = subject().displayName();
    return name.isEmpty() ? toColonHex(serial()) : name;
}

namespace {

// The lean context costs as much to make as it saves on some ten certificates, so a program that looks at one server
// does without.
ossl_lib_ctx_st* contextOfNext()
{
    constexpr int WithoutIt = 16;
    static std::atomic<int> read = 0;
    return read.load(std::memory_order_relaxed) >= WithoutIt || ++read > WithoutIt ? leanContext() : nullptr;
}

} // namespace

x509_st* Certificate::handle() const
{
    std::call_once(d->handleMade, [this] {
        ERR_clear_error();
        const auto* at = reinterpret_cast<const uchar*>(d->der.constData());
        const auto* const end = at + d->der.size();
        // d2i_X509 frees the object that it was to fill when it fails.
        X509* blank = X509_new_ex(contextOfNext(), nullptr);
        OpensslOwned<X509, X509_free> made(d2i_X509(&blank, &at, static_cast<long>(d->der.size())));
        if (made && at == end)
            d->handle = std::move(made);
        ERR_clear_error();
    });
    return d->handle.get();
}

} // namespace pintle
