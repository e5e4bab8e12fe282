// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/log_dock.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/session/activity_log.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"
#include "app/gui/widgets/badge.h"
#include "app/gui/window/log_filter.h"
#include "app/gui/window/page_list.h"
#include "app/text/sentences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace pintle {

LogDock::LogDock(ActivityLog& log, const std::vector<PageEntry>& pages, QWidget* parent)
    : QDockWidget(tr("Activity Log"), parent)
    , m_log(log)
    , m_filter(new LogFilter(this))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("log.dock"));
    setAccessibleName(windowTitle());
    setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    setWhatsThis(tr("Everything that happened since the start, with its time in UTC. Nothing of it is kept unless you "
                    "export it."));
    QHash<QString, QString> titles;
    for (const PageEntry& page : pages)
        titles.insert(page.id, page.title);
    m_filter->setPageTitles(titles);
    m_filter->setSourceModel(&log);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(4);
    column->addWidget(buildBar());
    m_table = buildTable();
    column->addWidget(m_table, 1);
    m_nothing = new QLabel(content);
    m_nothing->setAlignment(Qt::AlignCenter);
    column->addWidget(m_nothing);
    m_details = new QPlainTextEdit(content);
    m_details->setObjectName(QStringLiteral("log.details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the line"));
    m_details->setFont(fixedFont(font()));
    m_details->setMaximumHeight(fontMetrics().height() * 4);
    column->addWidget(m_details);
    setWidget(content);

    // Counts follow once for many lines.
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &LogDock::refreshChips);
    connect(&log, &QAbstractItemModel::rowsInserted, m_later, qOverload<>(&QTimer::start));
    connect(&log, &QAbstractItemModel::modelReset, m_later, qOverload<>(&QTimer::start));
    refreshChips();
    refreshDetails();
}

QWidget* LogDock::table() const
{
    return m_table;
}

QWidget* LogDock::buildBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Severity level :
        {Severity::Failure, Severity::Warning, Severity::Ok, Severity::Info, Severity::Neutral}) {
        addChip(level);
        row->addWidget(m_chips[level]);
    }
    m_stage = new QToolButton(bar);
    m_stage->setObjectName(QStringLiteral("log.stage"));
    m_stage->setIcon(themedIcon(IconName::Close));
    m_stage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stage->setFocusPolicy(Qt::StrongFocus);
    m_stage->hide();
    connect(m_stage, &QToolButton::clicked, this, [this] { showStage({}, {}); });
    row->addWidget(m_stage);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("log.filter"));
    m_text->setAccessibleName(tr("Filter the activity log"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(500);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setText(text);
        refreshChips();
    });
    row->addWidget(m_text, 1);
    auto* clearFilter = new QPushButton(tr("Clear Filter"), bar);
    connect(clearFilter, &QPushButton::clicked, this, &LogDock::clearFilter);
    row->addWidget(clearFilter);
    auto* exporting = new QPushButton(tr("Export…"), bar);
    exporting->setAccessibleName(tr("Export the lines that are shown"));
    connect(exporting, &QPushButton::clicked, this, &LogDock::exportLines);
    row->addWidget(exporting);
    return bar;
}

void LogDock::addChip(Severity level)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("log.level.%1").arg(idOf(level)));
    chip->setIcon(themedIcon(glyphOf(level)));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolTip(tr("Show or hide these lines"));
    connect(chip, &QToolButton::toggled, this, [this, level](bool shown) {
        m_filter->setLevelShown(level, shown);
        refreshChips();
    });
    m_chips[level] = chip;
}

QTableView* LogDock::buildTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("log.table"));
    table->setAccessibleName(tr("Activity log"));
    table->setModel(m_filter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    table->setColumnWidth(ActivityLog::Time, letter * 16);
    table->setColumnWidth(ActivityLog::Level, letter * 16);
    table->setColumnWidth(ActivityLog::Page, letter * 14);
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { refreshDetails(); });
    // The newest line stays in sight while the last one is.
    connect(m_filter, &QAbstractItemModel::rowsAboutToBeInserted, table, [table] {
        const QScrollBar* bar = table->verticalScrollBar();
        table->setProperty("atEnd", bar->value() >= bar->maximum());
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, table, [table] {
        if (table->property("atEnd").toBool())
            QTimer::singleShot(0, table, &QTableView::scrollToBottom);
    });
    return table;
}

/// Ctrl+C in the table is the table's own, whatever the page in front makes of it.
bool LogDock::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_table || !key || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        return QDockWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        copyLines();
    event->accept();
    return true;
}

void LogDock::showStage(const QString& stage, const QString& word)
{
    m_filter->setStage(stage);
    //: %1 is a connection stage such as TLS
    m_stage->setText(tr("Only %1").arg(word));
    m_stage->setAccessibleName(tr("Only lines of the stage %1, press to show all").arg(word));
    m_stage->setVisible(!stage.isEmpty());
    refreshChips();
}

void LogDock::refreshChips()
{
    const auto counts = m_filter->counts();
    for (const auto& [level, chip] : m_chips) {
        const int count = counts[size_t(level)];
        //: a level such as Warning, and how many lines have it
        chip->setText(tr("%1 %2").arg(text::word(level), QLocale().toString(count)));
        chip->setAccessibleName(tr("%1, %n lines", nullptr, count).arg(text::word(level)));
    }
    m_nothing->setText(m_log.rowCount() == 0 ? tr("Nothing has happened yet.")
                                             : tr("0 of %n lines match.", nullptr, m_log.rowCount()));
    m_nothing->setVisible(m_filter->rowCount() == 0);
}

void LogDock::refreshDetails()
{
    const QString details = m_table->currentIndex().data(ActivityLog::DetailsRole).toString();
    m_details->setPlainText(details);
    m_details->setVisible(!details.isEmpty());
}

void LogDock::clearFilter()
{
    for (const auto& [level, chip] : m_chips)
        chip->setChecked(true);
    m_text->clear();
    showStage({}, {});
}

void LogDock::copyLines()
{
    QStringList lines;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(ActivityLog::Sentence);
    for (const QModelIndex& row : rows) {
        const Activity& line = m_log.at(m_filter->mapToSource(row).row());
        lines << QStringLiteral("%1\t%2\t%3")
                     .arg(line.at.toUTC().toString(Qt::ISODateWithMs), text::word(line.level), line.sentence);
    }
    if (!lines.isEmpty())
        Q_EMIT copied(tr("%n lines of the activity log", nullptr, int(lines.size())), lines.join(QLatin1Char('\n')));
}

void LogDock::exportLines()
{
    dialogs::askForFile(this,
        {tr("Export Activity Log"), tr("Tab-separated text (*.tsv);;All files (*)"), QStringLiteral("pintle-log.tsv"),
            true},
        [this](const QString& path) { Q_EMIT exportRequested(path, m_filter->toText().toUtf8()); });
}

} // namespace pintle
