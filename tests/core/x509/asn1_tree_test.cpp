// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/x509/asn1_tree.h"

#include "tests/support/certificates.h"
#include "tests/support/openssl_command.h"

#include <QRegularExpression>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

constexpr int Plenty = 100'000;

/// One line as `openssl asn1parse` prints it: `12:d=1 hl=2 l=3 prim: INTEGER`.
QString lineOf(const Asn1Element& element, int depth)
{
    return QStringLiteral("%1:d=%2 hl=%3 l=%4 %5: %6")
        .arg(element.offset)
        .arg(depth)
        .arg(element.headerSize)
        .arg(element.contentSize)
        .arg(element.constructed ? QStringLiteral("cons") : QStringLiteral("prim"), asn1TypeName(element));
}

/// The tree without what is wrapped in strings, which asn1parse does not open either.
void collect(const QByteArray& der, qsizetype from, qsizetype to, int depth, QStringList& lines)
{
    const Asn1Level level = asn1Level(der, from, to, Plenty);
    QCOMPARE(level.wrongAt, qsizetype(-1));
    for (const Asn1Element& element : level.elements) {
        lines << lineOf(element, depth);
        if (element.constructed)
            collect(der, element.contentOffset(), element.end(), depth + 1, lines);
    }
}

QStringList opensslLines(const QByteArray& der)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\s*(\\d+):d=(\\d+)\\s+hl=(\\d+)\\s+l=\\s*(\\d+)\\s+(cons|prim):\\s*(.*?)\\s*(\\[HEX DUMP\\])?(:.*)?$"));
    QStringList lines;
    const QString output = QString::fromLatin1(
        openssl({QStringLiteral("asn1parse"), QStringLiteral("-inform"), QStringLiteral("der")}, der));
    for (const QString& line : output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto match = shape.match(line);
        if (!match.hasMatch())
            continue;
        QString type = match.captured(6);
        static const QRegularExpression context(QStringLiteral("^cont \\[ (\\d+) \\]$"));
        const auto tagged = context.match(type);
        if (tagged.hasMatch())
            type = QStringLiteral("[%1]").arg(tagged.captured(1));
        lines << QStringLiteral("%1:d=%2 hl=%3 l=%4 %5: %6")
                     .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), match.captured(5),
                         type);
    }
    return lines;
}

/// The first element of this type in a whole certificate, wrapped ones included.
std::optional<Asn1Element> findValue(const QByteArray& der, qsizetype from, qsizetype to, const QString& value)
{
    for (const Asn1Element& element : asn1Level(der, from, to, Plenty).elements) {
        if (asn1Value(der, element) == value)
            return element;
        if (const auto inside = asn1Inside(der, element)) {
            if (const auto found = findValue(der, inside->from, inside->to, value))
                return found;
        }
    }
    return {};
}

Asn1Element only(const QByteArray& der)
{
    const Asn1Level level = asn1Level(der, 0, der.size(), Plenty);
    return level.elements.size() == 1 ? level.elements.front() : Asn1Element();
}

} // namespace

class Asn1TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void placesAreThoseOfOpenssl_data();
    void placesAreThoseOfOpenssl();
    void valuesAreReadable_data();
    void valuesAreReadable();
    void extensionsAreOpened();
    void bitStringOfASignatureIsOpenedAndAKeyUsageIsNot();
    void onlyWholeElementsAreOpened_data();
    void onlyWholeElementsAreOpened();
    void wrongLengthIsToldWhereItStands();
    void levelsAreBounded();
    void placesOutsideTheInputAreRefused();
    void deepNestingIsReadLevelByLevel();
};

void Asn1TreeTest::placesAreThoseOfOpenssl_data()
{
    QTest::addColumn<QByteArray>("der");
    for (const char* label : {"plain", "version-1", "all-strings", "rsa-3072", "huge-oid", "unknown-key", "year-9999"})
        QTest::newRow(label) << fixture(QLatin1String(label)).der();
}

void Asn1TreeTest::placesAreThoseOfOpenssl()
{
    QFETCH(QByteArray, der);
    QStringList lines;
    collect(der, 0, der.size(), 0, lines);
    QVERIFY(lines.size() > 10);
    QCOMPARE(lines, opensslLines(der));
}

void Asn1TreeTest::valuesAreReadable_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* hex, const char* type, const char* value) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << QString::fromLatin1(type) << QString::fromUtf8(value);
    };
    row("small number", "02017f", "INTEGER", "127");
    row("negative number", "0201ff", "INTEGER", "-1");
    row("number of nine octets", "0209010203040506070809", "INTEGER", "01:02:03:04:05:06:07:08:09");
    row("enumeration", "0a0105", "ENUMERATED", "5");
    row("true", "0101ff", "BOOLEAN", "TRUE");
    row("boolean of two octets", "0102ffff", "BOOLEAN", "FF:FF");
    row("nothing", "0500", "NULL", "");
    row("known identifier", "0603551d11", "OBJECT", "2.5.29.17 (X509v3 Subject Alternative Name)");
    row("unknown identifier", "06022a03", "OBJECT", "1.2.3");
    row("text", "0c03c3a461", "UTF8STRING", "äa");
    row("text with an escape", "0c031b5b41", "UTF8STRING", "\\u{1b}[A");
    row("two octets a character", "1e040041263a", "BMPSTRING", "A\u263a");
    row("time of two-digit years", "170d3237303232313134353630305a", "UTCTIME", "2027-02-21 14:56:00 UTC");
    row("time of four-digit years", "180f39393939313233313233353935395a", "GENERALIZEDTIME", "9999-12-31 23:59:59 UTC");
    row("time that is none", "17056e65766572", "UTCTIME", "never");
    row("bits", "030205a0", "BIT STRING", "A0");
    row("octets", "0402beef", "OCTET STRING", "BE:EF");
    row("implicit text", "8203612e62", "[2]", "a.b");
    row("implicit octets", "87047f000001", "[7]", "7F:00:00:01");
    row("of an application", "410101", "[APPLICATION 1]", "01");
    row("private", "c10101", "[PRIVATE 1]", "01");
    row("sequence", "3003020101", "SEQUENCE", "");
}

void Asn1TreeTest::valuesAreReadable()
{
    QFETCH(QByteArray, der);
    const Asn1Level level = asn1Level(der, 0, der.size(), Plenty);
    QCOMPARE(level.elements.size(), size_t(1));
    QTEST(asn1TypeName(level.elements.front()), "type");
    QTEST(asn1Value(der, level.elements.front()), "value");
}

void Asn1TreeTest::extensionsAreOpened()
{
    const QByteArray pem = makeCertificate(makeKey(QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256")),
        {QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:inside.example")});
    const QByteArray der = openssl({QStringLiteral("x509"), QStringLiteral("-outform"), QStringLiteral("der")}, pem);
    const auto name = findValue(der, 0, der.size(), QStringLiteral("inside.example"));
    QVERIFY(name);
    QCOMPARE(der.mid(name->contentOffset(), name->contentSize), QByteArray("inside.example"));
    QCOMPARE(name->contentOffset(), der.indexOf("inside.example"));
}

void Asn1TreeTest::bitStringOfASignatureIsOpenedAndAKeyUsageIsNot()
{
    const QByteArray signature = QByteArray::fromHex("0309003006020101020102");
    const auto inside = asn1Inside(signature, only(signature));
    QVERIFY(inside);
    QVERIFY(inside->wrapped);
    QCOMPARE(inside->from, qsizetype(3));
    QCOMPARE(inside->to, qsizetype(11));
    const QByteArray usage = QByteArray::fromHex("030205a0");
    QVERIFY(!asn1Inside(usage, only(usage)));
}

void Asn1TreeTest::onlyWholeElementsAreOpened_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<bool>("opened");
    QTest::newRow("sequence with a number") << QByteArray::fromHex("04053003020100") << true;
    QTest::newRow("string in a string") << QByteArray::fromHex("04040402beef") << true;
    QTest::newRow("two octets") << QByteArray::fromHex("0402beef") << false;
    QTest::newRow("nothing") << QByteArray::fromHex("0400") << false;
    QTest::newRow("length beyond the end") << QByteArray::fromHex("040430030201") << false;
    QTest::newRow("something after the element") << QByteArray::fromHex("0403050000") << false;
    QTest::newRow("end of contents") << QByteArray::fromHex("04020000") << false;
    QTest::newRow("sequence of nonsense") << QByteArray::fromHex("04043002ffff") << false;
}

void Asn1TreeTest::onlyWholeElementsAreOpened()
{
    QFETCH(QByteArray, der);
    QTEST(asn1Inside(der, only(der)).has_value(), "opened");
}

void Asn1TreeTest::wrongLengthIsToldWhereItStands()
{
    const QByteArray der = QByteArray::fromHex("02010102050101");
    const Asn1Level level = asn1Level(der, 0, der.size(), Plenty);
    QCOMPARE(level.elements.size(), size_t(1));
    QCOMPARE(level.wrongAt, qsizetype(3));
}

void Asn1TreeTest::levelsAreBounded()
{
    const QByteArray der = QByteArray::fromHex("0500").repeated(10);
    const Asn1Level level = asn1Level(der, 0, der.size(), 4);
    QCOMPARE(level.elements.size(), size_t(4));
    QVERIFY(level.cut);
    QVERIFY(!asn1Level(der, 0, der.size(), 10).cut);
}

void Asn1TreeTest::placesOutsideTheInputAreRefused()
{
    const QByteArray der = QByteArray::fromHex("0500");
    QVERIFY(asn1Level(der, -1, 2, 4).elements.empty());
    QVERIFY(asn1Level(der, 0, 3, 4).elements.empty());
    QVERIFY(asn1Level(der, 2, 1, 4).elements.empty());
    const Asn1Element beyond{DerElement::Class::Universal, DerTag::Sequence, true, 0, 2, 10};
    QVERIFY(!asn1Inside(der, beyond));
    QVERIFY(asn1Value(der, beyond).isEmpty());
}

void Asn1TreeTest::deepNestingIsReadLevelByLevel()
{
    QByteArray der = QByteArray::fromHex("0500");
    for (int i = 0; i < 5'000; ++i) {
        QByteArray header = QByteArray::fromHex("3083");
        for (const int shift : {16, 8, 0})
            header.append(static_cast<char>(der.size() >> shift));
        der.prepend(header);
    }
    qsizetype from = 0;
    qsizetype to = der.size();
    int depth = 0;
    while (true) {
        const Asn1Level level = asn1Level(der, from, to, 2);
        QCOMPARE(level.elements.size(), size_t(1));
        const auto inside = asn1Inside(der, level.elements.front());
        if (!inside)
            break;
        from = inside->from;
        to = inside->to;
        ++depth;
    }
    QCOMPARE(depth, 5'000);
}

QTEST_GUILESS_MAIN(Asn1TreeTest)
#include "asn1_tree_test.moc"
