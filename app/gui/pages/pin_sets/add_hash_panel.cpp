// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/add_hash_panel.h"

#include "app/gui/pages/pin_sets/fault_line.h"
#include "app/gui/pages/pin_sets/pin_words.h"
#include "app/gui/theme/fonts.h"
#include "app/text/sentences.h"

#include "core/pins/repair.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int LongestSpelling = 256;

// A whole pin is judged; the beginning of one is not called wrong while it is typed.
bool isUnfinished(const QString& text)
{
    return text.trimmed().size() < 40;
}

} // namespace

AddHashPanel::AddHashPanel(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add Pin"), this))
    , m_fault(new FaultLine(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto* label = new QLabel(tr("&Hash"), this);
    label->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("pins.hash"));
    m_field->setFont(fixedFont(font()));
    m_field->setMaxLength(LongestSpelling);
    m_field->setPlaceholderText(tr("sha256/…, base64, hex or colon-hex"));
    m_kind->setObjectName(QStringLiteral("pins.hashKind"));
    m_kind->setAccessibleName(tr("State of the new pin"));
    for (const PinKind kind : {PinKind::Active, PinKind::Backup, PinKind::Next})
        m_kind->addItem(badgeOf(kind).word, int(kind));
    m_add->setObjectName(QStringLiteral("pins.addHash.add"));
    m_add->setAutoDefault(false);
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("pins.addHash.close"));
    close->setAutoDefault(false);

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_field, 1);
    row->addWidget(m_kind);
    row->addWidget(m_add);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_fault);
    connect(m_field, &QLineEdit::textChanged, this, &AddHashPanel::judge);
    connect(m_field, &QLineEdit::returnPressed, this, &AddHashPanel::take);
    connect(m_add, &QPushButton::clicked, this, &AddHashPanel::take);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    judge();
    hide();
}

void AddHashPanel::open()
{
    show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void AddHashPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QFrame::keyPressEvent(event);
}

void AddHashPanel::judge()
{
    const QString text = m_field->text();
    const auto pin = Pin::parse(text);
    m_add->setEnabled(pin.has_value());
    const auto mended = repairedPinText(text);
    if (pin || (isUnfinished(text) && !mended))
        return m_fault->clear();
    const bool lostTail = mended && text.trimmed() + QLatin1Char('=') == *mended;
    const QString fix = !mended ? QString() : lostTail ? tr("Fix: Add “=”") : tr("Fix the Spelling");
    m_fault->setFault(text::sentence(pin.error()), fix, [this, mended] {
        m_field->setText(*mended);
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

void AddHashPanel::take()
{
    const auto pin = Pin::parse(m_field->text());
    if (!pin) {
        m_fault->setFault(text::sentence(pin.error()));
        return judge();
    }
    PinEntry entry{.pin = *pin};
    entry = withKind(std::move(entry), PinKind(m_kind->currentData().toInt()), std::nullopt);
    m_field->clear();
    Q_EMIT pinGiven(entry);
}

} // namespace pintle
