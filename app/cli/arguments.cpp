// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/arguments.h"

#include "core/base/file_input.h"

#include <QFileInfo>
#include <QTimeZone>

namespace pintle::cli {
namespace {

/// What a command line may hold in one file: enough for a bundle of 100,000 certificates.
constexpr FileLimits InputLimits{.bytes = 256LL * 1024 * 1024};

/// What PinSet::fromJson takes.
constexpr FileLimits PinSetLimits{.bytes = 16 * 1024 * 1024};

constexpr FileLimits PassphraseLimits{.bytes = 64 * 1024};

Error about(Error error, const QString& path)
{
    if (error.context.subject.isEmpty())
        error.context.subject = path;
    return error;
}

} // namespace

QString textOf(const std::string& argument)
{
    return QString::fromLocal8Bit(argument.data(), static_cast<qsizetype>(argument.size()));
}

Result<TrustStore> trustStoreFor(Session& session, const TrustArguments& arguments, bool isLabTarget)
{
    const bool wantsLab = arguments.trust == "lab" || (arguments.trust.empty() && isLabTarget);
    if (wantsLab) {
        const auto lab = session.lab();
        if (!lab)
            return failure(lab.error());
        return (*lab)->trust();
    }
    if (arguments.trust.empty() || arguments.trust == "system")
        return TrustStore::system();
    return TrustStore::fromPath(textOf(arguments.trust));
}

Result<std::vector<RevocationList>> revocationLists(const TrustArguments& arguments)
{
    std::vector<RevocationList> lists;
    for (const std::string& file : arguments.revocationFiles) {
        const auto objects = readObjectFile(textOf(file));
        if (!objects)
            return failure(objects.error());
        if (objects->revocationLists.empty())
            return failure(ErrorCode::MalformedRevocationData,
                {.subject = textOf(file), .detail = textOf(file) + QStringLiteral(" holds no revocation list")});
        lists.insert(lists.end(), objects->revocationLists.begin(), objects->revocationLists.end());
    }
    return lists;
}

Result<ReadObjects> readObjectFile(const QString& path, const FileArguments& arguments)
{
    const auto content = readFile(path, InputLimits);
    if (!content)
        return failure(content.error());
    QString passphrase;
    if (!arguments.passphraseFile.empty()) {
        const auto words = readFile(textOf(arguments.passphraseFile), PassphraseLimits);
        if (!words)
            return failure(words.error());
        passphrase = QString::fromUtf8(words->split('\n').first()).remove(QLatin1Char('\r'));
    }
    auto objects = readObjects(*content, passphrase);
    if (!objects)
        return failure(about(objects.error(), path));
    return objects;
}

Result<PinSet> readPinSet(const QString& path)
{
    const auto content = readFile(path, PinSetLimits);
    if (!content)
        return failure(content.error());
    auto set = PinSet::fromJson(*content);
    if (!set)
        return failure(about(set.error(), path));
    return set;
}

bool meansFile(const QString& argument)
{
    static const QStringList suffixes{QStringLiteral("pem"), QStringLiteral("crt"), QStringLiteral("cer"),
        QStringLiteral("der"), QStringLiteral("p7b"), QStringLiteral("p7c"), QStringLiteral("p12"),
        QStringLiteral("pfx"), QStringLiteral("csr"), QStringLiteral("key"), QStringLiteral("crl")};
    if (argument == QLatin1String("-"))
        return true;
    if (argument.startsWith(QLatin1String("lab:")) || argument.contains(QLatin1String("://")))
        return false;
    const QFileInfo info(argument);
    if (argument.contains(QLatin1Char('/')) || suffixes.contains(info.suffix().toLower()))
        return true;
    // A folder called like a host does not hide the host.
    return info.exists() && (!info.isDir() || !argument.contains(QLatin1Char('.')));
}

QDateTime parseInstant(const QString& text)
{
    static const auto hasTime = [](const QString& iso) { return iso.contains(QLatin1Char('T')); };
    if (!hasTime(text)) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? QDateTime(date, QTime(0, 0), Qt::UTC) : QDateTime();
    }
    QDateTime instant = QDateTime::fromString(text, Qt::ISODate);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

} // namespace pintle::cli
