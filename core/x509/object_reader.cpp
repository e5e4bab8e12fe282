// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/object_reader.h"

#include "core/base/encodings.h"
#include "core/x509/content_description.h"
#include "core/x509/der_kind.h"
#include "core/x509/der_reader.h"
#include "core/x509/derivation_budget.h"
#include "core/x509/pem_reader.h"
#include "core/x509/pkcs12_reader.h"
#include "core/x509/pkcs7_reader.h"
#include "core/x509/public_half.h"

#include <QStringDecoder>

#include <openssl/crypto.h>

namespace pintle {
namespace {

using Container = ReadObjects::Container;
using KeySource = ReadObjects::KeySource;

// Wipes bytes that held a private key when they go out of scope.
class Cleansed
{
public:
    explicit Cleansed(QByteArray& bytes)
        : m_bytes(bytes)
    { }
    ~Cleansed()
    {
        if (!m_bytes.isEmpty())
            OPENSSL_cleanse(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
    }
    Cleansed(const Cleansed&) = delete;
    Cleansed& operator=(const Cleansed&) = delete;

private:
    QByteArray& m_bytes;
};

// Collects what one input holds. Every step returns a Result: its failure ends the reading, while a part that is no
// good is only noted as skipped.
class Collector
{
public:
    Collector(const QString& passphrase, const ReadLimits& limits)
        : m_passphrase(passphrase.toUtf8())
        , m_cleansed(m_passphrase)
        , m_limits(limits)
    { }

    Result<void> readPem(QByteArrayView text);
    Result<void> readDer(QByteArrayView bytes);
    Result<ReadObjects> finish(QByteArrayView content);

private:
    // Where the part at hand stands: PEM names lines, DER offsets.
    struct Place {
        std::optional<qint64> offset;
        std::optional<qint64> line;
        QString label;
    };

    Result<void> addBlock(const PemBlock& block, QByteArrayView text);
    Result<void> addObject(QByteArrayView der, DerKind kind);
    Result<void> addCertificate(QByteArray der);
    Result<void> addKey(Result<PublicKeyInfo> key, KeySource source);
    Result<void> addRequest(QByteArrayView der);
    Result<void> addContents(Result<ContainerContents> contents, Container container);
    Result<void> skip(Error reason);
    Result<void> count();
    qint64 left() const { return m_limits.objects - m_count; }
    qint64 lineAt(qint64 offset, QByteArrayView text);

    QByteArray m_passphrase;
    Cleansed m_cleansed;
    ReadLimits m_limits;
    DerivationBudget m_budget;
    ReadObjects m_objects;
    Place m_place;
    qint64 m_count = 0;
    qint64 m_linesAt = 0; // lines before this offset are counted
    qint64 m_lines = 1;
};

qint64 Collector::lineAt(qint64 offset, QByteArrayView text)
{
    const QByteArrayView between = text.sliced(m_linesAt, offset - m_linesAt);
    m_lines += std::count(between.begin(), between.end(), '\n');
    m_linesAt = offset;
    return m_lines;
}

Result<void> Collector::count()
{
    if (++m_count > m_limits.objects)
        return failure(ErrorCode::TooManyObjects, {.limit = m_limits.objects});
    return {};
}

Result<void> Collector::skip(Error reason)
{
    if (m_place.line && reason.context.offset) { // it counts within the block; people have lines
        reason.context.detail = QStringLiteral("byte %1 of the object").arg(*reason.context.offset);
        reason.context.offset.reset();
    } else if (m_place.offset) {
        reason.context.offset = *m_place.offset + reason.context.offset.value_or(0);
    }
    reason.context.line = m_place.line;
    m_objects.skipped.push_back({std::move(reason), m_place.label});
    return count();
}

Result<void> Collector::readPem(QByteArrayView text)
{
    PemReader reader(text);
    while (const auto block = reader.next()) {
        if (auto added = addBlock(*block, text); !added)
            return added;
    }
    return {};
}

Result<void> Collector::addBlock(const PemBlock& block, QByteArrayView text)
{
    // Counting lines and making labels costs more than reading a certificate; most files need neither.
    const auto place = [&] { m_place = {{}, lineAt(block.offset, text), printable(block.label, 64)}; };
    const auto fault = [&](ErrorCode code, ErrorContext context) {
        place();
        return skip({code, std::move(context)});
    };
    if (!block.fault.isEmpty())
        return fault(ErrorCode::MalformedPem, {.detail = block.fault});
    if (block.label.endsWith("PARAMETERS")) // of a key that stands in a block of its own
        return fault(ErrorCode::NothingFound, {});
    if (block.encrypted) {
        place();
        return addKey(publicHalfOfEncryptedPem(block.text, m_passphrase), KeySource::PrivateKey);
    }
    const bool isContainer = block.label == "PKCS7" || block.label == "CMS" || block.label == "PKCS12";
    if (!isContainer && block.body.size() / 2 > m_limits.objectBytes)
        return fault(ErrorCode::ObjectTooLarge, {.limit = m_limits.objectBytes});
    auto der = decodePemBody(block.body);
    if (!der)
        return fault(ErrorCode::MalformedPem, {.detail = QStringLiteral("not base64")});
    if (block.label == "CERTIFICATE") {
        if (auto certificate = Certificate::fromDer(*der)) {
            m_objects.certificates.push_back(std::move(*certificate));
            return count();
        }
    }
    place();
    const Cleansed cleansed(*der);
    DerReader whole(*der);
    const auto element = whole.read();
    const bool trusted = block.label == "TRUSTED CERTIFICATE"; // OpenSSL's own notes follow the certificate
    if (element && !whole.atEnd() && !trusted)
        return skip({ErrorCode::MalformedDer, {.offset = element->whole.size()}});
    return addObject(trusted && element ? element->whole : QByteArrayView(*der), derKindOf(*der));
}

Result<void> Collector::readDer(QByteArrayView bytes)
{
    m_objects.container = Container::Der;
    DerReader reader(bytes);
    while (!reader.atEnd()) {
        const QByteArrayView rest = reader.rest();
        m_place = {rest.data() - bytes.data(), {}, {}};
        const DerKind kind = derKindOf(rest);
        const auto element = reader.read();
        if (!element && kind == DerKind::Unknown)
            return skip({ErrorCode::MalformedDer, {}});
        if (auto added = addObject(element ? element->whole : rest, kind); !added || !element)
            return added;
    }
    return {};
}

Result<void> Collector::addObject(QByteArrayView der, DerKind kind)
{
    const bool isContainer = kind == DerKind::Pkcs7 || kind == DerKind::Pkcs12;
    if (!isContainer && der.size() > m_limits.objectBytes)
        return skip({ErrorCode::ObjectTooLarge, {.limit = m_limits.objectBytes}});
    switch (kind) {
    case DerKind::Certificate: return addCertificate(QByteArray(der.data(), der.size()));
    case DerKind::CertificateRequest: return addRequest(der);
    case DerKind::RevocationList:
        m_objects.revocationLists.push_back({QByteArray(der.data(), der.size())});
        return count();
    case DerKind::PublicKey:
        return addKey(PublicKeyInfo::fromDer(QByteArray(der.data(), der.size())), KeySource::PublicKey);
    case DerKind::RsaPublicKey: return addKey(publicKeyInfoOfRsa(der), KeySource::PublicKey);
    case DerKind::PrivateKey: return addKey(publicHalfOf(der), KeySource::PrivateKey);
    case DerKind::EncryptedPrivateKey:
        return addKey(publicHalfOfEncrypted(der, m_passphrase, m_budget), KeySource::PrivateKey);
    case DerKind::Pkcs7: return addContents(readPkcs7(der, left()), Container::Pkcs7);
    case DerKind::Pkcs12: return addContents(readPkcs12(der, m_passphrase, m_budget, left()), Container::Pkcs12);
    case DerKind::Unknown: return skip({ErrorCode::NothingFound, {}});
    }
    Q_UNREACHABLE();
}

Result<void> Collector::addCertificate(QByteArray der)
{
    if (der.size() > m_limits.objectBytes)
        return skip({ErrorCode::ObjectTooLarge, {.limit = m_limits.objectBytes}});
    auto certificate = Certificate::fromDer(std::move(der));
    if (!certificate)
        return skip(std::move(certificate.error()));
    m_objects.certificates.push_back(std::move(*certificate));
    return count();
}

Result<void> Collector::addKey(Result<PublicKeyInfo> key, KeySource source)
{
    if (!key)
        return skip(std::move(key.error()));
    m_objects.keys.push_back({std::move(*key), source});
    return count();
}

// RFC 2986: CertificationRequestInfo is version, subject, key, attributes. The key is taken as it stands.
Result<void> Collector::addRequest(QByteArrayView der)
{
    const auto whole = onlyElement(der, DerTag::Sequence);
    const auto info = whole ? DerReader(whole->content).read(DerTag::Sequence) : std::nullopt;
    DerReader reader(info ? info->content : QByteArrayView());
    if (!reader.read(DerTag::Integer) || !reader.read(DerTag::Sequence))
        return skip({ErrorCode::MalformedDer, {}});
    const auto key = reader.read(DerTag::Sequence);
    if (!key)
        return skip({ErrorCode::MalformedDer, {}});
    return addKey(
        PublicKeyInfo::fromDer(QByteArray(key->whole.data(), key->whole.size())), KeySource::CertificateRequest);
}

Result<void> Collector::addContents(Result<ContainerContents> contents, Container container)
{
    if (!contents) {
        if (contents.error().code == ErrorCode::TooManyObjects)
            return failure(ErrorCode::TooManyObjects, {.limit = m_limits.objects});
        return skip(std::move(contents.error()));
    }
    m_objects.container = container;
    for (QByteArray& der : contents->certificates) {
        if (auto added = addCertificate(std::move(der)); !added)
            return added;
    }
    for (QByteArray& der : contents->revocationLists) {
        m_objects.revocationLists.push_back({std::move(der)});
        if (auto counted = count(); !counted)
            return counted;
    }
    for (PublicKeyInfo& key : contents->keys) {
        if (auto added = addKey(std::move(key), KeySource::PrivateKey); !added)
            return added;
    }
    for (Error& reason : contents->skipped) {
        if (auto skipped = skip(std::move(reason)); !skipped)
            return skipped;
    }
    return {};
}

Result<ReadObjects> Collector::finish(QByteArrayView content)
{
    if (!m_objects.certificates.empty() || !m_objects.keys.empty() || !m_objects.revocationLists.empty())
        return std::move(m_objects);
    if (m_objects.skipped.empty())
        return failure(ErrorCode::NothingFound, {.detail = describeContent(content)});
    // A passphrase can be asked for; every other reason is told as the detail of there being nothing.
    for (const SkippedPart& part : m_objects.skipped) {
        if (part.reason.code == ErrorCode::PassphraseNeeded || part.reason.code == ErrorCode::PassphraseWrong)
            return failure(part.reason);
    }
    const Error& first = m_objects.skipped.front().reason;
    ErrorContext context = first.context;
    context.value = context.detail;
    context.detail = first.code == ErrorCode::NothingFound ? describeContent(content) : QString(idOf(first.code));
    return failure(ErrorCode::NothingFound, std::move(context));
}

// Text saved by some editors and shells as UTF-16 or with a byte order mark; empty where it is neither.
std::optional<QByteArray> fromUtf16(const QByteArray& content)
{
    const bool little = content.startsWith("\xff\xfe");
    if (!little && !content.startsWith("\xfe\xff"))
        return {};
    QStringDecoder decoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return QString(decoder.decode(content)).toLatin1();
}

} // namespace

Result<ReadObjects> readObjects(const QByteArray& content, const QString& passphrase, const ReadLimits& limits)
{
    if (const auto text = fromUtf16(content))
        return readObjects(*text, passphrase, limits);
    QByteArrayView bytes(content);
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    Collector collector(passphrase, limits);
    const bool isDer = derKindOf(bytes) != DerKind::Unknown;
    if (auto read = isDer ? collector.readDer(bytes) : collector.readPem(bytes); !read)
        return failure(std::move(read.error()));
    return collector.finish(bytes);
}

} // namespace pintle
