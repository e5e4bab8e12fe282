// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/verdict_banner.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/tokens.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int Pictogram = 40;
constexpr int Padding = 14;

IconName pictogramOf(Severity severity)
{
    switch (severity) {
    case Severity::Ok: return IconName::ShieldCheck;
    case Severity::Info: return IconName::Info;
    case Severity::Neutral: return IconName::ShieldDash;
    case Severity::Warning: return IconName::Warning;
    case Severity::Failure: return IconName::OctagonCross;
    }
    Q_UNREACHABLE();
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* banner = qobject_cast<VerdictBanner*>(object);
    return banner != nullptr ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

QLabel* selectableLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void installBannerAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

VerdictBanner::VerdictBanner(QWidget* parent)
    : QFrame(parent)
    , m_headline(selectableLabel(this))
    , m_reason(selectableLabel(this))
    , m_code(selectableLabel(this))
    , m_next(new QPushButton(this))
    , m_why(new QPushButton(tr("&Why?"), this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    installBannerAccessibility();
    setObjectName(QStringLiteral("verdict.banner"));
    m_headline->setFont(scaledFont(font(), 1.35, QFont::DemiBold));
    m_code->setFont(scaledFont(fixedFont(font()), 0.9));
    m_code->setWordWrap(false);
    m_copy->setAccessibleName(tr("Copy verdict"));
    setWhatsThis(tr("The answer: is the chain trusted, and do the pins match? Below it the fact that decided, and its "
                    "code, which is the same on the command line and in reports."));
    m_why->setAccessibleName(tr("Why? Show the checks"));

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_reason);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_next);
    buttons->addWidget(m_why);
    buttons->addWidget(m_copy);
    auto* side = new QVBoxLayout;
    side->setSpacing(4);
    side->addStretch(1);
    side->addLayout(buttons);
    side->addWidget(m_code, 0, Qt::AlignTrailing);
    side->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addLayout(side);
    makeRoomForPictogram();
    setMinimumHeight(72);
    m_next->setVisible(false);

    connect(m_next, &QPushButton::clicked, this, &VerdictBanner::nextRequested);
    connect(m_why, &QPushButton::clicked, this, &VerdictBanner::whyRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(plainText()); });
}

void VerdictBanner::setBanner(const BannerText& text)
{
    const bool announce = isVisible() && text != m_text;
    m_text = text;
    // Hiding takes the focus away from a button that was just pressed; it gets it back, or its neighbour does.
    QWidget* focused = focusWidget();
    const bool hadFocus = focused != nullptr && focused->hasFocus();
    if (announce)
        setVisible(false);
    m_headline->setText(text.headline);
    m_reason->setText(text.reason);
    m_code->setText(text.code);
    m_next->setText(text.nextAction);
    m_next->setVisible(!text.nextAction.isEmpty());
    m_why->setVisible(text.why);
    setAccessibleName(tr("%1. %2").arg(text.headline, text.reason));
    applyColors();
    if (announce)
        setVisible(true);
    if (hadFocus)
        (focused->isVisibleTo(this) ? focused : m_copy)->setFocus(Qt::OtherFocusReason);
}

QString VerdictBanner::plainText() const
{
    return QStringLiteral("%1 (%2)\n%3").arg(m_text.headline, m_text.code, m_text.reason);
}

void VerdictBanner::setCompact(bool compact)
{
    m_code->setVisible(!compact);
    m_copy->setVisible(!compact);
}

void VerdictBanner::applyColors()
{
    m_applying = true;
    const Tokens& t = tokensFor(palette());
    const SeverityColors colors = colorsFor(m_text.severity, t);
    for (QLabel* label : {m_headline, m_reason, m_code}) {
        QPalette own = label->palette();
        const bool plain = m_text.severity == Severity::Ok || m_text.severity == Severity::Info;
        own.setColor(QPalette::WindowText, plain && label != m_headline ? t.text : colors.text);
        label->setPalette(own);
    }
    m_applying = false;
    update();
}

void VerdictBanner::paintEvent(QPaintEvent*)
{
    const SeverityColors colors = colorsFor(m_text.severity, tokensFor(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal outline = tokensFor(palette()).line(1);
    const QRectF edge = QRectF(rect()).adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2);
    painter.setPen(QPen(colors.line, outline, colors.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(edge, 8, 8);
    if (hasFocus()) {
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(edge.adjusted(3, 3, -3, -3), 6, 6);
    }
    const int x = layoutDirection() == Qt::RightToLeft ? width() - Padding - Pictogram : Padding;
    paintIcon(painter, QRectF(x, (height() - Pictogram) / 2.0, Pictogram, Pictogram), pictogramOf(m_text.severity),
        colors.text);
}

void VerdictBanner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_applying)
        applyColors();
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoomForPictogram();
}

void VerdictBanner::makeRoomForPictogram()
{
    const int wide = Padding + Pictogram + Padding;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? Padding : wide, 10, mirrored ? wide : Padding, 10);
}

} // namespace pintle
