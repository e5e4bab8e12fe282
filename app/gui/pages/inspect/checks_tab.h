// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/check_row.h"
#include "app/gui/pages/inspect/details_tab.h"

namespace pintle {

/// Everything that was checked, with its outcome in words and the rule: of this certificate, of the link to its issuer,
/// of the whole connection, and what Qt says beside it.
class ChecksTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit ChecksTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject) override;

private:
    void addGroup(const QString& heading, const std::vector<CheckLine>& lines);
    void clearRows();

    std::vector<QWidget*> m_shown;
    QStringList m_plain;
};

/// The lines of the groups, for the tab and for tests.
std::vector<CheckLine> linesOf(const Findings& findings);
std::vector<CheckLine> linesOf(const ChainLink& link);

} // namespace pintle
