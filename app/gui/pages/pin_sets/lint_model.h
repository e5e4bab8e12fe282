// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/advice.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace pintle {

/// What "Fix" of a finding does.
enum class LintFix { None, Repair, GenerateBackup, AddFromChain };

/// One finding on a set, in words.
struct LintRow {
    Severity severity = Severity::Ok;
    QString sentence;
    LintFix fix = LintFix::None;
    QString fixText; ///< of the button; empty without a fix
    Advice advice;   ///< what is mended
    friend bool operator==(const LintRow& one, const LintRow& other)
    {
        return one.severity == other.severity && one.sentence == other.sentence && one.fix == other.fix
            && one.fixText == other.fixText;
    }
};

/// The chain of today that an entry is judged against, or null.
using LiveChainOf = std::function<const PathReport*(const HostPins& entry)>;

/// Everything that is to be said of a set, the heaviest first; and what is well, where nothing is wrong. A set with one
/// host is not told its name again.
std::vector<LintRow> lintOf(const PinSet& set, const LiveChainOf& live, const QDateTime& now);
/// The heaviest of it.
Severity worstOf(const std::vector<LintRow>& rows);

/// The findings as a list.
class LintModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole {
        SeverityRole = Qt::UserRole + 1, ///< int
        SentenceRole,                    ///< without the severity's word
        FixTextRole,                     ///< empty without a fix
    };

    explicit LintModel(QObject* parent = nullptr);

    void setRows(std::vector<LintRow> rows);
    const std::vector<LintRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<LintRow> m_rows;
};

} // namespace pintle
