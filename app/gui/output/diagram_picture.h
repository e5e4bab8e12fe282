// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"
#include "app/report/html_report.h"
#include "app/report/redaction.h"

#include <QImage>

#include <memory>

namespace pintle {

class ChainModel;
class ChainView;

/// The picture with every name replaced where that was asked for.
ChainPicture redacted(ChainPicture picture, const report::Redactor& redactor);

/// A chain's diagram as it leaves the window: in the light palette whatever the window wears, nothing current, drawn by
/// the same items as on screen. For the GUI thread.
class DiagramPicture
{
public:
    explicit DiagramPicture(ChainPicture picture);
    ~DiagramPicture();
    DiagramPicture(const DiagramPicture&) = delete;
    DiagramPicture& operator=(const DiagramPicture&) = delete;

    QSizeF size() const; ///< in pixels of scale 1
    /// The diagram in words: what the view is called, then every certificate and link.
    QString description() const;
    /// `scale` 1 to 4.
    QImage image(int scale) const;
    /// `title` and description() are in the document; words are text.
    QByteArray svg(const QString& title) const;
    /// As SVG and as a recording.
    report::Diagram diagram(const QString& title) const;

private:
    void paint(QPainter& painter) const;

    std::unique_ptr<ChainModel> m_model;
    std::unique_ptr<ChainView> m_view;
};

} // namespace pintle
