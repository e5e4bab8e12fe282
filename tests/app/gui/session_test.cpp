// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/activity_log.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void preferencesHaveDefaultsAndTellChangesOnce()
    {
        QSettings settings(m_home.filePath(QStringLiteral("a.ini")), QSettings::IniFormat);
        Preferences preferences(settings);
        QSignalSpy changed(&preferences, &Preferences::changed);
        QCOMPARE(preferences.number(Preferences::Key::TextPercent), 100);
        preferences.set(Preferences::Key::TextPercent, 150);
        preferences.set(Preferences::Key::TextPercent, 150);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(Preferences(settings).number(Preferences::Key::TextPercent), 150);
        preferences.restoreDefault(Preferences::Key::TextPercent);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(preferences.number(Preferences::Key::TextPercent), 100);
    }

    void settingsFileIsBelievedOnlyWhereItMakesSense_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::addColumn<Preferences::Key>("key");
        QTest::addColumn<QVariant>("got");
        using Key = Preferences::Key;
        QTest::newRow("text too large") << "textPercent"
                                        << "4000" << Key::TextPercent << QVariant(200);
        QTest::newRow("text no number") << "textPercent"
                                        << "big" << Key::TextPercent << QVariant(100);
        QTest::newRow("unknown theme") << "theme"
                                       << "pink" << Key::Theme << QVariant(QStringLiteral("system"));
        QTest::newRow("unknown family") << "ipFamily"
                                        << "5" << Key::IpFamily << QVariant(QStringLiteral("any"));
        QTest::newRow("time of nothing") << "connectTimeout"
                                         << "-1" << Key::ConnectTimeout << QVariant(1);
    }
    void settingsFileIsBelievedOnlyWhereItMakesSense()
    {
        QFETCH(QString, name);
        QFETCH(QString, said);
        QFETCH(Preferences::Key, key);
        QSettings settings(m_home.filePath(QStringLiteral("b.ini")), QSettings::IniFormat);
        settings.setValue(name, said);
        QTEST(Preferences(settings).value(key), "got");
    }

    void jobsAreTakenOffTheListWhenTheirOwnerEndsThem()
    {
        Jobs jobs;
        QSignalSpy changed(&jobs, &Jobs::changed);
        quint64 id = 0;
        id = jobs.begin(
            {.page = QStringLiteral("inspect"), .name = QStringLiteral("A"), .cancel = [&] { jobs.end(id); }});
        const quint64 other = jobs.begin({.name = QStringLiteral("B")});
        QVERIFY(id != other);
        jobs.update(id, QStringLiteral("TLS"), 2, 5);
        QCOMPARE(jobs.find(id)->stage, QStringLiteral("TLS"));
        QCOMPARE(jobs.find(id)->total, 5);
        jobs.cancelAll();
        QVERIFY(jobs.find(id) == nullptr);
        QVERIFY(jobs.find(other) != nullptr); // no way to cancel it
        jobs.end(other);
        jobs.end(other);
        QVERIFY(jobs.running().empty());
        QCOMPARE(changed.count(), 5);
    }

    void logKeepsItsPromisesAsAModel()
    {
        ActivityLog log;
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 3; ++i)
            log.append({.level = Severity::Warning, .page = QStringLiteral("inspect"), .sentence = QString::number(i)});
        QVERIFY(log.at(0).at.isValid());
        QCOMPARE(int(log.at(0).at.timeSpec()), int(Qt::UTC));
        QVERIFY(!log.index(0, ActivityLog::Level).data().toString().isEmpty());
        log.clear();
        QCOMPARE(log.rowCount(), 0);
    }

    void logHoldsTheLastLines()
    {
        ActivityLog log;
        for (int i = 0; i < ActivityLog::MaximumLines + 3; ++i)
            log.append({.sentence = QString::number(i)});
        QCOMPARE(log.rowCount(), ActivityLog::MaximumLines);
        QCOMPARE(log.at(0).sentence, QStringLiteral("3"));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
