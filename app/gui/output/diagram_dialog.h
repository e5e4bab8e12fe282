// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"
#include "app/report/redaction.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace pintle {

/// The diagram as a file: PNG in three sizes, SVG or PDF, with or without names. Stands beside the window.
class DiagramDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Format { Png1, Png2, Png3, Svg, Pdf };

    DiagramDialog(EndpointReport report, ChainPicture picture, QString subject, QWidget* parent);

    void setFormat(Format format);
    /// The file's content in the format that is chosen; drawn at once.
    QByteArray content() const;
    /// `api.example.com-chain.png`, without names that are replaced.
    QString suggestedName() const;

Q_SIGNALS:
    void saveRequested(const QString& path, const QByteArray& content);

private:
    Format format() const;
    report::Redactor redactor() const;
    void refresh();
    void save();

    EndpointReport m_report;
    ChainPicture m_picture;
    QString m_subject;
    QComboBox* m_format = nullptr;
    QCheckBox* m_redact = nullptr;
    QLabel* m_preview = nullptr;
};

} // namespace pintle
