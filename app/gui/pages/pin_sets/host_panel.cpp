// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/host_panel.h"

#include "app/gui/pages/pin_sets/cover_probe.h"
#include "app/gui/pages/pin_sets/fault_line.h"
#include "app/gui/pages/pin_sets/host_list_model.h"
#include "app/gui/text_isolation.h"
#include "app/text/sentences.h"

#include "core/pins/repair.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {

HostPanel::HostPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new HostListModel(this))
    , m_list(new QListView(this))
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(tr("A&dd"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_fault(new FaultLine(this))
    , m_probe(new CoverProbe(this))
{
    m_list->setObjectName(QStringLiteral("pins.hosts"));
    m_list->setAccessibleName(tr("Hosts of the set"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_new->setObjectName(QStringLiteral("pins.newHost"));
    m_new->setAccessibleName(tr("New host"));
    m_new->setPlaceholderText(tr("api.example.com or *.example.com"));
    m_new->setMaxLength(300);
    m_add->setObjectName(QStringLiteral("pins.addHost"));
    m_remove->setObjectName(QStringLiteral("pins.removeHost"));
    m_add->setAccessibleName(tr("Add host"));
    m_remove->setAccessibleName(tr("Remove host"));

    auto* line = new QHBoxLayout;
    line->addWidget(m_new, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    column->addLayout(line);
    column->addWidget(m_fault);
    column->addWidget(m_probe);

    connect(m_model, &HostListModel::edited, this, &HostPanel::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        m_fault->clear();
        if (!m_setting)
            Q_EMIT currentChanged(index.row());
    });
    connect(m_add, &QPushButton::clicked, this, &HostPanel::takeNew);
    connect(m_new, &QLineEdit::returnPressed, this, &HostPanel::takeNew);
    connect(m_new, &QLineEdit::textEdited, m_fault, &FaultLine::clear);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
}

void HostPanel::setPinSet(const PinSet& set)
{
    m_setting = true;
    const int row = current();
    std::vector<HostPattern> patterns;
    for (const HostPins& host : set.hosts())
        patterns.push_back(host.pattern);
    const int count = int(patterns.size());
    m_model->setPatterns(std::move(patterns));
    if (current() < 0 && count > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, count - 1)));
    m_remove->setEnabled(count > 0);
    // One to three rows, whatever the size of the text.
    const int rowHeight = (count > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height() + 2) + 2 * m_list->spacing();
    m_list->setFixedHeight(rowHeight * std::clamp(count, 1, 3) + 2 * m_list->frameWidth() + 2);
    m_probe->setPinSet(set);
    m_setting = false;
}

int HostPanel::current() const
{
    return m_list->currentIndex().row();
}

void HostPanel::setCurrent(int row)
{
    m_setting = true;
    m_list->setCurrentIndex(m_model->index(row));
    m_setting = false;
}

void HostPanel::beginAdding()
{
    m_new->setFocus(Qt::OtherFocusReason);
    m_new->selectAll();
}

void HostPanel::editCurrent()
{
    if (m_list->currentIndex().isValid())
        m_list->edit(m_list->currentIndex());
}

void HostPanel::take(int row, const QString& text)
{
    const bool below = m_model->patterns()[size_t(row)].includesSubdomains();
    // A star already says how deep: it takes the place of the switch.
    const auto pattern = HostPattern::parse(text, below && !text.startsWith(QLatin1Char('*')));
    if (!pattern)
        return refuse(text, pattern.error(), row);
    m_fault->clear();
    Q_EMIT changed(row, *pattern);
}

void HostPanel::takeNew()
{
    const QString text = m_new->text().trimmed();
    if (text.isEmpty())
        return beginAdding();
    const auto pattern = HostPattern::parse(text);
    if (!pattern)
        return refuse(text, pattern.error(), -1);
    m_fault->clear();
    m_new->clear();
    Q_EMIT added(*pattern);
}

void HostPanel::refuse(const QString& text, const Error& error, int row)
{
    const auto mended = repairedHostText(text);
    if (!mended)
        return m_fault->setFault(text::sentence(error));
    m_fault->setFault(text::sentence(error), tr("Fix: Use %1").arg(onScreen(mended->pattern)), [this, mended, row] {
        const auto pattern = HostPattern::parse(mended->pattern, mended->includeSubdomains);
        m_fault->clear();
        if (row < 0) {
            m_new->clear();
            Q_EMIT added(*pattern);
        } else {
            Q_EMIT changed(row, *pattern);
        }
    });
}

} // namespace pintle
