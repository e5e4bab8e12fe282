// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl_options.h"

#include <QTest>

using namespace pintle;

class CurlOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsAsCurlDoes_data();
    void readsOptionsAsCurlDoes();
    void refusesWithTheLine_data();
    void refusesWithTheLine();
};

void CurlOptionsTest::readsOptionsAsCurlDoes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("options");
    const auto row = [](const char* what, const char* content, const char* options) {
        QTest::newRow(what) << QByteArray(content) << QString::fromUtf8(options);
    };
    row("a config line with equals sign", "pinnedpubkey = \"a;b\"", "1 pinnedpubkey=a;b");
    row("with colon and without quotes", "pinnedpubkey: a;b  rest", "1 pinnedpubkey=a;b");
    row("with a blank alone", "pinnedpubkey a", "1 pinnedpubkey=a");
    row("with dashes", "--pinnedpubkey \"a\"", "1 pinnedpubkey=a");
    row("after dashes the equals sign is the value", "--pinnedpubkey = a", "1 pinnedpubkey==");
    row("escapes inside quotes", "user-agent = \"a\\\"b\\\\c\\td\"", "1 user-agent=a\"b\\c\td");
    row("lines and comments", "# one\n\ninsecure\r\n  url = https://a.example/ \n",
        "1 #=one|3 insecure=|4 url=https://a.example/");
    row("a bare value", "sha256//a;sha256//b\n", "1 pinnedpubkey=sha256//a;sha256//b");
    row("a command", "curl --pinnedpubkey 'a;b' https://a.example/", "1 pinnedpubkey=a;b|1 url=https://a.example/");
    row("a command over several lines", "$ curl -sS \\\n  --pinnedpubkey \"a\" \\\n  a.example",
        "1 s=|1 S=|2 pinnedpubkey=a|3 url=a.example");
    row("with path and variable", "HOME=/x /usr/bin/curl -k https://a.example", "1 k=|1 url=https://a.example");
    row("values of options are no URLs",
        "curl -H 'Referer: x' -e https://r.example -x http://p.example:1 https://a.example",
        "1 H=Referer: x|1 e=https://r.example|1 x=http://p.example:1|1 url=https://a.example");
    row("a value that follows its letter", "curl -ofile https://a.example", "1 o=file|1 url=https://a.example");
    row("an equals sign after a long option is part of its name", "curl --pinnedpubkey=a https://a.example",
        "1 pinnedpubkey=a=|1 url=https://a.example");
    row("next", "curl a.example --next b.example", "1 url=a.example|1 next=|1 url=b.example");
    row("a config that speaks of curl is a config", "# for curl -K\npinnedpubkey = \"a\"",
        "1 #=for curl -K|2 pinnedpubkey=a");
    row("nothing", "", "");
}

void CurlOptionsTest::readsOptionsAsCurlDoes()
{
    QFETCH(QByteArray, content);
    const auto options = readCurlOptions(content);
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().context.detail));
    QStringList said;
    for (const CurlOption& option : *options)
        said.append(QStringLiteral("%1 %2=%3").arg(QString::number(option.line), option.name, option.value));
    QTEST(said.join(QLatin1Char('|')), "options");
}

void CurlOptionsTest::refusesWithTheLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qint64>("line");
    QTest::newRow("an open quote in a config") << QByteArray("insecure\npinnedpubkey = \"a") << qint64(2);
    QTest::newRow("an open quote in a command") << QByteArray("curl \\\n--pinnedpubkey 'a") << qint64(2);
    QTest::newRow("an option without value") << QByteArray("curl https://a.example \\\n --pinnedpubkey") << qint64(2);
    QTest::newRow("a NUL byte") << QByteArray("a\n\0b", 4) << qint64(2);
}

void CurlOptionsTest::refusesWithTheLine()
{
    QFETCH(QByteArray, content);
    QFETCH(qint64, line);
    const auto options = readCurlOptions(content);
    QVERIFY(!options);
    QCOMPARE(options.error().code, ErrorCode::MalformedConfiguration);
    QCOMPARE(options.error().context.line, std::optional(line));
    QVERIFY(readCurlOptions(QByteArray(2'000'000, 'a')).error().context.limit.has_value());
}

QTEST_GUILESS_MAIN(CurlOptionsTest)
#include "curl_options_test.moc"
