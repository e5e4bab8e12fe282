// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_editor.h"

#include "app/gui/pages/pin_sets/add_hash_panel.h"
#include "app/gui/pages/pin_sets/coverage_strip.h"
#include "app/gui/pages/pin_sets/host_panel.h"
#include "app/gui/pages/pin_sets/pin_delegates.h"
#include "app/gui/pages/pin_sets/pin_table_model.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/widgets/empty_state.h"

#include "core/pins/coverage.h"
#include "core/pins/pin_taking.h"
#include "core/pins/repair.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace pintle {
namespace {

const QString PageId = QStringLiteral("pin-sets");
constexpr int TallestList = 220;

QLabel* sectionLabel(const QString& text, QWidget* buddy, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setBuddy(buddy);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

PinSetEditor::PinSetEditor(QWidget* parent)
    : QScrollArea(parent)
    , m_name(new QLineEdit)
    , m_hosts(new HostPanel)
    , m_policy(new PolicyPanel)
    , m_addHash(new AddHashPanel)
    , m_coverage(new CoverageStrip)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(this);
    m_name->setObjectName(QStringLiteral("pins.name"));
    m_name->setMaxLength(200);
    buildTable();
    buildLists();

    auto* name = new QHBoxLayout;
    auto* nameLabel = sectionLabel(tr("Na&me"), m_name, body);
    name->addWidget(nameLabel);
    name->addWidget(m_name, 1);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(name);
    column->addWidget(sectionLabel(tr("H&osts"), m_hosts->list(), body));
    column->addWidget(m_hosts);
    column->addWidget(m_policy);
    column->addWidget(m_table, 1);
    column->addWidget(m_noPins);
    column->addWidget(buildButtons());
    column->addWidget(m_addHash);
    column->addWidget(m_coverage);
    column->addWidget(m_lint);
    column->addWidget(m_checks);
    setWidget(body);
    connectParts();
}

void PinSetEditor::buildTable()
{
    m_model = new PinTableModel(this);
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("pins.table"));
    m_table->setAccessibleName(tr("Pins"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(PinTableModel::State, new PinStateDelegate(m_table));
    m_table->setItemDelegateForColumn(PinTableModel::PinText, new PinTextDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PinTableModel::State, QHeaderView::ResizeToContents);
    header->setStretchLastSection(true);

    m_noPins = new EmptyState(IconName::Pin, tr("This set accepts every trusted certificate"),
        tr("It has no pin for this host yet. Pin a key of the chain, and one that is kept back."));
    auto* fromChain = m_noPins->addButton(tr("Add from &Chain"), {});
    fromChain->setObjectName(QStringLiteral("pins.empty.chain"));
    auto* generate = m_noPins->addButton(tr("&Generate Backup Key…"), {});
    generate->setObjectName(QStringLiteral("pins.empty.generate"));
    connect(fromChain, &QPushButton::clicked, this, [this, fromChain] { Q_EMIT addFromChainRequested(fromChain); });
    connect(generate, &QPushButton::clicked, this, &PinSetEditor::generateBackupRequested);
    m_noPins->hide();
}

void PinSetEditor::buildLists()
{
    const auto makeList = [this](const char* name, LintModel*& model) {
        auto* list = new QListView;
        model = new LintModel(this);
        auto* delegate = new LintDelegate(list);
        list->setObjectName(QLatin1String(name));
        list->setModel(model);
        list->setItemDelegate(delegate);
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return std::pair(list, delegate);
    };
    const auto [lint, lintDelegate] = makeList("lint.list", m_lintModel);
    m_lint = lint;
    m_lint->setAccessibleName(tr("Findings, %n", nullptr, 0));
    const auto [checks, checkDelegate] = makeList("pins.checks", m_checkModel);
    m_checks = checks;
    m_checks->setAccessibleName(tr("Results of the check, %n", nullptr, 0));
    m_checks->hide();
    connect(lintDelegate, &LintDelegate::fixRequested, this, &PinSetEditor::fix);
    connect(m_lint, &QListView::activated, this, [this](const QModelIndex& index) { fix(index.row()); });
    connect(checkDelegate, &LintDelegate::fixRequested, this, &PinSetEditor::showInInspectRequested);
    connect(m_checks, &QListView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT showInInspectRequested(index.row()); });
    connect(m_lint->selectionModel(), &QItemSelectionModel::currentChanged, this, &PinSetEditor::selectionChanged);
}

QWidget* PinSetEditor::buildButtons()
{
    auto* bar = new QWidget;
    m_chain = new QPushButton(tr("Add from &Chain"), bar);
    m_chain->setObjectName(QStringLiteral("pins.fromChain"));
    auto* hash = new QPushButton(tr("Add &Hash…"), bar);
    hash->setObjectName(QStringLiteral("pins.addHash"));
    auto* backup = new QPushButton(tr("Add &Backup Key…"), bar);
    backup->setObjectName(QStringLiteral("pins.addBackup"));
    auto* generate = new QPushButton(tr("&Generate Backup Key…"), bar);
    generate->setObjectName(QStringLiteral("pins.generateBackup"));
    m_adders = {m_chain, hash, backup, generate};
    m_buttons = new QGridLayout(bar);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    arrangeButtons();
    connect(m_chain, &QPushButton::clicked, this, [this] { Q_EMIT addFromChainRequested(m_chain); });
    connect(hash, &QPushButton::clicked, this, &PinSetEditor::openAddHash);
    connect(backup, &QPushButton::clicked, this, &PinSetEditor::addBackupRequested);
    connect(generate, &QPushButton::clicked, this, &PinSetEditor::generateBackupRequested);
    return bar;
}

// As many beside one another as there is room for: long words and large text take more rows, not more width.
void PinSetEditor::arrangeButtons()
{
    int widest = 0;
    for (const QPushButton* button : m_adders)
        widest += button->sizeHint().width() + m_buttons->horizontalSpacing();
    const int room = viewport()->width() - 24;
    const int columns = widest <= room ? 4 : widest / 2 <= room ? 2 : 1;
    for (int i = 0; i < int(m_adders.size()); ++i)
        m_buttons->addWidget(m_adders[size_t(i)], i / columns, i % columns);
    m_buttons->setColumnStretch(4, 1);
}

void PinSetEditor::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (m_set && !text.trimmed().isEmpty())
            Q_EMIT edited(
                m_set->renamed(text.trimmed()), {tr("Rename Pin Set"), mergeKey(QStringLiteral("name")), PageId});
    });
    connect(m_hosts, &HostPanel::currentChanged, this, &PinSetEditor::showHost);
    connect(m_hosts, &HostPanel::added, this, &PinSetEditor::addHost);
    connect(m_hosts, &HostPanel::changed, this, [this](int row, const HostPattern& pattern) {
        HostPins next = m_set->hosts()[size_t(row)];
        const HostPattern old = next.pattern;
        next.pattern = pattern;
        replaceHost(old, next, {tr("Change Host"), {}, PageId});
    });
    connect(m_hosts, &HostPanel::removeRequested, this, [this](int row) {
        if (row >= 0)
            Q_EMIT edited(m_set->without(m_set->hosts()[size_t(row)].pattern), {tr("Remove Host"), {}, PageId});
    });
    connect(m_policy, &PolicyPanel::edited, this, &PinSetEditor::editPolicy);
    connect(m_model, &PinTableModel::pinEdited, this, &PinSetEditor::editPin);
    connect(m_addHash, &AddHashPanel::pinGiven, this,
        [this](const PinEntry& entry) { addPins({entry}, tr("Add Pin by Hash")); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PinSetEditor::selectionChanged);
    m_lint->viewport()->installEventFilter(this);
    m_checks->viewport()->installEventFilter(this);
}

QString PinSetEditor::mergeKey(const QString& field) const
{
    return QStringLiteral("pin-set/%1/%2").arg(m_id.toString(), field);
}

void PinSetEditor::setPinSet(const QUuid& id, const PinSet& set, LiveChainOf live, const QDateTime& now)
{
    const bool other = id != m_id;
    m_id = id;
    m_set = set;
    m_live = std::move(live);
    m_now = now;
    if (other) {
        m_addHash->hide();
        m_checkModel->setRows({});
        m_checks->hide();
    }
    // What is being typed stays; undo and other sets replace it.
    if (m_name->text().trimmed() != set.name())
        m_name->setText(set.name());
    m_hosts->setPinSet(set);
    if (other && !set.hosts().empty())
        m_hosts->setCurrent(0);
    showHost();
    showLint();
}

const HostPins* PinSetEditor::host() const
{
    const int row = m_hosts->current();
    return m_set && row >= 0 && row < int(m_set->hosts().size()) ? &m_set->hosts()[size_t(row)] : nullptr;
}

void PinSetEditor::showHost()
{
    const HostPins* entry = host();
    m_table->setAccessibleName(m_set ? tr("Pins of %1").arg(m_set->name()) : tr("Pins"));
    if (entry == nullptr) {
        m_policy->clear();
        m_model->setRows({});
        m_table->show();
        m_noPins->hide();
        m_coverage->hide();
        Q_EMIT selectionChanged();
        return;
    }
    const PathReport* live = m_live(*entry);
    m_policy->setHost(*entry, m_now);
    const bool first = m_model->rows().empty();
    m_model->setRows(pinRows(*entry, live));
    m_table->setVisible(!entry->pins.empty());
    m_noPins->setVisible(entry->pins.empty());
    if (first && !entry->pins.empty()) {
        const int em = fontMetrics().horizontalAdvance(QLatin1Char('M'));
        m_table->setColumnWidth(PinTableModel::PinText, 18 * em);
        m_table->setColumnWidth(PinTableModel::Where, 16 * em);
        for (const int column : {int(PinTableModel::Key), int(PinTableModel::KeptBy)})
            m_table->setColumnWidth(column, 7 * em);
        m_table->setColumnWidth(PinTableModel::Note, 10 * em);
    }
    // Rows as high as their badges, whatever the size of the text.
    const int rowHeight = int(badgeSize(badgeOf(PinKind::Active), font()).height()) + 8;
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::clamp(m_model->rowCount(), 3, 8);
    m_table->setMinimumHeight(
        m_table->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * m_table->frameWidth());
    m_coverage->show();
    m_coverage->setCoverage(coverageOf(*entry, live, m_now), entry->mode == PinMode::Report);
    Q_EMIT selectionChanged();
}

void PinSetEditor::showLint()
{
    m_lintModel->setRows(lintOf(*m_set, m_live, m_now));
    m_lint->setAccessibleName(tr("Findings, %n", nullptr, m_lintModel->rowCount()));
    m_lint->setVisible(m_lintModel->rowCount() > 0);
    resizeList(m_lint);
}

void PinSetEditor::resizeList(QListView* list) const
{
    list->doItemsLayout();
    int height = 2 * list->frameWidth() + 2;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        height += list->sizeHintForRow(row);
    const int tallest = std::max(TallestList, 6 * fontMetrics().height());
    list->setFixedHeight(std::min(height, tallest));
}

void PinSetEditor::setCheckResults(std::vector<LintRow> rows)
{
    m_checkModel->setRows(std::move(rows));
    m_checks->setAccessibleName(tr("Results of the check, %n", nullptr, m_checkModel->rowCount()));
    m_checks->setVisible(m_checkModel->rowCount() > 0);
    resizeList(m_checks);
}

const std::vector<LintRow>& PinSetEditor::lintRows() const
{
    return m_lintModel->rows();
}

bool PinSetEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Sentences wrap anew in another width, and so take another height.
    if (event->type() == QEvent::Resize)
        resizeList(watched == m_lint->viewport() ? m_lint : m_checks);
    return QScrollArea::eventFilter(watched, event);
}

void PinSetEditor::resizeEvent(QResizeEvent* event)
{
    arrangeButtons();
    QScrollArea::resizeEvent(event);
    resizeList(m_lint);
    resizeList(m_checks);
}

std::vector<PinEntry> PinSetEditor::selectedPins() const
{
    std::vector<PinEntry> pins;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& index : rows)
        pins.push_back(m_model->rows()[size_t(index.row())].entry);
    return pins;
}

void PinSetEditor::selectPin(const Pin& pin)
{
    const int row = m_model->rowOf(pin);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void PinSetEditor::openAddHash()
{
    if (host() == nullptr)
        return m_hosts->beginAdding();
    m_addHash->open();
    ensureWidgetVisible(m_addHash);
}

void PinSetEditor::renameSet()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PinSetEditor::beginAddingHost()
{
    m_hosts->beginAdding();
}

void PinSetEditor::replaceHost(const HostPattern& pattern, const HostPins& next, const StepName& step)
{
    auto changed = m_set->replacing(pattern, next);
    if (!changed) {
        Q_EMIT refused(changed.error());
        showHost();
        return;
    }
    Q_EMIT edited(*changed, step);
}

void PinSetEditor::editHost(const HostPins& next, const QString& stepText, const QString& key)
{
    replaceHost(host()->pattern, next, {stepText, key, PageId});
}

void PinSetEditor::editPolicy(const HostPins& next, PolicyPanel::Field field)
{
    if (host() == nullptr)
        return;
    const QString where = host()->pattern.toString();
    switch (field) {
    case PolicyPanel::Field::Mode:
        return editHost(next, next.mode == PinMode::Enforce ? tr("Enforce Pins") : tr("Report Only"));
    case PolicyPanel::Field::End:
        return editHost(next, next.expires.isValid() ? tr("Set End of Pins") : tr("Remove End of Pins"),
            next.expires.isValid() && host()->expires.isValid() ? mergeKey(QStringLiteral("end/") + where) : QString());
    case PolicyPanel::Field::Subdomains:
        return editHost(
            next, next.pattern.includesSubdomains() ? tr("Include Subdomains") : tr("Leave out Subdomains"));
    case PolicyPanel::Field::Endpoints:
        return editHost(next, tr("Change Servers to Check"), mergeKey(QStringLiteral("endpoints/") + where));
    }
}

void PinSetEditor::editPin(int row, const PinEntry& next, int column)
{
    if (host() == nullptr || row < 0 || row >= int(host()->pins.size()))
        return;
    HostPins entry = *host();
    entry.pins[size_t(row)] = next;
    const QString text = column == PinTableModel::State ? tr("Change State of Pin")
        : column == PinTableModel::KeptBy               ? tr("Change Keeper of Pin")
                                                        : tr("Change Note of Pin");
    editHost(entry, text);
}

void PinSetEditor::addHost(const HostPattern& pattern)
{
    if (!m_set)
        return;
    for (const HostPins& known : m_set->hosts()) {
        if (known.pattern == pattern) {
            Q_EMIT refused(Error{ErrorCode::DuplicateHostPattern, {.value = pattern.toString()}});
            return;
        }
    }
    // A set is about one service: a further host begins with the pins and the policy of the one that is shown.
    HostPins entry{.pattern = pattern};
    if (const HostPins* shown = host()) {
        entry = *shown;
        entry.pattern = pattern;
        entry.endpoints.clear();
    }
    const int row = int(m_set->hosts().size());
    Q_EMIT edited(m_set->with(entry), {tr("Add Host"), {}, PageId});
    m_hosts->setCurrent(row);
    showHost();
}

void PinSetEditor::addPins(const std::vector<PinEntry>& entries, const QString& stepText)
{
    if (host() == nullptr || entries.empty())
        return;
    const Pin first = entries.front().pin;
    Q_EMIT edited(withEntries(*m_set, host()->pattern, entries), {stepText, {}, PageId});
    selectPin(first);
}

void PinSetEditor::setKindOfSelected(int kind)
{
    if (host() == nullptr)
        return;
    HostPins entry = *host();
    const auto chosen = selectedPins();
    for (PinEntry& pin : entry.pins) {
        if (std::find(chosen.begin(), chosen.end(), pin) != chosen.end())
            pin = withKind(pin, PinKind(kind), placeOf(pin.pin, m_live(*host())).role);
    }
    if (entry == *host())
        return;
    editHost(entry, PinKind(kind) == PinKind::Retired ? tr("Retire Pin") : tr("Change State of Pin"));
}

void PinSetEditor::removeSelected()
{
    if (host() == nullptr)
        return;
    HostPins entry = *host();
    const auto chosen = selectedPins();
    if (chosen.empty())
        return;
    for (const PinEntry& pin : chosen) {
        const auto place = std::find(entry.pins.begin(), entry.pins.end(), pin);
        if (place != entry.pins.end())
            entry.pins.erase(place);
    }
    editHost(entry, tr("Delete Pin"));
}

bool PinSetEditor::canFix() const
{
    const int row = m_lint->currentIndex().row();
    if (row >= 0 && row < int(lintRows().size()))
        return lintRows()[size_t(row)].fix != LintFix::None;
    return std::any_of(
        lintRows().begin(), lintRows().end(), [](const LintRow& each) { return each.fix != LintFix::None; });
}

void PinSetEditor::fixCurrent()
{
    const int row = m_lint->currentIndex().row();
    if (row >= 0)
        return fix(row);
    for (int i = 0; i < int(lintRows().size()); ++i) {
        if (lintRows()[size_t(i)].fix != LintFix::None)
            return fix(i);
    }
}

void PinSetEditor::fix(int row)
{
    if (!m_set || row < 0 || row >= int(lintRows().size()))
        return;
    const LintRow finding = lintRows()[size_t(row)];
    const auto& hosts = m_set->hosts();
    const auto entry = std::find_if(hosts.begin(), hosts.end(),
        [&finding](const HostPins& other) { return other.pattern.toString() == finding.advice.host; });
    if (finding.fix == LintFix::None || entry == hosts.end())
        return;
    m_hosts->setCurrent(int(entry - hosts.begin()));
    showHost();
    switch (finding.fix) {
    case LintFix::None: return;
    case LintFix::GenerateBackup: Q_EMIT generateBackupRequested(); return;
    case LintFix::AddFromChain: Q_EMIT addFromChainRequested(m_lint); return;
    case LintFix::Repair:
        Q_EMIT edited(
            repaired(*m_set, finding.advice, {.now = m_now, .live = m_live(*entry)}), {finding.fixText, {}, PageId});
        return;
    }
}

} // namespace pintle
