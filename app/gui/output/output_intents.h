// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"
#include "app/report/inspect_document.h"

#include <QObject>

#include <functional>

class QAction;

namespace pintle {

struct ChainPicture;
struct ReportOrder;
class Workbench;

/// What leaves the window: report, diagram, print-out, picture on the clipboard. Files are made and written by another
/// thread, each as a job that quitting waits for.
class OutputIntents : public QObject
{
    Q_OBJECT

public:
    OutputIntents(const WindowParts& parts, QObject* parent);

private:
    Workbench& bench() const;
    ChainPicture picture() const;
    report::DocumentOptions documentOptions() const;
    void refresh();
    void exportReport();
    void exportDiagram();
    void copyImage();
    void print();
    void printOrder(const ReportOrder& order);
    void write(const QString& path, std::function<QByteArray()> make);

    WindowParts m_parts;
    QAction* m_report = nullptr;
    QAction* m_diagram = nullptr;
    QAction* m_print = nullptr;
    QAction* m_image = nullptr;
};

} // namespace pintle
