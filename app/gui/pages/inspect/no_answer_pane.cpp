// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/no_answer_pane.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/widgets/wrapped_label.h"
#include "app/text/sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

constexpr qsizetype MostLines = 400; // of a dialogue

/// How far it came: `Resolve: done, Connect: failed`.
QString headingOf(const ProbeReport& probe)
{
    const auto failed = std::find_if(probe.stages.begin(), probe.stages.end(),
        [](const StageResult& result) { return result.state == StageResult::State::Failed; });
    if (failed == probe.stages.end())
        return NoAnswerPane::tr("No certificate was received");
    //: %1 is a stage of the connection: Resolve, Connect, Proxy, STARTTLS or TLS.
    return NoAnswerPane::tr("The connection ended at the stage %1").arg(text::word(failed->stage));
}

QStringList factsOf(const ProbeReport& probe)
{
    QStringList facts;
    if (!probe.peerAddress.isNull())
        facts
            << NoAnswerPane::tr("Reached: %1, port %2").arg(onScreen(probe.peerAddress.toString())).arg(probe.peerPort);
    if (!probe.serverName.isEmpty())
        facts << NoAnswerPane::tr("Name asked for (SNI): %1").arg(onScreen(probe.serverName));
    if (probe.servedUnreadable > 0)
        facts << NoAnswerPane::tr("%n certificates were sent that cannot be read.", nullptr, probe.servedUnreadable);
    if (!probe.error)
        return facts;
    const QString sentence = text::sentence(*probe.error);
    for (const QString& fact : {probe.error->context.value, probe.error->context.detail}) {
        if (!fact.isEmpty() && !sentence.contains(fact))
            facts << NoAnswerPane::tr("Technical detail: %1").arg(onScreen(fact));
    }
    return facts;
}

WrappedLabel* paragraph(QWidget* parent, const char* name)
{
    auto* label = new WrappedLabel(parent);
    label->setObjectName(QLatin1String(name));
    return label;
}

} // namespace

NoAnswerPane::NoAnswerPane(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("inspect.noAnswer"));
    setAccessibleName(tr("Why there is no chain"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(10);
    m_heading = paragraph(content, "noAnswer.heading");
    m_heading->setFont(scaledFont(font(), 1.2, QFont::DemiBold));
    m_reason = paragraph(content, "noAnswer.reason");
    m_remedy = paragraph(content, "noAnswer.remedy");
    m_facts = paragraph(content, "noAnswer.facts");
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    m_retry = new QPushButton(tr("&Retry"), content);
    m_retry->setObjectName(QStringLiteral("noAnswer.retry"));
    m_options = new QPushButton(tr("Connection &Options…"), content);
    m_options->setObjectName(QStringLiteral("noAnswer.options"));
    m_copy = new QPushButton(tr("&Copy"), content);
    m_copy->setObjectName(QStringLiteral("noAnswer.copy"));
    m_copy->setAccessibleName(tr("Copy what happened"));
    for (QPushButton* button : {m_retry, m_options, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_dialogueTitle = new QLabel(tr("What was said so far"), content);
    m_dialogueTitle->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    m_dialogue = new QPlainTextEdit(content);
    m_dialogue->setObjectName(QStringLiteral("noAnswer.dialogue"));
    m_dialogue->setAccessibleName(tr("What was said so far"));
    m_dialogue->setReadOnly(true);
    m_dialogue->setTabChangesFocus(true);
    m_dialogue->setLayoutDirection(Qt::LeftToRight);
    m_dialogue->setFont(fixedFont(font()));
    m_dialogueTitle->setBuddy(m_dialogue);
    for (WrappedLabel* label : {m_heading, m_reason, m_remedy})
        column->addWidget(label);
    column->addLayout(buttons);
    column->addWidget(m_facts);
    column->addWidget(m_dialogueTitle);
    column->addWidget(m_dialogue, 1);
    column->addStretch(1);
    setWidget(content);
    connect(m_retry, &QPushButton::clicked, this, &NoAnswerPane::retryRequested);
    connect(m_options, &QPushButton::clicked, this, &NoAnswerPane::optionsRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(plainText()); });
}

void NoAnswerPane::showReport(const EndpointReport& report)
{
    if (!report.probe) {
        fill(tr("No certificate was received"), text::reason(report), {}, {}, {});
        return;
    }
    const ProbeReport& probe = *report.probe;
    fill(headingOf(probe), probe.error ? text::sentence(*probe.error) : text::reason(report),
        probe.error ? text::remedy(*probe.error) : QString(), factsOf(probe), probe.dialogue);
}

void NoAnswerPane::showStopped()
{
    fill(tr("Stopped"), tr("You stopped this inspection before anything was received."), {}, {}, {});
}

void NoAnswerPane::fill(const QString& heading, const QString& reason, const QString& remedy, const QStringList& facts,
    const QStringList& dialogue)
{
    m_heading->setText(heading);
    m_reason->setText(reason);
    m_remedy->setText(remedy);
    m_remedy->setVisible(!remedy.isEmpty());
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_facts->setVisible(!facts.isEmpty());
    m_dialogue->setPlainText(dialogue.mid(0, MostLines).join(QLatin1Char('\n')));
    m_dialogue->setVisible(!dialogue.isEmpty());
    m_dialogueTitle->setVisible(!dialogue.isEmpty());
}

QWidget* NoAnswerPane::mainControl() const
{
    return m_retry;
}

QString NoAnswerPane::plainText() const
{
    QStringList parts{
        m_heading->text(), m_reason->text(), m_remedy->text(), offScreen(m_facts->text()), m_dialogue->toPlainText()};
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
}

} // namespace pintle
