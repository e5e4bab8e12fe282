// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/main_window.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/dialogs/export_dialog.h"
#include "app/gui/models/copy_forms.h"
#include "app/gui/pages/inspect/comparison_pane.h"
#include "app/gui/pages/inspect/details_panel.h"
#include "app/gui/pages/inspect/inspect_page.h"
#include "app/gui/pages/inspect/options_panel.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/session/workbench.h"
#include "app/gui/theme/icons.h"
#include "app/gui/theme/theme.h"
#include "app/gui/widgets/empty_state.h"
#include "app/gui/window_actions.h"
#include "app/text/sentences.h"

#include "core/lab/lab.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStatusBar>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int MaximumRecents = 20;

QStringList suggestionsFor(const QStringList& recents)
{
    QStringList all = recents;
    for (const LabEntry& entry : Lab::catalogue())
        all << QStringLiteral("lab:%1").arg(entry.id);
    all.removeDuplicates();
    return all;
}

/// Quoted for a shell where it needs to be.
QString shellWord(const QString& word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_@%+=:,./-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    return QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QLatin1String("'\\''")) + QLatin1Char('\'');
}

} // namespace

MainWindow::MainWindow(QSettings& settings, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_workbench(std::make_unique<Workbench>())
    , m_actions(new WindowActions(*this, m_workbench->shelf().undoStack(), theme.choice()))
    , m_target(new TargetBar)
    , m_page(new InspectPage)
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(m_settings.value(QStringLiteral("geometry")).toByteArray());
    setAcceptDrops(true);
    buildCentre();
    buildStatusBar();
    connectTarget();
    connectWorkbench();
    connectPage();
    connectActions();
    m_target->setTrust(m_workbench->trust());
    m_target->setAddress(QStringLiteral("lab:good"));
    refreshActions();
    // The first Enter is the point of the first page: where it goes is seen from the start.
    m_page->emptyState()->primaryButton()->setFocus(Qt::TabFocusReason);
}

MainWindow::~MainWindow() = default;

bool MainWindow::event(QEvent* event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, &MainWindow::finishStart);
    }
    return handled;
}

/// What the first frame does without.
void MainWindow::finishStart()
{
    setWindowIcon(programIcon());
    m_target->setSuggestions(suggestionsFor(m_settings.value(QStringLiteral("recents")).toStringList()));
}

void MainWindow::buildCentre()
{
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_target);
    column->addWidget(m_page, 1);
    setCentralWidget(centre);
}

void MainWindow::buildStatusBar()
{
    m_mode = new QLabel(this);
    m_lab = new QLabel(this);
    m_store = new QLabel(this);
    for (QLabel* label : {m_mode, m_lab, m_store}) {
        label->setContentsMargins(8, 0, 8, 0);
        statusBar()->addPermanentWidget(label);
    }
    m_lab->setText(tr("Lab: off"));
    note(tr("Ready"));
    refreshStatus();
}

void MainWindow::connectTarget()
{
    connect(m_target, &TargetBar::inspectRequested, this, &MainWindow::startInspection);
    connect(m_target, &TargetBar::stopRequested, this, &MainWindow::stop);
    connect(m_target, &TargetBar::optionsToggled, this, &MainWindow::showOptions);
    connect(m_target, &TargetBar::noteChanged, this, &MainWindow::note);
    connect(m_target, &TargetBar::addressEdited, m_workbench.get(), &Workbench::suggestTrustFor);
    connect(m_target, &TargetBar::trustChosen, m_workbench.get(), &Workbench::chooseTrust);
    connect(m_target, &TargetBar::trustFileRequested, this, &MainWindow::askForTrustFile);
    connect(m_target, &TargetBar::pinSetChosen, this, [this](int index) { m_workbench->shelf().choose(index); });
    connect(m_target, &TargetBar::pinSetFileRequested, this, [this] {
        refreshShelf();
        openPinSet();
    });
}

void MainWindow::connectWorkbench()
{
    Workbench* bench = m_workbench.get();
    connect(bench, &Workbench::inspectionStarted, this, [this](const InspectRequest& request) {
        m_page->messages()->clear();
        m_target->setRunning(true);
        setWindowTitle(tr("%1 – inspecting").arg(m_workbench->subject()));
        m_page->showRunning(request.target.toString(), request.connection.options.proxy.has_value(),
            request.target.startTls != StartTls::None);
        refreshActions();
    });
    connect(bench, &Workbench::comparisonStarted, this, [this](const QString& subject) {
        m_page->messages()->clear();
        m_target->setRunning(true);
        m_page->comparison()->showRunning(subject);
        refreshActions();
    });
    connect(bench, &Workbench::stageChanged, m_page, &InspectPage::applyStageResult);
    connect(bench, &Workbench::ended, this, [this] {
        m_target->setRunning(false);
        refreshActions();
    });
    connect(bench, &Workbench::reported, this, &MainWindow::showReport);
    connect(bench, &Workbench::compared, this, [this](const Comparison& comparison) {
        m_page->comparison()->showComparison(comparison, m_workbench->usesLabTrust());
        setWindowTitle(tr("%1 – compared").arg(m_target->address()));
        note(tr("Compared %1").arg(m_target->address()));
    });
    connect(bench, &Workbench::stopped, this, [this] {
        m_page->showStopped();
        setWindowTitle(tr("%1 – stopped").arg(m_target->address()));
        note(tr("Stopped by you"));
    });
    connect(bench, &Workbench::labStarted, this,
        [this](const QString& address) { m_lab->setText(tr("Lab on %1").arg(address)); });
    connect(bench, &Workbench::trustChanged, this, [this](const TrustChoice& choice) {
        m_target->setTrust(choice);
        refreshStatus();
    });
    connect(bench, &Workbench::trouble, this, &MainWindow::showTrouble);
    connect(bench, &Workbench::saved, this, [this](const QString& path) { note(tr("Saved %1").arg(path)); });
    connect(bench, &Workbench::passphraseWanted, this,
        [this](const QString& name, bool wrong, const PassphraseTry& tryWith) {
            Message message;
            message.severity = Severity::Warning;
            message.sentence =
                wrong ? tr("That passphrase does not open \"%1\".").arg(name) : tr("\"%1\" is encrypted.").arg(name);
            message.unlock = tryWith;
            m_page->messages()->show(message);
        });
    connect(bench, &Workbench::fileRead, this,
        [this](const QString& name, int certificates, const std::vector<SkippedPart>& skipped, int keys) {
            QStringList details;
            for (const SkippedPart& part : skipped)
                details << (part.label.isEmpty()
                        ? text::sentence(part.reason)
                        : QStringLiteral("%1: %2").arg(part.label, text::sentence(part.reason)));
            note(tr("Read %1 certificates from %2").arg(certificates).arg(name));
            if (certificates > 0 && skipped.empty())
                return;
            Message message;
            message.severity = certificates > 0 ? Severity::Info : Severity::Warning;
            message.sentence = certificates > 0
                ? tr("Read %1 certificates of \"%2\", skipped %3 other parts.")
                      .arg(certificates)
                      .arg(name)
                      .arg(skipped.size())
                : tr("\"%1\" holds no certificate: %2 keys or requests.").arg(name).arg(keys);
            message.details = details.join(QLatin1Char('\n'));
            m_page->messages()->show(message);
        });
    connect(bench, &Workbench::pinSetOpened, this,
        [this](const QString& name, const Findings& findings, const std::vector<Error>& lost) {
            note(tr("Opened pin set %1").arg(name));
            if (findings.empty() && lost.empty())
                return;
            QStringList details;
            for (const Error& error : lost)
                details << text::sentence(error);
            for (const Finding& finding : findings)
                details << text::sentence(finding);
            Message message;
            message.severity = lost.empty() ? Severity::Info : Severity::Warning;
            message.sentence = lost.empty()
                ? tr("Opened \"%1\", with %2 remarks.").arg(name).arg(findings.size())
                : tr("\"%1\" is damaged: %2 parts were lost, the rest was opened.").arg(name).arg(lost.size());
            message.details = details.join(QLatin1Char('\n'));
            m_page->messages()->show(message);
        });
    connect(&bench->shelf(), &PinShelf::changed, this, &MainWindow::refreshShelf);
}

void MainWindow::connectPage()
{
    connect(m_page, &InspectPage::labRequested, this, [this](const QString& address) {
        m_target->setAddress(address);
        startInspection();
    });
    connect(m_page, &InspectPage::addressRequested, m_target, &TargetBar::focusAddress);
    connect(m_page, &InspectPage::fileRequested, this, &MainWindow::openCertificates);
    connect(m_page, &InspectPage::nextActionRequested, this, &MainWindow::takeNextAction);
    connect(m_page, &InspectPage::pinToggleRequested, this, &MainWindow::pinCurrent);
    connect(m_page, &InspectPage::menuRequested, this, &MainWindow::offerNodeMenu);
    connect(m_page, &InspectPage::copyMenuRequested, this, &MainWindow::offerCopyMenu);
    connect(m_page, &InspectPage::helpersRequested, this, &MainWindow::askForHelpers);
    connect(m_page, &InspectPage::copied, this, &MainWindow::copy);
    connect(m_page, &InspectPage::currentChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->openCertificates, [this] { openCertificates(); });
    on(m_actions->pasteCertificates, [this] { paste(); });
    on(m_actions->openPinSet, [this] { openPinSet(); });
    on(m_actions->savePinSet, [this] { savePinSet(); });
    on(m_actions->exportPins, [this] { exportPins(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->copyPin, [this] {
        if (const ChainNode* node = m_page->currentNode(); node != nullptr && node->certificate)
            copy(tr("pin of %1").arg(node->name), node->pin);
    });
    on(m_actions->copyAs, [this] { offerCopyMenu(m_page->mapToGlobal(m_page->rect().center())); });
    on(m_actions->details, [this](bool shown) { m_page->setDetailsShown(shown); });
    on(m_actions->table, [this](bool shown) { m_page->setTableShown(shown); });
    on(m_actions->zoomIn, [this] { m_page->chainView()->setZoom(m_page->chainView()->zoom() * 1.2); });
    on(m_actions->zoomOut, [this] { m_page->chainView()->setZoom(m_page->chainView()->zoom() / 1.2); });
    on(m_actions->zoomActual, [this] { m_page->chainView()->setZoom(1); });
    on(m_actions->zoomFit, [this] { m_page->chainView()->fitChain(); });
    on(m_actions->fullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(m_actions->inspect, [this] { m_page->showsComparison() ? startComparison() : startInspection(); });
    on(m_actions->stop, [this] { stop(); });
    on(m_actions->focusAddress, [this] { m_target->focusAddress(); });
    on(m_actions->options, [this](bool shown) { m_target->setOptionsShown(shown); });
    on(m_actions->compare, [this] { takeNextAction(NextAction::Compare); });
    on(m_actions->copyCommand, [this] { copyCommand(); });
    on(m_actions->pin, [this] { pinCurrent(); });
    on(m_actions->nextPane, [this] { nextPane(1); });
    on(m_actions->previousPane, [this] { nextPane(-1); });
    on(m_actions->keys, [this] { dialogs::tell(this, tr("Keyboard Shortcuts"), m_actions->keyList()); });
    on(m_actions->about, [this] {
        dialogs::tell(this, tr("About Pintle"),
            tr("<h3>Pintle %1</h3><p>Workbench for TLS pins.</p><p>Qt %2 · Apache License 2.0</p>")
                .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
    });
    connect(m_actions, &WindowActions::themeChosen, this, [this](ThemeChoice choice) {
        m_theme.choose(choice);
        m_settings.setValue(QStringLiteral("theme"), QString(idOf(choice)));
    });
}

void MainWindow::inspect(const QString& subject)
{
    if (QFileInfo(subject).isFile()) {
        openPath(subject);
        return;
    }
    m_target->setAddress(subject);
    startInspection();
}

std::optional<ConnectionRequest> MainWindow::connectionRequest()
{
    if (m_options == nullptr)
        return ConnectionRequest();
    auto request = m_options->options();
    if (request)
        return std::move(*request);
    m_target->setOptionsShown(true);
    showTrouble({request.error(), request.error().context.subject, Trouble::From::Address});
    return std::nullopt;
}

void MainWindow::startInspection()
{
    if (auto request = connectionRequest())
        m_workbench->inspect(m_target->address(), std::move(*request));
}

void MainWindow::startComparison()
{
    if (auto request = connectionRequest())
        m_workbench->compare(
            m_target->address(), std::move(*request), m_page->comparison()->proxy(), m_page->comparison()->anchors());
}

void MainWindow::stop()
{
    if (m_workbench->isRunning())
        m_workbench->stop();
    else if (m_page->showsComparison())
        m_page->leaveComparison();
    else if (isFullScreen())
        m_actions->fullScreen->trigger();
    else
        m_page->messages()->clear();
}

void MainWindow::showOptions(bool shown)
{
    if (m_options == nullptr) {
        m_options = new OptionsPanel(centralWidget());
        static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, m_options);
        connect(m_options, &OptionsPanel::changed, this, [this] { m_target->setOptionsInUse(!m_options->isUsual()); });
    }
    m_options->setVisible(shown);
    m_actions->options->setChecked(shown);
    if (shown)
        m_options->focusFirst();
}

void MainWindow::takeNextAction(NextAction action)
{
    switch (action) {
    case NextAction::None: return;
    case NextAction::PinIntermediate: pinIntermediate(); return;
    case NextAction::ShowChecks: m_page->showChecks(); return;
    case NextAction::Retry: startInspection(); return;
    case NextAction::Compare: {
        ComparisonPane* pane = m_page->comparison();
        connect(pane, &ComparisonPane::compareRequested, this, &MainWindow::startComparison, Qt::UniqueConnection);
        m_page->showComparison();
        pane->focusProxy();
        refreshActions();
        return;
    }
    }
}

void MainWindow::pinIntermediate()
{
    const ChainPicture& picture = m_page->model().picture();
    if (picture.nodes.size() < 2)
        return;
    m_page->chainView()->setCurrentRow(1);
    pinCurrent();
}

void MainWindow::pinCurrent()
{
    const ChainNode* node = m_page->currentNode();
    if (node == nullptr || !node->certificate || node->kind != ChainNode::Kind::OnPath)
        return;
    if (!m_workbench->pinHost()) {
        note(tr("Pins are for a host, and this file names none."));
        return;
    }
    if (node->pinned) {
        note(tr("Removed the pin of %1").arg(node->name));
        m_workbench->unpin(*node->certificate);
        return;
    }
    const PinRole role = node->depth == 0 ? PinRole::Leaf : (node->isAnchor ? PinRole::Root : PinRole::Intermediate);
    ChainView* view = m_page->chainView();
    const QRect place = view->isVisible() ? view->elementRect(std::max(view->current(), 0)) : QRect(80, 80, 1, 1);
    const QPoint at = view->isVisible() ? view->viewport()->mapToGlobal(QPoint(place.left() + 40, place.top() + 40))
                                        : m_page->mapToGlobal(place.center());
    if (m_workbench->shelf().current() >= 0) {
        note(tr("Pinned %1 in %2").arg(node->name, m_workbench->shelf().names().value(m_workbench->shelf().current())));
        m_workbench->pin(m_workbench->shelf().current(), *node->certificate, role);
        return;
    }
    offerPinMenu(*node->certificate, role, at);
}

void MainWindow::offerPinMenu(const Certificate& certificate, PinRole role, const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Pin into which set?"));
    auto* fresh = menu->addAction(tr("&New pin set \"%1\"").arg(m_workbench->pinHost()->displayName()));
    connect(fresh, &QAction::triggered, this, [this, certificate, role] {
        note(tr("Pinned %1 in a new set").arg(certificate.displayName()));
        m_workbench->pin(-1, certificate, role);
    });
    const QStringList names = m_workbench->shelf().names();
    for (int i = 0; i < int(names.size()); ++i) {
        auto* existing = menu->addAction(tr("In \"%1\"").arg(names[i]));
        connect(existing, &QAction::triggered, this, [this, certificate, role, i, name = names[i]] {
            note(tr("Pinned %1 in %2").arg(certificate.displayName(), name));
            m_workbench->pin(i, certificate, role);
        });
    }
    menu->popup(at);
    menu->setActiveAction(fresh);
}

void MainWindow::offerCopyMenu(const QPoint& at)
{
    const ChainNode* node = m_page->currentNode();
    if (node == nullptr || !node->certificate || !m_workbench->report())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CopyForm& form : copyForms(*node->certificate, *m_workbench->report(), m_page->currentPath())) {
        if (form.separatorBefore)
            menu->addSeparator();
        auto* action = menu->addAction(form.label);
        connect(action, &QAction::triggered, this,
            [this, form] { copy(QString(form.label).remove(QLatin1Char('&')), form.content); });
    }
    menu->popup(at);
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::offerNodeMenu(const QPoint& at)
{
    const ChainNode* node = m_page->currentNode();
    if (node == nullptr)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (node->certificate) {
        menu->addAction(m_actions->copyPin);
        menu->addAction(m_actions->copyAs);
        menu->addSeparator();
        if (node->kind == ChainNode::Kind::OnPath)
            menu->addAction(m_actions->pin);
    } else {
        menu->addAction(tr("&Add Certificates from File…"), this, &MainWindow::askForHelpers);
    }
    menu->addSeparator();
    menu->addAction(m_actions->details);
    menu->addAction(m_actions->table);
    menu->popup(at);
}

void MainWindow::openPath(const QString& path)
{
    const QStringList configurations{QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("curlrc")};
    if (configurations.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        m_workbench->openPinSet(path);
    else
        m_workbench->openFile(path);
}

void MainWindow::openCertificates()
{
    dialogs::askForFile(this,
        {tr("Open Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)"),
            {}},
        [this](const QString& path) { m_workbench->openFile(path); });
}

void MainWindow::openPinSet()
{
    dialogs::askForFile(this,
        {tr("Open Pin Set"), tr("Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)"), {}},
        [this](const QString& path) { m_workbench->openPinSet(path); });
}

void MainWindow::savePinSet()
{
    const auto set = m_workbench->shelf().currentSet();
    if (!set) {
        note(tr("There is no pin set to save. Pin a certificate first."));
        return;
    }
    const QString known = m_workbench->shelf().currentPath();
    const QString suggested = known.isEmpty() ? QStringLiteral("%1.pins.json").arg(set->name()) : known;
    dialogs::askForFile(this, {tr("Save Pin Set"), tr("Pin sets (*.pins.json);;All files (*)"), suggested, true},
        [this](const QString& path) { m_workbench->savePinSet(path); });
}

void MainWindow::exportPins()
{
    const auto set = m_workbench->shelf().currentSet();
    if (!set) {
        note(tr("There is no pin set to export. Pin a certificate first."));
        return;
    }
    auto* dialog = new ExportDialog(*set, this);
    connect(dialog, &ExportDialog::copied, this, &MainWindow::copy);
    connect(dialog, &ExportDialog::saveRequested, m_workbench.get(), &Workbench::writeExport);
    dialog->show();
}

void MainWindow::askForTrustFile()
{
    dialogs::askForFile(this,
        {tr("Choose Trusted Roots"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), {}},
        [this](const QString& path) {
            m_workbench->chooseTrust({TrustChoice::Kind::File, path});
        });
}

void MainWindow::askForHelpers()
{
    dialogs::askForFile(this,
        {tr("Add Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)"), {}},
        [this](const QString& path) { m_workbench->addHelpers(path); });
}

void MainWindow::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData())
        takeMime(*mime, tr("Clipboard"));
}

void MainWindow::takeMime(const QMimeData& mime, const QString& name)
{
    for (const QUrl& url : mime.urls()) {
        if (!url.isLocalFile())
            continue;
        openPath(url.toLocalFile());
        return;
    }
    const QString text = mime.text();
    if (!text.trimmed().isEmpty())
        m_workbench->openBytes(name, text.toUtf8());
    else
        note(tr("There is nothing to paste."));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const bool files = event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile();
    if (!files && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    note(tr("Drop to inspect certificates or to open a pin set"));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*)
{
    statusBar()->clearMessage();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeMime(*event->mimeData(), tr("Dropped text"));
}

void MainWindow::showTrouble(const Trouble& trouble)
{
    Message message;
    message.severity = Severity::Failure;
    message.sentence = text::sentence(trouble.error);
    message.remedy = text::remedy(trouble.error);
    const ErrorContext& facts = trouble.error.context;
    QStringList details{QStringLiteral("code: %1").arg(idOf(trouble.error.code))};
    for (const auto& [name, value] :
        {std::pair{"subject", facts.subject}, {"detail", facts.detail}, {"value", facts.value}}) {
        if (!value.isEmpty())
            details << QStringLiteral("%1: %2").arg(QLatin1String(name), value);
    }
    message.details = details.join(QLatin1Char('\n'));
    message.actions = remediesFor(trouble);
    m_page->messages()->show(message);
    if (trouble.from == Trouble::From::Address)
        m_target->focusAddress();
    else if (trouble.from == Trouble::From::Inspection)
        m_page->giveUp();
    refreshActions();
}

std::vector<Message::Action> MainWindow::remediesFor(const Trouble& trouble)
{
    std::vector<Message::Action> actions;
    if (trouble.from != Trouble::From::Inspection)
        return actions;
    if (trouble.error.code == ErrorCode::NotTls)
        actions.push_back({tr("Choose STARTTLS…"), [this] { m_target->setOptionsShown(true); }});
    actions.push_back({tr("Retry"), [this] { startInspection(); }});
    return actions;
}

void MainWindow::showReport(const EndpointReport& report)
{
    m_page->showReport(report, m_workbench->usesLabTrust());
    setWindowTitle(tr("%1 – %2").arg(m_workbench->subject(), text::headline(report.verdict)));
    if (report.probe && m_workbench->isFresh())
        remember(report.probe->target.toString());
    // Banner and stages have said it; a message only where it can do something about it.
    if (report.probe && report.probe->error && report.probe->error->code == ErrorCode::NotTls)
        showTrouble({*report.probe->error, m_workbench->subject(), Trouble::From::Inspection});
    if (m_workbench->isFresh())
        note(tr("%1: %2").arg(m_workbench->subject(), text::headline(report.verdict)));
    refreshStatus();
    refreshActions();
}

void MainWindow::copyCommand()
{
    const TrustChoice& trust = m_workbench->trust();
    QStringList words{QStringLiteral("pintle-cli"), QStringLiteral("inspect"), shellWord(m_target->address())};
    if (trust.kind == TrustChoice::Kind::Lab)
        words << QStringLiteral("--trust") << QStringLiteral("lab");
    else if (trust.kind == TrustChoice::Kind::File)
        words << QStringLiteral("--trust") << shellWord(trust.path);
    if (!m_workbench->shelf().currentPath().isEmpty())
        words << QStringLiteral("--pins") << shellWord(m_workbench->shelf().currentPath());
    copy(tr("command"), words.join(QLatin1Char(' ')));
}

void MainWindow::copy(const QString& label, const QString& value)
{
    QGuiApplication::clipboard()->setText(value);
    note(tr("Copied %1").arg(label));
}

void MainWindow::note(const QString& sentence)
{
    statusBar()->showMessage(sentence);
}

void MainWindow::nextPane(int step)
{
    std::vector<QWidget*> panes{m_target};
    for (QWidget* pane : m_page->panes()) {
        if (pane != nullptr)
            panes.push_back(pane);
    }
    const QWidget* focused = focusWidget();
    int now = 0;
    for (int i = 0; i < int(panes.size()); ++i) {
        if (focused != nullptr && (panes[size_t(i)] == focused || panes[size_t(i)]->isAncestorOf(focused)))
            now = i;
    }
    const int count = int(panes.size());
    QWidget* next = panes[size_t((now + step + count) % count)];
    if (next == m_target) {
        m_target->focusAddress();
        return;
    }
    if (next->focusPolicy() == Qt::NoFocus) {
        for (auto* child : next->findChildren<QWidget*>()) {
            if (child->isVisibleTo(next) && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
    next->setFocus(Qt::TabFocusReason);
}

void MainWindow::remember(const QString& address)
{
    QStringList recents = m_settings.value(QStringLiteral("recents")).toStringList();
    recents.removeAll(address);
    recents.prepend(address);
    m_settings.setValue(QStringLiteral("recents"), recents.mid(0, MaximumRecents));
    m_target->setSuggestions(suggestionsFor(recents.mid(0, MaximumRecents)));
}

void MainWindow::refreshShelf()
{
    const PinShelf& shelf = m_workbench->shelf();
    m_target->setPinSets(shelf.names(), shelf.current());
    refreshActions();
}

void MainWindow::refreshStatus()
{
    const TrustChoice& trust = m_workbench->trust();
    const auto& report = m_workbench->report();
    const bool network = report && report->probe && report->probe->target.labEntry.isEmpty();
    m_mode->setText(network ? tr("Network") : tr("Offline lab"));
    switch (trust.kind) {
    case TrustChoice::Kind::System: m_store->setText(tr("Store: System")); break;
    case TrustChoice::Kind::Lab: m_store->setText(tr("Store: Lab")); break;
    case TrustChoice::Kind::File: m_store->setText(tr("Store: %1").arg(QFileInfo(trust.path).fileName())); break;
    }
}

void MainWindow::refreshActions()
{
    const bool running = m_workbench->isRunning();
    const bool chain = m_page->showsChain() && m_page->chainView()->elementCount() > 0;
    const ChainNode* node = chain ? m_page->currentNode() : nullptr;
    const bool certificate = node != nullptr && node->certificate.has_value();
    const bool pinnable = certificate && node->kind == ChainNode::Kind::OnPath && m_workbench->pinHost().has_value();
    m_actions->inspect->setEnabled(!running);
    for (QAction* action : {m_actions->copyPin, m_actions->copyAs})
        action->setEnabled(certificate);
    for (QAction* action : {m_actions->zoomIn, m_actions->zoomOut, m_actions->zoomActual, m_actions->zoomFit})
        action->setEnabled(chain && !m_page->isTableShown());
    m_actions->table->setEnabled(chain);
    m_actions->details->setEnabled(chain);
    m_actions->pin->setEnabled(pinnable);
    m_actions->pin->setText(
        pinnable && node->pinned ? tr("Remove &Pin of Selected Certificate") : tr("&Pin Selected Certificate"));
    const bool set = m_workbench->shelf().current() >= 0;
    m_actions->savePinSet->setEnabled(set);
    m_actions->exportPins->setEnabled(set);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace pintle
