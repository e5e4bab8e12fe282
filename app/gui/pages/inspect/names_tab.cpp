// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/names_tab.h"

#include "app/gui/models/names_model.h"
#include "app/gui/text_isolation.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

QString summaryOf(const DetailsSubject& subject, size_t count)
{
    const PathReport& paths = *subject.report.paths;
    const int number = int(count);
    if (subject.node.depth != 0 || !paths.host) {
        return count == 0 ? NamesTab::tr("This certificate has no alternative names.")
                          : NamesTab::tr("This certificate has %n alternative names.", nullptr, number);
    }
    const QString host = onScreen(paths.host->displayName());
    if (!paths.hostMatch.hasSubjectAltName)
        return NamesTab::tr("No alternative names: no client of today accepts the common name instead.");
    return paths.hostMatch.matches
        ? NamesTab::tr("One of %n alternative names matches %1.", nullptr, number).arg(host)
        : NamesTab::tr("None of %n alternative names matches %1.", nullptr, number).arg(host);
}

} // namespace

NamesTab::NamesTab(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_copy(new QPushButton(tr("Copy All Names"), this))
    , m_names(new NamesModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    m_summary->setObjectName(QStringLiteral("names.summary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setObjectName(QStringLiteral("names.list"));
    m_list->setModel(m_names);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(3 * fontMetrics().height());
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Names of the certificate"));
    m_copy->setObjectName(QStringLiteral("names.copy"));
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copied(tr("names"), m_names->plainText()); });
}

void NamesTab::show(const DetailsSubject& subject)
{
    const auto& certificate = subject.node.certificate;
    auto names = certificate ? certificate->subjectAltNames() : std::vector<GeneralName>();
    const size_t count = names.size();
    const PathReport& paths = *subject.report.paths;
    const bool matched = subject.node.depth == 0 && paths.host && paths.hostMatch.matches;
    m_names->setNames(std::move(names), matched ? paths.hostMatch.matchedName : QString(),
        paths.host ? paths.host->displayName() : QString());
    m_summary->setText(certificate ? summaryOf(subject, count) : subject.node.notes.value(0));
    m_list->setVisible(count > 0);
    m_copy->setVisible(count > 0);
    if (m_names->matchedRow() >= 0) {
        m_list->setCurrentIndex(m_names->index(m_names->matchedRow()));
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    }
}

} // namespace pintle
