// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/journal.h"

#include "tests/app/workspace/failing_disk.h"
#include "tests/support/small_pki.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pintle;
using namespace pintle::test;

namespace {

QJsonObject change(int number)
{
    return {{QStringLiteral("name"), QStringLiteral("Name %1").arg(number)}};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.pintle.journal"));
    }

    void holdsEveryChangeInItsOrder()
    {
        const QByteArray bytes = written(3);
        const auto content = readJournal(bytes);
        QVERIFY(content.has_value());
        QCOMPARE(content->base, QByteArray("base"));
        QCOMPARE(content->changes.size(), size_t(3));
        QCOMPARE(content->changes[2].change, change(2));
        QCOMPARE(content->changes[2].at, testInstant());
        QCOMPARE(content->intact, bytes.size());
        QVERIFY(!content->damage);
    }

    void cutAnywhereItHoldsWhatStandsWholeBefore()
    {
        const QByteArray bytes = written(4);
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            const QByteArray cut = bytes.left(length);
            const auto content = readJournal(cut);
            QVERIFY(content.has_value());
            QVERIFY(!content->damage); // the end of a process is no damage
            const qsizetype lines = cut.count('\n');
            QCOMPARE(qsizetype(content->changes.size()), std::max<qsizetype>(lines - 1, 0));
        }
    }

    void aWrongByteIsNeverBelieved()
    {
        const QByteArray bytes = written(3);
        for (qsizetype place = 0; place < bytes.size(); ++place) {
            QByteArray wrong = bytes;
            wrong[place] = char(wrong[place] ^ 1);
            const auto content = readJournal(wrong);
            const qsizetype line = bytes.left(place).count('\n');
            if (line == 0) {
                QVERIFY(!content && content.error().code == ErrorCode::DamagedJournal);
                continue;
            }
            QVERIFY(content.has_value());
            QCOMPARE(qsizetype(content->changes.size()), line - 1);
            for (size_t i = 0; i < content->changes.size(); ++i)
                QCOMPARE(content->changes[i].change, change(int(i)));
            // What is wrong in the last line may be where the process ended.
            const bool othersFollow = wrong.mid(content->intact).chopped(1).contains('\n');
            QCOMPARE(content->damage.has_value(), othersFollow);
            if (content->damage)
                QCOMPARE(*content->damage->context.line, line + 1);
        }
    }

    void linesOfAnotherPlaceAreNotBelieved()
    {
        const QList<QByteArray> lines = written(3).split('\n');
        const auto content = readJournal(lines[0] + '\n' + lines[2] + '\n' + lines[1] + '\n');
        QVERIFY(content && content->changes.empty() && content->damage);
    }

    void anotherVersionIsRefused()
    {
        WorkspaceDisk disk;
        Journal journal(m_path, disk);
        QVERIFY(journal.append("base", change(0), testInstant()).has_value());
        QByteArray bytes = contentOf(m_path);
        QVERIFY(!readJournal(bytes.replace("\"version\":1", "\"version\":2")));
    }

    void goesOnBehindALineThatWasCutShort()
    {
        const QByteArray bytes = written(3);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes.left(bytes.size() - 5));
        file.close();
        WorkspaceDisk disk;
        Journal journal(m_path, disk);
        journal.continueAfter(*readJournal(contentOf(m_path)));
        QVERIFY(journal.append("other", change(9), testInstant()).has_value());
        const auto content = readJournal(contentOf(m_path));
        QVERIFY(content && !content->damage);
        QCOMPARE(content->base, QByteArray("base"));
        QCOMPARE(content->changes.size(), size_t(3));
        QCOMPARE(content->changes[2].change, change(9));
    }

    void goesOnWhenTheDiskHasRoomAgain()
    {
        FailingDisk disk;
        Journal journal(m_path, disk);
        QVERIFY(journal.append("base", change(0), testInstant()).has_value());
        disk.refusesJournal = true;
        QVERIFY(!journal.append("base", change(1), testInstant()));
        QCOMPARE(readJournal(contentOf(m_path))->changes.size(), size_t(1));
        disk.refusesJournal = false;
        QVERIFY(journal.append("base", change(2), testInstant()).has_value());
        const auto content = readJournal(contentOf(m_path));
        QVERIFY(content && !content->damage);
        QCOMPARE(content->changes[1].change, change(2));
    }

    void whatAFileWasSavedWithIsNotDoneTwice()
    {
        WorkspaceDisk disk;
        Journal journal(m_path, disk);
        QVERIFY(journal.append("base", change(0), testInstant()).has_value());
        QVERIFY(journal.markSaving("saved").has_value());
        QVERIFY(journal.append("base", change(1), testInstant()).has_value());
        const auto content = readJournal(contentOf(m_path));
        QVERIFY(content.has_value());
        QCOMPARE(content->since("base").size(), size_t(2));
        QCOMPARE(content->since("saved").size(), size_t(1));
        QVERIFY(content->knows("base") && content->knows("saved") && !content->knows("else"));
    }

    void discardedItLeavesNoFileAndBeginsAnew()
    {
        WorkspaceDisk disk;
        Journal journal(m_path, disk);
        QVERIFY(journal.append("one", change(0), testInstant()).has_value());
        journal.discard();
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(journal.append("two", change(1), testInstant()).has_value());
        const auto content = readJournal(contentOf(m_path));
        QCOMPARE(content->base, QByteArray("two"));
        QCOMPARE(content->changes.size(), size_t(1));
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

private:
    QByteArray written(int changes)
    {
        WorkspaceDisk disk;
        Journal journal(m_path, disk);
        for (int i = 0; i < changes; ++i)
            std::ignore = journal.append("base", change(i), testInstant());
        return contentOf(m_path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(JournalTest)
#include "journal_test.moc"
