// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/pins/json_outline.h"

#include "core/base/encodings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cctype>
#include <optional>

namespace pintle {
namespace {

// QJsonDocument's own bound; no document that it reads goes deeper.
constexpr int MostLevels = 1024;

qint64 lineAt(const QByteArray& text, qsizetype offset)
{
    return 1 + std::count(text.begin(), text.begin() + std::clamp<qsizetype>(offset, 0, text.size()), '\n');
}

// Walks over text that is known to be JSON: only strings can hide a bracket.
class Scanner
{
public:
    explicit Scanner(const QByteArray& json)
        : m_json(json)
    { }

    qsizetype position() const { return m_position; }
    bool atEnd() const { return m_position >= m_json.size(); }

    // The next bracket, brace, comma, colon, quote or first character of a literal.
    char next()
    {
        while (!atEnd() && std::isspace(static_cast<uchar>(m_json[m_position])))
            ++m_position;
        return atEnd() ? '\0' : m_json[m_position];
    }

    void step() { ++m_position; }

    // Says whether the string holds escapes.
    bool skipString()
    {
        bool escaped = false;
        ++m_position;
        while (!atEnd() && m_json[m_position] != '"') {
            escaped = escaped || m_json[m_position] == '\\';
            m_position += m_json[m_position] == '\\' ? 2 : 1;
        }
        m_position = std::min<qsizetype>(m_position + 1, m_json.size());
        return escaped;
    }

    QString takeString()
    {
        const qsizetype begin = m_position;
        const bool escaped = skipString();
        const QByteArray quoted = m_json.mid(begin, m_position - begin);
        if (!escaped)
            return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
    }

    void skipLiteralOrSeparator()
    {
        static const QByteArray ends(",:]}[{\"");
        if (!atEnd() && (m_json[m_position] == ',' || m_json[m_position] == ':')) {
            ++m_position;
            return;
        }
        while (!atEnd() && !ends.contains(m_json[m_position]) && !std::isspace(static_cast<uchar>(m_json[m_position])))
            ++m_position;
    }

    // Over the value that begins here, whatever it holds.
    void skipValue()
    {
        int depth = 0;
        do {
            const char c = next();
            if (c == '\0')
                return;
            if (c == '"') {
                skipString();
            } else if (c == '{' || c == '[') {
                ++depth;
                step();
            } else if (c == '}' || c == ']') {
                --depth;
                step();
            } else {
                skipLiteralOrSeparator();
            }
        } while (depth > 0);
    }

private:
    const QByteArray& m_json;
    qsizetype m_position = 0;
};

struct Fault {
    QString what;
    qsizetype offset;
};

// Depth and repeated names, which QJsonDocument does not tell.
std::optional<Fault> findFault(const QByteArray& json, int levels)
{
    struct Level {
        bool isObject;
        bool nameExpected;
        QSet<QString> names;
    };
    std::vector<Level> open;
    Scanner scanner(json);
    for (char c = scanner.next(); c != '\0'; c = scanner.next()) {
        if (c == '{' || c == '[') {
            if (static_cast<int>(open.size()) == levels)
                return Fault{QStringLiteral("more than %1 levels").arg(levels), scanner.position()};
            open.push_back({c == '{', c == '{', {}});
            scanner.step();
        } else if (c == '}' || c == ']') {
            open.pop_back();
            scanner.step();
        } else if (c == '"' && !open.empty() && open.back().nameExpected) {
            const qsizetype offset = scanner.position();
            const QString name = scanner.takeString();
            if (open.back().names.contains(name))
                return Fault{QStringLiteral("the name \"%1\" twice in one object").arg(printable(name, 80)), offset};
            open.back().names.insert(name);
            open.back().nameExpected = false;
        } else if (c == '"') {
            scanner.skipString();
        } else if (c == ',') {
            open.back().nameExpected = open.back().isObject;
            scanner.step();
        } else {
            scanner.skipLiteralOrSeparator();
        }
    }
    return std::nullopt;
}

std::optional<Fault> firstFault(const QByteArray& json, int levels)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Fault{error.errorString(), error.offset};
    if (!document.isObject())
        return Fault{QStringLiteral("$: not an object"), 0};
    return findFault(json, levels);
}

// Moves from the beginning of an object to the value of a member; false where there is none.
bool enterMember(Scanner& scanner, const QString& wanted)
{
    if (scanner.next() != '{')
        return false;
    scanner.step();
    while (scanner.next() == '"') {
        const QString name = scanner.takeString();
        if (scanner.next() == ':')
            scanner.step();
        scanner.next();
        if (name == wanted)
            return true;
        scanner.skipValue();
        if (scanner.next() == ',')
            scanner.step();
    }
    return false;
}

bool enterElement(Scanner& scanner, qsizetype wanted)
{
    if (scanner.next() != '[')
        return false;
    scanner.step();
    for (qsizetype position = 0; scanner.next() != ']' && !scanner.atEnd(); ++position) {
        if (position == wanted)
            return true;
        scanner.skipValue();
        if (scanner.next() == ',')
            scanner.step();
    }
    return false;
}

} // namespace

JsonPath JsonPath::member(const QString& name) const
{
    JsonPath path = *this;
    path.m_steps.emplace_back(name);
    return path;
}

JsonPath JsonPath::element(qsizetype position) const
{
    JsonPath path = *this;
    path.m_steps.emplace_back(position);
    return path;
}

QString JsonPath::toString() const
{
    QString text(QLatin1Char('$'));
    for (const Step& step : m_steps) {
        if (const auto* name = std::get_if<QString>(&step))
            text += QLatin1Char('.') + printable(*name, 80);
        else
            text += QStringLiteral("[%1]").arg(std::get<qsizetype>(step));
    }
    return text;
}

Result<QJsonObject> readJsonObject(const QByteArray& json, const JsonLimits& limits)
{
    if (json.size() > limits.bytes)
        return failure(ErrorCode::MalformedPinSet,
            {.detail = QStringLiteral("longer than %1 bytes").arg(limits.bytes), .limit = limits.bytes});
    if (const auto fault = firstFault(json, limits.levels))
        return failure(ErrorCode::MalformedPinSet, {.detail = fault->what, .line = lineAt(json, fault->offset)});
    return QJsonDocument::fromJson(json).object();
}

std::optional<JsonRemains> cutAtFault(const QByteArray& json, int levels)
{
    const auto fault = firstFault(json, JsonLimits().levels);
    if (!fault)
        return std::nullopt;
    Error error{ErrorCode::MalformedPinSet, {.detail = fault->what, .line = lineAt(json, fault->offset)}};
    const QByteArray intact = json.left(fault->offset);
    Scanner scanner(intact);
    QByteArray closers;
    QByteArray closersAtEnd;
    qsizetype end = 0;
    for (char c = scanner.next(); c != '\0' && closers.size() <= MostLevels; c = scanner.next()) {
        if (c == '"') {
            scanner.skipString();
        } else if (c == '{' || c == '[') {
            closers.prepend(c == '{' ? '}' : ']');
            scanner.step();
        } else if (c == '}' || c == ']') {
            if (closers.isEmpty())
                break;
            closers.remove(0, 1);
            scanner.step();
            if (closers.size() <= levels) {
                end = scanner.position();
                closersAtEnd = closers;
            }
        } else {
            scanner.skipLiteralOrSeparator();
        }
    }
    return JsonRemains{end == 0 ? QByteArray() : intact.left(end) + closersAtEnd, std::move(error)};
}

qint64 lineOf(const QByteArray& json, const JsonPath& path)
{
    Scanner scanner(json);
    scanner.next();
    qsizetype reached = scanner.position();
    for (const JsonPath::Step& step : path.steps()) {
        const auto* name = std::get_if<QString>(&step);
        if (!(name ? enterMember(scanner, *name) : enterElement(scanner, std::get<qsizetype>(step))))
            break;
        scanner.next();
        reached = scanner.position();
    }
    return lineAt(json, reached);
}

} // namespace pintle
