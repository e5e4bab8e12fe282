// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/preference_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace pintle {
namespace {

QString wordsOf(const QWidget& widget)
{
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words = button->text();
    return words.remove(QLatin1Char('&'));
}

void mark(QWidget& widget, bool found)
{
    QFont font = widget.font();
    font.setBold(found);
    widget.setFont(font);
}

} // namespace

PreferencePage::PreferencePage(const QString& id, const QString& title, Preferences& preferences)
    : m_id(id)
    , m_title(title)
    , m_preferences(preferences)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("preferences.%1").arg(id));
    setAccessibleName(title);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
}

void PreferencePage::name(QWidget& control, const QString& name)
{
    control.setObjectName(QStringLiteral("preferences.%1.%2").arg(m_id, name));
}

void PreferencePage::follow(Preferences::Key key, const std::function<void(const QVariant&)>& show)
{
    m_keys.push_back(key);
    show(m_preferences.value(key));
    connect(&m_preferences, &Preferences::changed, this, [this, key, show](Preferences::Key changed) {
        if (changed == key)
            show(m_preferences.value(key));
    });
}

QCheckBox* PreferencePage::addCheck(
    Preferences::Key key, const QString& objectName, const QString& text, const QString& note)
{
    auto* box = new QCheckBox(text, this);
    name(*box, objectName);
    m_column->addWidget(box);
    if (!note.isEmpty()) {
        box->setAccessibleDescription(note);
        // Below the box's words, not below the box.
        addNote(note)->setIndent(
            style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    }
    follow(key, [box](const QVariant& value) {
        const QSignalBlocker quiet(box);
        box->setChecked(value.toBool());
    });
    connect(box, &QCheckBox::toggled, this, [this, key](bool on) { m_preferences.set(key, on); });
    return box;
}

void PreferencePage::addLabelled(QWidget* control, const QString& label)
{
    auto* words = new QLabel(label, this);
    words->setBuddy(control);
    words->setWordWrap(true);
    control->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    if (m_column->count() > 0)
        m_column->addSpacing(6);
    m_column->addWidget(words);
    m_column->addWidget(control, 0, Qt::AlignLeading);
}

QComboBox* PreferencePage::addChoice(Preferences::Key key, const QString& objectName, const QString& label,
    const std::vector<Choice>& choices, const QString& note)
{
    auto* box = new QComboBox(this);
    name(*box, objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Choice& choice : choices)
        box->addItem(choice.text, choice.value);
    addLabelled(box, label);
    if (!note.isEmpty()) {
        box->setAccessibleDescription(note);
        addNote(note);
    }
    follow(key, [box](const QVariant& value) {
        const QSignalBlocker quiet(box);
        // A value that is not offered (a page of another version) leaves the box empty rather than telling a lie.
        box->setCurrentIndex(box->findData(value));
    });
    connect(box, &QComboBox::activated, this,
        [this, key, box](int index) { m_preferences.set(key, box->itemData(index)); });
    return box;
}

QSpinBox* PreferencePage::addNumber(
    Preferences::Key key, const QString& objectName, const QString& label, const Limits& limits)
{
    auto* box = new QSpinBox(this);
    name(*box, objectName);
    box->setRange(limits.least, limits.most);
    box->setSingleStep(limits.step);
    box->setSuffix(limits.suffix);
    // "1" on the way to "15" is not meant.
    box->setKeyboardTracking(false);
    addLabelled(box, label);
    follow(key, [box](const QVariant& value) {
        const QSignalBlocker quiet(box);
        box->setValue(value.toInt());
    });
    connect(box, &QSpinBox::valueChanged, this, [this, key](int value) { m_preferences.set(key, value); });
    return box;
}

QLineEdit* PreferencePage::addText(Preferences::Key key, const QString& objectName, const QString& label,
    const QString& placeholder, const Check& check)
{
    auto* field = new QLineEdit(this);
    name(*field, objectName);
    field->setPlaceholderText(placeholder);
    field->setMaxLength(4096);
    addLabelled(field, label);
    m_column->setAlignment(field, {});
    QLabel* trouble = addNote({});
    trouble->setObjectName(field->objectName() + QStringLiteral(".trouble"));
    trouble->hide();
    follow(key, [field, trouble](const QVariant& value) {
        if (field->text().trimmed() == value.toString())
            return;
        const QSignalBlocker quiet(field);
        field->setText(value.toString());
        trouble->hide();
    });
    connect(field, &QLineEdit::textEdited, this, [this, key, field, trouble, check](const QString& text) {
        const QString why = check ? check(text.trimmed()) : QString();
        trouble->setText(why);
        trouble->setVisible(!why.isEmpty());
        field->setAccessibleDescription(why);
        if (why.isEmpty())
            m_preferences.set(key, text.trimmed());
    });
    return field;
}

QLabel* PreferencePage::addNote(const QString& text)
{
    auto* note = new QLabel(text, this);
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    m_column->addWidget(note);
    return note;
}

void PreferencePage::addStretch()
{
    m_column->addStretch(1);
}

void PreferencePage::restoreDefaults()
{
    for (const Preferences::Key key : m_keys)
        m_preferences.restoreDefault(key);
}

int PreferencePage::search(const QString& words)
{
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int found = 0;
    for (QWidget* widget : findChildren<QWidget*>()) {
        const QString text = wordsOf(*widget);
        if (text.isEmpty())
            continue;
        const bool hit = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        mark(*widget, hit);
        found += hit ? 1 : 0;
    }
    return found;
}

} // namespace pintle
