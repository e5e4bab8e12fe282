// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/message_bar.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/widgets/badge.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace pintle {
namespace {

using namespace std::chrono_literals;
constexpr size_t MaximumMessages = 2;
constexpr size_t MaximumKept = 20;
constexpr int GlyphRoom = 36;

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* frame = qobject_cast<MessageFrame*>(object);
    return frame != nullptr ? new QAccessibleWidget(frame, QAccessible::AlertMessage) : nullptr;
}

void installMessageAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("message.bar"));
    setAccessibleName(tr("Messages"));
    m_column->setContentsMargins(10, 8, 10, 0);
    m_column->setSpacing(6);
    setVisible(false);
}

void MessageBar::show(const Message& message)
{
    auto* frame = new MessageFrame(message, this);
    connect(frame, &MessageFrame::closed, this, [this, frame] {
        m_column->removeWidget(frame);
        frame->hide();
        frame->deleteLater();
        makeRoom();
    });
    m_column->addWidget(frame);
    setVisible(true);
    makeRoom();
}

std::vector<MessageFrame*> MessageBar::frames() const
{
    std::vector<MessageFrame*> all;
    for (int i = 0; i < m_column->count(); ++i)
        all.push_back(static_cast<MessageFrame*>(m_column->itemAt(i)->widget()));
    return all;
}

/// The newest are seen, and the one that somebody is at; information that would have to wait leaves.
void MessageBar::makeRoom()
{
    auto all = frames();
    for (size_t i = 0; i + MaximumMessages < all.size(); ++i) {
        const bool tooMany = all.size() - i > MaximumKept;
        if (tooMany || (!all[i]->mustBeRead() && !all[i]->isAttended())) {
            m_column->removeWidget(all[i]);
            all[i]->hide();
            all[i]->deleteLater();
        }
    }
    all = frames();
    size_t room = MaximumMessages;
    for (const MessageFrame* frame : all)
        room -= frame->isAttended() && room > 0 ? 1 : 0;
    for (auto frame = all.rbegin(); frame != all.rend(); ++frame) {
        const bool seen = (*frame)->isAttended() || room > 0;
        if (seen && !(*frame)->isAttended())
            --room;
        (*frame)->setVisible(seen);
    }
    setVisible(!all.empty());
}

void MessageBar::clear()
{
    while (count() > 0)
        delete m_column->itemAt(0)->widget();
    setVisible(false);
}

int MessageBar::count() const
{
    return m_column->count();
}

MessageFrame::MessageFrame(const Message& message, QWidget* parent)
    : QFrame(parent)
    , m_severity(message.severity)
{
    installMessageAccessibility();
    setAccessibleName(
        message.remedy.isEmpty() ? message.sentence : QStringLiteral("%1 %2").arg(message.sentence, message.remedy));
    auto* column = new QVBoxLayout(this);
    placeGlyph();
    column->setSpacing(4);
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(row);
    words->setTextFormat(Qt::PlainText);
    words->setText(
        message.remedy.isEmpty() ? message.sentence : QStringLiteral("%1 %2").arg(message.sentence, message.remedy));
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(words, 1);
    column->addWidget(row);
    addActions(message, row);
    if (message.unlock)
        addUnlock(message);
    if (message.severity == Severity::Info || message.severity == Severity::Ok) {
        m_leave = new QTimer(this);
        m_leave->setInterval(8s);
        connect(m_leave, &QTimer::timeout, this, [this] {
            if (!isAttended())
                Q_EMIT closed();
        });
        m_leave->start();
    }
}

/// The glyph stands before the words, in either direction of reading.
void MessageFrame::placeGlyph()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? 6 : GlyphRoom, 6, mirrored ? GlyphRoom : 6, 6);
}

void MessageFrame::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeGlyph();
}

void MessageFrame::addActions(const Message& message, QWidget* row)
{
    auto* line = static_cast<QHBoxLayout*>(row->layout());
    for (const Message::Action& action : message.actions) {
        auto* button = new QPushButton(action.text, row);
        connect(button, &QPushButton::clicked, this, [this, act = action.act] {
            // The action may show another message or end this one: it is not touched afterwards.
            Q_EMIT closed();
            act();
        });
        line->addWidget(button);
    }
    if (!message.details.isEmpty()) {
        auto* toggle = new QPushButton(tr("Details"), row);
        toggle->setCheckable(true);
        connect(toggle, &QPushButton::toggled, this, [this, details = message.details](bool shown) {
            if (m_details == nullptr)
                addDetails(details);
            m_details->parentWidget()->setVisible(shown);
        });
        line->addWidget(toggle);
    }
    auto* close = new QToolButton(row);
    close->setText(tr("Close"));
    close->setToolButtonStyle(Qt::ToolButtonFollowStyle);
    close->setIcon(themedIcon(IconName::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &MessageFrame::closed);
    line->addWidget(close);
}

void MessageFrame::addUnlock(const Message& message)
{
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Passph&rase"), row);
    auto* field = new QLineEdit(row);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(tr("Passphrase"));
    field->setMaximumWidth(320);
    label->setBuddy(field);
    auto* unlock = new QPushButton(tr("Unlock"), row);
    const auto act = [this, field, then = message.unlock] {
        const QString passphrase = field->text();
        Q_EMIT closed();
        then(passphrase);
    };
    connect(unlock, &QPushButton::clicked, this, act);
    connect(field, &QLineEdit::returnPressed, this, act);
    line->addWidget(label);
    line->addWidget(field, 1);
    line->addWidget(unlock);
    line->addStretch(1);
    layout()->addWidget(row);
    QTimer::singleShot(0, field, [field] { field->setFocus(Qt::OtherFocusReason); });
}

void MessageFrame::addDetails(const QString& details)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_details = new QPlainTextEdit(details, box);
    m_details->setReadOnly(true);
    m_details->setFont(fixedFont(font()));
    m_details->setMaximumHeight(fontMetrics().height() * 6);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the message"));
    auto* copy = new QPushButton(tr("Copy"), box);
    copy->setAccessibleName(tr("Copy details"));
    connect(
        copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(offScreen(details)); });
    column->addWidget(m_details);
    column->addWidget(copy, 0, Qt::AlignLeading);
    layout()->addWidget(box);
}

bool MessageFrame::isAttended() const
{
    const QWidget* focused = focusWidget();
    return underMouse() || (focused != nullptr && focused->hasFocus());
}

bool MessageFrame::event(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_leave != nullptr)
        m_leave->start();
    return QFrame::event(event);
}

void MessageFrame::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    // Quieter than a verdict: the tint of the severity, text in its ordinary colour.
    QColor fill = t.infoTint;
    QColor line = t.infoLine;
    if (m_severity == Severity::Failure) {
        fill = t.failTint;
        line = t.failLine;
    } else if (m_severity == Severity::Warning) {
        fill = t.warnTint;
        line = t.warnLine;
    } else if (m_severity == Severity::Ok) {
        fill = t.okTint;
        line = t.okLine;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 28 : 10;
    paintIcon(painter, QRectF(x, 12, 18, 18), glyphOf(m_severity), line);
}

} // namespace pintle
