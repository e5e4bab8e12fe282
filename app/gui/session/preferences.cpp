// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/preferences.h"

#include "app/gui/theme/theme.h"

#include <QSettings>

namespace pintle {
namespace {

using Key = Preferences::Key;

QString nameOf(Key key)
{
    switch (key) {
    case Key::StartPage: return QStringLiteral("startPage");
    case Key::ConfirmRemovals: return QStringLiteral("confirmRemovals");
    case Key::RememberRecents: return QStringLiteral("rememberRecents");
    case Key::Theme: return QStringLiteral("theme");
    case Key::TextPercent: return QStringLiteral("textPercent");
    case Key::RootOnTop: return QStringLiteral("rootOnTop");
    case Key::ReducedMotion: return QStringLiteral("reducedMotion");
    case Key::FocusBanner: return QStringLiteral("focusBanner");
    case Key::CompactRail: return QStringLiteral("compactRail");
    case Key::Language: return QStringLiteral("language");
    case Key::ConnectTimeout: return QStringLiteral("connectTimeout");
    case Key::HandshakeTimeout: return QStringLiteral("handshakeTimeout");
    case Key::Proxy: return QStringLiteral("proxy");
    case Key::IpFamily: return QStringLiteral("ipFamily");
    case Key::CopyFormat: return QStringLiteral("copyFormat");
    case Key::TrustStore: return QStringLiteral("trustStore");
    case Key::RedactReports: return QStringLiteral("redactReports");
    }
    Q_UNREACHABLE();
}

QVariant defaultOf(Key key)
{
    switch (key) {
    case Key::StartPage: return QStringLiteral("last");
    case Key::ConfirmRemovals: return false;
    case Key::RememberRecents: return true;
    case Key::Theme: return QString(idOf(ThemeChoice::System));
    case Key::TextPercent: return 100;
    case Key::RootOnTop: return false;
    case Key::ReducedMotion: return false;
    case Key::FocusBanner: return false;
    case Key::CompactRail: return false;
    case Key::Language: return QStringLiteral("system");
    case Key::ConnectTimeout: return 10;
    case Key::HandshakeTimeout: return 10;
    case Key::Proxy: return QString();
    case Key::IpFamily: return QStringLiteral("any");
    case Key::CopyFormat: return QStringLiteral("sha256");
    case Key::TrustStore: return QStringLiteral("system");
    case Key::RedactReports: return true;
    }
    Q_UNREACHABLE();
}

struct Range {
    int least = 0;
    int most = 0;
};

Range rangeOf(Key key)
{
    return key == Key::TextPercent ? Range{100, 200} : Range{1, 600};
}

/// What a settings file says is believed only where it makes sense; else the default holds.
QVariant sensible(Key key, const QVariant& said)
{
    const QVariant usual = defaultOf(key);
    if (usual.typeId() == QMetaType::Bool)
        return said.toBool();
    if (usual.typeId() == QMetaType::Int) {
        bool isNumber = false;
        const int number = said.toInt(&isNumber);
        const Range range = rangeOf(key);
        return isNumber ? std::clamp(number, range.least, range.most) : usual;
    }
    const QString text = said.toString();
    const bool known = (key != Key::Theme || themeChoiceFrom(text))
        && (key != Key::IpFamily || text == QLatin1String("any") || text == QLatin1String("4")
            || text == QLatin1String("6"));
    return known ? QVariant(text) : usual;
}

QString shortcutsName(const QString& action)
{
    return QStringLiteral("shortcuts/%1").arg(action);
}

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{ }

QVariant Preferences::value(Key key) const
{
    const QVariant said = m_settings.value(nameOf(key));
    return said.isValid() ? sensible(key, said) : defaultOf(key);
}

void Preferences::set(Key key, const QVariant& value)
{
    const QVariant wanted = sensible(key, value);
    if (wanted == this->value(key))
        return;
    m_settings.setValue(nameOf(key), wanted);
    Q_EMIT changed(key);
}

void Preferences::restoreDefault(Key key)
{
    const QVariant before = value(key);
    m_settings.remove(nameOf(key));
    if (before != value(key))
        Q_EMIT changed(key);
}

QList<QKeySequence> Preferences::shortcuts(const QString& action, const QList<QKeySequence>& standard) const
{
    const QString name = shortcutsName(action);
    if (!m_settings.contains(name))
        return standard;
    QList<QKeySequence> sequences;
    for (const QString& text : m_settings.value(name).toStringList()) {
        const auto sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (!sequence.isEmpty())
            sequences << sequence;
    }
    return sequences;
}

void Preferences::setShortcuts(const QString& action, const QList<QKeySequence>& sequences)
{
    QStringList texts;
    for (const QKeySequence& sequence : sequences)
        texts << sequence.toString(QKeySequence::PortableText);
    m_settings.setValue(shortcutsName(action), texts);
    Q_EMIT shortcutsChanged(action);
}

void Preferences::restoreShortcuts(const QString& action)
{
    m_settings.remove(shortcutsName(action));
    Q_EMIT shortcutsChanged(action);
}

} // namespace pintle
