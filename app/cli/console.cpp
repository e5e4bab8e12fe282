// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/console.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <unistd.h>

namespace pintle::cli {
namespace {

constexpr qsizetype FlushAt = 64 * 1024;

bool isUtf8Locale()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toUpper();
        if (!value.isEmpty())
            return value.contains("UTF-8") || value.contains("UTF8");
    }
    return false;
}

bool isCapableTerminal(int descriptor)
{
    const QByteArray terminal = qgetenv("TERM");
    return ::isatty(descriptor) == 1 && !terminal.isEmpty() && terminal != "dumb";
}

QLatin1String colorCode(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return {};
    case Tone::Strong: return QLatin1String("1");
    case Tone::Muted: return QLatin1String("2");
    case Tone::Ok: return QLatin1String("32");
    case Tone::Info: return QLatin1String("34");
    case Tone::Neutral: return QLatin1String("2");
    case Tone::Warning: return QLatin1String("33");
    case Tone::Failure: return QLatin1String("1;31");
    }
    Q_UNREACHABLE();
}

/// All of `bytes` to a descriptor; errno of the first failure, 0 where there is none.
int writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count >= 0) {
            done += count;
        } else if (errno == EAGAIN) {
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

} // namespace

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return Tone::Ok;
    case Severity::Info: return Tone::Info;
    case Severity::Neutral: return Tone::Neutral;
    case Severity::Warning: return Tone::Warning;
    case Severity::Failure: return Tone::Failure;
    }
    Q_UNREACHABLE();
}

Decoration Decoration::forDescriptor(int descriptor, ColorMode mode)
{
    if (mode == ColorMode::Never)
        return {};
    const bool terminal = isCapableTerminal(descriptor);
    if (mode == ColorMode::Always)
        return {.color = true, .symbols = isUtf8Locale()};
    return {.color = terminal && qgetenv("NO_COLOR").isEmpty(), .symbols = terminal && isUtf8Locale()};
}

QString Decoration::paint(Tone tone, const QString& text) const
{
    const QLatin1String code = colorCode(tone);
    if (!color || code.isEmpty() || text.isEmpty())
        return text;
    return QStringLiteral("\x1b[") + code + QLatin1Char('m') + text + QStringLiteral("\x1b[0m");
}

QString Decoration::symbol(Severity severity) const
{
    if (!symbols)
        return {};
    switch (severity) {
    case Severity::Ok: return QStringLiteral("✔ ");
    case Severity::Info: return QStringLiteral("i ");
    case Severity::Neutral: return QStringLiteral("– ");
    case Severity::Warning: return QStringLiteral("! ");
    case Severity::Failure: return QStringLiteral("✖ ");
    }
    Q_UNREACHABLE();
}

Console::Console(ColorMode mode)
    : m_decoration(Decoration::forDescriptor(STDOUT_FILENO, mode))
    , m_progressTerminal(isCapableTerminal(STDERR_FILENO))
{ }

Console::~Console()
{
    showProgress({});
    flush();
}

void Console::write(const QByteArray& bytes)
{
    if (m_readerGone)
        return;
    m_pending += bytes;
    if (m_pending.size() >= FlushAt)
        flush();
}

void Console::flush()
{
    const QByteArray bytes = std::exchange(m_pending, {});
    if (bytes.isEmpty() || m_readerGone || !m_writeFailure.isEmpty())
        return;
    // Both streams may be the same terminal: a result never continues the line of progress.
    if (std::exchange(m_progressShown, false))
        writeAll(STDERR_FILENO, "\r\x1b[K");
    const int problem = writeAll(STDOUT_FILENO, bytes);
    if (problem == EPIPE)
        m_readerGone = true;
    else if (problem != 0)
        m_writeFailure = QString::fromLocal8Bit(std::strerror(problem));
}

void Console::writeError(const QString& sentence)
{
    flush();
    showProgress({});
    writeAll(STDERR_FILENO, sentence.toUtf8() + '\n');
}

void Console::showProgress(const QString& text)
{
    if (!m_progressTerminal || (text.isEmpty() && !m_progressShown))
        return;
    flush();
    writeAll(STDERR_FILENO, "\r\x1b[K" + text.toUtf8());
    m_progressShown = !text.isEmpty();
}

} // namespace pintle::cli
