// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/intake.h"

#include "core/base/file_input.h"
#include "core/x509/content_description.h"

#include <QRegularExpression>
#include <QSet>

namespace pintle {
namespace {

constexpr qsizetype BeginningBytes = 4096;

bool isWorkspace(const QByteArray& content)
{
    return content.left(BeginningBytes).contains("\"pintle-workspace\"");
}

BundleRow rowOf(const Certificate& certificate)
{
    BundleRow row;
    row.name = certificate.displayName();
    row.issuer = certificate.issuer().displayName();
    row.ends = certificate.notAfter().toUTC().date().toString(Qt::ISODate);
    row.key = certificate.publicKey().name();
    row.pin = Pin::of(certificate).toString();
    QStringList words{row.name, certificate.subject().toString(), row.issuer, row.ends, row.key, row.pin,
        QString::fromLatin1(certificate.spkiSha256().toHex()), QString::fromLatin1(certificate.sha256().toHex()),
        QString::fromLatin1(certificate.serial().toHex())};
    for (const GeneralName& name : certificate.subjectAltNames())
        words.append(name.text);
    row.folded = words.join(QLatin1Char('\n')).toCaseFolded();
    return row;
}

void append(ReadObjects& all, ReadObjects&& more)
{
    const auto move = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(all.certificates, more.certificates);
    move(all.keys, more.keys);
    move(all.revocationLists, more.revocationLists);
    move(all.skipped, more.skipped);
}

/// Puts parts together one after the other; the first that decides for something of its own ends it.
class Recognition
{
public:
    explicit Recognition(const IntakeLimits& limits)
        : m_limits(limits)
    { }

    /// True when nothing after this part matters.
    bool take(const IncomingPart& part)
    {
        if (m_intake.name.isEmpty())
            m_intake.name = part.name;
        QByteArray content = part.content;
        if (!part.path.isEmpty()) {
            auto read = readFile(part.path);
            if (!read) {
                note(part, read.error());
                return false;
            }
            content = std::move(*read);
        }
        if (isWorkspace(content) && !part.path.isEmpty())
            return decide(Intake::Kind::Workspace, part);
        if (content.size() <= m_limits.textBytes && takeConfiguration(part, content))
            return true;
        return takeObjects(part, content);
    }

    Intake finish(const std::function<bool()>& isCancelled)
    {
        if (m_intake.kind != Intake::Kind::Nothing)
            return std::move(m_intake);
        if (!m_intake.objects.certificates.empty())
            m_intake.kind = Intake::Kind::Certificates;
        else if (!m_intake.objects.keys.empty())
            m_intake.kind = Intake::Kind::Keys;
        else if (!m_intake.pins.empty())
            m_intake.kind = Intake::Kind::Pins;
        for (const Certificate& certificate : m_intake.objects.certificates) {
            if (isCancelled && isCancelled())
                return {};
            m_intake.rows.push_back(rowOf(certificate));
        }
        if (m_intake.kind != Intake::Kind::Nothing)
            m_intake.error.reset();
        return std::move(m_intake);
    }

    void count() { ++m_intake.parts; }

private:
    bool decide(Intake::Kind kind, const IncomingPart& part)
    {
        m_intake.kind = kind;
        m_intake.name = part.name;
        m_intake.path = part.path;
        return true;
    }

    void note(const IncomingPart& part, const Error& error)
    {
        if (m_intake.error)
            return;
        m_intake.error = error;
        m_intake.name = part.name;
    }

    bool takeConfiguration(const IncomingPart& part, const QByteArray& content)
    {
        for (const Format& format : formats()) {
            if (format.recognizes == nullptr || !format.recognizes(content))
                continue;
            auto imported = format.read(content);
            if (!imported && part.path.isEmpty()) {
                note(part, imported.error());
                return false;
            }
            // A damaged file may still hold pins: who opens it recovers them, or says what is wrong.
            if (imported)
                m_intake.imported = std::move(*imported);
            m_intake.formatId = QString(format.id);
            return decide(Intake::Kind::PinSet, part);
        }
        return false;
    }

    bool takeObjects(const IncomingPart& part, const QByteArray& content)
    {
        auto objects = readObjects(content);
        if (objects) {
            append(m_intake.objects, std::move(*objects));
            return false;
        }
        if (objects.error().code == ErrorCode::PassphraseNeeded)
            return m_intake.objects.certificates.empty() && decide(Intake::Kind::Locked, part);
        if (content.size() <= m_limits.textBytes) {
            for (const Pin& pin : pinsInText(QString::fromUtf8(content), m_limits.pins)) {
                if (std::find(m_intake.pins.begin(), m_intake.pins.end(), pin) == m_intake.pins.end())
                    m_intake.pins.push_back(pin);
            }
        }
        if (m_intake.found.isEmpty()) {
            m_intake.found = describeContent(content);
            m_intake.beginning = content.left(BeginningBytes);
        }
        return false;
    }

    IntakeLimits m_limits;
    Intake m_intake;
};

} // namespace

Intake recognize(
    const std::vector<IncomingPart>& parts, const std::function<bool()>& isCancelled, const IntakeLimits& limits)
{
    Recognition recognition(limits);
    qsizetype taken = 0;
    for (const IncomingPart& part : parts) {
        if (isCancelled && isCancelled())
            return {};
        if (taken++ == limits.parts)
            break;
        recognition.count();
        if (recognition.take(part))
            break;
    }
    return recognition.finish(isCancelled);
}

std::vector<Pin> pinsInText(const QString& text, qsizetype maximum)
{
    static const QRegularExpression shape(
        QStringLiteral("(?<![A-Za-z0-9+/=])(?:sha256/{1,2}|pin-sha256=\"?)?[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"
                       "|(?<![0-9A-Fa-f:])(?:[0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:])"
                       "|(?<![0-9A-Za-z])[0-9A-Fa-f]{64}(?![0-9A-Za-z])"),
        QRegularExpression::CaseInsensitiveOption);
    std::vector<Pin> pins;
    QSet<Pin> seen;
    for (auto matches = shape.globalMatch(text); matches.hasNext() && qsizetype(pins.size()) < maximum;) {
        QString spelling = matches.next().captured();
        if (spelling.startsWith(QLatin1String("pin-sha256="), Qt::CaseInsensitive))
            spelling = spelling.mid(11).remove(QLatin1Char('"'));
        const auto pin = Pin::parse(spelling);
        if (!pin || pin->isPlaceholder() || seen.contains(*pin))
            continue;
        seen.insert(*pin);
        pins.push_back(*pin);
    }
    return pins;
}

} // namespace pintle
