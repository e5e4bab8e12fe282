// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/recovered_layout.h"

#include "app/workspace/workspace_reader.h"

#include <QJsonArray>
#include <QMap>

namespace pintle {
namespace {

const QByteArray MemberBegins = "    \"";
const QByteArray ObjectBegins = "        {";
const QByteArray ObjectEnds = "        }";

struct Lines {
    qsizetype begin = 0;
    qsizetype end = 0; ///< the first that does not belong to it
};

// By itself in its line, or behind what the line before ran into it: a list's head, another object's end.
bool beginsObject(const QByteArray& line)
{
    const bool behind = line.startsWith(MemberBegins) || line.startsWith(ObjectEnds);
    return line == ObjectBegins || (behind && line.endsWith(ObjectBegins));
}

// Which list an object belongs to is told by what it holds: the list's own head may be what is damaged.
QString listOf(const QJsonObject& object)
{
    if (object.contains(QLatin1String("set")))
        return QStringLiteral("pinSets");
    if (object.contains(QLatin1String("sent")))
        return QStringLiteral("snapshots");
    if (object.contains(QLatin1String("address")))
        return QStringLiteral("targets");
    return {};
}

bool isList(const QString& name)
{
    return name == QLatin1String("pinSets") || name == QLatin1String("targets") || name == QLatin1String("snapshots");
}

class LayoutReader
{
public:
    explicit LayoutReader(const QByteArray& json)
        : m_lines(json.split('\n'))
    { }

    std::optional<LayoutPieces> read();

private:
    QByteArray textOf(Lines lines) const;
    void readMember(Lines lines);
    void readObjects(Lines lines);
    void readObject(Lines lines);
    Error broken(const Error& error, Lines lines) const;

    const QList<QByteArray> m_lines;
    LayoutPieces m_pieces;
    QMap<QString, QJsonArray> m_objects;
    qsizetype m_count = 0;
};

std::optional<LayoutPieces> LayoutReader::read()
{
    std::optional<Lines> member;
    for (qsizetype i = 0; i <= m_lines.size(); ++i) {
        const bool ends = i == m_lines.size() || m_lines[i].startsWith(MemberBegins);
        if (ends && member)
            readMember({member->begin, i});
        if (ends)
            member = Lines{i, i};
    }
    for (auto list = m_objects.begin(); list != m_objects.end(); ++list)
        m_pieces.root.insert(list.key(), list.value());
    if (m_objects.isEmpty() && !m_pieces.root.contains(QLatin1String("format")))
        return std::nullopt;
    // The head may be what is damaged; objects of this shape stand in no other document.
    if (!m_pieces.root.contains(QLatin1String("format")))
        m_pieces.root.insert(QStringLiteral("format"), QStringLiteral("pintle-workspace"));
    if (!m_pieces.root.contains(QLatin1String("version")))
        m_pieces.root.insert(QStringLiteral("version"), WorkspaceReader::Version);
    return std::move(m_pieces);
}

QByteArray LayoutReader::textOf(Lines lines) const
{
    QByteArray text = m_lines.mid(lines.begin, lines.end - lines.begin).join('\n').trimmed();
    if (text.endsWith(','))
        text.chop(1);
    return text;
}

void LayoutReader::readMember(Lines lines)
{
    QByteArray text = textOf(lines);
    // The document's own last brace is in column 1.
    if (text.endsWith("\n}"))
        text.chop(2);
    const auto member = readJsonObject('{' + text + '}', WorkspaceReader::Limits);
    const bool hasObjects = lines.end - lines.begin > 1;
    if (member && member->size() == 1 && !isList(member->keys().constFirst())) {
        m_pieces.root.insert(member->keys().constFirst(), member->constBegin().value());
    } else if (hasObjects) {
        readObjects(lines);
    } else if (!member) {
        m_pieces.damaged.push_back(broken(member.error(), lines));
    }
}

void LayoutReader::readObjects(Lines lines)
{
    std::optional<Lines> object;
    for (qsizetype i = lines.begin; i <= lines.end; ++i) {
        const bool begins = i < lines.end && beginsObject(m_lines[i]);
        const bool ends = i < lines.end && m_lines[i].startsWith(ObjectEnds);
        if (object && (begins || ends || i == lines.end)) {
            readObject({object->begin, ends ? i + 1 : i});
            object.reset();
        } else if (ends) {
            // Where it begins cannot be seen.
            readObject({i, i + 1});
        }
        if (begins)
            object = Lines{i, i};
    }
}

void LayoutReader::readObject(Lines lines)
{
    if (++m_count > WorkspaceReader::MaximumObjects)
        return;
    // Its first and last lines may have run into their neighbours.
    QList<QByteArray> texts = m_lines.mid(lines.begin, lines.end - lines.begin);
    if (beginsObject(texts.first()))
        texts.first() = ObjectBegins;
    if (texts.last().startsWith(ObjectEnds))
        texts.last() = ObjectEnds;
    const auto object = readJsonObject(texts.join('\n'), WorkspaceReader::Limits);
    if (!object)
        m_pieces.broken.push_back(broken(object.error(), lines));
    else if (const QString list = listOf(*object); !list.isEmpty())
        m_objects[list].append(*object);
    else
        m_pieces.broken.push_back(broken({ErrorCode::MalformedWorkspace, {}}, lines));
}

Error LayoutReader::broken(const Error& error, Lines lines) const
{
    Error found{ErrorCode::MalformedWorkspace, error.context};
    found.context.line = lines.begin + error.context.line.value_or(1);
    return found;
}

} // namespace

std::optional<LayoutPieces> recoverByLayout(const QByteArray& json)
{
    return LayoutReader(json).read();
}

} // namespace pintle
