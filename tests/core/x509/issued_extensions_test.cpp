// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/issued_extensions.h"

#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QTest>

#include <memory>

using namespace pintle;

using CertificatePtr = std::unique_ptr<X509, decltype(&X509_free)>;
using NamePtr = std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)>;

class IssuedExtensionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAttributesInTheirOrder();
    void writesCountriesAsPrintableStrings();
    void refusesAttributesThatDoNotExist();
    void addsNothingForAnEmptyRecipe();
    void marksWhatMustBeUnderstoodAsCritical();
    void makesNamesCriticalWithoutASubject();
    void asksForNamesInRequests();
};

namespace {

CertificatePtr filled(const CertificateRecipe& recipe, const QByteArray& authority = {})
{
    CertificatePtr certificate(X509_new(), X509_free);
    X509_set_pubkey(certificate.get(), PrivateKey::generate(KeyType{})->handle());
    if (!addExtensions(certificate.get(), recipe, authority).isEmpty())
        qFatal("an extension could not be written");
    return certificate;
}

bool isCritical(const CertificatePtr& certificate, int nid)
{
    const int at = X509_get_ext_by_NID(certificate.get(), nid, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate.get(), at));
}

} // namespace

void IssuedExtensionsTest::writesAttributesInTheirOrder()
{
    const NamePtr name(makeName({{"O", "b"}, {"CN", "a"}, {"2.5.4.12", "title"}}), X509_NAME_free);
    char line[200];
    QCOMPARE(QByteArray(X509_NAME_oneline(name.get(), line, sizeof line)), QByteArray("/O=b/CN=a/title=title"));
}

void IssuedExtensionsTest::writesCountriesAsPrintableStrings()
{
    // RFC 5280 appendix A: countryName is a PrintableString.
    const NamePtr name(makeName({{"C", "CH"}, {"CN", "CH"}}), X509_NAME_free);
    const auto typeAt = [&](int at) {
        return ASN1_STRING_type(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name.get(), at)));
    };
    QCOMPARE(typeAt(0), V_ASN1_PRINTABLESTRING);
    QCOMPARE(typeAt(1), V_ASN1_UTF8STRING);
}

void IssuedExtensionsTest::refusesAttributesThatDoNotExist()
{
    QVERIFY(!makeName({{"nothing", "a"}}));
}

void IssuedExtensionsTest::addsNothingForAnEmptyRecipe()
{
    CertificateRecipe recipe;
    recipe.subjectKeyIdentifier = false;
    QCOMPARE(X509_get_ext_count(filled(recipe).get()), 0);
    recipe.authorityKeyIdentifier = false;
    QCOMPARE(X509_get_ext_count(filled(recipe, "key id").get()), 0);
}

void IssuedExtensionsTest::marksWhatMustBeUnderstoodAsCritical()
{
    CertificateRecipe recipe;
    recipe.subject = {{"CN", "a"}};
    recipe.basicConstraints = BasicConstraints{true, {}};
    recipe.keyUsage = {"keyCertSign"};
    recipe.extendedKeyUsage = {"serverAuth"};
    recipe.permittedSubtrees = {{GeneralName::Kind::Dns, "a.test", {}}};
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "a.test", {}}};
    const CertificatePtr certificate = filled(recipe, "key id");
    for (const int nid : {NID_basic_constraints, NID_key_usage, NID_name_constraints})
        QVERIFY2(isCritical(certificate, nid), OBJ_nid2sn(nid));
    for (const int nid :
        {NID_ext_key_usage, NID_subject_alt_name, NID_subject_key_identifier, NID_authority_key_identifier}) {
        QVERIFY2(X509_get_ext_by_NID(certificate.get(), nid, -1) >= 0, OBJ_nid2sn(nid));
        QVERIFY2(!isCritical(certificate, nid), OBJ_nid2sn(nid));
    }
}

void IssuedExtensionsTest::makesNamesCriticalWithoutASubject()
{
    CertificateRecipe recipe; // RFC 5280 4.2.1.6
    recipe.subjectAltNames = {{GeneralName::Kind::Dns, "a.test", {}}};
    QVERIFY(isCritical(filled(recipe), NID_subject_alt_name));
}

void IssuedExtensionsTest::asksForNamesInRequests()
{
    QVERIFY(!makeRequestExtensions({}));
    STACK_OF(X509_EXTENSION)* stack = makeRequestExtensions({{GeneralName::Kind::Dns, "a.test", {}}});
    QCOMPARE(sk_X509_EXTENSION_num(stack), 1);
    sk_X509_EXTENSION_pop_free(stack, X509_EXTENSION_free);
}

QTEST_GUILESS_MAIN(IssuedExtensionsTest)
#include "issued_extensions_test.moc"
