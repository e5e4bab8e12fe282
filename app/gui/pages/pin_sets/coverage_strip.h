// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/coverage.h"

#include <QFrame>

#include <vector>

namespace pintle {

class MarkedLine;

/// What becomes of a host's users: the chain of today, a renewal with a new key, another CA; a sentence each.
class CoverageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit CoverageStrip(QWidget* parent = nullptr);

    void setCoverage(const std::vector<CoverageAnswer>& answers, bool reportOnly);
    QStringList sentences() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<MarkedLine*> m_lines;
};

} // namespace pintle
