// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/name_constraints.h"

#include "tests/core/chain/chain_kit.h"

#include <QTest>

using namespace pintle;
using namespace pintle::test;

class NameConstraintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAreNoneWithoutTheExtension();
    void saysWhichNamesBreakThem_data();
    void saysWhichNamesBreakThem();
};

void NameConstraintsTest::thereAreNoneWithoutTheExtension()
{
    QVERIFY(!NameConstraints::of(makeRoot("Root").certificate));
}

void NameConstraintsTest::saysWhichNamesBreakThem_data()
{
    QTest::addColumn<QByteArray>("permitted");
    QTest::addColumn<QByteArray>("excluded");
    QTest::addColumn<QByteArray>("san");
    QTest::addColumn<bool>("broken");
    QTest::addColumn<bool>("slipsThrough");
    const auto row = [](const char* name, const char* permitted, const char* excluded, const char* san, bool broken,
                         bool slips) {
        QTest::newRow(name) << QByteArray(permitted) << QByteArray(excluded) << QByteArray(san) << broken << slips;
    };
    row("below the permitted name", "example.com", "", "a.example.com", false, false);
    row("outside the permitted name", "example.com", "", "a.example.org", true, false);
    row("the excluded name", "", "example.com", "example.com", true, false);
    row("a wildcard below the excluded name", "", "example.com", "*.example.com", true, false);
    row("a wildcard that covers the excluded name", "", "bar.example.com", "*.example.com", false, true);
    row("a wildcard beside the excluded name", "", "bar.example.org", "*.example.com", false, false);
    row("a wildcard above the excluded name by two labels", "", "a.bar.example.com", "*.example.com", false, false);
    row("a name with an empty label", "example.com", "", ".example.com", false, true);
}

void NameConstraintsTest::saysWhichNamesBreakThem()
{
    QFETCH(QByteArray, permitted);
    QFETCH(QByteArray, excluded);
    QFETCH(QByteArray, san);
    const Party root = makeRoot("Root", [&](CertificateRecipe& recipe) {
        if (!permitted.isEmpty())
            recipe.permittedSubtrees = {{GeneralName::Kind::Dns, permitted, {}}};
        if (!excluded.isEmpty())
            recipe.excludedSubtrees = {{GeneralName::Kind::Dns, excluded, {}}};
    });
    const Party leaf = makeLeaf(root, [&](CertificateRecipe& recipe) {
        recipe.subjectAltNames = {{GeneralName::Kind::Dns, san, {}}};
    });

    const auto constraints = NameConstraints::of(root.certificate);

    QVERIFY(constraints.has_value());
    QTEST(constraints->brokenBy(leaf.certificate).has_value(), "broken");
    QTEST(constraints->slippedThroughBy(leaf.certificate).has_value(), "slipsThrough");
    const QString text = constraints->toText();
    QCOMPARE(text,
        permitted.isEmpty() ? QStringLiteral("excluded DNS:") + QString::fromLatin1(excluded)
                            : QStringLiteral("permitted DNS:") + QString::fromLatin1(permitted));
}

QTEST_GUILESS_MAIN(NameConstraintsTest)
#include "name_constraints_test.moc"
