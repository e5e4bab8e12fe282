// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QVariant>

class QSettings;

namespace pintle {

/// What the user prefers, typed, with defaults, over the settings file. Every setter takes effect at once.
class Preferences : public QObject
{
    Q_OBJECT

public:
    enum class Key {
        StartPage,        ///< page id, or `last`
        ConfirmRemovals,  ///< bool
        RememberRecents,  ///< bool
        Theme,            ///< idOf(ThemeChoice)
        TextPercent,      ///< int, 100 … 200
        RootOnTop,        ///< bool
        ReducedMotion,    ///< bool
        FocusBanner,      ///< bool: a run's verdict takes the focus
        CompactRail,      ///< bool
        Language,         ///< BCP 47, or `system`
        ConnectTimeout,   ///< int, seconds
        HandshakeTimeout, ///< int, seconds
        Proxy,            ///< as ProxyAddress::parse takes it; empty for none
        IpFamily,         ///< `any`, `4`, `6`
        CopyFormat,       ///< id of the form that Ctrl+C copies
        TrustStore,       ///< `system`, `lab`, or a path
        RedactReports,    ///< bool
    };

    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    QVariant value(Key key) const;
    bool flag(Key key) const { return value(key).toBool(); }
    int number(Key key) const { return value(key).toInt(); }
    QString text(Key key) const { return value(key).toString(); }
    void set(Key key, const QVariant& value);
    void restoreDefault(Key key);

    /// Shortcuts that the user changed, by the action's id (its objectName).
    QList<QKeySequence> shortcuts(const QString& action, const QList<QKeySequence>& standard) const;
    void setShortcuts(const QString& action, const QList<QKeySequence>& sequences);
    void restoreShortcuts(const QString& action);

    /// For geometry, splitters and the like.
    QSettings& settings() { return m_settings; }

Q_SIGNALS:
    void changed(pintle::Preferences::Key key);
    void shortcutsChanged(const QString& action);

private:
    QSettings& m_settings;
};

} // namespace pintle
