// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/pin_set_flows.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_sheet.h"
#include "app/gui/pages/pin_sets/backup_wizard.h"
#include "app/gui/pages/pin_sets/host_panel.h"
#include "app/gui/pages/pin_sets/import_preview.h"
#include "app/gui/pages/pin_sets/live_chains.h"
#include "app/gui/pages/pin_sets/pin_set_editor.h"
#include "app/gui/pages/pin_sets/pin_sets_page.h"
#include "app/gui/pages/pin_sets/pin_table_model.h"
#include "app/gui/session/activity_log.h"
#include "app/gui/session/background.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/message_bar.h"
#include "app/text/sentences.h"

#include "core/pins/pin_taking.h"

#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace pintle {
namespace {

std::optional<KeyType> keyTypeOf(const PublicKeyInfo& key)
{
    if (key.algorithm() == PublicKeyInfo::Algorithm::Rsa)
        return KeyType::parse(QStringLiteral("RSA-%1").arg(key.bits()));
    const QString name = key.name();
    return name.startsWith(QLatin1String("EC ")) ? KeyType::parse(name.mid(3)) : std::nullopt;
}

QString roleTitle(PinRole role)
{
    switch (role) {
    case PinRole::Leaf: return PinSetFlows::tr("Leaf");
    case PinRole::Intermediate: return PinSetFlows::tr("Intermediate");
    case PinRole::Root: return PinSetFlows::tr("Root");
    case PinRole::Backup: return PinSetFlows::tr("Backup");
    }
    Q_UNREACHABLE();
}

LintRow checkRow(const CheckedEndpoint& result)
{
    LintRow row;
    const QString address = onScreen(result.address);
    if (result.report) {
        row.severity = severityOf(result.report->verdict);
        //: %1 is a server, %2 a verdict such as "Trusted and pinned", %3 the reason, a sentence.
        row.sentence = PinSetFlows::tr("%1: %2. %3")
                           .arg(address, text::headline(result.report->verdict), text::reason(*result.report));
        row.fixText = PinSetFlows::tr("See in Inspect");
    } else if (result.error) {
        row.severity = Severity::Neutral;
        //: %1 is a server, %2 a sentence on what went wrong.
        row.sentence = PinSetFlows::tr("%1: %2").arg(address, text::sentence(*result.error));
    } else {
        row.severity = Severity::Neutral;
        row.sentence = PinSetFlows::tr("%1: not checked yet.").arg(address);
    }
    return row;
}

} // namespace

PinSetFlows::PinSetFlows(PinSetsPage& page)
    : QObject(&page)
    , m_page(page)
{
    connect(&m_page, &PinSetsPage::newSetRequested, this, &PinSetFlows::newSet);
    connect(&m_page, &PinSetsPage::hashSetRequested, this, &PinSetFlows::newSetByHash);
    connect(&m_page, &PinSetsPage::importRequested, this, &PinSetFlows::importPins);
    connect(&m_page, &PinSetsPage::checkRequested, this, [this] { check(false); });
    connect(&m_page, &PinSetsPage::exportRequested, this, &PinSetFlows::exportPins);
    connect(&m_page, &PinSetsPage::leafPinRequested, this, &PinSetFlows::addLeafPin);
    connect(&m_page, &PinSetsPage::shown, this, &PinSetFlows::refreshSheet);
    PinSetEditor* editor = m_page.editor();
    connect(editor, &PinSetEditor::addFromChainRequested, this, &PinSetFlows::addFromChain);
    connect(editor, &PinSetEditor::addBackupRequested, this, &PinSetFlows::addBackup);
    connect(editor, &PinSetEditor::generateBackupRequested, this, &PinSetFlows::generateBackup);
    connect(editor, &PinSetEditor::showInInspectRequested, this, [this](int row) {
        if (row >= 0 && row < int(m_check.results().size()))
            Q_EMIT inspectRequested(m_check.results()[size_t(row)].address);
    });
    connect(&m_check, &PinSetCheck::reported, &m_page.liveChains(), &LiveChains::take);
    connect(&m_check, &PinSetCheck::progressed, this, [this] {
        m_page.session().jobs().update(m_job, tr("%1 of %2 servers").arg(m_check.done()).arg(m_check.results().size()),
            m_check.done(), int(m_check.results().size()));
        showChecks();
    });
    connect(&m_check, &PinSetCheck::finished, this, &PinSetFlows::endCheck);
}

PinSetFlows::~PinSetFlows()
{
    disconnect(&m_check, nullptr, this, nullptr);
    if (m_check.isRunning())
        m_page.session().jobs().end(m_job);
}

ExportSheet* PinSetFlows::exportSheet() const
{
    return m_sheet;
}

BackupWizard* PinSetFlows::backupWizard() const
{
    return m_wizard;
}

QString PinSetFlows::freeName(const QString& wish) const
{
    const auto& sets = m_page.workspace().pinSets();
    const auto taken = [&sets](const QString& name) {
        return std::any_of(
            sets.begin(), sets.end(), [&name](const StoredPinSet& stored) { return stored.set.name() == name; });
    };
    QString name = wish;
    for (int number = 2; taken(name); ++number)
        //: %1 is the name of a pin set, %2 a number that tells it from others.
        name = tr("%1 %2").arg(wish).arg(number);
    return name;
}

void PinSetFlows::newSet()
{
    m_page.workspace().addPinSet(
        PinSet::make(freeName(tr("New Pin Set"))), {tr("New Pin Set"), {}, PinSetsPage::pageId()});
    m_page.editor()->renameSet();
}

void PinSetFlows::newSetByHash()
{
    newSet();
    m_page.editor()->openAddHash();
}

void PinSetFlows::duplicateSet()
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    if (current == nullptr)
        return;
    m_page.workspace().addPinSet(
        current->set.renamed(freeName(current->set.name())), {tr("Duplicate Pin Set"), {}, PinSetsPage::pageId()});
}

void PinSetFlows::removeSet()
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    if (current == nullptr)
        return;
    const QString name = onScreen(current->set.name());
    const auto remove = [this, id = current->id, name] {
        if (m_page.workspace().pinSet(id) == nullptr)
            return;
        m_page.workspace().removePinSet(id, {tr("Delete Pin Set"), {}, PinSetsPage::pageId()});
        Q_EMIT m_page.noted(tr("Deleted the pin set “%1”. Undo brings it back.").arg(name));
    };
    if (!m_page.session().preferences().flag(Preferences::Key::ConfirmRemovals))
        return remove();
    dialogs::askToGoOn(&m_page,
        {tr("Delete Pin Set?"), tr("The pin set “%1” is deleted. Undo brings it back.").arg(name), tr("&Delete"),
            tr("&Keep")},
        remove);
}

void PinSetFlows::addTo(
    const QUuid& set, const HostPattern& pattern, const std::vector<PinEntry>& entries, const QString& step)
{
    const StoredPinSet* stored = m_page.workspace().pinSet(set);
    if (stored == nullptr)
        return;
    m_page.editSet(set, withEntries(stored->set, pattern, entries), {step, {}, PinSetsPage::pageId()});
    m_page.editor()->selectPin(entries.front().pin);
}

void PinSetFlows::addFromChain(QWidget* beside)
{
    PinSetEditor* editor = m_page.editor();
    const HostPins* host = m_page.showsSet() ? editor->host() : nullptr;
    if (host == nullptr)
        return editor->beginAddingHost();
    const PathReport* live = m_page.liveOfHost();
    const CertificatePath* path = live ? live->usedPath() : nullptr;
    if (path == nullptr) {
        m_page.messages()->show({.severity = Severity::Info,
            .sentence = tr("No chain of %1 has been looked at yet.").arg(onScreen(host->pattern.toString())),
            .actions = {{tr("Chec&k Pin Set"), [this] { check(true); }}}});
        return;
    }
    auto* menu = new QMenu(&m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("pins.chainMenu"));
    menu->setAccessibleName(tr("Which key of the chain?"));
    // Of a chain that does not verify nobody has proved more than the leaf's key.
    const int count = path->valid ? int(path->nodes.size()) : 1;
    for (int depth = 0; depth < count; ++depth) {
        const PinEntry entry = entryFor(path->nodes[size_t(depth)].certificate, roleAt(*path, depth));
        const bool known = std::any_of(host->pins.begin(), host->pins.end(),
            [&entry](const PinEntry& other) { return other.pin == entry.pin && other.counts(); });
        //: %1 is a role such as "Leaf", %2 a certificate's name, %3 a pin.
        auto* action =
            menu->addAction(tr("%1 – %2 – %3").arg(roleTitle(*entry.role), onScreen(entry.label), shortPin(entry.pin)));
        action->setEnabled(!known);
        connect(action, &QAction::triggered, this, [this, entry] { m_page.editor()->addPins({entry}, tr("Add Pin")); });
    }
    menu->popup(beside != nullptr ? beside->mapToGlobal(QPoint(0, beside->height())) : QCursor::pos());
}

void PinSetFlows::addLeafPin()
{
    const PathReport* live = m_page.liveOfHost();
    if (live != nullptr && !live->sent.empty())
        m_page.editor()->addPins({entryFor(live->sent.front(), PinRole::Leaf)}, tr("Add Leaf Pin"));
}

void PinSetFlows::addBackup()
{
    if (!m_page.showsSet() || m_page.editor()->host() == nullptr)
        return m_page.editor()->beginAddingHost();
    dialogs::askForFile(&m_page,
        {tr("Add Backup Key"),
            tr("Keys, requests and certificates (*.pem *.key *.pub *.csr *.crt *.cer *.der);;All files (*)"), {},
            false},
        [this](const QString& path) { readBackupFile(path, {}); });
}

void PinSetFlows::readBackupFile(const QString& path, const QString& passphrase)
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    const HostPins* host = m_page.editor()->host();
    if (current == nullptr || host == nullptr)
        return;
    inBackground(
        this, [path, passphrase] { return readBackup(path, passphrase); },
        [this, path, set = current->id, pattern = host->pattern](const Result<MadeBackup>& read) {
            if (read)
                return addTo(
                    set, pattern, {backupEntryFor(read->key, QFileInfo(path).fileName())}, tr("Add Backup Pin"));
            const bool locked =
                read.error().code == ErrorCode::PassphraseNeeded || read.error().code == ErrorCode::PassphraseWrong;
            if (!locked)
                return tell(read.error(), path);
            m_page.messages()->show({.severity = Severity::Info,
                .sentence = read.error().code == ErrorCode::PassphraseWrong
                    ? tr("The passphrase does not open %1.").arg(onScreen(QFileInfo(path).fileName()))
                    : tr("%1 is encrypted.").arg(onScreen(QFileInfo(path).fileName())),
                .unlock = [this, path](const QString& given) { readBackupFile(path, given); }});
        });
}

void PinSetFlows::generateBackup()
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    const HostPins* host = m_page.showsSet() ? m_page.editor()->host() : nullptr;
    if (current == nullptr || host == nullptr)
        return m_page.editor()->beginAddingHost();
    if (m_wizard != nullptr) {
        m_wizard->raise();
        m_wizard->activateWindow();
        return;
    }
    BackupWish wish{current->set.name(), {host->pattern}, {}};
    if (const PathReport* live = m_page.liveOfHost(); live != nullptr && !live->sent.empty())
        wish.current = keyTypeOf(live->sent.front().publicKey());
    m_wizard = new BackupWizard(std::move(wish), m_page.window());
    connect(m_wizard, &BackupWizard::copied, &m_page, &PinSetsPage::copied);
    connect(m_wizard, &BackupWizard::keyMade, this,
        [this, set = current->id, pattern = host->pattern](const PinEntry& entry, const QStringList& files) {
            for (const QString& file : files)
                log(Severity::Info, tr("Wrote %1.").arg(onScreen(file)));
            addTo(set, pattern, {entry}, tr("Add Backup Pin"));
        });
    m_wizard->open();
}

void PinSetFlows::check(bool hostOnly)
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    if (current == nullptr || !m_page.canRunPrimary())
        return;
    if (m_check.isRunning())
        return m_check.stop();
    PinSet asked = current->set;
    if (hostOnly && m_page.editor()->host() != nullptr) {
        if (auto one = PinSet::make(asked.name(), {*m_page.editor()->host()}))
            asked = std::move(*one);
    }
    Workbench& bench = m_page.session().workbench();
    const CheckPlan plan = checkPlan(asked, bench.subject());
    for (const QString& pattern : plan.unreachable)
        m_page.messages()->show({.severity = Severity::Info,
            .sentence = tr("%1 names no single server; give one under “Checked at”.").arg(onScreen(pattern))});
    if (plan.addresses.isEmpty())
        return;
    ProbeOptions options;
    const QString proxy = m_page.session().preferences().text(Preferences::Key::Proxy);
    if (const auto address = ProxyAddress::parse(proxy); address && !proxy.isEmpty())
        options.proxy = *address;
    const TrustChoice trust =
        bench.trust().kind == TrustChoice::Kind::File ? bench.trust() : TrustChoice{TrustChoice::Kind::System, {}};
    m_checked = current->id;
    m_job = m_page.session().jobs().begin({.page = PinSetsPage::pageId(),
        .name = tr("Checking %1").arg(asked.name()),
        .total = int(plan.addresses.size()),
        .cancel = [this] { m_check.stop(); }});
    m_check.start(asked, plan.addresses, trust, options);
    Q_EMIT checkChanged();
}

void PinSetFlows::showChecks()
{
    const StoredPinSet* current = m_page.workspace().currentPinSet();
    if (current == nullptr || current->id != m_checked)
        return;
    std::vector<LintRow> rows;
    for (const CheckedEndpoint& result : m_check.results())
        rows.push_back(checkRow(result));
    m_page.editor()->setCheckResults(std::move(rows));
}

void PinSetFlows::endCheck(bool stopped)
{
    m_page.session().jobs().end(m_job);
    showChecks();
    const int count = int(m_check.results().size());
    for (const CheckedEndpoint& result : m_check.results()) {
        if (result.report || result.error)
            log(checkRow(result).severity, checkRow(result).sentence);
    }
    Q_EMIT m_page.noted(stopped ? tr("Stopped by you after %1 of %2 servers.").arg(m_check.done()).arg(count)
                                : tr("Checked %n server(s).", nullptr, count));
    Q_EMIT checkChanged();
}

void PinSetFlows::importPins()
{
    dialogs::askForFile(&m_page,
        {tr("Import Pin Configuration"), tr("Pin configurations (*.json *.xml *.conf *.curlrc);;All files (*)"), {},
            false},
        [this](const QString& path) { importFile(path); });
}

void PinSetFlows::importFile(const QString& path)
{
    inBackground(
        this, [path] { return readConfiguration(path); },
        [this, path](const Result<ReadConfiguration>& read) {
            if (!read)
                return tell(read.error(), path);
            auto* preview = new ImportPreview(QFileInfo(path).fileName(), *read, m_page.window());
            connect(preview, &ImportPreview::importRequested, this, [this](const PinSet& set) {
                const PinSet named = set.renamed(freeName(set.name()));
                m_page.workspace().addPinSet(named, {tr("Import Pin Configuration"), {}, PinSetsPage::pageId()});
                Q_EMIT m_page.noted(tr("Imported the pin set “%1”.").arg(named.name()));
            });
            preview->show();
        });
}

void PinSetFlows::exportPins(const QString& format)
{
    if (!m_page.showsSet()) {
        Q_EMIT m_page.noted(tr("There is no pin set to export."));
        return;
    }
    if (m_sheet == nullptr) {
        m_sheet = new ExportSheet(m_page.session().jobs(), m_page.window());
        connect(m_sheet, &ExportSheet::copied, &m_page, &PinSetsPage::copied);
        connect(m_sheet, &ExportSheet::leafPinRequested, this, &PinSetFlows::addLeafPin);
        connect(m_sheet, &ExportSheet::written, this, [this](int files, const QString& folder) {
            const QString sentence = tr("%n file(s) written to %1.", nullptr, files).arg(onScreen(folder));
            log(Severity::Info, sentence);
            Q_EMIT m_page.noted(sentence);
        });
    }
    if (!format.isEmpty())
        m_sheet->choose(format);
    refreshSheet();
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}

void PinSetFlows::refreshSheet()
{
    if (m_sheet != nullptr && m_page.showsSet())
        m_sheet->setPinSet(*m_page.editor()->pinSet(), m_page.liveOfHost() != nullptr);
    Q_EMIT checkChanged();
}

void PinSetFlows::copyPins()
{
    QStringList pins;
    for (const PinEntry& entry : m_page.editor()->selectedPins())
        pins << entry.pin.toString();
    if (!pins.isEmpty())
        Q_EMIT m_page.copied(tr("%n pin(s)", nullptr, int(pins.size())), pins.join(QLatin1Char('\n')));
}

void PinSetFlows::copyRows()
{
    const QAbstractItemModel* model = m_page.editor()->table()->model();
    QModelIndexList rows = m_page.editor()->table()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << offScreen(row.siblingAtColumn(column).data().toString()).simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        Q_EMIT m_page.copied(tr("%n row(s)", nullptr, int(lines.size())), lines.join(QLatin1Char('\n')));
}

void PinSetFlows::tell(const Error& error, const QString& subject)
{
    m_page.messages()->show({.severity = Severity::Failure,
        .sentence = text::sentence(error),
        .remedy = text::remedy(error),
        .details = error.context.detail});
    log(Severity::Failure, text::sentence(error), subject);
}

void PinSetFlows::log(Severity level, const QString& sentence, const QString& details) const
{
    m_page.session().log().append(
        {.level = level, .page = PinSetsPage::pageId(), .sentence = sentence, .details = details});
}

} // namespace pintle
