// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/path_builder.h"
#include "tests/core/chain/limbo_cases.h"
#include "tests/support/places.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace pintle;
using pintle::test::LimboCase;

namespace {

struct Score {
    int cases = 0;
    int asked = 0; // by OpenSSL's results
    int openssl = 0;
    int pintle = 0;
    int pintleOfAsked = 0;
};

struct Answer {
    LimboCase limbo;
    bool accepted = false;
    std::vector<QByteArray> path; // SHA-256 in hexadecimal
};

std::vector<Certificate> certificatesOf(const std::vector<QByteArray>& ders)
{
    std::vector<Certificate> certificates;
    for (const QByteArray& der : ders) {
        if (auto certificate = Certificate::fromDer(der))
            certificates.push_back(*certificate);
    }
    return certificates;
}

Answer answerTo(const LimboCase& limbo)
{
    Answer answer{limbo, false, {}};
    const auto leaf = Certificate::fromDer(limbo.chain.front());
    if (!leaf)
        return answer;
    VerifyOptions options;
    options.instant = limbo.instant;
    options.purpose = limbo.isClient ? VerifyOptions::Purpose::TlsClient : VerifyOptions::Purpose::TlsServer;
    if (limbo.maximumIntermediates)
        options.maximumDepth = *limbo.maximumIntermediates + 2;
    for (const QByteArray& crl : limbo.crls)
        options.revocationLists.push_back({crl});
    if (limbo.host) {
        const auto host = HostName::parse(*limbo.host);
        if (!host)
            return answer;
        options.host = *host;
    }
    const TrustStore trust = TrustStore::fromCertificates(certificatesOf(limbo.anchors), QStringLiteral("limbo"));
    const auto report = buildPaths(certificatesOf(limbo.chain), trust, options);
    answer.accepted = report && report->verdict == TrustVerdict::Trusted;
    if (answer.accepted) {
        for (const PathNode& node : report->usedPath()->nodes)
            answer.path.push_back(node.certificate.sha256().toHex());
    }
    return answer;
}

// Mutually cross-signed CAs: OpenSSL walks around the circle, Pintle leaves it out (RFC 4158 section 5.2).
bool passesOneKeyTwice(const LimboCase& limbo)
{
    std::vector<Certificate> pool = certificatesOf(limbo.chain);
    const std::vector<Certificate> anchors = certificatesOf(limbo.anchors);
    pool.insert(pool.end(), anchors.cbegin(), anchors.cend());
    QSet<QByteArray> keys;
    for (const QByteArray& fingerprint : limbo.opensslPath) {
        const auto found = std::find_if(pool.cbegin(), pool.cend(),
            [&](const Certificate& certificate) { return certificate.sha256().toHex() == fingerprint; });
        if (found != pool.cend())
            keys.insert(found->subject().der() + found->spkiSha256());
    }
    return size_t(keys.size()) < limbo.opensslPath.size();
}

} // namespace

/// The published vectors of x509-limbo, BetterTLS included, against what they expect and what OpenSSL answers.
class LimboTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesInEveryCategoryAtLeastAsOftenAsOpenssl();
    void solvesEveryPathBuildingPuzzle();
    void decidesEveryCriticalCase();
    void acceptsNothingThatLimboAndOpensslReject();
    void takesThePathThatOpensslTakes();

private:
    std::vector<Answer> m_answers;
    std::map<QString, Score> m_scores;
};

void LimboTest::initTestCase()
{
    QString fault;
    const std::vector<LimboCase> cases = pintle::test::readLimboCases(pintle::test::limboFolder(), fault);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(cases.size() >= 9'780);
    for (const LimboCase& limbo : cases)
        m_answers.push_back(answerTo(limbo));
    for (const Answer& answer : m_answers) {
        const bool agrees = answer.accepted == answer.limbo.isValid;
        Score& score = m_scores[answer.limbo.category];
        ++score.cases;
        score.pintle += agrees;
        if (answer.limbo.opensslAccepts) {
            ++score.asked;
            score.pintleOfAsked += agrees;
            score.openssl += *answer.limbo.opensslAccepts == answer.limbo.isValid;
        }
    }
    QFile table(pintle::test::buildDir() + QStringLiteral("/tests/limbo.md"));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("| category | cases | OpenSSL was asked | OpenSSL agrees | Pintle agrees |\n|---|---|---|---|---|\n");
    Score all;
    const auto row = [&table](const QString& name, const Score& score) {
        table.write(QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                        .arg(name)
                        .arg(score.cases)
                        .arg(score.asked)
                        .arg(score.openssl)
                        .arg(score.pintle)
                        .toUtf8());
    };
    for (const auto& [category, score] : m_scores) {
        row(category, score);
        all = {all.cases + score.cases, all.asked + score.asked, all.openssl + score.openssl, all.pintle + score.pintle,
            all.pintleOfAsked + score.pintleOfAsked};
    }
    row(QStringLiteral("all"), all);
}

void LimboTest::agreesInEveryCategoryAtLeastAsOftenAsOpenssl()
{
    for (const auto& [category, score] : m_scores) {
        QVERIFY2(score.pintleOfAsked >= score.openssl,
            qPrintable(QStringLiteral("%1: Pintle %2, OpenSSL %3 of %4")
                           .arg(category)
                           .arg(score.pintleOfAsked)
                           .arg(score.openssl)
                           .arg(score.asked)));
    }
}

void LimboTest::solvesEveryPathBuildingPuzzle()
{
    const Score score = m_scores[QStringLiteral("bettertls::pathbuilding")];
    QCOMPARE(score.cases, 81);
    QCOMPARE(score.pintle, 81);
}

void LimboTest::decidesEveryCriticalCase()
{
    int critical = 0;
    for (const Answer& answer : m_answers) {
        if (!answer.limbo.isCritical)
            continue;
        ++critical;
        QVERIFY2(answer.accepted == answer.limbo.isValid, qPrintable(answer.limbo.id));
    }
    QVERIFY(critical > 0);
}

void LimboTest::acceptsNothingThatLimboAndOpensslReject()
{
    for (const Answer& answer : m_answers) {
        const bool bothReject = !answer.limbo.isValid && answer.limbo.opensslAccepts == false;
        QVERIFY2(!bothReject || !answer.accepted, qPrintable(answer.limbo.id));
    }
}

void LimboTest::takesThePathThatOpensslTakes()
{
    int compared = 0;
    for (const Answer& answer : m_answers) {
        if (!answer.accepted || answer.limbo.opensslAccepts != true)
            continue;
        ++compared;
        QVERIFY2(
            answer.path == answer.limbo.opensslPath || passesOneKeyTwice(answer.limbo), qPrintable(answer.limbo.id));
    }
    QVERIFY(compared > 500);
}

QTEST_GUILESS_MAIN(LimboTest)
#include "limbo_test.moc"
