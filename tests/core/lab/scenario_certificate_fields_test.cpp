// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/scenario_certificate_fields.h"

#include <QJsonDocument>
#include <QTest>

using namespace pintle;

namespace {

ScenarioCertificate read(const QByteArray& json, JsonProblem& problem)
{
    ScenarioCertificate certificate;
    JsonFields fields(QJsonDocument::fromJson(json).object(), QStringLiteral("$"), problem);
    applyProfile(certificate, fields);
    applyHosts(certificate, {QStringLiteral("a.test"), QStringLiteral("b.test")});
    readCertificateFields(certificate, fields);
    fields.finish();
    return certificate;
}

} // namespace

class ScenarioCertificateFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatProfilesStandFor();
    void readsNamesOfEveryKind();
    void keepsControlCharactersInNames();
    void readsEveryField();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void ScenarioCertificateFieldsTest::knowsWhatProfilesStandFor()
{
    JsonProblem problem;
    const ScenarioCertificate server = read("{}", problem);
    QVERIFY(!server.recipe.basicConstraints->isCa);
    QCOMPARE(server.recipe.extendedKeyUsage, std::vector<QByteArray>{"serverAuth"});
    QCOMPARE(server.recipe.subjectAltNames.size(), size_t(2));
    const ScenarioCertificate issuing = read(R"({"profile":"issuing"})", problem);
    QVERIFY(issuing.recipe.basicConstraints->isCa);
    QCOMPARE(issuing.recipe.basicConstraints->pathLength, std::optional(0));
    QVERIFY(issuing.recipe.subjectAltNames.empty());
    const ScenarioCertificate root = read(R"({"profile":"root"})", problem);
    QVERIFY(root.recipe.basicConstraints->isCa && !root.recipe.basicConstraints->pathLength);
    QVERIFY(root.untilDays > issuing.untilDays && issuing.untilDays > server.untilDays);
    QVERIFY(!problem.isSet());
}

void ScenarioCertificateFieldsTest::readsNamesOfEveryKind()
{
    JsonProblem problem;
    const auto names = read(
        R"({"names":["DNS:a.test","email:a@b.test","URI:https://c.test","IP:10.1.2.3","IP:2001:db8::1"]})", problem)
                           .recipe.subjectAltNames;
    QCOMPARE(names.size(), size_t(5));
    QVERIFY(names[0].kind == GeneralName::Kind::Dns && names[0].bytes == "a.test");
    QVERIFY(names[1].kind == GeneralName::Kind::Email && names[1].bytes == "a@b.test");
    QVERIFY(names[2].kind == GeneralName::Kind::Uri && names[2].bytes == "https://c.test");
    QCOMPARE(names[3].bytes, QByteArray("\x0a\x01\x02\x03", 4));
    QCOMPARE(names[4].bytes, QByteArray::fromHex("20010db8000000000000000000000001"));
}

void ScenarioCertificateFieldsTest::keepsControlCharactersInNames()
{
    JsonProblem problem;
    const auto recipe = read(R"({"names":["DNS:a\u0000b"],"subject":["CN=x\u001b[2Jy=z"]})", problem).recipe;
    QCOMPARE(recipe.subjectAltNames.front().bytes, QByteArray("a\0b", 3));
    QCOMPARE(recipe.subject.front().type, QByteArray("CN"));
    QCOMPARE(recipe.subject.front().value, QByteArray("x\x1b[2Jy=z"));
}

void ScenarioCertificateFieldsTest::readsEveryField()
{
    JsonProblem problem;
    const ScenarioCertificate all = read(R"({"algorithm":"Ed448","from":-3.5,"until":4,"trusted":true,"ca":true,
        "pathLength":3,"keyUsage":["cRLSign"],"extendedKeyUsage":["clientAuth"],"permitted":["DNS:a"],
        "excluded":["DNS:b"],"mustStaple":true,"subjectKeyIdentifier":false,"authorityKeyIdentifier":false,
        "digest":"SHA-384","rsaPssSignature":true,"moreNames":{"pattern":"n%1","count":5},
        "extensions":[{"oid":"1.2.3","critical":true,"hex":"0500"}],"padding":7})",
        problem);
    QVERIFY2(!problem.isSet(), qPrintable(problem.text()));
    QCOMPARE(all.keyType.id(), QStringLiteral("Ed448"));
    QCOMPARE(all.fromDays, -3.5);
    QCOMPARE(all.untilDays, 4.0);
    QVERIFY(all.trusted);
    QCOMPARE(all.recipe.basicConstraints->pathLength, std::optional(3));
    QCOMPARE(all.recipe.keyUsage, std::vector<QByteArray>{"cRLSign"});
    QCOMPARE(all.recipe.extendedKeyUsage, std::vector<QByteArray>{"clientAuth"});
    QCOMPARE(all.recipe.permittedSubtrees.front().bytes, QByteArray("a"));
    QCOMPARE(all.recipe.excludedSubtrees.front().bytes, QByteArray("b"));
    QVERIFY(all.recipe.mustStaple && all.recipe.rsaPssSignature);
    QVERIFY(!all.recipe.subjectKeyIdentifier && !all.recipe.authorityKeyIdentifier);
    QVERIFY(all.recipe.digest == SignatureDigest::Sha384);
    QCOMPARE(all.nameCount, 5);
    QCOMPARE(all.recipe.rawExtensions.size(), size_t(2));
    QCOMPARE(all.recipe.rawExtensions.front().value, QByteArray("\x05\0", 2));
    QCOMPARE(all.recipe.rawExtensions.back().value.size(), 7);
}

void ScenarioCertificateFieldsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* json, const char* said) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(said);
    };
    row("an unknown algorithm", R"({"algorithm":"RSA"})",
        "$.algorithm: is not RSA-n, RSA-PSS-n, P-256, P-384, P-521, secp256k1, Ed25519, Ed448 or DSA-n");
    row("a name without kind", R"({"names":["a.test"]})", "$.names: a name is DNS:, email:, URI: or IP: and its value");
    row("an address that is none", R"({"names":["IP:1.2.3"]})",
        "$.names: a name is DNS:, email:, URI: or IP: and its value");
    row("an attribute without type", R"({"subject":["=a"]})", "$.subject: an attribute is TYPE=value");
    row("path length of a leaf", R"({"pathLength":0})", "$.pathLength: is for authorities only");
    row("too many names", R"({"moreNames":{"pattern":"%1","count":1000000}})",
        "$.moreNames.count: must be a number from 1 to 100000");
    row("an extension without OID", R"({"extensions":[{}]})", "$.extensions[0].oid: must be there and not empty");
    row("far too long", R"({"padding":10000000})", "$.padding: must be a number from 0 to 1.04858e+06");
}

void ScenarioCertificateFieldsTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, said);
    JsonProblem problem;
    read(json, problem);
    QCOMPARE(problem.text(), said);
}

QTEST_GUILESS_MAIN(ScenarioCertificateFieldsTest)
#include "scenario_certificate_fields_test.moc"
