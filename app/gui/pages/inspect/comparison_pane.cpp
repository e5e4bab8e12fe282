// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/comparison_pane.h"

#include "app/gui/chain_view/chain_view.h"
#include "app/gui/dialogs/dialogs.h"
#include "app/gui/models/comparison_model.h"
#include "app/gui/pages/inspect/verdict_text.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/style.h"
#include "app/gui/widgets/verdict_banner.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {

ComparisonPane::ComparisonPane(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_hint(new QLabel(m_stack))
{
    setObjectName(QStringLiteral("comparison"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 0);
    column->setSpacing(8);
    column->addWidget(buildForm());
    column->addWidget(m_stack, 1);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setMargin(40);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(buildResult());
    showIdle();
}

QWidget* ComparisonPane::buildForm()
{
    auto* form = new QWidget(this);
    m_proxy = new QComboBox(form);
    m_proxy->setObjectName(QStringLiteral("comparison.proxy"));
    m_proxy->setEditable(true);
    m_proxy->setInsertPolicy(QComboBox::NoInsert);
    m_proxy->setCompleter(nullptr);
    m_proxy->lineEdit()->setPlaceholderText(QStringLiteral("http://127.0.0.1:8080"));
    m_proxy->lineEdit()->setAccessibleName(tr("Proxy"));
    m_proxy->setAccessibleName(tr("Proxy"));
    m_anchors = new QLineEdit(form);
    m_anchors->setPlaceholderText(tr("file; leave empty if not trusted"));
    m_anchors->setAccessibleName(tr("CA certificate of the proxy"));
    auto* browse = new QPushButton(tr("Choose…"), form);
    browse->setAccessibleName(tr("Choose the proxy's CA certificate"));
    m_compare = new QPushButton(tr("Co&mpare"), form);
    m_compare->setProperty(PrimaryProperty, true);
    auto* leave = new QPushButton(tr("&Back to the Chain"), form);
    auto* proxyLabel = new QLabel(tr("Pro&xy"), form);
    proxyLabel->setBuddy(m_proxy);
    auto* anchorsLabel = new QLabel(tr("Proxy's &CA"), form);
    anchorsLabel->setBuddy(m_anchors);

    auto* row = new QHBoxLayout(form);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(proxyLabel);
    row->addWidget(m_proxy, 2);
    row->addWidget(anchorsLabel);
    row->addWidget(m_anchors, 3);
    row->addWidget(browse);
    row->addSpacing(8);
    row->addWidget(m_compare);
    row->addWidget(leave);
    connect(m_proxy->lineEdit(), &QLineEdit::returnPressed, this, &ComparisonPane::compareRequested);
    connect(m_anchors, &QLineEdit::returnPressed, this, &ComparisonPane::compareRequested);
    connect(m_compare, &QPushButton::clicked, this, &ComparisonPane::compareRequested);
    connect(leave, &QPushButton::clicked, this, &ComparisonPane::leaveRequested);
    connect(browse, &QPushButton::clicked, this, [this] {
        dialogs::askForFile(this,
            {tr("Choose the Proxy's CA Certificate"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), {}},
            [this](const QString& path) { m_anchors->setText(path); });
    });
    return form;
}

QWidget* ComparisonPane::buildResult()
{
    auto* result = new QWidget(m_stack);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_banner = new VerdictBanner(result);
    column->addWidget(m_banner);
    connect(m_banner, &VerdictBanner::copyRequested, this, &ComparisonPane::copyRequested);

    auto* lanes = new QSplitter(Qt::Horizontal);
    lanes->setChildrenCollapsible(false);
    lanes->addWidget(buildLane(m_direct, tr("Direct"), QStringLiteral("comparison.direct")));
    lanes->addWidget(buildLane(m_proxied, tr("Through the proxy"), QStringLiteral("comparison.proxied")));

    m_model = new ComparisonModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("comparison.differences"));
    m_table->setAccessibleName(tr("Differences"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->setVisible(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::What, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ComparisonModel::Verdict, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(lanes);
    halves->addWidget(m_table);
    halves->setSizes({300, 180});
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    column->addWidget(halves, 1);
    return result;
}

QWidget* ComparisonPane::buildLane(Lane& lane, const QString& title, const QString& objectName)
{
    auto* frame = new QWidget;
    frame->setObjectName(objectName);
    frame->setAccessibleName(title);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    lane.title = new QLabel(title, frame);
    lane.title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    lane.banner = new VerdictBanner(frame);
    lane.banner->setCompact(true);
    lane.model = new ChainModel(frame);
    lane.view = new ChainView(frame);
    lane.view->setPinning(false);
    lane.view->setModel(lane.model);
    column->addWidget(lane.title);
    column->addWidget(lane.banner);
    column->addWidget(lane.view, 1);
    return frame;
}

void ComparisonPane::fillLane(const Lane& lane, const EndpointReport& report, bool labTrust)
{
    BannerText banner = bannerOf(report);
    banner.nextAction.clear();
    banner.why = false;
    lane.banner->setBanner(banner);
    lane.model->setPicture(pictureOf(report, 0, {.labTrust = labTrust}));
}

void ComparisonPane::showComparison(const Comparison& comparison, bool labTrust)
{
    m_banner->setBanner(bannerOf(comparison));
    fillLane(m_direct, comparison.direct, labTrust);
    fillLane(m_proxied, comparison.proxied, labTrust && proxy() == Workbench::labInterceptor());
    m_proxied.title->setText(
        proxy() == Workbench::labInterceptor() ? tr("Through the lab's interceptor") : tr("Through %1").arg(proxy()));
    m_model->setComparison(comparison);
    m_stack->setCurrentIndex(1);
}

void ComparisonPane::showRunning(const QString& target)
{
    m_hint->setText(tr("Connecting to %1 directly and through the proxy…").arg(target));
    m_stack->setCurrentIndex(0);
}

void ComparisonPane::showIdle()
{
    m_hint->setText(tr("Enter a proxy, for example the address of mitmproxy or of your company's gateway, and press "
                       "Compare.\nPintle connects twice and shows what each way delivers. Give the proxy's CA to see "
                       "what a device that trusts it would accept. For a server of the lab, the lab brings an "
                       "interceptor along, and nothing needs to be installed."));
    m_stack->setCurrentIndex(0);
}

void ComparisonPane::focusProxy()
{
    m_proxy->setFocus(Qt::OtherFocusReason);
    m_proxy->lineEdit()->selectAll();
}

void ComparisonPane::offerInterceptor(bool offered)
{
    const QString label = tr("Lab interceptor");
    const QString typed = m_proxy->currentText();
    m_proxy->clear();
    if (offered)
        m_proxy->addItem(label, Workbench::labInterceptor());
    // Never chosen against what was typed, and gone with the lab's server.
    m_proxy->setEditText(typed.isEmpty() && offered ? label : (typed == label && !offered ? QString() : typed));
}

QString ComparisonPane::proxy() const
{
    const QString text = m_proxy->currentText().trimmed();
    if (m_proxy->count() > 0 && text == m_proxy->itemText(0))
        return m_proxy->itemData(0).toString();
    const QString usual = text.isEmpty() ? m_proxy->lineEdit()->placeholderText() : text;
    return usual.contains(QLatin1String("://")) ? usual : QStringLiteral("http://%1").arg(usual);
}

QString ComparisonPane::anchors() const
{
    return m_anchors->text().trimmed();
}

} // namespace pintle
