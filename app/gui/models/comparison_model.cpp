// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/comparison_model.h"

#include "app/gui/widgets/plain_tool_tip.h"
#include "app/text/sentences.h"

#include <QFont>

namespace pintle {
namespace {

const Certificate* leafOf(const EndpointReport& report)
{
    return report.paths && !report.paths->sent.empty() ? &report.paths->sent.front() : nullptr;
}

QString anchorOf(const EndpointReport& report)
{
    const CertificatePath* path = report.paths ? report.paths->usedPath() : nullptr;
    if (path == nullptr || !path->valid || path->nodes.empty())
        return ComparisonModel::tr("no trusted path");
    return path->nodes.back().certificate.displayName();
}

template <typename Value> QString leafFact(const EndpointReport& report, Value value)
{
    const Certificate* leaf = leafOf(report);
    return leaf != nullptr ? value(*leaf) : QStringLiteral("–");
}

QString probeFact(const EndpointReport& report, QString ProbeReport::*member)
{
    const QString fact = report.probe ? (*report.probe).*member : QString();
    return fact.isEmpty() ? QStringLiteral("–") : fact;
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void ComparisonModel::setComparison(const Comparison& comparison)
{
    beginResetModel();
    m_rows.clear();
    const auto add = [&](const QString& what, auto fact) {
        m_rows.push_back({what, fact(comparison.direct), fact(comparison.proxied)});
    };
    add(tr("Verdict"), [](const EndpointReport& report) { return text::headline(report.verdict); });
    add(tr("Leaf key (pin)"), [](const EndpointReport& report) {
        return leafFact(report, [](const Certificate& leaf) { return Pin::of(leaf).toString(); });
    });
    add(tr("Leaf issued by"), [](const EndpointReport& report) {
        return leafFact(report, [](const Certificate& leaf) { return leaf.issuer().displayName(); });
    });
    add(tr("Leaf ends"), [](const EndpointReport& report) {
        return leafFact(
            report, [](const Certificate& leaf) { return leaf.notAfter().toString(QStringLiteral("yyyy-MM-dd")); });
    });
    add(tr("Key type"), [](const EndpointReport& report) {
        return leafFact(report, [](const Certificate& leaf) { return leaf.publicKey().name(); });
    });
    add(tr("Path ends at"), anchorOf);
    add(tr("Certificates sent"),
        [](const EndpointReport& report) { return QString::number(report.paths ? report.paths->sent.size() : 0); });
    add(tr("Protocol"), [](const EndpointReport& report) { return probeFact(report, &ProbeReport::protocol); });
    add(tr("Cipher"), [](const EndpointReport& report) { return probeFact(report, &ProbeReport::cipher); });
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    const bool differs = row.direct != row.proxied;
    const QString word = differs ? tr("≠ differs") : tr("= same");
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case What: return row.what;
        case Direct: return row.direct;
        case Proxied: return row.proxied;
        case Verdict: return word;
        default: return {};
        }
    case Qt::FontRole: {
        QFont font;
        font.setBold(differs && index.column() == Verdict);
        return font;
    }
    case Qt::ToolTipRole: return plainToolTip(index.column() == Direct ? row.direct : row.proxied);
    case Qt::AccessibleTextRole:
        return tr("%1: direct %2, through the proxy %3, %4").arg(row.what, row.direct, row.proxied, word);
    case DiffersRole: return differs;
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
    case Direct: return tr("Direct");
    case Proxied: return tr("Through the proxy");
    case Verdict: return tr("Comparison");
    default: return {};
    }
}

} // namespace pintle
