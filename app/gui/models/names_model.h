// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/general_name.h"

#include <QAbstractListModel>

#include <vector>

namespace pintle {

/// The subject alternative names of a certificate in their order, and which of them matched the host that was asked
/// for.
class NamesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { MatchedRole = Qt::UserRole + 1 }; ///< bool

    explicit NamesModel(QObject* parent = nullptr);

    /// `matched`: the name's text, empty for none; `host`: what it matches.
    void setNames(std::vector<GeneralName> names, const QString& matched, const QString& host);
    /// The first row that matched; -1 for none.
    int matchedRow() const { return m_matched; }
    /// All names, a line each, for the clipboard.
    QString plainText() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString text(int row) const;

    std::vector<GeneralName> m_names;
    QString m_host;
    int m_matched = -1;
};

} // namespace pintle
