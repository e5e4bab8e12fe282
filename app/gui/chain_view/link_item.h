// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/chain_view/chain_item.h"
#include "app/gui/models/chain_picture.h"

namespace pintle {

/// What was checked between a certificate and its issuer: a line, and always words, since a green line alone says
/// nothing.
class LinkItem : public ChainItem
{
    Q_OBJECT

public:
    LinkItem(ChainLink link, const QWidget* view);

    const ChainLink& link() const { return m_link; }
    QSizeF sizeFor(qreal width) const override;
    std::vector<PlacedText> texts() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLine(QPainter& painter, const QColor& color) const;
    void paintWords(QPainter& painter, const QColor& color) const;

    ChainLink m_link;
};

} // namespace pintle
