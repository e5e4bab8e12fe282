// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/name_constraints.h"

#include "core/base/encodings.h"
#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <QStringList>

#include <openssl/x509v3.h>

#include <algorithm>

namespace pintle {

namespace {

// Names times constraints is work that a peer chooses; OpenSSL refuses above 2^20, and so does this.
constexpr qint64 maximumComparisons = 1 << 20;
constexpr int shownCharacters = 200;

using Decoded = OpensslOwned<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;

Decoded decode(const Certificate& issuer)
{
    return Decoded(
        static_cast<NAME_CONSTRAINTS*>(X509_get_ext_d2i(issuer.handle(), NID_name_constraints, nullptr, nullptr)));
}

QByteArray dnsNameOf(const GENERAL_SUBTREE* subtree)
{
    if (subtree->base->type != GEN_DNS)
        return {};
    const ASN1_IA5STRING* text = subtree->base->d.dNSName;
    QByteArray name(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text));
    if (name.startsWith('.'))
        name.remove(0, 1);
    return name.toLower();
}

std::vector<QByteArray> dnsNamesOf(const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    std::vector<QByteArray> names;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees); ++i) {
        QByteArray name = dnsNameOf(sk_GENERAL_SUBTREE_value(subtrees, i));
        if (!name.isEmpty())
            names.push_back(std::move(name));
    }
    return names;
}

QString namesOf(const Certificate& certificate)
{
    QStringList names;
    for (const GeneralName& name : certificate.subjectAltNames()) {
        names += name.kindId() + QLatin1Char(':') + name.text;
        if (names.size() > 20)
            break;
    }
    return printable(
        names.isEmpty() ? certificate.subject().toString() : names.join(QLatin1String(", ")), shownCharacters);
}

// `*.example.com` stands for the excluded `bar.example.com` too (RFC 9525 section 6.3).
bool covers(const QByteArray& wildcard, const QByteArray& excluded)
{
    const qsizetype dot = excluded.indexOf('.');
    return wildcard.startsWith("*.") && dot > 0 && wildcard.mid(2) == excluded.mid(dot + 1);
}

bool hasEmptyLabel(const QByteArray& name)
{
    return name.startsWith('.') || name.contains("..");
}

QString subtreesText(const char* word, const STACK_OF(GENERAL_SUBTREE) * subtrees)
{
    QStringList names;
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees) && i < 20; ++i) {
        const GENERAL_SUBTREE* subtree = sk_GENERAL_SUBTREE_value(subtrees, i);
        const OpensslOwned<BIO, BIO_free> text(BIO_new(BIO_s_mem()));
        // An address with its mask has no printed form of its own in OpenSSL's general names.
        if (subtree->base->type == GEN_IPADD || !text || GENERAL_NAME_print(text.get(), subtree->base) != 1) {
            names += QStringLiteral("IP");
            continue;
        }
        char* bytes = nullptr;
        const long length = BIO_get_mem_data(text.get(), &bytes);
        names += printable(QByteArrayView(bytes, length), shownCharacters);
    }
    return names.isEmpty() ? QString() : QLatin1String(word) + QLatin1Char(' ') + names.join(QLatin1String(", "));
}

} // namespace

NameConstraints::NameConstraints(Certificate issuer)
    : m_issuer(std::move(issuer))
{ }

std::optional<NameConstraints> NameConstraints::of(const Certificate& issuer)
{
    if (!issuer.handle() || X509_get_ext_by_NID(issuer.handle(), NID_name_constraints, -1) < 0)
        return {};
    return NameConstraints(issuer);
}

QString NameConstraints::toText() const
{
    const OpenSslCalls calls;
    const Decoded constraints = decode(m_issuer);
    if (!constraints)
        return {};
    QStringList parts{subtreesText("permitted", constraints->permittedSubtrees),
        subtreesText("excluded", constraints->excludedSubtrees)};
    parts.removeAll(QString());
    return printable(parts.join(QLatin1String("; ")), shownCharacters);
}

std::optional<QString> NameConstraints::brokenBy(const Certificate& certificate) const
{
    const OpenSslCalls calls;
    const Decoded constraints = decode(m_issuer);
    // Decodes the extensions, subjectAltName among them; without it OpenSSL's check would see no names.
    X509_check_purpose(certificate.handle(), -1, 0);
    if (!constraints || NAME_CONSTRAINTS_check(certificate.handle(), constraints.get()) == X509_V_OK)
        return {};
    return namesOf(certificate);
}

std::optional<QString> NameConstraints::slippedThroughBy(const Certificate& certificate) const
{
    const OpenSslCalls calls;
    const Decoded constraints = decode(m_issuer);
    if (!constraints)
        return {};
    const std::vector<QByteArray> permitted = dnsNamesOf(constraints->permittedSubtrees);
    const std::vector<QByteArray> excluded = dnsNamesOf(constraints->excludedSubtrees);
    if (permitted.empty() && excluded.empty())
        return {};
    const std::vector<GeneralName> names = certificate.subjectAltNames();
    if (qint64(names.size()) * qint64(excluded.size() + 1) > maximumComparisons)
        return namesOf(certificate);
    for (const GeneralName& name : names) {
        const QByteArray text = name.bytes.toLower();
        if (name.kind == GeneralName::Kind::Dns
            && (hasEmptyLabel(text)
                || std::any_of(excluded.cbegin(), excluded.cend(),
                    [&](const QByteArray& constraint) { return covers(text, constraint); })))
            return printable(name.bytes, shownCharacters);
    }
    return {};
}

} // namespace pintle
