// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/curl_options.h"

#include "core/base/encodings.h"

#include <QSet>

namespace pintle {
namespace {

constexpr qsizetype LongestInput = 1024 * 1024;

struct Word {
    QString text;
    int line = 1;
};

tl::unexpected<Error> malformed(const QString& why, int line)
{
    return failure(ErrorCode::MalformedConfiguration, {.detail = why, .line = line});
}

// Words of a command line: blanks separate, single quotes keep everything, double quotes and backslashes as in sh.
class ShellWords
{
public:
    explicit ShellWords(const QString& text)
        : m_text(text)
    { }

    Result<std::vector<Word>> split()
    {
        while (m_at < m_text.size() && !m_openQuote)
            take(m_text[m_at++]);
        endWord();
        if (m_openQuote)
            return malformed(QStringLiteral("a quote that does not end"), m_line);
        return std::move(m_words);
    }

private:
    void take(QChar c)
    {
        if (c == QLatin1Char('\n'))
            ++m_line;
        if (c.isSpace())
            return endWord();
        if (!m_inWord)
            m_word.line = m_line;
        m_inWord = true;
        if (c == QLatin1Char('\''))
            takeSingleQuoted();
        else if (c == QLatin1Char('"'))
            takeDoubleQuoted();
        else if (c == QLatin1Char('\\'))
            takeEscaped();
        else
            m_word.text += c;
    }

    void takeSingleQuoted()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\''), m_at);
        m_openQuote = end < 0;
        m_word.text += m_text.mid(m_at, m_openQuote ? -1 : end - m_at);
        m_at = m_openQuote ? m_text.size() : end + 1;
    }

    void takeDoubleQuoted()
    {
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('"')) {
            const bool escapes = m_text[m_at] == QLatin1Char('\\') && m_at + 1 < m_text.size()
                && QStringLiteral("\"\\$`").contains(m_text[m_at + 1]);
            m_at += escapes ? 1 : 0;
            m_word.text += m_text[m_at++];
        }
        m_openQuote = m_at >= m_text.size();
        ++m_at;
    }

    // A backslash before a line's end joins the lines and is no character of a word.
    void takeEscaped()
    {
        if (m_at >= m_text.size())
            return;
        const QChar c = m_text[m_at++];
        if (c == QLatin1Char('\n')) {
            ++m_line;
            m_inWord = !m_word.text.isEmpty();
        } else {
            m_word.text += c;
        }
    }

    void endWord()
    {
        if (m_inWord)
            m_words.push_back(m_word);
        m_word = {};
        m_inWord = false;
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    Word m_word;
    bool m_inWord = false;
    bool m_openQuote = false;
    std::vector<Word> m_words;
};

// Options of a command line that take a value. Those that are missing here only make their value look like a URL when
// it is spelled like one.
bool takesValue(const QString& name)
{
    static const QSet<QString> names = {QStringLiteral("pinnedpubkey"), QStringLiteral("url"), QStringLiteral("cacert"),
        QStringLiteral("capath"), QStringLiteral("proxy-pinnedpubkey"), QStringLiteral("proxy"), QStringLiteral("x"),
        QStringLiteral("preproxy"), QStringLiteral("socks4"), QStringLiteral("socks4a"), QStringLiteral("socks5"),
        QStringLiteral("socks5-hostname"), QStringLiteral("referer"), QStringLiteral("e"), QStringLiteral("doh-url"),
        QStringLiteral("header"), QStringLiteral("H"), QStringLiteral("data"), QStringLiteral("d"),
        QStringLiteral("data-raw"), QStringLiteral("data-binary"), QStringLiteral("data-urlencode"),
        QStringLiteral("json"), QStringLiteral("form"), QStringLiteral("F"), QStringLiteral("user-agent"),
        QStringLiteral("A"), QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("request"),
        QStringLiteral("X"), QStringLiteral("user"), QStringLiteral("u"), QStringLiteral("cookie"), QStringLiteral("b"),
        QStringLiteral("cookie-jar"), QStringLiteral("c"), QStringLiteral("cert"), QStringLiteral("E"),
        QStringLiteral("key"), QStringLiteral("config"), QStringLiteral("K"), QStringLiteral("resolve"),
        QStringLiteral("connect-to"), QStringLiteral("max-time"), QStringLiteral("m"), QStringLiteral("write-out"),
        QStringLiteral("w"), QStringLiteral("upload-file"), QStringLiteral("T"), QStringLiteral("retry"),
        QStringLiteral("connect-timeout"), QStringLiteral("interface"), QStringLiteral("ciphers")};
    return names.contains(name);
}

// `-sSk` is three options; a value may follow its letter at once.
void takeShort(const Word& word, std::vector<CurlOption>& options, bool& valueFollows)
{
    for (qsizetype i = 1; i < word.text.size(); ++i) {
        const QString name(word.text[i]);
        options.push_back({name, {}, word.line});
        if (takesValue(name)) {
            options.back().value = word.text.mid(i + 1);
            valueFollows = options.back().value.isEmpty();
            return;
        }
    }
}

Result<std::vector<CurlOption>> fromCommand(const std::vector<Word>& words)
{
    std::vector<CurlOption> options;
    bool valueFollows = false;
    bool afterCurl = false;
    for (const Word& word : words) {
        if (!afterCurl) {
            afterCurl = word.text == QLatin1String("curl") || word.text.endsWith(QLatin1String("/curl"));
        } else if (valueFollows) {
            options.back().value = word.text;
            valueFollows = false;
        } else if (word.text.startsWith(QLatin1String("--")) && word.text.size() > 2) {
            options.push_back({word.text.mid(2), {}, word.line});
            valueFollows = takesValue(options.back().name);
        } else if (word.text.startsWith(QLatin1Char('-')) && word.text.size() > 1) {
            takeShort(word, options, valueFollows);
        } else {
            options.push_back({QStringLiteral("url"), word.text, word.line});
        }
    }
    if (valueFollows)
        return malformed(
            QStringLiteral("--%1 without value").arg(printable(options.back().name, 80)), options.back().line);
    return options;
}

// A quoted value, from after its quote. Empty optional: the quote does not end.
std::optional<QString> quotedValue(const QString& line, qsizetype at)
{
    QString value;
    for (; at < line.size() && line[at] != QLatin1Char('"'); ++at) {
        if (line[at] != QLatin1Char('\\') || at + 1 >= line.size()) {
            value += line[at];
            continue;
        }
        const QChar c = line[++at];
        value += c == QLatin1Char('t') ? QChar(u'\t')
            : c == QLatin1Char('n')    ? QChar(u'\n')
            : c == QLatin1Char('r')    ? QChar(u'\r')
            : c == QLatin1Char('v')    ? QChar(u'\v')
                                       : c;
    }
    return at < line.size() ? std::optional(value) : std::nullopt;
}

// `name = value`; after a name with dashes `=` and `:` are part of the value, as curl has it.
Result<CurlOption> fromLine(const QString& line, int number)
{
    CurlOption option{.line = number};
    const bool dashed = line.startsWith(QLatin1Char('-'));
    const auto separates = [dashed](QChar c) {
        return c.isSpace() || (!dashed && (c == QLatin1Char('=') || c == QLatin1Char(':')));
    };
    qsizetype at = 0;
    while (at < line.size() && !separates(line[at]))
        ++at;
    option.name = line.left(at);
    while (option.name.startsWith(QLatin1Char('-')))
        option.name.remove(0, 1);
    while (at < line.size() && separates(line[at]))
        ++at;
    if (at < line.size() && line[at] == QLatin1Char('"')) {
        const auto value = quotedValue(line, at + 1);
        if (!value)
            return malformed(QStringLiteral("a quote that does not end"), number);
        option.value = *value;
        return option;
    }
    qsizetype end = at;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    option.value = line.mid(at, end - at);
    return option;
}

Result<std::vector<CurlOption>> fromConfig(const QString& text)
{
    std::vector<CurlOption> options;
    int number = 0;
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(QLatin1Char('#'))) {
            options.push_back({QStringLiteral("#"), line.mid(1).trimmed(), number});
        } else if (line.startsWith(QLatin1String("sha256/"))) {
            options.push_back({QStringLiteral("pinnedpubkey"), line, number});
        } else {
            auto option = fromLine(line, number);
            if (!option)
                return failure(std::move(option).error());
            options.push_back(std::move(*option));
        }
    }
    return options;
}

// A command is told by its first words, past a prompt and variables: `$ FOO=1 /usr/bin/curl …`.
bool isCommand(const std::vector<Word>& words)
{
    for (const Word& word : words) {
        if (word.text == QLatin1String("curl") || word.text.endsWith(QLatin1String("/curl")))
            return true;
        const bool mayPrecede = word.text == QLatin1String("$") || word.text == QLatin1String("sudo")
            || (word.text.contains(QLatin1Char('=')) && !word.text.startsWith(QLatin1Char('='))
                && word.text.front().isUpper());
        if (!mayPrecede)
            return false;
    }
    return false;
}

} // namespace

Result<std::vector<CurlOption>> readCurlOptions(const QByteArray& content)
{
    if (content.size() > LongestInput)
        return failure(ErrorCode::MalformedConfiguration,
            {.detail = QStringLiteral("longer than %1 bytes").arg(LongestInput), .limit = LongestInput});
    if (content.contains('\0'))
        return malformed(
            QStringLiteral("a NUL byte"), 1 + static_cast<int>(content.left(content.indexOf('\0')).count('\n')));
    const QString text = QString::fromUtf8(content);
    auto words = ShellWords(text).split();
    // Quotes of a config file need not be those of a shell, so an open one counts for commands only.
    const auto firstWords = ShellWords(text.left(text.indexOf(QLatin1String("curl")) + 4)).split();
    const bool looksLikeCommand = text.contains(QLatin1String("curl")) && firstWords && isCommand(*firstWords);
    if (!looksLikeCommand)
        return fromConfig(text);
    if (!words)
        return failure(std::move(words).error());
    return fromCommand(*words);
}

} // namespace pintle
