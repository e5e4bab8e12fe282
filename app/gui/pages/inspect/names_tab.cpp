// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/names_tab.h"

#include <QLabel>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace pintle {
namespace {

QString summaryOf(const DetailsSubject& subject, size_t count)
{
    const PathReport& paths = *subject.report.paths;
    QString names = count == 1 ? NamesTab::tr("1 alternative name.") : NamesTab::tr("%1 alternative names.").arg(count);
    if (subject.node.depth != 0 || !paths.host)
        return names;
    if (paths.hostMatch.matches)
        return NamesTab::tr("%1 \"%2\" matches %3.").arg(names, paths.hostMatch.matchedName, paths.host->displayName());
    if (!paths.hostMatch.hasSubjectAltName)
        return NamesTab::tr("No alternative names: no client of today accepts the common name instead.");
    return NamesTab::tr("%1 None of them matches %2.").arg(names, paths.host->displayName());
}

} // namespace

NamesTab::NamesTab(QWidget* parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListView(this))
    , m_names(new QStringListModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_list->setModel(m_names);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("Names of the certificate"));
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
}

void NamesTab::show(const DetailsSubject& subject)
{
    QStringList rows;
    size_t count = 0;
    if (subject.node.certificate) {
        const auto names = subject.node.certificate->subjectAltNames();
        count = names.size();
        for (const GeneralName& name : names) {
            const bool matched = subject.node.depth == 0 && subject.report.paths->hostMatch.matches
                && name.text == subject.report.paths->hostMatch.matchedName;
            const QString row = tr("%1: %2", "kind of name: name").arg(name.kindId(), name.text);
            rows << (matched ? tr("%1  ✔ matches %2").arg(row, subject.report.paths->host->displayName()) : row);
        }
    }
    m_summary->setText(subject.node.certificate ? summaryOf(subject, count) : subject.node.notes.value(0));
    m_names->setStringList(rows);
    m_list->setVisible(!rows.isEmpty());
}

} // namespace pintle
