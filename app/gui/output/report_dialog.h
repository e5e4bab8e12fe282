// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"
#include "app/report/html_report.h"

#include <QDialog>
#include <QImage>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QTextBrowser;
class QTimer;

namespace pintle {

/// Which file a report becomes.
enum class ReportFormat { Html, Pdf, Json };

/// Everything that a report is made of: a value, so that another thread makes it.
struct ReportOrder {
    EndpointReport report;
    report::DocumentOptions options;
    report::Diagram diagram; ///< redacted as `options` say
    ReportFormat format = ReportFormat::Html;
};

/// The file's content; empty when it could not be made. For any thread.
QByteArray reportContent(const ReportOrder& order);

/// What goes into a report, in which form and without which names, with a preview that follows. Stands beside the
/// window and blocks nothing; writing and printing are left to its owner.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `options` hold subject, command, program, instant and what is left out at first; the rest is chosen here.
    ReportDialog(EndpointReport report, report::DocumentOptions options, ChainPicture picture, QWidget* parent);
    ~ReportDialog() override;

    ReportFormat format() const;
    report::DocumentOptions options() const;
    /// With the picture; takes as long as drawing it.
    ReportOrder order() const;
    /// `api.example.com-inspect-2026-06-01.html`, without names that are replaced.
    QString suggestedName() const;

Q_SIGNALS:
    void saveRequested(const QString& path, const pintle::ReportOrder& order);
    void printRequested(const pintle::ReportOrder& order);
    void redactionChanged(pintle::report::RedactFlags flags);
    void previewed(); ///< the preview shows what is chosen

private:
    class Preview;

    QWidget* buildChoices();
    QWidget* buildPreview();
    QWidget* buildButtons();
    void changed();
    void refresh();
    void save();

    EndpointReport m_report;
    report::DocumentOptions m_options;
    ChainPicture m_picture;
    QListWidget* m_sections = nullptr;
    QComboBox* m_format = nullptr;
    std::vector<std::pair<report::Redact, QCheckBox*>> m_redactions;
    QLabel* m_note = nullptr;
    Preview* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    QTimer* m_later = nullptr;
    quint64 m_number = 0; ///< of the last preview asked for; older ones come too late
};

} // namespace pintle
