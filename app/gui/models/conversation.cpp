// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/conversation.h"

#include "app/text/sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::Conversation)
};

/// A step before it is set beside those of the other lanes. Equal keys stand in one row.
struct Step {
    QString key;
    QString what;
    ConversationCell cell;
    bool compared = true;
};
using Steps = std::vector<Step>;

QString bytesWords(qint64 bytes)
{
    return Words::tr("%n bytes", nullptr, int(bytes));
}

/// The app's partner on a lane, in both directions.
class Routes
{
public:
    Routes(const LaneRecord& record, const LaneRecord* control)
    {
        const bool substituted = record.lane != Lane::Direct && control != nullptr
            && peerOf(*control, record) == LanePeer::Interceptor && record.endpoint.probe
            && record.endpoint.probe->hasChain();
        m_peer = substituted ? Words::tr("Proxy") : Words::tr("Server");
    }

    QString sent() const { return arrow(app(), m_peer); }
    QString received() const { return arrow(m_peer, app()); }
    static QString sentToProxy() { return arrow(app(), Words::tr("Proxy")); }
    static QString receivedFromProxy() { return arrow(Words::tr("Proxy"), app()); }

private:
    //: The client of a lane, short: "App ▸ Server".
    static QString app() { return Words::tr("App"); }
    static QString arrow(const QString& from, const QString& to)
    {
        //: %1 sender, %2 receiver of a message.
        return Words::tr("%1 ▸ %2").arg(from, to);
    }

    QString m_peer;
};

void addConnection(Steps& steps, const LaneRecord& record)
{
    const ProbeReport& probe = *record.endpoint.probe;
    const StageResult& connecting = probe.stages[size_t(Stage::Connect)];
    const QString peer = QStringLiteral("%1:%2").arg(probe.peerAddress.toString()).arg(probe.peerPort);
    if (connecting.state == StageResult::State::Done) {
        steps.push_back({QStringLiteral("tcp"), Words::tr("TCP connection"), {{}, peer, Severity::Neutral}, false});
        return;
    }
    for (const StageResult& stage : probe.stages) {
        if (stage.state == StageResult::State::Failed && stage.stage <= Stage::Connect && stage.error)
            steps.push_back({QStringLiteral("tcp"), Words::tr("TCP connection"),
                {{}, text::sentence(*stage.error), Severity::Failure}});
    }
}

/// Proxy and STARTTLS lines.
void addDialogue(Steps& steps, const LaneRecord& record, const Routes& routes)
{
    const bool proxied = record.lane != Lane::Direct;
    int sentLines = 0;
    int number = 0;
    for (const QString& line : record.endpoint.probe->dialogue) {
        if (line.size() <= 2)
            continue;
        const bool sent = line.startsWith(QLatin1String("> "));
        sentLines += sent ? 1 : 0;
        const bool isProxys = proxied && sentLines <= 1;
        const QString route = isProxys ? (sent ? Routes::sentToProxy() : Routes::receivedFromProxy())
                                       : (sent ? routes.sent() : routes.received());
        const QString what = isProxys ? (sent ? Words::tr("Request to the proxy") : Words::tr("Answer of the proxy"))
                                      : Words::tr("Plain text");
        steps.push_back(
            {QStringLiteral("%1 %2").arg(isProxys ? QLatin1String("proxy") : QLatin1String("plain")).arg(number++),
                what, {route, line.mid(2), Severity::Neutral}, !isProxys});
    }
}

void addMessages(Steps& steps, const LaneRecord& record, const Routes& routes, bool afterDecision)
{
    QHash<QString, int> seen;
    bool finished = false;
    for (const TlsMessage& message : record.endpoint.probe->messages) {
        const QString side = message.sent ? QStringLiteral("> ") : QStringLiteral("< ");
        const QString name = side + message.name;
        const QString key = QStringLiteral("%1 %2").arg(name).arg(seen[name]++);
        // The client decides when its part of the handshake is done; tickets and alerts follow.
        const bool follows = finished
            && (message.name == QLatin1String("NewSessionTicket") || message.name.startsWith(QLatin1String("alert")));
        finished = finished || (message.sent && message.name == QLatin1String("Finished"));
        if (follows == afterDecision)
            steps.push_back({key, message.name,
                {message.sent ? routes.sent() : routes.received(), bytesWords(message.size), Severity::Neutral}});
    }
}

void addHandshakeFailure(Steps& steps, const LaneRecord& record)
{
    const ProbeReport& probe = *record.endpoint.probe;
    for (const StageResult& stage : probe.stages) {
        if (stage.state == StageResult::State::Failed && stage.stage > Stage::Connect && stage.error)
            steps.push_back({QStringLiteral("failed"), Words::tr("End of the handshake"),
                {{}, text::sentence(*stage.error), Severity::Failure}});
    }
}

ConversationCell pathCell(const LaneRecord& record)
{
    const bool trusted = record.verdict->paths && record.verdict->paths->verdict == TrustVerdict::Trusted;
    return trusted ? ConversationCell{{}, Words::tr("trusted"), Severity::Ok}
                   : ConversationCell{{}, Words::tr("not trusted"), Severity::Failure};
}

ConversationCell pinCell(const LaneRecord& record)
{
    if (!record.hasPins)
        return {{}, Words::tr("not asked"), Severity::Neutral};
    if (!record.verdict->pins)
        return {{}, Words::tr("not judged"), Severity::Failure};
    const PinVerdict& verdict = record.verdict->pins->verdict;
    if (std::holds_alternative<PinsMatched>(verdict))
        return {{}, Words::tr("match"), Severity::Ok};
    if (std::holds_alternative<PinsMismatched>(verdict))
        return {{}, Words::tr("no match"), Severity::Failure};
    if (std::holds_alternative<PinsExpired>(verdict))
        return {{}, Words::tr("ended, not enforced"), Severity::Warning};
    if (std::holds_alternative<NotPinned>(verdict))
        return {{}, Words::tr("no pins for this host"), Severity::Neutral};
    return {{}, Words::tr("not judged"), Severity::Neutral};
}

void addDecision(Steps& steps, const LaneRecord& record)
{
    if (!record.verdict)
        return;
    const bool goesOn = record.contact() == LaneContact::Accepted;
    steps.push_back({QStringLiteral("path"), Words::tr("Path check"), pathCell(record)});
    steps.push_back({QStringLiteral("pins"), Words::tr("Pin check"), pinCell(record)});
    steps.push_back({QStringLiteral("decision"), Words::tr("Decision"),
        goesOn ? ConversationCell{{}, Words::tr("go on"), Severity::Ok}
               : ConversationCell{{}, Words::tr("refuse and close"), Severity::Failure}});
}

void addExchange(Steps& steps, const LaneRecord& record, const Routes& routes)
{
    const auto& exchange = record.endpoint.probe->exchange;
    if (!exchange)
        return;
    steps.push_back({QStringLiteral("request"), Words::tr("Application data"),
        {exchange->sentBytes > 0 ? routes.sent() : QString(), bytesWords(exchange->sentBytes), Severity::Neutral}});
    if (exchange->receivedBytes > 0) {
        const QString first = QString::fromLatin1(exchange->answer.left(exchange->answer.indexOf('\r')).left(80));
        steps.push_back({QStringLiteral("answer"), Words::tr("Answer"), {routes.received(), first, Severity::Neutral}});
    } else if (exchange->error) {
        steps.push_back(
            {QStringLiteral("answer"), Words::tr("Answer"), {{}, text::sentence(*exchange->error), Severity::Warning}});
    }
}

Steps stepsOf(const LaneRecord& record, const LaneRecord* control)
{
    Steps steps;
    if (!record.endpoint.probe)
        return steps;
    const Routes routes(record, control);
    addConnection(steps, record);
    addDialogue(steps, record, routes);
    addMessages(steps, record, routes, false);
    addHandshakeFailure(steps, record);
    addDecision(steps, record);
    addExchange(steps, record, routes);
    addMessages(steps, record, routes, true);
    return steps;
}

/// A row and the key that it stands for.
struct KeyedRow {
    QString key;
    ConversationRow row;
};

/// Puts a lane's steps beside those that are there: the same step in the same row, others after their forerunner.
void merge(std::vector<KeyedRow>& rows, const Steps& steps, Lane lane)
{
    size_t place = 0;
    for (const Step& step : steps) {
        const auto from = rows.begin() + std::ptrdiff_t(place);
        auto found = std::find_if(from, rows.end(), [&step](const KeyedRow& row) { return row.key == step.key; });
        if (found == rows.end())
            found = rows.insert(from, KeyedRow{step.key, {.what = step.what, .cells = {}, .compared = step.compared}});
        found->row.cells[size_t(lane)] = step.cell;
        place = size_t(found - rows.begin()) + 1;
    }
}

} // namespace

bool ConversationRow::differsFromControl(Lane lane) const
{
    const auto& control = cells[size_t(Lane::Direct)];
    const auto& mine = cells[size_t(lane)];
    const bool areEnded = ended[size_t(Lane::Direct)] && ended[size_t(lane)];
    if (!compared || !areEnded || lane == Lane::Direct || (!control && !mine))
        return false;
    return !control || !mine || control->text != mine->text;
}

std::vector<ConversationRow> conversationOf(const std::array<const LaneRecord*, 3>& records)
{
    std::vector<KeyedRow> keyed;
    for (const LaneRecord* record : records) {
        if (record != nullptr)
            merge(keyed, stepsOf(*record, records[size_t(Lane::Direct)]), record->lane);
    }
    std::vector<ConversationRow> rows;
    rows.reserve(keyed.size());
    for (KeyedRow& row : keyed) {
        for (size_t lane = 0; lane < records.size(); ++lane)
            row.row.ended[lane] = records[lane] != nullptr;
        rows.push_back(std::move(row.row));
    }
    return rows;
}

} // namespace pintle
