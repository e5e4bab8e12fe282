// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/simulate_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/simulate/lane_picture.h"
#include "app/gui/pages/simulate/simulate_page.h"
#include "app/gui/pages/simulate/simulate_strip.h"
#include "app/gui/session/mitmproxy.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/text_isolation.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/command_line.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/page_stack.h"
#include "app/text/sentences.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QTabWidget>

namespace pintle {
namespace {

constexpr auto ProxyKey = "simulate/proxy";
constexpr auto ProgramKey = "simulate/mitmdump";
constexpr auto AddressKey = "simulate/proxyAddress";
constexpr auto AnchorsKey = "simulate/proxyCa";
constexpr auto AllowedKey = "simulate/allowed";
constexpr qsizetype MaximumAllowed = 500;
constexpr auto LabTarget = "lab:good";

QString nameOf(LaneProxy::Kind kind)
{
    switch (kind) {
    case LaneProxy::Kind::BuiltIn: return QStringLiteral("built-in");
    case LaneProxy::Kind::Mitmproxy: return QStringLiteral("mitmproxy");
    case LaneProxy::Kind::Other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

/// What consent is given for: the host, whatever is asked of it.
QString consentKey(const Target& target)
{
    return target.host.toString();
}

Message messageOf(const Error& error)
{
    Message message;
    message.severity = Severity::Failure;
    message.sentence = text::sentence(error);
    message.remedy = text::remedy(error);
    message.details = error.context.detail;
    return message;
}

/// The proxy of a run as the command line takes it. The ones that end with their run are named by where they usually
/// listen.
QStringList proxyWords(const LaneProxy& proxy)
{
    QStringList words{QStringLiteral("--via")};
    if (proxy.kind == LaneProxy::Kind::Other) {
        words << shellWord(proxy.address->toString());
        if (!proxy.anchors.isEmpty())
            words << QStringLiteral("--via-ca") << shellWord(proxy.anchors);
        return words;
    }
    return words << QStringLiteral("http://127.0.0.1:8080") << QStringLiteral("--via-ca")
                 << QStringLiteral("~/.mitmproxy/mitmproxy-ca-cert.pem");
}

} // namespace

SimulateIntents::SimulateIntents(const WindowParts& parts, SimulatePage& page)
    : QObject(&page)
    , m_parts(parts)
    , m_page(page)
{
    addActions();
    restore();
    connectPage();
    connectRun();
    refreshPins();
    showRun();
}

Workbench& SimulateIntents::bench() const
{
    return m_parts.session.workbench();
}

LaneRun& SimulateIntents::lanes() const
{
    return m_parts.session.lanes();
}

bool SimulateIntents::isOwn(const Target& target)
{
    const QString name = target.host.toString();
    return !target.labEntry.isEmpty() || target.host.address().isLoopback() || name == QLatin1String("localhost")
        || name.endsWith(QLatin1String(".localhost"));
}

void SimulateIntents::addActions()
{
    const auto add = [this](const char* id, const QString& text, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, {}, m_page.id());
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_stop = add("run.stop", tr("&Stop"), [this] { lanes().stop(); });
    for (const Lane lane : LaneRun::Lanes) {
        const QString id(idOf(lane));
        //: %1 the letter of a lane.
        QAction* action = m_parts.actions.add(
            QStringLiteral("run.lane-%1").arg(id.toLower()), tr("Show Lane &%1").arg(id), {}, m_page.id());
        action->setCheckable(true);
        action->setChecked(true);
        connect(action, &QAction::toggled, this, [this, lane](bool on) { m_page.strip()->setLaneShown(lane, on); });
        connect(m_page.strip(), &SimulateStrip::laneToggled, action, [lane, action](Lane toggled, bool on) {
            if (toggled == lane)
                action->setChecked(on);
        });
    }
    add("run.proxy", tr("Choose &Proxy"), [this] { m_page.strip()->focusProxy(); });
}

void SimulateIntents::connectPage()
{
    connect(&m_page, &SimulatePage::runRequested, this, &SimulateIntents::run);
    connect(&m_page, &SimulatePage::stopRequested, this, [this] { lanes().stop(); });
    connect(&m_page, &SimulatePage::labRunRequested, this, &SimulateIntents::runWithLab);
    connect(&m_page, &SimulatePage::mitmproxyRunRequested, this, &SimulateIntents::runWithMitmproxy);
    connect(m_page.strip(), &SimulateStrip::proxyChanged, this, [this] {
        remember();
        refreshCommand();
    });
    connect(m_page.strip(), &SimulateStrip::locateRequested, this, &SimulateIntents::locateMitmproxy);
    connect(m_page.lanes(), &LanesArea::nextRequested, this, &SimulateIntents::takeNext);
    connect(m_page.lanes(), &LanesArea::whyRequested, this, &SimulateIntents::showInInspect);
    connect(&bench().editor(), &WorkspaceEditor::changed, this, &SimulateIntents::refreshPins);
    connect(&bench().editor(), &WorkspaceEditor::currentPinSetChanged, this, &SimulateIntents::refreshPins);
    connect(&m_parts.target, &TargetBar::addressEdited, this, &SimulateIntents::refreshCommand);
}

void SimulateIntents::connectRun()
{
    connect(&lanes(), &LaneRun::started, this, &SimulateIntents::showRun);
    connect(&lanes(), &LaneRun::proxyReady, this, &SimulateIntents::showRun);
    connect(&lanes(), &LaneRun::stageChanged, this, [this](Lane lane) { showLane(lane); });
    connect(&lanes(), &LaneRun::laneEnded, this, [this](Lane lane) {
        showLane(lane);
        m_page.setConversation(conversationOf(lanes()));
        m_page.setEvidence(judgedLanes(lanes()));
    });
    connect(&lanes(), &LaneRun::over, this, &SimulateIntents::showRun);
    connect(&lanes(), &LaneRun::cleared, this, &SimulateIntents::showRun);
    connect(&lanes(), &LaneRun::failed, this, &SimulateIntents::showFailure);
    connect(&lanes(), &LaneRun::labStarted, &bench(), &Workbench::labStarted);
}

void SimulateIntents::run()
{
    m_page.messages()->clear();
    const QString address = m_parts.target.address();
    auto target = Target::parse(address);
    if (!target) {
        m_page.messages()->show(messageOf(target.error()));
        m_parts.target.focusAddress();
        return;
    }
    auto connection = m_parts.connections->request();
    if (!connection)
        return;
    if (!isAllowed(*target)) {
        askForConsent(*target);
        return;
    }
    auto proxy = chosenProxy(address);
    if (!proxy)
        return;
    if (connection->startTls)
        target->startTls = *connection->startTls;
    bench().suggestTrustFor(address);
    lanes().start({.target = std::move(*target),
        .connection = std::move(*connection),
        .trust = bench().trust(),
        .pins = chosenPins(),
        //: Name of a pin set that is made for one run, from what lane A has seen.
        .seenPinsName = tr("seen in lane A"),
        .proxy = std::move(*proxy)});
}

std::optional<PinSet> SimulateIntents::chosenPins() const
{
    const StoredPinSet* stored = bench().editor().currentPinSet();
    return stored == nullptr ? std::nullopt : std::optional(stored->set);
}

void SimulateIntents::runWithLab()
{
    if (!Workbench::hasLabInterceptor(m_parts.target.address()))
        m_parts.target.setAddress(QLatin1String(LabTarget));
    m_page.strip()->setProxyKind(LaneProxy::Kind::BuiltIn);
    run();
}

void SimulateIntents::runWithMitmproxy()
{
    if (m_parts.target.address().isEmpty())
        m_parts.target.setAddress(QLatin1String(LabTarget));
    m_page.strip()->setProxyKind(LaneProxy::Kind::Mitmproxy);
    run();
}

std::optional<LaneProxy> SimulateIntents::chosenProxy(const QString& address)
{
    SimulateStrip* strip = m_page.strip();
    LaneProxy proxy{.kind = strip->proxyKind()};
    switch (proxy.kind) {
    case LaneProxy::Kind::BuiltIn: {
        if (Workbench::hasLabInterceptor(address))
            return proxy;
        Message message{.severity = Severity::Warning,
            .sentence = tr("The built-in lab stands before servers of the lab only."),
            .remedy = tr("Choose mitmproxy or another proxy for other servers.")};
        message.actions.push_back({tr("Use mitmproxy"), [this] { runWithMitmproxy(); }});
        message.actions.push_back({tr("Use a Lab Server"), [this] { runWithLab(); }});
        m_page.messages()->show(message);
        return std::nullopt;
    }
    case LaneProxy::Kind::Mitmproxy:
        proxy.program = strip->mitmproxy();
        if (!proxy.program.isEmpty())
            return proxy;
        tellOfMissingMitmproxy();
        return std::nullopt;
    case LaneProxy::Kind::Other: break;
    }
    auto parsed = ProxyAddress::parse(strip->otherAddress());
    if (!parsed) {
        m_page.messages()->show(messageOf(parsed.error()));
        return std::nullopt;
    }
    proxy.address = std::move(*parsed);
    proxy.anchors = strip->otherAnchors();
    return proxy;
}

bool SimulateIntents::isAllowed(const Target& target)
{
    const QStringList allowed =
        m_parts.session.preferences().settings().value(QLatin1String(AllowedKey)).toStringList();
    return isOwn(target) || allowed.contains(consentKey(target));
}

void SimulateIntents::askForConsent(const Target& target)
{
    Message message{.severity = Severity::Warning,
        .sentence = tr("Only test systems you are allowed to test."),
        //: %1 is a host.
        .remedy = tr("Pintle connects to %1 directly and through the proxy, and sends a small request.")
                      .arg(onScreen(target.host.displayName()))};
    message.actions.push_back({tr("I Am Allowed"), [this, key = consentKey(target)] {
                                   QSettings& settings = m_parts.session.preferences().settings();
                                   QStringList allowed = settings.value(QLatin1String(AllowedKey)).toStringList();
                                   allowed.append(key);
                                   settings.setValue(QLatin1String(AllowedKey),
                                       allowed.mid(std::max<qsizetype>(0, allowed.size() - MaximumAllowed)));
                                   run();
                               }});
    m_page.messages()->show(message);
}

void SimulateIntents::tellOfMissingMitmproxy()
{
    Message message{.severity = Severity::Warning,
        .sentence = tr("mitmproxy not found."),
        .remedy = tr("The built-in lab does the same.")};
    message.actions.push_back({tr("Use Built-in"), [this] { runWithLab(); }});
    message.actions.push_back({tr("Locate…"), [this] { locateMitmproxy(); }});
    m_page.messages()->show(message);
}

void SimulateIntents::locateMitmproxy()
{
    dialogs::askForFile(&m_parts.window, {tr("Locate mitmdump"), tr("All files (*)"), {}}, [this](const QString& path) {
        m_parts.session.preferences().settings().setValue(QLatin1String(ProgramKey), path);
        m_page.strip()->setMitmproxy(path);
        m_page.messages()->clear();
    });
}

void SimulateIntents::takeNext(Lane lane)
{
    const LaneOutcome outcome = lanes().lane(lane).judgement.outcome;
    if (outcome == LaneOutcome::Inconclusive || outcome == LaneOutcome::AttackBlocked
        || outcome == LaneOutcome::Works) {
        run();
    } else if (outcome == LaneOutcome::Intercepted && lane == Lane::PinsOff) {
        m_page.strip()->setLaneShown(Lane::PinsOn, true);
        m_page.lanes()->focusLane(Lane::PinsOn);
    } else {
        m_parts.pages.open(QStringLiteral("pin-sets"));
    }
}

void SimulateIntents::showInInspect(Lane lane)
{
    const auto& record = lanes().lane(lane).record;
    if (!record)
        return;
    //: %1 a server, %2 the letter of a lane: names a report on the Inspect page.
    bench().adopt(record->endpoint, tr("%1, lane %2").arg(lanes().request()->target.toString(), QString(idOf(lane))));
    m_parts.pages.open(QStringLiteral("inspect"));
}

void SimulateIntents::showRun()
{
    if (lanes().hasRun())
        m_page.showLanes();
    else
        m_page.showEmpty();
    for (const Lane lane : LaneRun::Lanes)
        showLane(lane);
    m_page.setConversation(conversationOf(lanes()));
    m_page.setEvidence(judgedLanes(lanes()));
    m_page.setRunning(lanes().isRunning());
    m_stop->setEnabled(lanes().isRunning());
    if (lanes().hasRun() && !lanes().isRunning() && lanes().endedCount() == 3) {
        QStringList outcomes;
        for (const Lane lane : LaneRun::Lanes)
            outcomes << tr("%1 %2").arg(QString(idOf(lane)), text::headline(lanes().lane(lane).judgement.outcome));
        Q_EMIT m_page.noted(outcomes.join(QStringLiteral(" · ")));
    }
    refreshCommand();
}

void SimulateIntents::showLane(Lane lane)
{
    m_page.lanes()->setPicture(lane, pictureOf(lanes(), lane));
}

void SimulateIntents::showFailure(const Error& error, const QString& subject)
{
    if (error.code == ErrorCode::ProgramNotFound) {
        tellOfMissingMitmproxy();
    } else {
        Error told = error;
        if (told.context.subject.isEmpty())
            told.context.subject = subject;
        Message message = messageOf(told);
        if (error.code == ErrorCode::ProgramFailed) {
            message.remedy = tr("The built-in lab does the same.");
            message.actions.push_back({tr("Use Built-in"), [this] { runWithLab(); }});
            message.actions.push_back({tr("Locate…"), [this] { locateMitmproxy(); }});
        }
        m_page.messages()->show(message);
    }
    lanes().clear();
}

void SimulateIntents::refreshPins()
{
    const auto set = chosenPins();
    m_page.strip()->setPins(set ? tr("Pins on means: the pins of set %1.").arg(set->name())
                                : tr("No pin set is chosen: pins on means the issuer's key that lane A sees."));
    refreshCommand();
}

void SimulateIntents::refreshCommand()
{
    const QString address = m_parts.target.address();
    LaneProxy proxy{.kind = m_page.strip()->proxyKind()};
    if (proxy.kind == LaneProxy::Kind::Other) {
        const auto parsed = ProxyAddress::parse(m_page.strip()->otherAddress());
        if (!parsed || address.isEmpty())
            return m_page.setCommand({});
        proxy.address = *parsed;
        proxy.anchors = m_page.strip()->otherAnchors();
    }
    QStringList words{QStringLiteral("pintle-cli"), QStringLiteral("compare"), shellWord(address)};
    words += proxyWords(proxy);
    const TrustChoice& trust = bench().trust();
    if (trust.kind == TrustChoice::Kind::Lab)
        words << QStringLiteral("--trust") << QStringLiteral("lab");
    else if (trust.kind == TrustChoice::Kind::File)
        words << QStringLiteral("--trust") << shellWord(trust.path);
    // A set that is in the workspace alone has to be exported first, under whatever name.
    if (chosenPins())
        words << QStringLiteral("--pins")
              << (bench().pinSetPath().isEmpty() ? QStringLiteral("set.pins.json") : shellWord(bench().pinSetPath()));
    m_page.setCommand(address.isEmpty() ? QString() : words.join(QLatin1Char(' ')));
}

void SimulateIntents::restore()
{
    const QSettings& settings = m_parts.session.preferences().settings();
    SimulateStrip* strip = m_page.strip();
    const QString located = settings.value(QLatin1String(ProgramKey)).toString();
    strip->setMitmproxy(located.isEmpty() ? Mitmproxy::find() : located);
    strip->setOther(
        settings.value(QLatin1String(AddressKey)).toString(), settings.value(QLatin1String(AnchorsKey)).toString());
    const QString name = settings.value(QLatin1String(ProxyKey)).toString();
    for (const auto kind : {LaneProxy::Kind::BuiltIn, LaneProxy::Kind::Mitmproxy, LaneProxy::Kind::Other}) {
        if (name == nameOf(kind))
            strip->setProxyKind(kind);
    }
}

void SimulateIntents::remember()
{
    QSettings& settings = m_parts.session.preferences().settings();
    const SimulateStrip* strip = m_page.strip();
    settings.setValue(QLatin1String(ProxyKey), nameOf(strip->proxyKind()));
    // A proxy's address may hold a password, which does not belong into a settings file.
    const auto parsed = ProxyAddress::parse(strip->otherAddress());
    settings.setValue(QLatin1String(AddressKey), parsed ? parsed->toString() : QString());
    settings.setValue(QLatin1String(AnchorsKey), strip->otherAnchors());
}

Page* makeSimulatePage(const WindowParts& parts)
{
    auto* page = new SimulatePage;
    new SimulateIntents(parts, *page);
    return page;
}

} // namespace pintle
