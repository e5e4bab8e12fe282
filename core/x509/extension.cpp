// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/extension.h"

#include "core/base/encodings.h"
#include "core/x509/der_reader.h"
#include "core/x509/openssl_owned.h"

#include <QStringList>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/objects.h>
#include <openssl/x509v3.h>

namespace pintle {
namespace {

using OwnedExtension = OpensslOwned<X509_EXTENSION, X509_EXTENSION_free>;
using OwnedObject = OpensslOwned<ASN1_OBJECT, ASN1_OBJECT_free>;
using OwnedOctets = OpensslOwned<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>;
using OwnedBio = OpensslOwned<BIO, BIO_free_all>;

constexpr qsizetype LargestPrinted = 256 * 1024; // of the value: above it, only a hex dump of the beginning
constexpr qsizetype ShownDump = 1024;
constexpr qsizetype LongestText = 64 * 1024;

QByteArray openSslText(const Extension& extension)
{
    if (extension.value.size() > LargestPrinted)
        return {};
    ERR_clear_error();
    const OwnedObject object(OBJ_txt2obj(extension.oid.constData(), 1));
    const OwnedOctets octets(ASN1_OCTET_STRING_new());
    const OwnedBio out(BIO_new(BIO_s_mem()));
    if (!object || !octets || !out
        || ASN1_OCTET_STRING_set(octets.get(), reinterpret_cast<const uchar*>(extension.value.constData()),
               static_cast<int>(extension.value.size()))
            != 1) {
        ERR_clear_error();
        return {};
    }
    const OwnedExtension whole(X509_EXTENSION_create_by_OBJ(nullptr, object.get(), extension.critical, octets.get()));
    QByteArray text;
    if (whole && X509V3_EXT_print(out.get(), whole.get(), X509V3_EXT_DEFAULT, 0) == 1) {
        char* data = nullptr;
        const long length = BIO_get_mem_data(out.get(), &data);
        text = QByteArray(data, length);
    }
    ERR_clear_error();
    return text;
}

QString hexDump(const QByteArray& value)
{
    QStringList lines;
    for (qsizetype at = 0; at < std::min(value.size(), ShownDump); at += 16)
        lines += toColonHex(value.mid(at, std::min<qsizetype>(16, ShownDump - at)));
    if (value.size() > ShownDump)
        lines += QString(QChar(0x2026));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString Extension::toText() const
{
    QByteArray text = openSslText(*this);
    if (text.trimmed().isEmpty())
        return hexDump(value);
    const bool cut = text.size() > LongestText;
    text.truncate(LongestText);
    QStringList lines;
    for (const QByteArray& line : text.split('\n')) {
        const QString shown = printable(QByteArrayView(line.trimmed()), static_cast<int>(LongestText));
        if (!shown.isEmpty())
            lines += shown;
    }
    if (cut)
        lines += QString(QChar(0x2026));
    return lines.join(QLatin1Char('\n'));
}

} // namespace pintle
