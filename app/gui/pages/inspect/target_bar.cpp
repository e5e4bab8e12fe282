// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/target_bar.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/style.h"
#include "app/gui/theme/tokens.h"
#include "app/text/sentences.h"

#include "core/probe/target.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace pintle {
namespace {

QLabel* buddyLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    return label;
}

/// With its line edit, which stands where it is made in the order of Tab: after the other fields of the bar, Shift+Tab
/// would come to it first and pass them over.
QComboBox* editableBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    return box;
}

} // namespace

TargetBar::TargetBar(QWidget* parent)
    : QFrame(parent)
    , m_address(editableBox(this))
    , m_options(new QToolButton(this))
    , m_trustBox(new QComboBox(this))
    , m_pinBox(new QComboBox(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("target.bar"));
    m_address->setObjectName(QStringLiteral("target.address"));
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_address->setMinimumContentsLength(16);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setAccessibleName(tr("Server address"));
    m_address->setAccessibleDescription(tr("Host, host and port, URL, or lab server"));
    m_address->lineEdit()->setAccessibleName(m_address->accessibleName());
    m_address->lineEdit()->setAccessibleDescription(m_address->accessibleDescription());
    m_address->lineEdit()->setPlaceholderText(tr("host, host:port, URL or lab:name"));
    m_address->lineEdit()->setMaxLength(2048);
    m_sign = m_address->lineEdit()->addAction(themedIcon(IconName::Warning), QLineEdit::TrailingPosition);
    m_sign->setVisible(false);

    m_options->setObjectName(QStringLiteral("target.options"));
    m_options->setText(tr("Option&s"));
    m_options->setIcon(themedIcon(IconName::Options));
    m_options->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_options->setCheckable(true);
    m_options->setFocusPolicy(Qt::StrongFocus);
    m_options->setAccessibleName(tr("Connection options"));

    m_trustBox->setObjectName(QStringLiteral("target.trustStore"));
    m_trustBox->setAccessibleName(tr("Trust store"));
    m_trustBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pinBox->setObjectName(QStringLiteral("target.pinSet"));
    m_pinBox->setAccessibleName(tr("Pin set"));
    m_pinBox->setMaximumWidth(220);
    m_pinBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    m_button->setObjectName(QStringLiteral("target.inspect"));
    m_button->setProperty(PrimaryProperty, true);
    m_button->setMinimumWidth(m_button->fontMetrics().horizontalAdvance(tr("Inspect")) + 44);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(buddyLabel(tr("&Address"), m_address, this));
    row->addWidget(m_address, 1);
    row->addWidget(m_options);
    row->addSpacing(6);
    row->addWidget(buddyLabel(tr("Tr&ust"), m_trustBox, this));
    row->addWidget(m_trustBox);
    row->addSpacing(6);
    row->addWidget(buddyLabel(tr("Pi&ns"), m_pinBox, this));
    row->addWidget(m_pinBox);
    row->addSpacing(6);
    row->addWidget(m_button);

    connect(m_address, &QComboBox::editTextChanged, this, &TargetBar::reviewAddress);
    connect(m_address->lineEdit(), &QLineEdit::textEdited, this, [this](const QString& text) {
        // Many letters at once were pasted; those that are typed are cut when the field is left.
        constexpr qsizetype Pasted = 8;
        if (text.size() - m_lengthBefore >= Pasted)
            cutUrl();
        m_lengthBefore = m_address->currentText().size();
        Q_EMIT addressEdited(address());
    });
    connect(m_address->lineEdit(), &QLineEdit::editingFinished, this, &TargetBar::cutUrl);
    connect(m_address, &QComboBox::activated, this, [this] { Q_EMIT addressEdited(address()); });
    connect(m_address->lineEdit(), &QLineEdit::returnPressed, this, &TargetBar::inspectRequested);
    connect(m_options, &QToolButton::toggled, this, &TargetBar::optionsToggled);
    connect(m_trustBox, &QComboBox::activated, this, &TargetBar::chooseTrustRow);
    connect(m_pinBox, &QComboBox::activated, this, [this](int chosen) {
        if (chosen == m_pinBox->count() - 1)
            Q_EMIT pinSetFileRequested();
        else
            Q_EMIT pinSetChosen(chosen - 1);
    });
    connect(m_button, &QPushButton::clicked, this, [this] { m_running ? stopRequested() : inspectRequested(); });

    explain();
    buildTrust();
    setPinSets({}, -1);
    setRunning(false);
}

/// A window that goes takes the focus from the field, which then says that it was left.
TargetBar::~TargetBar()
{
    m_address->lineEdit()->disconnect(this);
}

/// What's This.
void TargetBar::explain()
{
    m_address->setWhatsThis(tr("The server to look at: a host, a host and port, a URL, or one of the servers of the "
                               "built-in lab, such as lab:good. What you type is checked at once."));
    m_options->setWhatsThis(tr("How to connect: server name, another address, TLS versions, STARTTLS, a client "
                               "certificate, a proxy. A change is said on this button."));
    m_trustBox->setWhatsThis(tr("The roots that a chain must end at to be trusted. Choosing other roots judges the "
                                "chain that is shown anew; nothing on your system is changed."));
    m_pinBox->setWhatsThis(tr("The pin set that the chain is compared with. With none, nothing is pinned."));
    m_button->setWhatsThis(tr("Connects once, without sending anything but the handshake, and shows what came. While "
                              "it runs, the same button stops it."));
}

QString TargetBar::address() const
{
    return m_address->currentText().trimmed();
}

void TargetBar::setAddress(const QString& text)
{
    m_address->setEditText(text);
}

/// A URL of the web becomes host and port; its path is nothing that TLS knows of. Those that name a protocol with
/// STARTTLS stay.
void TargetBar::cutUrl()
{
    const QString typed = address();
    const bool web = typed.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        || typed.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    const auto target = web ? Target::parse(typed) : Result<Target>(failure(ErrorCode::MalformedTarget));
    if (!target || target->toString() == typed)
        return;
    m_address->setEditText(target->toString());
    say(tr("Cut the URL to its host and port."));
}

void TargetBar::focusAddress()
{
    m_address->setFocus(Qt::ShortcutFocusReason);
    m_address->lineEdit()->selectAll();
}

void TargetBar::setSuggestions(const QStringList& suggestions)
{
    const QSignalBlocker quiet(m_address);
    const QString text = m_address->currentText();
    m_address->clear();
    m_address->addItems(suggestions);
    m_address->setEditText(text);
    m_address->completer()->setFilterMode(Qt::MatchContains);
    m_address->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

QStringList TargetBar::suggestions() const
{
    QStringList all;
    for (int i = 0; i < m_address->count(); ++i)
        all << m_address->itemText(i);
    return all;
}

void TargetBar::setTrust(const TrustChoice& choice)
{
    m_trust = choice;
    buildTrust();
}

void TargetBar::buildTrust()
{
    const QSignalBlocker quiet(m_trustBox);
    m_trustBox->clear();
    m_trustBox->addItem(tr("System"));
    m_trustBox->addItem(tr("Lab"));
    if (m_trust.kind == TrustChoice::Kind::File)
        m_trustBox->addItem(QFileInfo(m_trust.path).fileName());
    m_trustBox->addItem(tr("File…"));
    m_trustBox->setCurrentIndex(int(m_trust.kind));
    m_trustBox->setToolTip(m_trust.kind == TrustChoice::Kind::File ? m_trust.path : QString());
}

void TargetBar::chooseTrustRow(int row)
{
    if (row == m_trustBox->count() - 1) {
        m_trustBox->setCurrentIndex(int(m_trust.kind));
        Q_EMIT trustFileRequested();
        return;
    }
    if (row == int(TrustChoice::Kind::File))
        return;
    setTrust({TrustChoice::Kind(row), {}});
    Q_EMIT trustChosen(m_trust);
}

void TargetBar::setPinSets(const QStringList& names, int current)
{
    const QSignalBlocker quiet(m_pinBox);
    m_pinBox->clear();
    m_pinBox->addItem(tr("None"));
    m_pinBox->addItems(names);
    m_pinBox->addItem(tr("Open File…"));
    m_pinBox->setCurrentIndex(current + 1);
    m_pinBox->setToolTip(current >= 0 ? names.value(current) : QString());
}

void TargetBar::setRunning(bool running)
{
    m_running = running;
    m_button->setText(running ? tr("Stop") : tr("&Inspect"));
    m_button->setAccessibleName(running ? tr("Stop") : tr("Inspect"));
    m_button->setToolTip(running ? tr("Stop (Esc)") : tr("Inspect (F5)"));
}

void TargetBar::setOptionsShown(bool shown)
{
    m_options->setChecked(shown);
}

void TargetBar::setOptionsInUse(bool inUse)
{
    m_options->setText(inUse ? tr("Option&s: changed") : tr("Option&s"));
}

void TargetBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

void TargetBar::reviewAddress(const QString& text)
{
    const QString typed = text.trimmed();
    const auto target = Target::parse(typed);
    m_complaint = typed.isEmpty() || target ? QString() : text::sentence(target.error());
    m_sign->setVisible(!m_complaint.isEmpty());
    m_sign->setToolTip(m_complaint);
    m_address->lineEdit()->setAccessibleDescription(
        m_complaint.isEmpty() ? m_address->accessibleDescription() : m_complaint);
    if (!m_complaint.isEmpty() || !target) {
        say(m_complaint);
        return;
    }
    const bool url = typed.contains(QLatin1String("://"));
    say(url ? tr("Will inspect %1").arg(onScreen(target->toString())) : QString());
}

void TargetBar::say(const QString& note)
{
    if (note == m_note)
        return;
    m_note = note;
    Q_EMIT noteChanged(note);
}

} // namespace pintle
