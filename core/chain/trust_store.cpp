// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/chain/trust_store.h"

#include "core/base/encodings.h"
#include "core/base/file_input.h"
#include "core/chain/canonical_name.h"
#include "core/x509/object_reader.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <openssl/x509.h>

#include <mutex>

namespace pintle {

namespace {

constexpr FileLimits anchorFileLimits{.bytes = 1024 * 1024, .silence = std::chrono::milliseconds(2000)};
constexpr FileLimits bundleLimits{.bytes = 64 * 1024 * 1024, .silence = std::chrono::milliseconds(2000)};
// A peer chooses the names that are looked up, so the memory of looked-up names is bounded.
constexpr qsizetype rememberedNames = 1024;
constexpr int sameHashFiles = 64;
constexpr qsizetype directoryFiles = 100'000;

std::vector<Certificate> certificatesIn(const QString& path, const FileLimits& limits)
{
    const Result<QByteArray> content = readFile(path, limits);
    if (!content)
        return {};
    Result<ReadObjects> objects = readObjects(*content);
    return objects ? std::move(objects->certificates) : std::vector<Certificate>();
}

void appendDistinct(std::vector<Certificate>& to, const std::vector<Certificate>& from)
{
    for (const Certificate& certificate : from) {
        if (std::find(to.cbegin(), to.cend(), certificate) == to.cend())
            to.push_back(certificate);
    }
}

// Anchors in memory, found by a rough key of their subject; the index is made on the first look-up.
class AnchorList
{
public:
    AnchorList() = default;
    explicit AnchorList(std::vector<Certificate> anchors)
        : m_anchors(std::move(anchors))
    {
        QSet<QByteArray> seen;
        std::erase_if(m_anchors, [&seen](const Certificate& anchor) {
            const qsizetype before = seen.size();
            seen.insert(anchor.der());
            return seen.size() == before;
        });
    }

    const std::vector<Certificate>& all() const { return m_anchors; }

    std::vector<Certificate> bySubject(const DistinguishedName& name)
    {
        if (m_index.isEmpty()) {
            for (size_t i = 0; i < m_anchors.size(); ++i)
                m_index[roughKeyOf(m_anchors[i].subject())].push_back(i);
        }
        std::vector<Certificate> found;
        for (const size_t i : m_index.value(roughKeyOf(name))) {
            if (isSameName(m_anchors[i].subject(), name))
                found.push_back(m_anchors[i]);
        }
        return found;
    }

private:
    std::vector<Certificate> m_anchors;
    QHash<QByteArray, std::vector<size_t>> m_index;
};

// Debian's default file lies in the default directory, which holds the same anchors under their hashes. Without this, a
// name that no anchor has (every leaf's) would cost reading 150 anchors.
bool isCoveredBy(const QStringList& directories, const QString& bundle)
{
    const QString place = QFileInfo(QFileInfo(bundle).canonicalFilePath()).path();
    return std::any_of(directories.cbegin(), directories.cend(), [&](const QString& directory) {
        return QFileInfo(directory).canonicalFilePath() == place
            && QDirIterator(directory, {QStringLiteral("*.0")}, QDir::Files).hasNext();
    });
}

QString fromEnvironmentOr(const char* variable, const char* otherwise)
{
    return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable) : QString::fromLocal8Bit(otherwise);
}

} // namespace

struct TrustStore::Data {
    Kind kind = Kind::Certificates;
    QString name;

    std::mutex mutex; // guards everything below
    AnchorList list;

    // The system's store only:
    QStringList directories; // hashed: `%08lx.N`
    QString bundle;          // a file of many anchors
    bool bundleAlways = false;
    bool bundleRead = false;
    QHash<QByteArray, std::vector<Certificate>> remembered;

    void readBundle()
    {
        if (!bundleRead && !bundle.isEmpty())
            list = AnchorList(certificatesIn(bundle, bundleLimits));
        bundleRead = true;
    }

    // As OpenSSL's own look-up in a hashed directory: .0, .1, … until a number is missing.
    std::vector<Certificate> fromDirectories(const DistinguishedName& wanted)
    {
        std::vector<Certificate> found;
        const unsigned long hash = hashOfName(wanted);
        for (const QString& directory : directories) {
            for (int i = 0; i < sameHashFiles; ++i) {
                const QString path =
                    QStringLiteral("%1/%2.%3").arg(directory).arg(hash, 8, 16, QLatin1Char('0')).arg(i);
                if (!QFileInfo::exists(path))
                    break;
                std::vector<Certificate> read = certificatesIn(path, anchorFileLimits);
                std::erase_if(read, [&](const Certificate& c) { return !isSameName(c.subject(), wanted); });
                appendDistinct(found, read);
            }
        }
        return found;
    }

    std::vector<Certificate> systemAnchors(const DistinguishedName& wanted)
    {
        const auto known = remembered.constFind(wanted.der());
        if (known != remembered.cend())
            return *known;
        std::vector<Certificate> found = fromDirectories(wanted);
        if (found.empty() || bundleAlways) {
            readBundle();
            appendDistinct(found, list.bySubject(wanted));
        }
        if (remembered.size() >= rememberedNames)
            remembered.clear();
        remembered.insert(wanted.der(), found);
        return found;
    }

    std::vector<Certificate> everySystemAnchor()
    {
        static const QRegularExpression hashedName(QStringLiteral("^[0-9a-f]{8}\\.[0-9]{1,2}$"));
        std::vector<Certificate> found;
        for (const QString& directory : directories) {
            const QStringList files = QDir(directory).entryList(QDir::Files, QDir::Name);
            for (const QString& file : files) {
                if (hashedName.match(file).hasMatch()) {
                    const std::vector<Certificate> read =
                        certificatesIn(directory + QLatin1Char('/') + file, anchorFileLimits);
                    found.insert(found.end(), read.cbegin(), read.cend());
                }
            }
        }
        if (found.empty() || bundleAlways) {
            readBundle();
            found.insert(found.end(), list.all().cbegin(), list.all().cend());
        }
        return AnchorList(std::move(found)).all();
    }
};

TrustStore::TrustStore(std::shared_ptr<Data> data)
    : d(std::move(data))
{ }

TrustStore TrustStore::system()
{
    auto data = std::make_shared<Data>();
    data->kind = Kind::System;
    data->name = QStringLiteral("system");
    data->directories = fromEnvironmentOr(X509_get_default_cert_dir_env(), X509_get_default_cert_dir())
                            .split(QDir::listSeparator(), Qt::SkipEmptyParts);
    data->bundle = fromEnvironmentOr(X509_get_default_cert_file_env(), X509_get_default_cert_file());
    data->bundleAlways = qEnvironmentVariableIsSet(X509_get_default_cert_file_env());
    if (!data->bundleAlways && isCoveredBy(data->directories, data->bundle))
        data->bundle.clear();
    return TrustStore(std::move(data));
}

TrustStore TrustStore::fromCertificates(std::vector<Certificate> anchors, QString name, Kind kind)
{
    auto data = std::make_shared<Data>();
    data->kind = kind;
    data->name = printable(name, 200);
    data->list = AnchorList(std::move(anchors));
    return TrustStore(std::move(data));
}

TrustStore TrustStore::empty()
{
    return fromCertificates({}, QStringLiteral("none"));
}

namespace {

Result<std::vector<Certificate>> anchorsOfFile(const QString& path)
{
    Result<QByteArray> content = readFile(path);
    if (!content)
        return failure(content.error());
    Result<ReadObjects> objects = readObjects(*content);
    if (!objects) {
        Error error = objects.error();
        error.context.subject = path;
        return failure(error);
    }
    return std::move(objects->certificates);
}

// Files without certificates are passed over: certificate directories hold readme files, keys and lists too.
std::vector<Certificate> anchorsOfDirectory(const QString& path)
{
    std::vector<Certificate> anchors;
    const QStringList files = QDir(path).entryList(QDir::Files, QDir::Name).mid(0, directoryFiles);
    for (const QString& file : files) {
        const std::vector<Certificate> read = certificatesIn(path + QLatin1Char('/') + file, bundleLimits);
        anchors.insert(anchors.end(), read.cbegin(), read.cend());
    }
    return anchors;
}

} // namespace

Result<TrustStore> TrustStore::fromPath(const QString& path)
{
    const QFileInfo info(path);
    std::vector<Certificate> anchors;
    if (info.isDir()) {
        anchors = anchorsOfDirectory(path);
    } else {
        Result<std::vector<Certificate>> read = anchorsOfFile(path);
        if (!read)
            return failure(read.error());
        anchors = std::move(*read);
    }
    if (anchors.empty())
        return failure(ErrorCode::EmptyTrustStore, {.subject = path});
    const QString name = info.fileName().isEmpty() ? path : info.fileName();
    return fromCertificates(std::move(anchors), name, info.isDir() ? Kind::Directory : Kind::File);
}

TrustStore::Kind TrustStore::kind() const
{
    return d->kind;
}

QString TrustStore::name() const
{
    return d->name;
}

std::vector<Certificate> TrustStore::anchorsBySubject(const DistinguishedName& name) const
{
    const std::lock_guard lock(d->mutex);
    return d->kind == Kind::System ? d->systemAnchors(name) : d->list.bySubject(name);
}

bool TrustStore::contains(const Certificate& certificate) const
{
    const std::vector<Certificate> anchors = anchorsBySubject(certificate.subject());
    return std::find(anchors.cbegin(), anchors.cend(), certificate) != anchors.cend();
}

std::vector<Certificate> TrustStore::all() const
{
    const std::lock_guard lock(d->mutex);
    return d->kind == Kind::System ? d->everySystemAnchor() : d->list.all();
}

} // namespace pintle
