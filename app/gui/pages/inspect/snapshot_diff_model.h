// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/chain/chain_difference.h"

#include <QAbstractTableModel>

namespace pintle {

/// One side of a comparison, beside its chain.
struct ChainSight {
    std::vector<Certificate> sent;
    QString protocol; ///< empty for a file
    QString verdict;  ///< id; empty where nobody judged
};

/// What two chains of one target have and had, a row for each fact: before, after, and a word with a glyph for what
/// happened to it.
class SnapshotDiffModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Subject, What, Before, After, Happened, ColumnCount };
    static constexpr int ChangeRole = Qt::UserRole + 1; ///< int of Change

    explicit SnapshotDiffModel(QObject* parent = nullptr);

    void compare(const ChainSight& before, const ChainSight& after);
    const ChainDifference& difference() const { return m_difference; }
    void showOnlyChanges(bool only);
    int changeCount() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QString subject;
        QString what;
        QString before;
        QString after;
        Change change = Change::Same;
        bool machine = true; ///< values are a machine's words
    };

    void addCertificate(const CertificateDifference& certificate, const ChainSight& before, const ChainSight& after);
    void addWhole(const QString& what, const QString& before, const QString& after, bool machine);
    void choose();

    ChainDifference m_difference;
    std::vector<Row> m_rows;
    std::vector<int> m_shown;
    bool m_onlyChanges = true;
};

} // namespace pintle
