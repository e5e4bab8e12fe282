// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_tab.h"

#include "app/gui/dialogs/export_text_view.h"
#include "app/gui/session/background.h"
#include "app/gui/widgets/badge.h"
#include "app/text/format_words.h"
#include "app/text/sentences.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pintle {

ExportTab::ExportTab(const Format& format, QWidget* parent)
    : QWidget(parent)
    , m_format(format)
    , m_text(new ExportTextView(this))
    , m_refusal(new QLabel(this))
    , m_about(new QLabel(this))
    , m_remarks(new QLabel(this))
    , m_proof(new BadgeLabel(this))
    , m_leaf(new QPushButton(tr("Use &Leaf Pin"), this))
    , m_anyway(new QPushButton(tr("Export &Anyway"), this))
{
    m_text->setObjectName(QStringLiteral("export.text"));
    m_text->setAccessibleName(tr("%1 text").arg(QString(format.title)));
    m_leaf->setObjectName(QStringLiteral("export.useLeaf"));
    m_leaf->setAutoDefault(false);
    m_anyway->setObjectName(QStringLiteral("export.anyway"));
    m_anyway->setAutoDefault(false);
    m_proof->setBadge(
        {format.proof == FormatProof::NotChecked ? Severity::Neutral : Severity::Ok, text::proofWords(format)});
    auto* proof = new QHBoxLayout;
    proof->addWidget(m_proof);
    proof->addStretch(1);
    proof->addWidget(m_leaf);
    proof->addWidget(m_anyway);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_text, 3);
    column->addWidget(buildFacts(), 1);
    column->addLayout(proof);
    m_leaf->hide();
    m_anyway->hide();
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_force = true;
        render();
    });
    connect(m_leaf, &QPushButton::clicked, this, &ExportTab::leafPinRequested);
}

QWidget* ExportTab::buildFacts()
{
    auto* facts = new QScrollArea(this);
    facts->setObjectName(QStringLiteral("export.facts"));
    facts->setAccessibleName(tr("What the platform does and cannot do"));
    facts->setWidgetResizable(true);
    facts->setFrameShape(QFrame::NoFrame);
    auto* body = new QWidget(facts);
    // Why nothing is written comes before what would be.
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    QFont bold = m_refusal->font();
    bold.setWeight(QFont::DemiBold);
    m_refusal->setFont(bold);
    m_refusal->hide();
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setText(text::aboutFormat(m_format));
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_refusal);
    column->addWidget(m_about);
    column->addWidget(m_remarks);
    column->addStretch(1);
    facts->setWidget(body);
    return facts;
}

void ExportTab::setPinSet(const PinSet& set, bool canUseLeaf)
{
    // Another set is another question: what was forced for the last one is not for this one.
    if (m_set && m_set->hosts() != set.hosts())
        m_force = false;
    m_set = set;
    m_canUseLeaf = canUseLeaf;
    render();
}

void ExportTab::render()
{
    const quint64 request = ++m_request;
    inBackground(
        this,
        [set = *m_set, &format = m_format, force = m_force, now = QDateTime::currentDateTimeUtc()] {
            return renderExport(format, set, now, force);
        },
        [this, request](const RenderedExport& rendered) {
            if (request == m_request)
                show(rendered);
        });
}

void ExportTab::show(const RenderedExport& rendered)
{
    if (!rendered.result)
        return refuse(rendered.result.error());
    m_content = rendered.result->content;
    m_text->showContent(*m_content);
    m_text->show();
    QStringList remarks;
    for (const Finding& finding : rendered.result->findings)
        //: %1 is a severity such as "Warning", %2 a sentence.
        remarks << tr("%1: %2").arg(text::word(finding.severity), text::sentence(finding));
    m_refusal->hide();
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_leaf->hide();
    m_anyway->hide();
    Q_EMIT this->rendered();
}

void ExportTab::refuse(const Error& error)
{
    m_content.reset();
    m_text->clear();
    const bool lockOut = error.code == ErrorCode::WouldLockOut;
    //: %1 is a sentence.
    m_refusal->setText(lockOut
            ? tr("It would refuse every connection, so it is not written. %1").arg(text::sentence(error))
            : tr("It cannot be written. %1").arg(text::sentence(error)));
    m_refusal->show();
    m_remarks->clear();
    m_leaf->setVisible(lockOut);
    m_leaf->setEnabled(m_canUseLeaf);
    m_leaf->setToolTip(m_canUseLeaf ? tr("Adds the key of the live chain's leaf to the set")
                                    : tr("Check the pin set first, so that the leaf is known"));
    m_anyway->setVisible(lockOut);
    Q_EMIT rendered();
}

} // namespace pintle
