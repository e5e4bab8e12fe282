// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_file.h"

#include "tests/app/gui/editing_session.h"
#include "tests/support/places.h"

#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace pintle;
using namespace pintle::test;

namespace {

constexpr int Lanes = 4;
constexpr qint64 MostLost = 1000; ///< milliseconds
constexpr quint32 Seed = 20261124;

qint64 monotonicNow()
{
    QElapsedTimer now;
    now.start();
    return now.msecsSinceReference();
}

/// One workspace and the process that edits it, ended and begun again.
class Lane : public QObject
{
public:
    Lane(const QString& path, quint32 seed, int ends, const QString& saving)
        : m_path(path)
        , m_random(seed)
        , m_wanted(ends)
        , m_saving(saving)
    {
        Workspace empty;
        empty.name = QStringLiteral("W");
        const auto created = WorkspaceFile::create(path, empty, m_disk);
        m_fault = created ? QString() : QStringLiteral("not created");
    }

    bool isDone() const { return !m_fault.isEmpty() || m_ends == m_wanted; }
    QString fault() const { return m_fault; }
    int ends() const { return m_ends; }
    int restored() const { return m_restored; }
    qint64 steps() const { return m_allSteps; }
    qint64 oldestLost() const { return m_oldestLost; }

    void begin()
    {
        m_seed = m_random.generate();
        if (!prepareReference())
            return;
        m_steps.clear();
        m_process = std::make_unique<QProcess>();
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, [this] { takeLines(); });
        connect(m_process.get(), &QProcess::started, this, [this] {
            // Opening, restoring and the first write are within reach, and so is what follows a second.
            QTimer::singleShot(m_random.bounded(2000), this, [this] { endSuddenly(); });
        });
        connect(m_process.get(), &QProcess::finished, this, [this] { check(); });
        m_process->start(buildDir() + QStringLiteral("/tests/bin/editing_program"),
            {m_path, QString::number(m_seed), m_path + QStringLiteral(".ini"), m_saving});
    }

private:
    // What the process starts from, as the file and journal have it before.
    bool prepareReference()
    {
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        if (!opened || opened->readOnly || opened->journal || !opened->content.lost.empty()) {
            m_fault = QStringLiteral("after end %1 the workspace does not open in full").arg(m_ends);
            return false;
        }
        m_editor = std::make_unique<WorkspaceEditor>();
        m_editor->open(opened->content.workspace);
        if (opened->restored)
            m_editor->replaceAll(opened->restored->workspace, {QStringLiteral("Restore"), {}, {}});
        return true;
    }

    void takeLines()
    {
        while (m_process->canReadLine()) {
            const QList<QByteArray> words = m_process->readLine().trimmed().split(' ');
            m_steps.push_back(words.value(1).toLongLong());
        }
    }

    void endSuddenly()
    {
        m_endedAt = monotonicNow();
        ::kill(pid_t(m_process->processId()), SIGKILL);
    }

    void check()
    {
        takeLines();
        if (m_process->exitStatus() != QProcess::CrashExit) {
            m_fault = QStringLiteral("the program ended by itself with %1").arg(m_process->exitCode());
            return;
        }
        ++m_ends;
        m_allSteps += qint64(m_steps.size());
        const auto opened = WorkspaceFile::open(m_path, m_disk);
        if (!opened || opened->readOnly || opened->journal || !opened->content.lost.empty()) {
            m_fault =
                QStringLiteral("after end %1 (seed %2) the workspace does not open in full").arg(m_ends).arg(m_seed);
            return;
        }
        m_restored += opened->restored ? 1 : 0;
        compare(EditingSession::look(opened->restored ? opened->restored->workspace : opened->content.workspace));
        // The lock goes before the next process comes.
        if (!isDone())
            QTimer::singleShot(0, this, [this] { begin(); });
    }

    void compare(const QByteArray& found)
    {
        // The last step after which the workspace looked so. A step may be done and not yet printed.
        EditingSession session(*m_editor, m_seed);
        std::optional<size_t> held;
        if (EditingSession::look(m_editor->workspace()) == found)
            held = 0;
        for (size_t i = 1; i <= m_steps.size() + 1; ++i) {
            session.step();
            if (EditingSession::look(m_editor->workspace()) == found)
                held = i;
        }
        if (!held) {
            m_fault = QStringLiteral("after end %1 (seed %2) the workspace is as it never was").arg(m_ends).arg(m_seed);
            return;
        }
        if (*held >= m_steps.size())
            return;
        const qint64 age = m_endedAt - m_steps[*held];
        m_oldestLost = std::max(m_oldestLost, age);
        if (age > MostLost) {
            m_fault = QStringLiteral("end %1 (seed %2) lost step %3, %4 ms old")
                          .arg(m_ends)
                          .arg(m_seed)
                          .arg(*held + 1)
                          .arg(age);
        }
    }

    QString m_path;
    QRandomGenerator m_random;
    const int m_wanted;
    const QString m_saving;
    std::shared_ptr<WorkspaceDisk> m_disk = std::make_shared<WorkspaceDisk>();
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<WorkspaceEditor> m_editor;
    std::vector<qint64> m_steps; ///< when each was done
    quint32 m_seed = 0;
    qint64 m_endedAt = 0;
    qint64 m_oldestLost = 0;
    qint64 m_allSteps = 0;
    int m_ends = 0;
    int m_restored = 0;
    QString m_fault;
};

} // namespace

class SuddenEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // In four parts, each within the time that Qt Test gives a function.
    void nothingOlderThanASecondIsLostInTwoHundredSuddenEnds_data()
    {
        QTest::addColumn<int>("ends");
        QTest::newRow("1 to 52") << 13;
        QTest::newRow("53 to 104") << 13;
        QTest::newRow("105 to 152") << 12;
        QTest::newRow("153 to 200") << 12;
    }

    void nothingOlderThanASecondIsLostInTwoHundredSuddenEnds()
    {
        QFETCH(int, ends);
        QTemporaryDir folder;
        std::vector<std::unique_ptr<Lane>> lanes;
        for (int i = 0; i < Lanes; ++i) {
            const QString saving = i % 2 == 0 ? QStringLiteral("usual") : QStringLiteral("often");
            const QString path = folder.filePath(QStringLiteral("w%1.pintle").arg(i));
            lanes.push_back(std::make_unique<Lane>(path, ++m_seed, ends, saving));
            lanes.back()->begin();
        }
        const auto allDone = [&lanes] {
            return std::all_of(lanes.begin(), lanes.end(), [](const auto& lane) { return lane->isDone(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(allDone(), 280'000);
        for (const auto& lane : lanes) {
            QVERIFY2(lane->fault().isEmpty(), qPrintable(lane->fault()));
            m_ends += lane->ends();
            m_restored += lane->restored();
            m_steps += lane->steps();
            m_oldest = std::max(m_oldest, lane->oldestLost());
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d sudden ends in %lld steps (seeds from %u): all opened, %d restored from the journal, nothing lost "
              "that was older than %lld ms",
            m_ends, m_steps, Seed, m_restored, m_oldest);
        QCOMPARE(m_ends, 200);
        // Most ends come while something is in the journal alone; without that nothing was tested.
        QVERIFY(m_restored > 50);
        QVERIFY(m_steps > 1000);
    }

private:
    quint32 m_seed = Seed;
    int m_ends = 0;
    int m_restored = 0;
    qint64 m_steps = 0;
    qint64 m_oldest = 0;
};

QTEST_GUILESS_MAIN(SuddenEndTest)
#include "sudden_end_test.moc"
