// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/lint_model.h"

#include "app/gui/pages/pin_sets/pin_words.h"
#include "app/gui/text_isolation.h"
#include "app/text/pin_sentences.h"
#include "app/text/sentences.h"

#include "core/formats/registry.h"
#include "core/pins/repair.h"

#include <QCoreApplication>

#include <algorithm>

namespace pintle {
namespace {

struct LintWords {
    Q_DECLARE_TR_FUNCTIONS(LintWords)
};

// A list longer than this is not read; a set so broken is mended from the top.
constexpr size_t MostRows = 200;

QStringList everyFormat()
{
    QStringList ids;
    for (const Format& format : formats())
        ids << QString(format.id);
    return ids;
}

LintFix fixFor(FindingCode code)
{
    if (code == FindingCode::NoBackupPin)
        return LintFix::GenerateBackup;
    const bool takesAChain = code == FindingCode::NoPinsForHost || code == FindingCode::NoPinMatchesChain
        || code == FindingCode::LeafPinsOnly || code == FindingCode::RootPinsOnly;
    return takesAChain ? LintFix::AddFromChain : LintFix::None;
}

LintRow rowOf(const PinSet& set, const Advice& advice, const AdviceOptions& options)
{
    LintRow row{.severity = advice.finding.severity, .sentence = text::sentence(advice.finding), .advice = advice};
    // A whole pin fits in no line; both its ends do.
    if (advice.pin)
        row.sentence.replace(advice.pin->toString(), shortPin(*advice.pin));
    if (set.hosts().size() > 1)
        //: %1 is a host, %2 a sentence about it.
        row.sentence = LintWords::tr("%1: %2").arg(onScreen(advice.host), row.sentence);
    if (const auto repair = repairFor(set, advice, options)) {
        row.fix = LintFix::Repair;
        row.fixText = text::action(*repair);
        return row;
    }
    row.fix = fixFor(advice.finding.code);
    if (row.fix == LintFix::GenerateBackup)
        row.fixText = LintWords::tr("Generate Backup Key…");
    if (row.fix == LintFix::AddFromChain)
        row.fixText = LintWords::tr("Add from Chain…");
    return row;
}

bool keepsABackup(const HostPins& entry)
{
    return std::any_of(entry.pins.begin(), entry.pins.end(),
        [](const PinEntry& pin) { return pin.counts() && pin.role == PinRole::Backup; });
}

void addWhatIsWell(const PinSet& set, const LiveChainOf& live, bool isClean, std::vector<LintRow>& rows)
{
    const auto say = [&rows](const QString& sentence) { rows.push_back({.sentence = sentence}); };
    const auto& hosts = set.hosts();
    const bool looked =
        std::any_of(hosts.begin(), hosts.end(), [&live](const HostPins& h) { return live(h) != nullptr; });
    const bool backup = !hosts.empty() && std::all_of(hosts.begin(), hosts.end(), keepsABackup);
    const bool backupInUse = std::any_of(rows.begin(), rows.end(),
        [](const LintRow& row) { return row.advice.finding.code == FindingCode::BackupInLiveChain; });
    if (backup && looked && !backupInUse)
        say(LintWords::tr("The backup key is not in the live chain."));
    else if (backup && !backupInUse)
        say(LintWords::tr("A backup key is pinned."));
    if (isClean && looked)
        say(LintWords::tr("Nothing speaks against this set."));
    else if (isClean)
        say(LintWords::tr("Nothing in the set speaks against it; no chain has been looked at yet."));
}

} // namespace

std::vector<LintRow> lintOf(const PinSet& set, const LiveChainOf& live, const QDateTime& now)
{
    std::vector<LintRow> rows;
    for (const HostPins& entry : set.hosts()) {
        const AdviceOptions options{.now = now, .live = live(entry), .formats = everyFormat()};
        // On this entry alone: each has a chain of its own.
        const auto alone = PinSet::make(set.name(), {entry});
        if (!alone)
            continue;
        for (const Advice& advice : advise(*alone, options)) {
            if (rows.size() < MostRows)
                rows.push_back(rowOf(set, advice, options));
        }
    }
    std::stable_sort(rows.begin(), rows.end(),
        [](const LintRow& one, const LintRow& other) { return one.severity > other.severity; });
    const bool isClean = worstOf(rows) < Severity::Warning;
    if (!set.hosts().empty())
        addWhatIsWell(set, live, isClean, rows);
    return rows;
}

Severity worstOf(const std::vector<LintRow>& rows)
{
    Severity worst = Severity::Ok;
    for (const LintRow& row : rows)
        worst = std::max(worst, row.severity);
    return worst;
}

LintModel::LintModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void LintModel::setRows(std::vector<LintRow> rows)
{
    if (rows.size() == m_rows.size()) {
        const bool same = rows == m_rows;
        m_rows = std::move(rows); // the advice itself may have changed
        if (!same)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int LintModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant LintModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LintRow& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case SentenceRole: return row.sentence;
    case Qt::AccessibleTextRole:
        //: %1 is a severity such as "Warning", %2 a sentence.
        return tr("%1: %2").arg(text::word(row.severity), row.sentence);
    case Qt::AccessibleDescriptionRole: return row.fixText.isEmpty() ? QString() : tr("Enter: %1").arg(row.fixText);
    case SeverityRole: return int(row.severity);
    case FixTextRole: return row.fixText;
    default: return {};
    }
}

} // namespace pintle
