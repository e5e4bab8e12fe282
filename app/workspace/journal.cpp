// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/journal.h"

#include "app/workspace/workspace_objects.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace pintle {
namespace {

constexpr qsizetype Digits = 32;
constexpr int Version = 1;
constexpr qint64 MaximumBytes = std::numeric_limits<int>::max();

QByteArray linkOf(const QByteArray& chain, QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(chain);
    hash.addData(text.toByteArray());
    return hash.result().toHex().left(Digits);
}

struct Line {
    QJsonObject object;
    QByteArray digits;
};

std::optional<Line> believed(QByteArrayView line, const QByteArray& chain)
{
    if (line.size() < Digits + 2 || line[Digits] != ' ')
        return std::nullopt;
    const QByteArrayView text = line.sliced(Digits + 1);
    const QByteArray digits = linkOf(chain, text);
    if (line.first(Digits) != QByteArrayView(digits))
        return std::nullopt;
    const auto document = QJsonDocument::fromJson(text.toByteArray());
    return document.isObject() ? std::optional(Line{document.object(), digits}) : std::nullopt;
}

Error damagedAt(qint64 line, const QString& why)
{
    return {ErrorCode::DamagedJournal, {.detail = why, .line = line}};
}

void take(const QJsonObject& object, JournalContent& content)
{
    const QJsonValue saving = object.value(QLatin1String("saving"));
    if (saving.isString())
        content.savings.push_back({saving.toString().toLatin1(), content.changes.size()});
    const QJsonValue change = object.value(QLatin1String("change"));
    if (!change.isObject())
        return;
    const QDateTime at = QDateTime::fromString(object.value(QLatin1String("at")).toString(), Qt::ISODateWithMs);
    content.changes.push_back({at.toUTC(), change.toObject()});
}

std::optional<Error> takeHeader(const QJsonObject& object, JournalContent& content)
{
    if (object.value(QLatin1String("format")) != QJsonValue(QStringLiteral("pintle-journal")))
        return damagedAt(1, QStringLiteral("not a journal of Pintle"));
    if (object.value(QLatin1String("version")).toInteger() != Version)
        return damagedAt(1, QStringLiteral("of another version of Pintle"));
    content.base = object.value(QLatin1String("base")).toString().toLatin1();
    return std::nullopt;
}

} // namespace

bool JournalContent::knows(const QByteArray& content) const
{
    return content == base
        || std::any_of(savings.begin(), savings.end(), [&](const Saving& saving) { return saving.content == content; });
}

std::vector<JournalContent::Change> JournalContent::since(const QByteArray& content) const
{
    size_t contained = 0;
    for (const Saving& saving : savings) {
        if (saving.content == content)
            contained = saving.changes;
    }
    return {changes.begin() + std::ptrdiff_t(contained), changes.end()};
}

Result<JournalContent> readJournal(const QByteArray& bytes)
{
    if (bytes.size() > MaximumBytes)
        return failure(ErrorCode::DamagedJournal, {.limit = MaximumBytes});
    JournalContent content;
    qint64 number = 0;
    while (content.intact < bytes.size()) {
        ++number;
        const qsizetype end = bytes.indexOf('\n', content.intact);
        const QByteArrayView text =
            QByteArrayView(bytes).sliced(content.intact).first((end < 0 ? bytes.size() : end) - content.intact);
        const auto line = end < 0 ? std::nullopt : believed(text, content.chain);
        if (!line) {
            const bool isLast = end < 0 || end + 1 == bytes.size();
            if (!isLast)
                content.damage = damagedAt(number, QStringLiteral("not what was written"));
            break;
        }
        if (number > 1)
            take(line->object, content);
        else if (auto error = takeHeader(line->object, content))
            return failure(std::move(*error));
        content.chain = line->digits;
        content.intact = end + 1;
    }
    if (content.damage && number == 1)
        return failure(*content.damage);
    return content;
}

QString Journal::pathFor(const QString& workspacePath)
{
    return workspacePath + QStringLiteral(".journal");
}

Journal::Journal(QString path, WorkspaceDisk& disk)
    : m_path(std::move(path))
    , m_disk(disk)
{ }

void Journal::continueAfter(const JournalContent& content)
{
    m_offset = content.intact;
    m_chain = content.chain;
}

Result<void> Journal::append(const QByteArray& base, const QJsonObject& change, const QDateTime& at)
{
    QByteArray chain = m_chain;
    QByteArray text;
    if (m_offset == 0) {
        chain.clear();
        text = line({{QStringLiteral("format"), QStringLiteral("pintle-journal")}, {QStringLiteral("version"), Version},
                        {QStringLiteral("base"), QString::fromLatin1(base)}},
            chain);
    }
    text += line({{QStringLiteral("at"), instantText(at)}, {QStringLiteral("change"), change}}, chain);
    const auto written = m_disk.append(m_path, m_offset, text);
    if (!written)
        return written;
    m_offset += text.size();
    m_chain = chain;
    return {};
}

Result<void> Journal::markSaving(const QByteArray& content)
{
    if (m_offset == 0)
        return {};
    QByteArray chain = m_chain;
    const QByteArray text = line({{QStringLiteral("saving"), QString::fromLatin1(content)}}, chain);
    const auto written = m_disk.append(m_path, m_offset, text);
    if (!written)
        return written;
    m_offset += text.size();
    m_chain = chain;
    return {};
}

void Journal::discard()
{
    // One that stays behind does no harm: it knows the file's content and has nothing to add to it.
    std::ignore = m_disk.remove(m_path);
    m_offset = 0;
    m_chain.clear();
}

QByteArray Journal::line(const QJsonObject& object, QByteArray& chain) const
{
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    chain = linkOf(chain, text);
    return chain + ' ' + text + '\n';
}

QByteArray contentHash(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace pintle
