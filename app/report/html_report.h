// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/report/inspect_document.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace pintle::report {

/// The picture of the chain and what it shows in words.
struct Diagram {
    QByteArray svg;      ///< a whole SVG document; empty: the report has no picture
    QString description; ///< for those who do not see it
    /// The same as QPicture::data() and its size, for pages: QSvgRenderer would draw words as outlines, which nobody
    /// can select. Empty where there are no pages.
    QByteArray recorded;
    QSizeF size;
};

/// Where the HTML is read.
enum class HtmlReader {
    Browser, ///< a file of its own: well-formed XHTML5, style and picture inside, landmarks, nothing from elsewhere
    TextDocument, ///< QTextDocument: its subset, and `<img src="pintle:diagram"/>` in the place of the picture
};

/// One document, UTF-8. Whatever stands in it was written by a writer that escapes, so that no name of a certificate
/// can become markup; characters that XML does not allow become U+FFFD.
QByteArray htmlReport(const InspectDocument& document, const Diagram& diagram, HtmlReader reader);

/// The address of the picture for QTextDocument::addResource.
inline constexpr char DiagramResource[] = "pintle:diagram";

} // namespace pintle::report
