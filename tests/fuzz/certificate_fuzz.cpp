// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Certificate::fromDer and every fact of what it accepts: the DER stays as it was, the key lies within it, what is
// shown is printable, and OpenSSL agrees wherever it decodes the same bytes.

#include "core/x509/certificate.h"

#include <cstdint>
#include <cstdlib>

using namespace pintle;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

bool isPrintable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\n'; });
}

void askForEveryFact(const Certificate& certificate)
{
    for (const DistinguishedName& name : {certificate.subject(), certificate.issuer()}) {
        require(certificate.der().contains(name.der()));
        require(isPrintable(name.toString()) && isPrintable(name.displayName()) && isPrintable(name.commonName()));
        (void)name.attributes();
    }
    for (const GeneralName& name : certificate.subjectAltNames())
        require(isPrintable(name.text) && certificate.der().contains(name.bytes));
    for (const Extension& extension : certificate.extensions())
        require(isPrintable(extension.toText()) && isPrintable(extension.name));
    require(isPrintable(certificate.displayName()) && isPrintable(certificate.signatureAlgorithm()));
    require(certificate.version() >= 1 && certificate.version() <= 3 && !certificate.serial().isEmpty());
    (void)certificate.notBefore();
    (void)certificate.notAfter();
    (void)certificate.isCa();
    (void)certificate.pathLength();
    (void)certificate.keyUsage();
    (void)certificate.extendedKeyUsage();
    (void)certificate.subjectKeyIdentifier();
    (void)certificate.authorityKeyIdentifier();
    (void)certificate.isSelfSigned();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto certificate = Certificate::fromDer(input);
    if (!certificate) {
        const auto offset = certificate.error().context.offset;
        require(!offset || (*offset >= 0 && *offset <= input.size()));
        return 0;
    }
    require(certificate->der() == input);
    const PublicKeyInfo key = certificate->publicKey();
    require(input.contains(key.der()) && key.sha256() == certificate->spkiSha256());
    require(PublicKeyInfo::fromDer(key.der()).has_value());
    (void)key.isReencodedDifferently();
    askForEveryFact(*certificate);
    return 0;
}
