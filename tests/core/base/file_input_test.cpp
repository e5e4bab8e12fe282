// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/base/file_input.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <stop_token>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace pintle;
using namespace std::chrono_literals;

class FileInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatWasWritten();
    void saysWhyItDoesNotRead_data();
    void saysWhyItDoesNotRead();
    void givesUpOnASilentPipe();
    void givesUpASilentPipeWhenToldTo();
    void refusesMoreThanTheLimit();
    void keepsPrivateFilesFromOthers();
    void aPipeIsWrittenIntoAndStaysOne();

private:
    QTemporaryDir m_folder;
};

void FileInputTest::readsBackWhatWasWritten()
{
    const QString path = m_folder.filePath(QStringLiteral("a"));
    QVERIFY(writeFile(path, "content").has_value());
    QCOMPARE(readFile(path).value(), QByteArray("content"));
}

void FileInputTest::saysWhyItDoesNotRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing file") << QStringLiteral("/nonexistent/file") << ErrorCode::FileNotFound;
    QTest::newRow("endless device") << QStringLiteral("/dev/zero") << ErrorCode::FileNotReadableKind;
    QTest::newRow("directory") << QStringLiteral("/") << ErrorCode::FileNotReadableKind;
}

void FileInputTest::saysWhyItDoesNotRead()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const auto content = readFile(path);
    QVERIFY(!content);
    QCOMPARE(content.error().code, code);
    QCOMPARE(content.error().context.subject, path);
}

void FileInputTest::givesUpOnASilentPipe()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QFile writer(path); // keeps the writing end open, so that the reader sees silence and not the end
    QVERIFY(writer.open(QIODevice::ReadWrite));
    const auto content = readFile(path, {.silence = 20ms});
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::FileTimedOut);
}

void FileInputTest::givesUpASilentPipeWhenToldTo()
{
    const QString path = m_folder.filePath(QStringLiteral("pipe-to-stop"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    QFile writer(path);
    QVERIFY(writer.open(QIODevice::ReadWrite));
    std::stop_source stop;
    std::optional<Result<QByteArray>> content;
    std::thread reader([&] { content = readFile(path, {.silence = 600s}, stop.get_token()); });
    stop.request_stop();
    reader.join();
    QVERIFY(!content->has_value());
    QCOMPARE(content->error().code, ErrorCode::Cancelled);
}

void FileInputTest::refusesMoreThanTheLimit()
{
    const QString path = m_folder.filePath(QStringLiteral("large"));
    QVERIFY(writeFile(path, QByteArray(1000, 'x')).has_value());
    QCOMPARE(readFile(path, {.bytes = 999}).error().code, ErrorCode::FileTooLarge);
    QVERIFY(readFile(path, {.bytes = 1000}).has_value());
}

void FileInputTest::keepsPrivateFilesFromOthers()
{
    const QString path = m_folder.filePath(QStringLiteral("private"));
    QVERIFY(writeFile(path, "key", FileAccess::OwnerOnly).has_value());
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0600U);
}

void FileInputTest::aPipeIsWrittenIntoAndStaysOne()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    // Open for both, so that neither end waits for the other.
    const int end = ::open(QFile::encodeName(path).constData(), O_RDWR);
    QVERIFY(end >= 0);
    QVERIFY(writeFile(path, "content").has_value());
    char received[16];
    QCOMPARE(::read(end, received, sizeof(received)), ssize_t(7));
    struct stat status { };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
    ::close(end);
}

QTEST_GUILESS_MAIN(FileInputTest)
#include "file_input_test.moc"
