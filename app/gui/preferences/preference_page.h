// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/preferences.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace pintle {

/// One page of the preferences. Its controls are bound to Preferences both ways: what is set takes effect at once, and
/// what changes elsewhere shows here.
class PreferencePage : public QWidget
{
    Q_OBJECT

public:
    struct Choice {
        QString text;
        QVariant value;
    };
    struct Limits {
        int least = 0;
        int most = 0;
        int step = 1;
        QString suffix;
    };
    /// Why a text cannot be taken; empty when it can.
    using Check = std::function<QString(const QString& text)>;

    /// `id` is the page's part of objectNames: `preferences.<id>.<control>`.
    PreferencePage(const QString& id, const QString& title, Preferences& preferences);

    QString id() const { return m_id; }
    QString title() const { return m_title; }

    QCheckBox* addCheck(Preferences::Key key, const QString& name, const QString& text, const QString& note = {});
    QComboBox* addChoice(Preferences::Key key, const QString& name, const QString& label,
        const std::vector<Choice>& choices, const QString& note = {});
    QSpinBox* addNumber(Preferences::Key key, const QString& name, const QString& label, const Limits& limits);
    QLineEdit* addText(Preferences::Key key, const QString& name, const QString& label, const QString& placeholder,
        const Check& check);
    QLabel* addNote(const QString& text);
    void addStretch();

    virtual void restoreDefaults();
    /// Marks the controls whose words hold all of `words`; the number of controls that do. None for an empty text.
    virtual int search(const QString& words);

protected:
    Preferences& preferences() { return m_preferences; }
    QVBoxLayout* column() { return m_column; }
    void name(QWidget& control, const QString& name);
    /// A control below its label.
    void addLabelled(QWidget* control, const QString& label);

private:
    void follow(Preferences::Key key, const std::function<void(const QVariant&)>& show);

    QString m_id;
    QString m_title;
    Preferences& m_preferences;
    QVBoxLayout* m_column = nullptr;
    std::vector<Preferences::Key> m_keys;
};

} // namespace pintle
