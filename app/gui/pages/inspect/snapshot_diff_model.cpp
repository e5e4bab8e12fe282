// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/snapshot_diff_model.h"

#include "app/gui/text_isolation.h"
#include "app/text/difference_words.h"
#include "app/text/sentences.h"

#include <QFont>

#include <algorithm>

namespace pintle {
namespace {

/// Each with its glyph, so that nothing rests on colour.
QString happened(Change change)
{
    const QString word = text::word(change);
    switch (change) {
    case Change::Same: return QStringLiteral("= ") + word;
    case Change::Changed: return QStringLiteral("≠ ") + word;
    case Change::Added: return QStringLiteral("+ ") + word;
    case Change::Removed: return QStringLiteral("− ") + word;
    }
    Q_UNREACHABLE();
}

QString headlineOf(const QString& verdictId)
{
    for (const EndpointVerdict verdict : {EndpointVerdict::TrustedPinned, EndpointVerdict::TrustedUnpinned,
             EndpointVerdict::PinMismatch, EndpointVerdict::Untrusted, EndpointVerdict::TrustedPinsExpired,
             EndpointVerdict::TrustedWithFindings, EndpointVerdict::UntrustedPinsMatch, EndpointVerdict::NoTlsAnswer}) {
        if (idOf(verdict) == verdictId)
            return text::headline(verdict);
    }
    return verdictId;
}

} // namespace

SnapshotDiffModel::SnapshotDiffModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void SnapshotDiffModel::compare(const ChainSight& before, const ChainSight& after)
{
    beginResetModel();
    m_difference = compareChains(before.sent, after.sent);
    m_rows.clear();
    addWhole(tr("Verdict"), headlineOf(before.verdict), headlineOf(after.verdict), false);
    addWhole(tr("Protocol"), before.protocol, after.protocol, true);
    for (const CertificateDifference& certificate : m_difference.certificates)
        addCertificate(certificate, before, after);
    choose();
    endResetModel();
}

void SnapshotDiffModel::addWhole(const QString& what, const QString& before, const QString& after, bool machine)
{
    if (before.isEmpty() && after.isEmpty())
        return;
    const Change change = before == after ? Change::Same
        : before.isEmpty()                ? Change::Added
        : after.isEmpty()                 ? Change::Removed
                                          : Change::Changed;
    m_rows.push_back({tr("Connection"), what, before, after, change, machine});
}

void SnapshotDiffModel::addCertificate(
    const CertificateDifference& certificate, const ChainSight& before, const ChainSight& after)
{
    const Certificate& shown =
        certificate.after ? after.sent[size_t(*certificate.after)] : before.sent[size_t(*certificate.before)];
    const bool leaf = certificate.after == 0 || (!certificate.after && certificate.before == 0);
    //: A certificate of a chain: its place, and its name.
    const QString subject = leaf ? tr("Leaf: %1").arg(onScreen(shown.displayName()))
                                 : tr("Above it: %1").arg(onScreen(shown.displayName()));
    for (const FactDifference& fact : certificate.facts)
        m_rows.push_back({subject, text::word(fact.fact), fact.before, fact.after, fact.change});
}

void SnapshotDiffModel::choose()
{
    m_shown.clear();
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!m_onlyChanges || m_rows[size_t(row)].change != Change::Same)
            m_shown.push_back(row);
    }
}

void SnapshotDiffModel::showOnlyChanges(bool only)
{
    beginResetModel();
    m_onlyChanges = only;
    choose();
    endResetModel();
}

int SnapshotDiffModel::changeCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.change != Change::Same; }));
}

int SnapshotDiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int SnapshotDiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotDiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_shown.size()))
        return {};
    const Row& row = m_rows[size_t(m_shown[size_t(index.row())])];
    const auto value = [&row](const QString& text) { return row.machine ? onScreen(text) : text; };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Subject: return row.subject;
        case What: return row.what;
        case Before: return value(row.before);
        case After: return value(row.after);
        case Happened: return happened(row.change);
        default: return {};
        }
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: before %4, after %5")
            .arg(row.subject, row.what, text::word(row.change), row.before.isEmpty() ? tr("nothing") : row.before,
                row.after.isEmpty() ? tr("nothing") : row.after);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == Happened && row.change != Change::Same);
        return font;
    }
    case ChangeRole: return int(row.change);
    default: return {};
    }
}

QVariant SnapshotDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case Subject: return tr("Where");
    case What: return tr("Fact");
    case Before: return tr("Before");
    case After: return tr("After");
    case Happened: return tr("Change");
    default: return {};
    }
}

} // namespace pintle
