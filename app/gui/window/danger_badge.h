// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/dangers.h"

#include <QAbstractButton>

namespace pintle {

/// One danger in the status bar: filled, with glyph and word; pressing it turns the danger off.
class DangerBadge : public QAbstractButton
{
    Q_OBJECT

public:
    DangerBadge(const Danger& danger, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace pintle
