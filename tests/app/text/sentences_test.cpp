// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/text/sentences.h"
#include "app/text/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace pintle;

namespace {

const QDateTime Instant(QDate(2027, 2, 21), QTime(14, 56), Qt::UTC);

ErrorContext everyFact()
{
    return {.subject = QStringLiteral("api.lab.test:443"),
        .detail = QStringLiteral("the reason."),
        .value = QStringLiteral("words of the peer"),
        .offset = 17,
        .line = 84,
        .limit = 10'000};
}

FindingFacts everyFindingFact()
{
    return {.subject = QStringLiteral("api.lab.test"),
        .value = QStringLiteral("a value"),
        .expected = QStringLiteral("a wish"),
        .detail = QStringLiteral("the reason."),
        .instant = Instant,
        .line = 12};
}

std::vector<ErrorCode> everyErrorCode()
{
    std::vector<ErrorCode> codes;
    for (int number = 0; number <= static_cast<int>(ErrorCode::LabKeysUnusable); ++number)
        codes.push_back(static_cast<ErrorCode>(number));
    return codes;
}

std::vector<FindingCode> everyFindingCode()
{
    std::vector<FindingCode> codes;
    for (int number = 0; number <= static_cast<int>(FindingCode::ChainDiffers); ++number)
        codes.push_back(static_cast<FindingCode>(number));
    return codes;
}

/// What is wrong with a sentence; empty where nothing is.
QString fault(const QString& sentence)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    static const QRegularExpression forbidden(QStringLiteral("\\b(secure|insecure|safe|unsafe|error occurred)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    if (sentence.isEmpty())
        return QStringLiteral("empty");
    if (sentence.contains(placeholder))
        return QStringLiteral("a placeholder is left");
    if (sentence.contains(forbidden))
        return QStringLiteral("a word that is not used");
    if (!sentence.endsWith(QLatin1Char('.')) || sentence.endsWith(QLatin1String("..")))
        return QStringLiteral("does not end in one full stop");
    if (sentence.contains(QLatin1String("  ")) || sentence.contains(QLatin1String(" ."))
        || sentence.contains(QLatin1String(" ,")))
        return QStringLiteral("a gap where a fact is missing");
    if (sentence.contains(QLatin1String("“”")) || sentence.contains(QLatin1String("()")))
        return QStringLiteral("an empty quotation");
    if (sentence.contains(QLatin1String(". ")))
        return QStringLiteral("more than one sentence");
    if (!sentence.front().isUpper() && !sentence.front().isDigit() && sentence.front() != QChar(0x201c)
        && !sentence.startsWith(QLatin1String("api.lab.test"))
        && !sentence.startsWith(QLatin1String("words of the peer")))
        return QStringLiteral("begins with a small letter");
    return {};
}

QString complaint(const QString& sentence)
{
    const QString what = fault(sentence);
    return what.isEmpty() ? QString() : what + QStringLiteral(": ") + sentence;
}

} // namespace

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void givesEveryErrorOneSentence();
    void givesEveryErrorItsOwnSentence();
    void givesRemediesInWholeSentences();
    void givesEveryFindingOneSentence();
    void givesEveryFindingItsOwnSentence();
    void putsAFindingIntoAtMostFourWords();
    void namesTheDecidingFact_data();
    void namesTheDecidingFact();
    void keepsPlaceholdersInsideFactsAsTheyAre();
    void makesFactsPrintable();
    void isolatesFactsForAWindowAlone();
};

void SentencesTest::givesEveryErrorOneSentence()
{
    for (const ErrorCode code : everyErrorCode()) {
        for (const ErrorContext& context : {ErrorContext{}, everyFact()})
            QCOMPARE(complaint(text::sentence(Error{code, context})), QString());
    }
}

void SentencesTest::givesEveryErrorItsOwnSentence()
{
    QSet<QString> seen;
    for (const ErrorCode code : everyErrorCode()) {
        const QString sentence = text::sentence(Error{code, everyFact()});
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void SentencesTest::givesRemediesInWholeSentences()
{
    for (const ErrorCode code : everyErrorCode()) {
        const QString remedy = text::remedy(Error{code, everyFact()});
        if (!remedy.isEmpty())
            QCOMPARE(complaint(remedy), QString());
    }
}

void SentencesTest::givesEveryFindingOneSentence()
{
    for (const FindingCode code : everyFindingCode()) {
        for (const FindingFacts& facts : {FindingFacts{}, everyFindingFact()})
            QCOMPARE(complaint(text::sentence(makeFinding(code, facts))), QString());
    }
}

void SentencesTest::givesEveryFindingItsOwnSentence()
{
    QSet<QString> seen;
    for (const FindingCode code : everyFindingCode()) {
        const QString sentence = text::sentence(makeFinding(code, everyFindingFact()));
        QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
        seen.insert(sentence);
    }
}

void SentencesTest::putsAFindingIntoAtMostFourWords()
{
    QSet<QString> seen;
    for (const FindingCode code : everyFindingCode()) {
        const QString word = text::badgeWord(code);
        if (word.isEmpty())
            continue;
        QVERIFY2(word.split(QLatin1Char(' ')).size() <= 4 && !word.endsWith(QLatin1Char('.')), qPrintable(word));
        QVERIFY2(!seen.contains(word), qPrintable(word));
        seen.insert(word);
    }
    QCOMPARE(text::badgeWord(FindingCode::IssuerNotFound), QStringLiteral("Issuer missing"));
    QVERIFY(text::badgeWord(FindingCode::NoBackupPin).isEmpty());
}

void SentencesTest::namesTheDecidingFact_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");

    const QString host = QStringLiteral("api.lab.test:443");
    const auto error = [&](ErrorCode code, ErrorContext context) { return text::sentence(Error{code, context}); };
    QTest::newRow("a refused connection names the address") << error(
        ErrorCode::ConnectRefused, {.subject = host}) << QStringLiteral("api.lab.test:443 refused the connection.");
    QTest::newRow("a timeout names its limit")
        << error(ErrorCode::TlsTimedOut, {.subject = host, .limit = 10'000})
        << QStringLiteral("api.lab.test:443 did not finish the TLS handshake within 10 s.");
    QTest::newRow("an alert is named")
        << error(ErrorCode::TlsAlert, {.subject = host, .value = QStringLiteral("handshake failure")})
        << QStringLiteral("api.lab.test:443 ended the handshake with the alert “handshake failure”.");
    QTest::newRow("a file that is too large names the limit")
        << error(ErrorCode::FileTooLarge, {.subject = QStringLiteral("big.pem"), .limit = 128 * 1024 * 1024})
        << QStringLiteral("big.pem is larger than 128 MiB.");
    QTest::newRow("a pin of the wrong length says so")
        << error(ErrorCode::MalformedPin, {.detail = QStringLiteral("43 characters"), .value = QStringLiteral("AAAA")})
        << QStringLiteral("“AAAA” is not a SHA-256 pin: 43 characters.");
    QTest::newRow("an expired certificate says when")
        << text::sentence(
               makeFinding(FindingCode::Expired, {.subject = QStringLiteral("api.lab.test"), .instant = Instant}))
        << QStringLiteral("api.lab.test expired on 21 February 2027, 14:56 UTC.");
    QTest::newRow("a wrong name shows both sides")
        << text::sentence(makeFinding(FindingCode::HostMismatch,
               {.value = QStringLiteral("other.test"), .expected = QStringLiteral("api.lab.test")}))
        << QStringLiteral("The certificate is not for api.lab.test but for others: other.test.");
    QTest::newRow("an oddity in a file says its line")
        << text::sentence(makeFinding(FindingCode::IgnoredElement, {.value = QStringLiteral("pin-sett"), .line = 12}))
        << QStringLiteral("Line 12: An element is not understood and was skipped: pin-sett.");
}

void SentencesTest::namesTheDecidingFact()
{
    QFETCH(QString, sentence);
    QTEST(sentence, "expected");
}

void SentencesTest::keepsPlaceholdersInsideFactsAsTheyAre()
{
    const Error error{
        ErrorCode::FileUnreadable, {.subject = QStringLiteral("100%2.pem"), .detail = QStringLiteral("%1")}};
    QCOMPARE(text::sentence(error), QStringLiteral("100%2.pem cannot be read: %1."));
}

void SentencesTest::makesFactsPrintable()
{
    const Error error{ErrorCode::FileNotFound, {.subject = QStringLiteral("a\x1b[31mb")}};
    QCOMPARE(text::sentence(error), QStringLiteral("a\\u{1b}[31mb does not exist."));
}

void SentencesTest::isolatesFactsForAWindowAlone()
{
    const Error error{ErrorCode::FileNotFound, {.subject = QStringLiteral("a.pem")}};
    {
        const text::FactIsolation window(true);
        QCOMPARE(text::sentence(error), QStringLiteral("\u2066a.pem\u2069 does not exist."));
        const text::FactIsolation file(false);
        QCOMPARE(text::sentence(error), QStringLiteral("a.pem does not exist."));
    }
    QCOMPARE(text::sentence(error), QStringLiteral("a.pem does not exist."));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
