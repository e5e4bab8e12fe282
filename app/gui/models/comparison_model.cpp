// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/comparison_model.h"

#include "app/gui/widgets/plain_tool_tip.h"
#include "app/text/sentences.h"

#include <QFont>
#include <QLocale>

#include <functional>

namespace pintle {
namespace {

using Fact = std::function<QString(const JudgedLane& lane)>;

const QString None = QStringLiteral("–");

QString orNone(const QString& fact)
{
    return fact.isEmpty() ? None : fact;
}

template <typename Value> QString leafFact(const JudgedLane& lane, Value value)
{
    const auto& paths = lane.record.endpoint.paths;
    return paths && !paths->sent.empty() ? value(paths->sent.front()) : None;
}

Fact ofLeaf(QString (*value)(const Certificate&))
{
    return [value](const JudgedLane& lane) { return leafFact(lane, value); };
}

Fact ofProbe(QString ProbeReport::*member)
{
    return [member](const JudgedLane& lane) {
        const auto& probe = lane.record.endpoint.probe;
        return probe ? orNone((*probe).*member) : None;
    };
}

QString anchorOf(const JudgedLane& lane)
{
    const auto& paths = lane.record.endpoint.paths;
    const CertificatePath* path = paths ? paths->usedPath() : nullptr;
    if (path == nullptr || !path->valid || path->nodes.empty())
        return ComparisonModel::tr("no trusted path");
    return path->nodes.back().certificate.displayName();
}

QString alertsOf(const JudgedLane& lane)
{
    QStringList alerts;
    if (lane.record.endpoint.probe) {
        for (const TlsMessage& message : lane.record.endpoint.probe->messages) {
            if (message.name.startsWith(QLatin1String("alert ")))
                alerts << (message.sent ? ComparisonModel::tr("sent %1") : ComparisonModel::tr("received %1"))
                              .arg(message.name.mid(6));
        }
    }
    return alerts.isEmpty() ? None : alerts.join(QStringLiteral(", "));
}

QString handshakeBytes(const JudgedLane& lane, bool sent)
{
    if (!lane.record.endpoint.probe || lane.record.endpoint.probe->messages.empty())
        return None;
    qint64 bytes = 0;
    for (const TlsMessage& message : lane.record.endpoint.probe->messages)
        bytes += message.sent == sent ? message.size : 0;
    return QLocale().toString(bytes);
}

QString exchangeFact(const JudgedLane& lane, qint64 Exchange::*member)
{
    const auto& probe = lane.record.endpoint.probe;
    return probe && probe->exchange ? QLocale().toString((*probe->exchange).*member) : None;
}

QString answerOf(const JudgedLane& lane)
{
    const auto& probe = lane.record.endpoint.probe;
    if (!probe || !probe->exchange)
        return None;
    if (probe->exchange->error)
        return text::sentence(*probe->exchange->error);
    const QByteArray& answer = probe->exchange->answer;
    return orNone(QString::fromLatin1(answer.left(answer.indexOf('\r')).left(80)));
}

QString decisionOf(const JudgedLane& lane)
{
    switch (lane.record.contact()) {
    case LaneContact::None: return ComparisonModel::tr("none");
    case LaneContact::Accepted: return ComparisonModel::tr("accepted");
    case LaneContact::Refused: return ComparisonModel::tr("refused");
    }
    Q_UNREACHABLE();
}

QString peerAddressOf(const JudgedLane& lane)
{
    const auto& probe = lane.record.endpoint.probe;
    return probe && !probe->peerAddress.isNull()
        ? QStringLiteral("%1:%2").arg(probe->peerAddress.toString()).arg(probe->peerPort)
        : None;
}

/// Durations differ by nature and are marked nowhere.
QString durationOf(const JudgedLane& lane, Stage stage)
{
    const auto& probe = lane.record.endpoint.probe;
    if (!probe || probe->stages.size() <= size_t(stage))
        return None;
    const StageResult& result = probe->stages[size_t(stage)];
    if (result.state != StageResult::State::Done && result.state != StageResult::State::Failed)
        return None;
    return ComparisonModel::tr("%1 ms").arg(QLocale().toString(double(result.duration.count()) / 1000, 'f', 1));
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ComparisonModel::setLanes(const std::array<std::optional<JudgedLane>, 3>& lanes)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [&](const QString& what, const Fact& fact, bool compared = true) {
        Row row{what, {}, compared};
        for (size_t lane = 0; lane < lanes.size(); ++lane) {
            if (lanes[lane])
                row.facts[lane] = fact(*lanes[lane]);
        }
        m_rows.push_back(std::move(row));
    };
    add(tr("Outcome"), [](const JudgedLane& lane) { return text::headline(lane.judgement.outcome); });
    add(tr("Client's decision"), decisionOf);
    add(tr("Verdict"), [](const JudgedLane& lane) { return text::headline(lane.record.endpoint.verdict); });
    add(tr("Application data sent, bytes"), [](const JudgedLane& l) { return exchangeFact(l, &Exchange::sentBytes); });
    add(tr("Answer"), answerOf);
    add(tr("Leaf key (pin)"), ofLeaf([](const Certificate& leaf) { return Pin::of(leaf).toString(); }));
    add(tr("Leaf issued by"), ofLeaf([](const Certificate& leaf) { return leaf.issuer().displayName(); }));
    add(tr("Leaf ends"),
        ofLeaf([](const Certificate& leaf) { return leaf.notAfter().toString(QStringLiteral("yyyy-MM-dd")); }));
    add(tr("Key type"), ofLeaf([](const Certificate& leaf) { return leaf.publicKey().name(); }));
    add(tr("Path ends at"), anchorOf);
    add(tr("Certificates sent"), [](const JudgedLane& lane) {
        const auto& paths = lane.record.endpoint.paths;
        return QString::number(paths ? paths->sent.size() : 0);
    });
    add(tr("Protocol"), ofProbe(&ProbeReport::protocol));
    add(tr("Cipher"), ofProbe(&ProbeReport::cipher));
    add(tr("Key exchange"), ofProbe(&ProbeReport::group));
    add(tr("Signature"), ofProbe(&ProbeReport::peerSignature));
    add(tr("Alerts"), alertsOf);
    add(tr("Handshake sent, bytes"), [](const JudgedLane& lane) { return handshakeBytes(lane, true); });
    add(tr("Handshake received, bytes"), [](const JudgedLane& lane) { return handshakeBytes(lane, false); });
    add(tr("Connected to"), peerAddressOf);
    for (const Stage stage : {Stage::Connect, Stage::Proxy, Stage::Tls})
        add(
            tr("Duration of %1").arg(text::word(stage)),
            [stage](const JudgedLane& lane) { return durationOf(lane, stage); }, false);
    endResetModel();
}

bool ComparisonModel::differs(const Row& row, int lane)
{
    const QString& control = row.facts[0];
    const QString& mine = row.facts[size_t(lane)];
    return row.compared && lane > 0 && !control.isEmpty() && !mine.isEmpty() && control != mine;
}

QString ComparisonModel::comparison(const Row& row)
{
    if (!row.compared || row.facts[0].isEmpty())
        return {};
    const bool b = differs(row, 1);
    const bool c = differs(row, 2);
    if (b && c)
        return tr("≠ B and C differ from A");
    if (b)
        return tr("≠ B differs from A");
    if (c)
        return tr("≠ C differs from A");
    return row.facts[1].isEmpty() && row.facts[2].isEmpty() ? QString() : tr("= same");
}

QString ComparisonModel::asText() const
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < ColumnCount; ++column)
        header << headerData(column, Qt::Horizontal).toString();
    lines << header.join(QLatin1Char('\t'));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells << data(index(row, column)).toString();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::shown(const QModelIndex& index) const
{
    const Row& row = m_rows[size_t(index.row())];
    const int lane = index.column() - LaneA;
    if (index.column() == What)
        return row.what;
    return lane >= 0 && lane < 3 ? row.facts[size_t(lane)] : comparison(row);
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const int lane = index.column() - LaneA;
    const bool isLane = lane >= 0 && lane < 3;
    switch (role) {
    case Qt::DisplayRole: return shown(index);
    case Qt::ToolTipRole: return plainToolTip(shown(index));
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Verdict && (differs(row, 1) || differs(row, 2)));
        return font;
    }
    case Qt::AccessibleTextRole:
        //: %1 a fact, %2 to %4 what it is in lane A, B and C, %5 whether they differ.
        return tr("%1: A %2, B %3, C %4, %5")
            .arg(row.what, orNone(row.facts[0]), orNone(row.facts[1]), orNone(row.facts[2]), comparison(row));
    case DiffersRole: return isLane && differs(row, lane);
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case What: return tr("Fact");
    case LaneA: return tr("A  Direct");
    case LaneB: return tr("B  Pins off");
    case LaneC: return tr("C  Pins on");
    case Verdict: return tr("Comparison");
    default: return {};
    }
}

} // namespace pintle
