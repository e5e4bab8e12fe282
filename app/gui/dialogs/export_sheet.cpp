// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_sheet.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_tab.h"
#include "app/gui/session/background.h"
#include "app/gui/session/jobs.h"
#include "app/gui/text_isolation.h"
#include "app/gui/theme/style.h"
#include "app/gui/widgets/message_bar.h"
#include "app/text/format_words.h"
#include "app/text/sentences.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int IdRole = Qt::UserRole + 1;
const char* const FirstChoice = "android-nsc";

} // namespace

ExportSheet::ExportSheet(Jobs& jobs, QWidget* parent)
    : QDialog(parent)
    , m_jobs(jobs)
    , m_list(new QListWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_messages(new MessageBar(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_saveAll(new QPushButton(tr("Save All to &Folder…"), this))
{
    setObjectName(QStringLiteral("export.sheet"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(880, 560);
    m_list->setObjectName(QStringLiteral("export.platforms"));
    m_list->setAccessibleName(tr("Platforms"));
    m_list->setSpacing(2);
    m_tabs->setObjectName(QStringLiteral("export.tabs"));
    m_tabs->setAccessibleName(tr("Chosen platforms"));
    m_tabs->setDocumentMode(true);
    m_copy->setObjectName(QStringLiteral("export.copy"));
    m_save->setObjectName(QStringLiteral("export.save"));
    m_saveAll->setObjectName(QStringLiteral("export.saveAll"));
    m_saveAll->setProperty(PrimaryProperty, true);
    auto* close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("export.close"));
    for (QPushButton* button : {m_copy, m_save, m_saveAll, close})
        button->setAutoDefault(false);

    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_tabs);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    split->setSizes({230, 650});
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {m_copy, m_save, m_saveAll, close})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(split, 1);
    column->addLayout(buttons);

    fillList();
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 4 * m_list->frameWidth() + 24);
    connect(m_list, &QListWidget::itemChanged, this, &ExportSheet::take);
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { choose(item->data(IdRole).toString()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExportSheet::updateButtons);
    connect(m_copy, &QPushButton::clicked, this, &ExportSheet::copyCurrent);
    connect(m_save, &QPushButton::clicked, this, &ExportSheet::saveCurrent);
    connect(m_saveAll, &QPushButton::clicked, this, &ExportSheet::saveAll);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    updateButtons();
}

ExportSheet::~ExportSheet() = default;

void ExportSheet::fillList()
{
    QString group;
    for (const FormatGroup known : formatGroups()) {
        for (const Format& format : formats()) {
            if (format.write == nullptr || format.group != known)
                continue;
            if (group != text::word(known)) {
                group = text::word(known);
                auto* header = new QListWidgetItem(group, m_list);
                header->setFlags(Qt::NoItemFlags);
                QFont bold = m_list->font();
                bold.setWeight(QFont::DemiBold);
                header->setFont(bold);
            }
            auto* item = new QListWidgetItem(QString(format.title), m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(IdRole, QString(format.id));
            item->setToolTip(text::aboutFormat(format));
        }
    }
}

void ExportSheet::setPinSet(const PinSet& set, bool canUseLeaf)
{
    const bool same = m_set && *m_set == set && m_canUseLeaf == canUseLeaf;
    m_set = set;
    m_canUseLeaf = canUseLeaf;
    setWindowTitle(tr("Export Pins – %1").arg(set.name()));
    if (m_pages.empty())
        choose(QLatin1String(FirstChoice));
    else if (!same)
        render();
}

void ExportSheet::render()
{
    for (const auto& [id, tab] : m_pages)
        tab->setPinSet(*m_set, m_canUseLeaf);
}

void ExportSheet::choose(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        if (item->data(IdRole).toString() != id)
            continue;
        item->setCheckState(Qt::Checked);
        m_list->setCurrentItem(item);
        if (const auto page = m_pages.find(id); page != m_pages.end())
            m_tabs->setCurrentWidget(page->second);
        return;
    }
}

QStringList ExportSheet::chosen() const
{
    QStringList ids;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        ids << QString(static_cast<ExportTab*>(m_tabs->widget(tab))->format().id);
    return ids;
}

void ExportSheet::take(QListWidgetItem* item)
{
    const QString id = item->data(IdRole).toString();
    const Format* format = findFormat(id);
    if (format == nullptr)
        return;
    if (item->checkState() == Qt::Unchecked)
        return removeTab(id);
    if (m_pages.count(id) > 0)
        return;
    auto* tab = new ExportTab(*format, m_tabs);
    m_pages[id] = tab;
    connect(tab, &ExportTab::rendered, this, &ExportSheet::updateButtons);
    connect(tab, &ExportTab::leafPinRequested, this, &ExportSheet::leafPinRequested);
    m_tabs->addTab(tab, QString(format->title));
    m_tabs->setCurrentWidget(tab);
    if (m_set)
        tab->setPinSet(*m_set, m_canUseLeaf);
    updateButtons();
}

void ExportSheet::removeTab(const QString& id)
{
    const auto page = m_pages.find(id);
    if (page == m_pages.end())
        return;
    m_tabs->removeTab(m_tabs->indexOf(page->second));
    page->second->deleteLater();
    m_pages.erase(page);
    updateButtons();
}

ExportTab* ExportSheet::currentTab() const
{
    return static_cast<ExportTab*>(m_tabs->currentWidget());
}

void ExportSheet::updateButtons()
{
    const bool hasText = currentTab() != nullptr && currentTab()->content();
    m_copy->setEnabled(hasText);
    m_save->setEnabled(hasText);
    m_saveAll->setEnabled(std::any_of(
        m_pages.begin(), m_pages.end(), [](const auto& page) { return page.second->content().has_value(); }));
}

void ExportSheet::copyCurrent()
{
    if (currentTab() != nullptr && currentTab()->content())
        Q_EMIT copied(QString(currentTab()->format().title), QString::fromUtf8(*currentTab()->content()));
}

void ExportSheet::saveCurrent()
{
    if (currentTab() == nullptr || !currentTab()->content())
        return;
    const QByteArray content = *currentTab()->content();
    dialogs::askForFile(this,
        {tr("Save Configuration"), tr("All files (*)"), QString(currentTab()->format().fileName), true},
        [this, content](const QString& path) {
            const QFileInfo file(path);
            write({{file.fileName(), content}}, file.absolutePath());
        });
}

void ExportSheet::saveAll()
{
    dialogs::askForFile(this, {.title = tr("Save All to Folder"), .folder = true},
        [this](const QString& folder) { saveTo(folder, false); });
}

void ExportSheet::saveTo(const QString& folder, bool overwrite)
{
    std::vector<ExportFile> files;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* page = static_cast<ExportTab*>(m_tabs->widget(tab));
        if (page->content())
            files.push_back({QString(page->format().fileName), *page->content()});
    }
    const QStringList there = overwrite ? QStringList() : existingFiles(folder, files);
    if (there.isEmpty())
        return write(std::move(files), folder);
    QStringList shown;
    for (const QString& name : there)
        shown << onScreen(name);
    m_messages->show({.severity = Severity::Warning,
        .sentence =
            tr("%n file(s) are there already: %1.", nullptr, int(there.size())).arg(shown.join(QStringLiteral(", "))),
        .remedy = tr("Nothing has been written yet."),
        .actions = {{tr("&Overwrite"), [this, folder] { saveTo(folder, true); }}}});
}

void ExportSheet::write(std::vector<ExportFile> files, const QString& folder)
{
    const quint64 job = m_jobs.begin({.page = QStringLiteral("pin-sets"),
        .name = tr("Writing pins"),
        .total = int(files.size()),
        .blocksQuit = true});
    inBackground(
        &m_jobs, [files = std::move(files), folder] { return writeFiles(folder, files); },
        [jobs = &m_jobs, job, folder, self = QPointer<ExportSheet>(this)](const Result<int>& count) {
            jobs->end(job);
            if (self == nullptr)
                return;
            if (!count) {
                self->m_messages->show({.severity = Severity::Failure,
                    .sentence = text::sentence(count.error()),
                    .remedy = text::remedy(count.error()),
                    .details = count.error().context.detail});
                return;
            }
            self->m_messages->show({.severity = Severity::Ok,
                .sentence = tr("%n file(s) written to %1.", nullptr, *count).arg(onScreen(folder)),
                .actions = {
                    {tr("&Open Folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}}});
            Q_EMIT self->written(*count, folder);
        });
}

} // namespace pintle
