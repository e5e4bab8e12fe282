// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/report/html_report.h"

#include "core/base/result.h"

class QPagedPaintDevice;

namespace pintle::report {

/// The report as a PDF of A4 pages: text that can be selected, the picture as vectors, a footer with title and page.
/// Needs an application with fonts, runs on any thread.
QByteArray pdfReport(const InspectDocument& document, const Diagram& diagram);

/// Paints the same pages on a printer or another paged device. False when the device cannot be painted on.
bool paintReport(const InspectDocument& document, const Diagram& diagram, QPagedPaintDevice& device);

/// A picture alone as a PDF page of its own size, with `title` as the document's title. Empty without `recorded`.
QByteArray pdfDiagram(const Diagram& diagram, const QString& title);

} // namespace pintle::report
