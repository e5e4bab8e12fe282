// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/bundle_dialog.h"

#include "app/gui/intake/bundle_model.h"
#include "app/gui/text_isolation.h"
#include "app/gui/theme/style.h"

#include <QHBoxLayout>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int MostIssuers = 12;

/// The chosen one, and above it, step by step, the first of the file that its issuer's name fits.
std::vector<Certificate> chainFrom(const std::vector<Certificate>& all, int chosen)
{
    QHash<QByteArray, int> bySubject;
    for (int i = int(all.size()) - 1; i >= 0; --i)
        bySubject.insert(all[size_t(i)].subject().der(), i);
    std::vector<Certificate> chain{all[size_t(chosen)]};
    while (int(chain.size()) <= MostIssuers && !chain.back().isSelfIssued()) {
        const int issuer = bySubject.value(chain.back().issuer().der(), -1);
        if (issuer < 0)
            break;
        chain.push_back(all[size_t(issuer)]);
    }
    return chain;
}

} // namespace

BundleDialog::BundleDialog(Intake intake, QWidget* parent)
    : QDialog(parent)
    , m_intake(std::move(intake))
    , m_model(new BundleModel(m_intake.rows, this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_inspect(new QPushButton(tr("&Inspect"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("bundle.dialog"));
    setWindowTitle(tr("Certificates in %1").arg(onScreen(m_intake.name)));
    auto* label = new QLabel(tr("&Find:"), this);
    label->setBuddy(m_filter);
    m_filter->setObjectName(QStringLiteral("bundle.filter"));
    m_filter->setAccessibleName(tr("Find certificates"));
    m_filter->setPlaceholderText(tr("Name, issuer, pin, fingerprint or serial number"));
    m_filter->setClearButtonEnabled(true);
    m_table->setObjectName(QStringLiteral("bundle.table"));
    m_table->setAccessibleName(tr("Certificates"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setAlternatingRowColors(true);
    // A fixed height for every row: thousands are not measured one by one.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : {std::pair(BundleModel::Name, 32), std::pair(BundleModel::Issuer, 28),
             std::pair(BundleModel::Ends, 14), std::pair(BundleModel::Key, 14)})
        m_table->setColumnWidth(column, character * characters);
    m_inspect->setObjectName(QStringLiteral("bundle.inspect"));
    m_inspect->setProperty(PrimaryProperty, true);
    m_inspect->setDefault(true);
    auto* close = new QPushButton(tr("&Close"), this);

    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_filter, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_inspect);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(900, 560);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        refresh();
    });
    connect(m_table, &QTableView::activated, this, &BundleDialog::inspect);
    connect(m_inspect, &QPushButton::clicked, this, &BundleDialog::inspect);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    refresh();
    m_filter->setFocus(Qt::TabFocusReason);
}

void BundleDialog::refresh()
{
    const int shown = m_model->rowCount();
    m_count->setText(shown == m_model->total()
            ? tr("%n certificates", nullptr, shown)
            : tr("%1 of %n certificates match", nullptr, m_model->total()).arg(shown));
    m_inspect->setEnabled(shown > 0);
    if (shown > 0)
        m_table->selectRow(0);
}

void BundleDialog::inspect()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    ReadObjects objects;
    objects.container = m_intake.objects.container;
    objects.certificates = chainFrom(m_intake.objects.certificates, m_model->number(current.row()));
    Q_EMIT inspectRequested(m_intake.name, objects);
}

} // namespace pintle
