// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/export_preview.h"

#include "app/gui/dialogs/export_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent)
    , m_formats(new QComboBox(this))
    , m_copy(new QPushButton(tr("Cop&y"), this))
    , m_place(new QVBoxLayout)
{
    auto* label = new QLabel(tr("Previe&w"), this);
    label->setBuddy(m_formats);
    m_formats->setObjectName(QStringLiteral("pins.preview.format"));
    for (const Format& format : formats()) {
        if (format.write != nullptr)
            m_formats->addItem(QString(format.title), QString(format.id));
    }
    m_formats->setCurrentIndex(std::max(0, m_formats->findData(QStringLiteral("android-nsc"))));
    m_formats->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_formats->setMinimumContentsLength(8);
    m_copy->setObjectName(QStringLiteral("pins.preview.copy"));
    m_copy->setAccessibleName(tr("Copy the text of the configuration"));
    auto* exportAll = new QPushButton(tr("E&xport Pins…"), this);
    exportAll->setObjectName(QStringLiteral("pins.preview.export"));

    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_formats, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_copy);
    foot->addWidget(exportAll, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 8, 8, 8);
    column->addLayout(head);
    column->addLayout(m_place, 1);
    column->addLayout(foot);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &ExportPreview::showFormat);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_tab != nullptr && m_tab->content())
            Q_EMIT copied(QString(m_tab->format().title), QString::fromUtf8(*m_tab->content()));
    });
    connect(exportAll, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(format()); });
    showFormat();
}

QString ExportPreview::format() const
{
    return m_formats->currentData().toString();
}

void ExportPreview::setPinSet(const PinSet& set, bool canUseLeaf)
{
    const bool same = m_set && *m_set == set && m_canUseLeaf == canUseLeaf;
    m_set = set;
    m_canUseLeaf = canUseLeaf;
    if (!same && m_tab != nullptr)
        m_tab->setPinSet(set, canUseLeaf);
}

void ExportPreview::showFormat()
{
    const Format* format = findFormat(this->format());
    if (format == nullptr)
        return;
    delete m_tab;
    m_tab = new ExportTab(*format, this);
    m_place->addWidget(m_tab);
    connect(m_tab, &ExportTab::rendered, this, [this] { m_copy->setEnabled(m_tab->content().has_value()); });
    connect(m_tab, &ExportTab::leafPinRequested, this, &ExportPreview::leafPinRequested);
    m_copy->setEnabled(false);
    if (m_set)
        m_tab->setPinSet(*m_set, m_canUseLeaf);
}

} // namespace pintle
