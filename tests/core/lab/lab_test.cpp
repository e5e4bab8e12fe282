// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/lab/lab.h"

#include "core/lab/scenario.h"
#include "tests/support/openssl_command.h"

#include <QDir>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace pintle;

namespace {

// On no calendar of the machine that runs the test: openssl is told this instant.
const QDateTime now(QDate(2031, 3, 14), QTime(15, 9, 26), Qt::UTC);

std::unique_ptr<Lab> makeLab(const QDateTime& instant = now)
{
    auto lab = Lab::make(instant, LabKeys::Memory);
    if (!lab)
        qFatal("no lab");
    return std::move(*lab);
}

QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(program));
    return process.readAllStandardOutput();
}

/// What `openssl s_client` says of a running server. Level 0, so that old servers are shown too.
QByteArray sClient(const LabEndpoint& server, const QStringList& more = {}, const QByteArray& input = {})
{
    QStringList arguments{QStringLiteral("s_client"), QStringLiteral("-connect"),
        QStringLiteral("127.0.0.1:%1").arg(server.address.port.number()), QStringLiteral("-servername"),
        server.entry.host, QStringLiteral("-showcerts"), QStringLiteral("-cipher"),
        QStringLiteral("DEFAULT@SECLEVEL=0"), QStringLiteral("-status")};
    if (server.entry.startTls != StartTls::None)
        arguments += {QStringLiteral("-starttls"), idOf(server.entry.startTls)};
    return run(QStringLiteral("openssl"), arguments + more, input);
}

/// The certificates in the text of s_client, in their order, as DER.
std::vector<QByteArray> certificatesIn(const QByteArray& text)
{
    static const QByteArray begin = "-----BEGIN CERTIFICATE-----";
    static const QByteArray end = "-----END CERTIFICATE-----";
    std::vector<QByteArray> ders;
    // A stapled response may hold certificates too, and comes before this line.
    qsizetype at = text.indexOf(begin, text.indexOf("Certificate chain\n"));
    // The leaf is printed once more behind this line.
    const qsizetype stop = text.indexOf("Server certificate");
    while (at >= 0 && at < stop) {
        const qsizetype to = text.indexOf(end, at);
        ders.push_back(QByteArray::fromBase64(text.mid(at + begin.size(), to - at - begin.size())));
        at = text.indexOf(begin, to);
    }
    return ders;
}

int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size());
}

/// Options without which s_client does not reach an entry.
QStringList optionsFor(const QString& id)
{
    if (id == QLatin1String("tls10"))
        return {QStringLiteral("-tls1")};
    if (id == QLatin1String("secp256k1-leaf"))
        return {QStringLiteral("-groups"), QStringLiteral("X25519:P-256:secp256k1")};
    return {};
}

/// More than the 100 kB that s_client takes; the probe's test looks at these.
bool isTooLongForSClient(const QString& id)
{
    return id == QLatin1String("huge-chain") || id == QLatin1String("ten-thousand-names");
}

bool serves(const Scenario& scenario)
{
    return scenario.behaviour == ServerBehaviour::Orderly;
}

} // namespace

class LabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sendsWhatItSaysItSends_data();
    void sendsWhatItSaysItSends();
    void isTurnedDownByOrdinaryClientsWhereTooLong_data();
    void isTurnedDownByOrdinaryClientsWhereTooLong();
    void servesNoChainWhereItMisbehaves_data();
    void servesNoChainWhereItMisbehaves();
    void speaksTheProtocolsAskedFor_data();
    void speaksTheProtocolsAskedFor();
    void staplesWhatTheEntrySays_data();
    void staplesWhatTheEntrySays();
    void isVerifiedByOpensslWithTheLabsRoots_data();
    void isVerifiedByOpensslWithTheLabsRoots();
    void provesNoPossessionOfAStolenLeaf();
    void answersHttpAndCountsTheBytes();
    void neverResumesASession();
    void findsEntriesByIdAndHost();
    void refusesWhatIsNotInTheCatalogue();
    void routesTargetsToTheirServers();
    void startsAnEntryOnce();
    void listensOnThePortAskedFor();
    void worksOnAnyDate_data();
    void worksOnAnyDate();
    void runsBesideAnotherLab();
    void keepsKeysOfTheUserAcrossRuns();
    void saysWhichKeysAreUnusable();
    void endsConnectionsWhenStopped();
    void leavesNoDescriptorsBehind();
    void startsFromManyThreads();

private:
    std::unique_ptr<Lab> m_lab;
    LabEndpoint started(const QString& id);
};

LabEndpoint LabTest::started(const QString& id)
{
    const auto endpoint = m_lab->start(id);
    if (!endpoint)
        qFatal("%s does not start: %s", qPrintable(id), qPrintable(endpoint.error().context.detail));
    return *endpoint;
}

void LabTest::initTestCase()
{
    m_lab = makeLab();
}

void LabTest::sendsWhatItSaysItSends_data()
{
    QTest::addColumn<QString>("id");
    for (const Scenario& scenario : ScenarioCatalogue::builtIn().entries()) {
        if (serves(scenario) && !isTooLongForSClient(scenario.id))
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void LabTest::sendsWhatItSaysItSends()
{
    QFETCH(QString, id);
    const QByteArray text = sClient(started(id), optionsFor(id));
    const auto served = certificatesIn(text);
    const auto chain = m_lab->chainOf(id);
    QVERIFY(chain);
    const Scenario* scenario = ScenarioCatalogue::builtIn().find(id);
    QVERIFY2(served.size() == static_cast<size_t>(scenario->send.size()), text.constData());
    for (size_t at = 0; at < served.size(); ++at)
        QCOMPARE(served[at], chain->at(at).der());
    QVERIFY(chain->size() == served.size() || chain->size() == served.size() + 1);
}

void LabTest::isTurnedDownByOrdinaryClientsWhereTooLong_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("a chain of 120 kB") << QStringLiteral("huge-chain");
    QTest::newRow("10,000 names") << QStringLiteral("ten-thousand-names");
}

void LabTest::isTurnedDownByOrdinaryClientsWhereTooLong()
{
    QFETCH(QString, id);
    QVERIFY(isTooLongForSClient(id));
    const QByteArray text = sClient(started(id));
    QVERIFY2(text.contains("excessive message size"), text.constData());
}

void LabTest::servesNoChainWhereItMisbehaves_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("HTTP on the TLS port") << QStringLiteral("not-tls") << QByteArray("wrong version number");
    QTest::newRow("garbage") << QStringLiteral("garbage") << QByteArray("wrong version number");
    QTest::newRow("hangs up") << QStringLiteral("hang-up") << QByteArray("no peer certificate available");
    QTest::newRow("broken certificate") << QStringLiteral("malformed-certificate") << QByteArray("asn1 encoding");
    QTest::newRow("endless certificate") << QStringLiteral("endless-certificate")
                                         << QByteArray("excessive message size");
    QTest::newRow("refuses STARTTLS") << QStringLiteral("starttls-refused") << QByteArray("wrong version number");
}

void LabTest::servesNoChainWhereItMisbehaves()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, words);
    const QByteArray text = sClient(started(id));
    QCOMPARE(certificatesIn(text).size(), size_t(0));
    QVERIFY2(text.contains(words), text.constData());
}

void LabTest::speaksTheProtocolsAskedFor_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    const QStringList tls12{QStringLiteral("-tls1_2")};
    const QStringList tls13{QStringLiteral("-tls1_3")};
    const QStringList tls10{QStringLiteral("-tls1")};
    const QByteArray refused("no peer certificate available");
    QTest::newRow("good speaks TLS 1.3") << QStringLiteral("good") << QStringList() << QByteArray("New, TLSv1.3");
    QTest::newRow("good speaks TLS 1.2") << QStringLiteral("good") << tls12 << QByteArray("New, TLSv1.2");
    QTest::newRow("good refuses TLS 1.0") << QStringLiteral("good") << tls10 << refused;
    QTest::newRow("TLS 1.2 only") << QStringLiteral("tls12") << QStringList() << QByteArray("New, TLSv1.2");
    QTest::newRow("TLS 1.3 only") << QStringLiteral("tls13") << tls12 << refused;
    QTest::newRow("TLS 1.0 only") << QStringLiteral("tls10") << tls10 << QByteArray("Protocol  : TLSv1\n");
    QTest::newRow("TLS 1.0 only, refused") << QStringLiteral("tls10") << tls12 << refused;
    QTest::newRow("appended with TLS 1.2")
        << QStringLiteral("appended-genuine-tls12") << QStringList() << QByteArray("New, TLSv1.2");
    QTest::newRow("ALPN") << QStringLiteral("alpn")
                          << QStringList{QStringLiteral("-alpn"), QStringLiteral("h2,http/1.1")}
                          << QByteArray("ALPN protocol: http/1.1");
    QTest::newRow("client certificate asked for")
        << QStringLiteral("client-certificate") << tls13 << QByteArray("Requested Signature Algorithms");
}

void LabTest::speaksTheProtocolsAskedFor()
{
    QFETCH(QString, id);
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const QByteArray text = sClient(started(id), options);
    QVERIFY2(text.contains(words), text.constData());
}

void LabTest::staplesWhatTheEntrySays_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("good") << QStringLiteral("ocsp-good") << QByteArray("Cert Status: good");
    QTest::newRow("by a delegate") << QStringLiteral("ocsp-delegated") << QByteArray("CN = Lab OCSP Responder");
    QTest::newRow("revoked") << QStringLiteral("ocsp-revoked") << QByteArray("Revocation Reason: keyCompromise");
    QTest::newRow("unknown") << QStringLiteral("ocsp-unknown") << QByteArray("Cert Status: unknown");
    QTest::newRow("old") << QStringLiteral("ocsp-expired") << QByteArray("Cert Status: good");
    QTest::newRow("none") << QStringLiteral("good") << QByteArray("OCSP response: no response sent");
    QTest::newRow("none though promised")
        << QStringLiteral("staple-missing") << QByteArray("OCSP response: no response sent");
}

void LabTest::staplesWhatTheEntrySays()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, words);
    const QByteArray text = sClient(started(id));
    QVERIFY2(text.contains(words), text.constData());
}

void LabTest::isVerifiedByOpensslWithTheLabsRoots_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* id, const char* words) {
        QTest::newRow(id) << QString::fromLatin1(id) << QByteArray(words);
    };
    const char* const ok = ": OK";
    for (const char* id :
        {"good", "wrong-order", "extra-certificate", "duplicate", "root-sent", "cross-signed", "renewed-same-key",
            "ca-changed", "long-chain", "many-names", "rsa2048", "rsa-pss", "p384", "p521", "secp256k1", "ed25519",
            "ed448", "tls12", "client-certificate", "ocsp-good", "trusted-ca", "appended-genuine", "odd-names"})
        row(id, ok);
    row("leaf-only", "unable to get local issuer certificate");
    row("self-signed", "self-signed certificate");
    row("expired", "certificate has expired");
    row("not-yet-valid", "certificate is not yet valid");
    row("wrong-name", "hostname mismatch");
    row("untrusted-ca", "self-signed certificate in certificate chain");
    row("lookalike-leaf", "certificate signature failure");
    row("wrong-host-same-ca", "hostname mismatch");
    row("expired-pinned-key", "certificate has expired");
    row("not-yet-valid-pinned-key", "certificate is not yet valid");
    row("leaf-as-issuer", "invalid CA certificate");
    row("path-length", "path length constraint exceeded");
    row("name-constraint", "permitted subtree violation");
}

void LabTest::isVerifiedByOpensslWithTheLabsRoots()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, words);
    const LabEndpoint server = started(id);
    const auto served = certificatesIn(sClient(server));
    QVERIFY(!served.empty());
    QTemporaryDir folder;
    const auto save = [&](const char* name, const QByteArray& pem) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
            qFatal("cannot write");
        return file.fileName();
    };
    QByteArray roots;
    for (const Certificate& root : m_lab->trust().all())
        roots += root.toPem();
    QByteArray sent;
    for (const QByteArray& der : served)
        sent += pemOf(der, "CERTIFICATE");
    const auto said =
        test::runOpenssl({QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(now.toSecsSinceEpoch()),
            QStringLiteral("-purpose"), QStringLiteral("sslserver"), QStringLiteral("-auth_level"), QStringLiteral("2"),
            QStringLiteral("-verify_hostname"), server.entry.host, QStringLiteral("-CAfile"), save("roots", roots),
            QStringLiteral("-untrusted"), save("sent", sent), save("leaf", pemOf(served.front(), "CERTIFICATE"))});
    QVERIFY2((said.out + said.err).contains(words), (said.out + said.err).constData());
}

void LabTest::provesNoPossessionOfAStolenLeaf()
{
    const QByteArray text = sClient(started(QStringLiteral("stolen-leaf")));
    QVERIFY2(text.contains("bad signature"), text.constData());
}

void LabTest::answersHttpAndCountsTheBytes()
{
    const LabEndpoint server = started(QStringLiteral("tls13"));
    const qint64 before = m_lab->applicationBytes(server.entry.id);
    const QByteArray request("GET / HTTP/1.1\r\nHost: tls13.lab.test\r\nConnection: close\r\n\r\n");
    const QByteArray text = sClient(server, {QStringLiteral("-ign_eof")}, request);
    QVERIFY2(text.contains("HTTP/1.1 200 OK"), text.constData());
    QVERIFY2(text.contains("Pintle lab server tls13"), text.constData());
    QCOMPARE(m_lab->applicationBytes(server.entry.id) - before, qint64(request.size()));
}

void LabTest::neverResumesASession()
{
    for (const char* version : {"-tls1_2", "-tls1_3"}) {
        const QByteArray text =
            sClient(started(QStringLiteral("good")), {QString::fromLatin1(version), QStringLiteral("-reconnect")});
        QVERIFY(text.contains("New, TLSv1"));
        QVERIFY2(!text.contains("Reused, TLSv1"), text.constData());
    }
}

void LabTest::findsEntriesByIdAndHost()
{
    QCOMPARE(Lab::find(QStringLiteral("good"))->id, QStringLiteral("good"));
    QCOMPARE(Lab::find(QStringLiteral("api.lab.test"))->id, QStringLiteral("good"));
    QCOMPARE(Lab::find(QStringLiteral("GOOD.lab.test"))->id, QStringLiteral("good"));
    QCOMPARE(Lab::find(QStringLiteral("trusted-ca.lab.test"))->id, QStringLiteral("trusted-ca"));
    QVERIFY(!Lab::find(QStringLiteral("elsewhere.test")));
    QVERIFY(!Lab::find(QString()));
}

void LabTest::refusesWhatIsNotInTheCatalogue()
{
    const QString id = QStringLiteral("no-such-server");
    QCOMPARE(m_lab->start(id).error().code, ErrorCode::UnknownLabEntry);
    QCOMPARE(m_lab->chainOf(id).error().code, ErrorCode::UnknownLabEntry);
    QCOMPARE(
        m_lab->route(*Target::parse(QStringLiteral("lab:no-such-server"))).error().code, ErrorCode::UnknownLabEntry);
    QCOMPARE(m_lab->applicationBytes(id), 0);
}

void LabTest::routesTargetsToTheirServers()
{
    const auto mail = m_lab->route(*Target::parse(QStringLiteral("lab:starttls-smtp")));
    QVERIFY(mail);
    QCOMPARE(mail->target.startTls, StartTls::Smtp);
    QCOMPARE(mail->target.host.toString(), QStringLiteral("starttls-smtp.lab.test"));
    QCOMPARE(mail->connectTo.port, started(QStringLiteral("starttls-smtp")).address.port);

    const auto good = m_lab->route(*Target::parse(QStringLiteral("lab:good")));
    QCOMPARE(good->target.host.toString(), QStringLiteral("api.lab.test"));
    QCOMPARE(good->target.toString(), QStringLiteral("lab:good"));
    const auto byHost = m_lab->route(*Target::parse(QStringLiteral("lab:good.lab.test")));
    QVERIFY(byHost);
    QCOMPARE(byHost->target.host.toString(), QStringLiteral("good.lab.test"));
    QCOMPARE(byHost->connectTo.port, good->connectTo.port);
}

void LabTest::startsAnEntryOnce()
{
    QCOMPARE(started(QStringLiteral("good")).address.port, started(QStringLiteral("api.lab.test")).address.port);
}

void LabTest::listensOnThePortAskedFor()
{
    const auto first = makeLab();
    const auto second = makeLab();
    const quint16 port = first->start(QStringLiteral("good"))->address.port.number();
    QCOMPARE(second->start(QStringLiteral("good"), port).error().code, ErrorCode::ListenFailed);
    first->stopAll();
    QCOMPARE(second->start(QStringLiteral("good"), port)->address.port.number(), port);
}

void LabTest::worksOnAnyDate_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::newRow("1999") << QDateTime(QDate(1999, 12, 31), QTime(23, 59, 59), Qt::UTC);
    QTest::newRow("a leap day") << QDateTime(QDate(2028, 2, 29), QTime(12, 0), Qt::UTC);
    QTest::newRow("across 2050") << QDateTime(QDate(2049, 12, 31), QTime(12, 0), Qt::UTC);
}

void LabTest::worksOnAnyDate()
{
    QFETCH(QDateTime, instant);
    const auto lab = makeLab(instant);
    const auto chain = lab->chainOf(QStringLiteral("good"));
    QVERIFY(chain);
    QTemporaryDir folder;
    const auto save = [&](const char* name, const Certificate& certificate) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(certificate.toPem()) < 0)
            qFatal("cannot write");
        return file.fileName();
    };
    const QString leaf = save("leaf", chain->at(0));
    const QString issuing = save("issuing", chain->at(1));
    const QString root = save("root", chain->at(2));
    const auto verifyAt = [&](const QDateTime& when) {
        return test::runOpenssl(
            {QStringLiteral("verify"), QStringLiteral("-attime"), QString::number(when.toSecsSinceEpoch()),
                QStringLiteral("-CAfile"), root, QStringLiteral("-untrusted"), issuing, leaf})
            .exitCode;
    };
    QCOMPARE(verifyAt(instant), 0);
    QVERIFY(verifyAt(instant.addDays(-2)) != 0);
    QVERIFY(verifyAt(instant.addDays(90)) != 0);
}

void LabTest::runsBesideAnotherLab()
{
    const auto other = makeLab();
    const auto there = other->start(QStringLiteral("good"));
    QVERIFY(there);
    const LabEndpoint here = started(QStringLiteral("good"));
    QVERIFY(!(there->address.port == here.address.port));
    QVERIFY(certificatesIn(sClient(*there)) != certificatesIn(sClient(here)));
    QCOMPARE(certificatesIn(sClient(*there)).front(), other->chainOf(QStringLiteral("good"))->front().der());
}

void LabTest::keepsKeysOfTheUserAcrossRuns()
{
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    const auto pinsOf = [](const QDateTime& instant) {
        const auto lab = Lab::make(instant, LabKeys::User);
        const auto chain = (*lab)->chainOf(QStringLiteral("good"));
        return std::vector<QByteArray>{chain->at(0).spkiSha256(), chain->at(1).spkiSha256(), chain->at(2).spkiSha256()};
    };
    const auto first = pinsOf(now);
    QCOMPARE(pinsOf(now.addDays(400)), first);
    QDir folder(data.filePath(QStringLiteral("pintle/lab-keys")));
    QVERIFY(folder.exists(QStringLiteral("good.leaf.pem")));
    const auto privateFile = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.pem")}))
        QCOMPARE(file.permissions(), QFile::Permissions(privateFile));
    QCOMPARE(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    qunsetenv("XDG_DATA_HOME");
}

void LabTest::saysWhichKeysAreUnusable()
{
    QTemporaryDir data;
    qputenv("XDG_DATA_HOME", data.path().toLocal8Bit());
    QVERIFY(Lab::make(now, LabKeys::User));
    const QString path = data.filePath(QStringLiteral("pintle/lab-keys/root-r1.pem"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("damaged");
    file.close();
    const auto lab = Lab::make(now, LabKeys::User);
    QCOMPARE(lab.error().code, ErrorCode::LabKeysUnusable);
    QCOMPARE(lab.error().context.subject, path);
    qunsetenv("XDG_DATA_HOME");
}

void LabTest::endsConnectionsWhenStopped()
{
    const auto lab = makeLab();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, lab->start(QStringLiteral("silent"))->address.port.number());
    QVERIFY(socket.waitForConnected(30'000));
    socket.write("anybody there?");
    QVERIFY(socket.waitForBytesWritten(30'000));
    lab->stopAll();
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, 30'000);
    QVERIFY(lab->start(QStringLiteral("silent")));
}

void LabTest::leavesNoDescriptorsBehind()
{
    const int before = openDescriptors();
    for (int round = 0; round < 100; ++round) {
        const auto lab = makeLab();
        QVERIFY(lab->start(QStringLiteral("good")));
        QVERIFY(lab->start(QStringLiteral("expired")));
    }
    QCOMPARE(openDescriptors(), before);
}

void LabTest::startsFromManyThreads()
{
    const auto lab = makeLab();
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> right = 0;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back(QThread::create([&] {
            const auto chain = lab->chainOf(QStringLiteral("good"));
            if (lab->start(QStringLiteral("good")) && chain && chain->size() == 3)
                ++right;
        }));
        threads.back()->start();
    }
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(right.load(), 8);
}

QTEST_GUILESS_MAIN(LabTest)
#include "lab_test.moc"
