// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/issued_extensions.h"

#include "core/x509/openssl_calls.h"
#include "core/x509/openssl_owned.h"

#include <openssl/asn1.h>
#include <openssl/objects.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>

namespace pintle {

namespace {

using ObjectPtr = OpensslOwned<ASN1_OBJECT, ASN1_OBJECT_free>;
using StringPtr = OpensslOwned<ASN1_STRING, ASN1_STRING_free>;
using NamePtr = OpensslOwned<X509_NAME, X509_NAME_free>;
using GeneralNamePtr = OpensslOwned<GENERAL_NAME, GENERAL_NAME_free>;
using GeneralNamesPtr = OpensslOwned<GENERAL_NAMES, GENERAL_NAMES_free>;
using ConstraintsPtr = OpensslOwned<NAME_CONSTRAINTS, NAME_CONSTRAINTS_free>;
using SubtreePtr = OpensslOwned<GENERAL_SUBTREE, GENERAL_SUBTREE_free>;
using BasicPtr = OpensslOwned<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>;
using AuthorityPtr = OpensslOwned<AUTHORITY_KEYID, AUTHORITY_KEYID_free>;
using PurposesPtr = OpensslOwned<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>;
using FeaturePtr = OpensslOwned<TLS_FEATURE, TLS_FEATURE_free>;
using IntegerPtr = OpensslOwned<ASN1_INTEGER, ASN1_INTEGER_free>;
using ExtensionPtr = OpensslOwned<X509_EXTENSION, X509_EXTENSION_free>;

// RFC 5280 4.2.1.3, by bit number.
constexpr std::array<const char*, 9> keyUsageBits{"digitalSignature", "nonRepudiation", "keyEncipherment",
    "dataEncipherment", "keyAgreement", "keyCertSign", "cRLSign", "encipherOnly", "decipherOnly"};

const unsigned char* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

StringPtr makeString(int type, const QByteArray& content)
{
    StringPtr string(ASN1_STRING_type_new(type));
    if (!string || !ASN1_STRING_set(string.get(), content.constData(), static_cast<int>(content.size())))
        return {};
    return string;
}

GeneralNamePtr makeTextName(int kind, const QByteArray& bytes)
{
    StringPtr text = makeString(V_ASN1_IA5STRING, bytes);
    GeneralNamePtr name(GENERAL_NAME_new());
    if (!text || !name)
        return {};
    GENERAL_NAME_set0_value(name.get(), kind, text.release());
    return name;
}

GeneralNamePtr makeAddressName(const QByteArray& bytes)
{
    StringPtr octets = makeString(V_ASN1_OCTET_STRING, bytes);
    GeneralNamePtr name(GENERAL_NAME_new());
    if (!octets || !name)
        return {};
    GENERAL_NAME_set0_value(name.get(), GEN_IPADD, octets.release());
    return name;
}

GeneralNamePtr makeDirectoryName(const QByteArray& der)
{
    const unsigned char* at = bytesOf(der);
    NamePtr directory(d2i_X509_NAME(nullptr, &at, static_cast<long>(der.size())));
    GeneralNamePtr name(GENERAL_NAME_new());
    if (!directory || !name)
        return {};
    GENERAL_NAME_set0_value(name.get(), GEN_DIRNAME, directory.release());
    return name;
}

GeneralNamePtr makeGeneralName(const GeneralName& name)
{
    switch (name.kind) {
    case GeneralName::Kind::Dns: return makeTextName(GEN_DNS, name.bytes);
    case GeneralName::Kind::Email: return makeTextName(GEN_EMAIL, name.bytes);
    case GeneralName::Kind::Uri: return makeTextName(GEN_URI, name.bytes);
    case GeneralName::Kind::IpAddress: return makeAddressName(name.bytes);
    case GeneralName::Kind::DirectoryName: return makeDirectoryName(name.bytes);
    case GeneralName::Kind::OtherName:
    case GeneralName::Kind::RegisteredId:
    case GeneralName::Kind::Other: return {}; // written through rawExtensions
    }
    return {};
}

GeneralNamesPtr makeGeneralNames(const std::vector<GeneralName>& names)
{
    GeneralNamesPtr stack(GENERAL_NAMES_new());
    for (const GeneralName& name : names) {
        GeneralNamePtr made = makeGeneralName(name);
        if (!made || !sk_GENERAL_NAME_push(stack.get(), made.get()))
            return {};
        static_cast<void>(made.release()); // the list owns it now
    }
    return stack;
}

bool addSubtrees(STACK_OF(GENERAL_SUBTREE) * *field, const std::vector<GeneralName>& names)
{
    if (names.empty())
        return true;
    *field = sk_GENERAL_SUBTREE_new_null();
    for (const GeneralName& name : names) {
        SubtreePtr subtree(GENERAL_SUBTREE_new());
        GeneralNamePtr base = makeGeneralName(name);
        if (!*field || !subtree || !base)
            return false;
        GENERAL_NAME_free(subtree->base);
        subtree->base = base.release();
        if (!sk_GENERAL_SUBTREE_push(*field, subtree.get()))
            return false;
        static_cast<void>(subtree.release()); // the list owns it now
    }
    return true;
}

/// Writes one extension after another, and remembers the first that could not be written.
class Writer
{
public:
    explicit Writer(X509* certificate)
        : m_certificate(certificate)
    { }

    void add(int nid, void* value, bool critical)
    {
        if (!m_failed.isEmpty())
            return;
        if (!value || X509_add1_ext_i2d(m_certificate, nid, value, critical, X509V3_ADD_APPEND) <= 0)
            m_failed = OBJ_nid2sn(nid);
    }

    void addRaw(const RawExtension& raw)
    {
        if (!m_failed.isEmpty())
            return;
        ObjectPtr oid(OBJ_txt2obj(raw.oid.constData(), 1));
        StringPtr content = makeString(V_ASN1_OCTET_STRING, raw.value);
        ExtensionPtr extension(
            oid && content ? X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), raw.critical, content.get()) : nullptr);
        if (!extension || !X509_add_ext(m_certificate, extension.get(), -1))
            m_failed = raw.oid;
    }

    const QByteArray& failed() const { return m_failed; }

private:
    X509* m_certificate;
    QByteArray m_failed;
};

void addBasicConstraints(Writer& writer, const BasicConstraints& constraints)
{
    BasicPtr basic(BASIC_CONSTRAINTS_new());
    if (basic) {
        basic->ca = constraints.isCa ? 0xFF : 0;
        if (constraints.pathLength) {
            basic->pathlen = ASN1_INTEGER_new();
            if (!basic->pathlen || !ASN1_INTEGER_set(basic->pathlen, *constraints.pathLength))
                basic.reset();
        }
    }
    writer.add(NID_basic_constraints, basic.get(), true);
}

void addKeyUsage(Writer& writer, const std::vector<QByteArray>& usages)
{
    StringPtr bits(ASN1_BIT_STRING_new());
    for (const QByteArray& usage : usages) {
        const auto bit = std::find(keyUsageBits.begin(), keyUsageBits.end(), usage);
        if (bit == keyUsageBits.end()
            || !ASN1_BIT_STRING_set_bit(bits.get(), static_cast<int>(bit - keyUsageBits.begin()), 1)) {
            bits.reset();
            break;
        }
    }
    writer.add(NID_key_usage, bits.get(), true);
}

void addExtendedKeyUsage(Writer& writer, const std::vector<QByteArray>& purposes)
{
    PurposesPtr stack(EXTENDED_KEY_USAGE_new());
    for (const QByteArray& purpose : purposes) {
        ObjectPtr oid(OBJ_txt2obj(purpose.constData(), 0));
        if (!oid || !sk_ASN1_OBJECT_push(stack.get(), oid.get())) {
            stack.reset();
            break;
        }
        static_cast<void>(oid.release()); // the list owns it now
    }
    writer.add(NID_ext_key_usage, stack.get(), false);
}

void addNameConstraints(Writer& writer, const CertificateRecipe& recipe)
{
    ConstraintsPtr constraints(NAME_CONSTRAINTS_new());
    if (!addSubtrees(&constraints->permittedSubtrees, recipe.permittedSubtrees)
        || !addSubtrees(&constraints->excludedSubtrees, recipe.excludedSubtrees))
        constraints.reset();
    writer.add(NID_name_constraints, constraints.get(), true);
}

// RFC 5280 4.2.1.2 method 1: SHA-1 over the key's bit string.
void addSubjectKeyIdentifier(Writer& writer, const X509* certificate)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    StringPtr identifier;
    if (X509_pubkey_digest(certificate, EVP_sha1(), digest.data(), &length))
        identifier = makeString(
            V_ASN1_OCTET_STRING, QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<int>(length)));
    writer.add(NID_subject_key_identifier, identifier.get(), false);
}

void addAuthorityKeyIdentifier(Writer& writer, const QByteArray& identifier)
{
    AuthorityPtr authority(AUTHORITY_KEYID_new());
    if (authority)
        authority->keyid = makeString(V_ASN1_OCTET_STRING, identifier).release();
    writer.add(NID_authority_key_identifier, authority.get(), false);
}

void addMustStaple(Writer& writer)
{
    constexpr long statusRequest = 5; // RFC 7633 section 4.1, RFC 6066 section 8
    FeaturePtr features(TLS_FEATURE_new());
    IntegerPtr feature(ASN1_INTEGER_new());
    if (!ASN1_INTEGER_set(feature.get(), statusRequest) || !sk_ASN1_INTEGER_push(features.get(), feature.get()))
        features.reset();
    else
        static_cast<void>(feature.release()); // the list owns it now
    writer.add(NID_tlsfeature, features.get(), false);
}

} // namespace

X509_name_st* makeName(const std::vector<SubjectAttribute>& attributes)
{
    NamePtr name(X509_NAME_new());
    for (const SubjectAttribute& attribute : attributes) {
        ObjectPtr oid(OBJ_txt2obj(attribute.type.constData(), 0));
        // A string type instead of MBSTRING_UTF8: the bytes are written as they are, a NUL included.
        const int type = attribute.type == "C" ? V_ASN1_PRINTABLESTRING : V_ASN1_UTF8STRING;
        if (!oid
            || !X509_NAME_add_entry_by_OBJ(
                name.get(), oid.get(), type, bytesOf(attribute.value), static_cast<int>(attribute.value.size()), -1, 0))
            return nullptr;
    }
    return name.release();
}

QByteArray addExtensions(x509_st* certificate, const CertificateRecipe& recipe, const QByteArray& authorityKeyId)
{
    Writer writer(certificate);
    if (recipe.basicConstraints)
        addBasicConstraints(writer, *recipe.basicConstraints);
    if (!recipe.keyUsage.empty())
        addKeyUsage(writer, recipe.keyUsage);
    if (!recipe.extendedKeyUsage.empty())
        addExtendedKeyUsage(writer, recipe.extendedKeyUsage);
    if (!recipe.permittedSubtrees.empty() || !recipe.excludedSubtrees.empty())
        addNameConstraints(writer, recipe);
    if (recipe.subjectKeyIdentifier)
        addSubjectKeyIdentifier(writer, certificate);
    if (recipe.authorityKeyIdentifier && !authorityKeyId.isEmpty())
        addAuthorityKeyIdentifier(writer, authorityKeyId);
    if (!recipe.subjectAltNames.empty())
        writer.add(NID_subject_alt_name, makeGeneralNames(recipe.subjectAltNames).get(), recipe.subject.empty());
    if (recipe.mustStaple)
        addMustStaple(writer);
    for (const RawExtension& raw : recipe.rawExtensions)
        writer.addRaw(raw);
    return writer.failed();
}

stack_st_X509_EXTENSION* makeRequestExtensions(const std::vector<GeneralName>& names)
{
    const GeneralNamesPtr made = makeGeneralNames(names);
    STACK_OF(X509_EXTENSION)* stack = nullptr;
    if (made && !names.empty())
        X509V3_add1_i2d(&stack, NID_subject_alt_name, made.get(), 0, X509V3_ADD_APPEND);
    return stack;
}

} // namespace pintle
