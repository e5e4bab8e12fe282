// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/export_dialog.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/theme/style.h"
#include "app/text/sentences.h"

#include "core/formats/registry.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

/// A format in words; its id where nobody has found any yet.
QString titleOf(const Format& format)
{
    if (format.id == QLatin1String("pintle-json"))
        return ExportDialog::tr("Pintle pin set");
    if (format.id == QLatin1String("android-nsc"))
        return ExportDialog::tr("Android Network Security Config");
    if (format.id == QLatin1String("curl"))
        return ExportDialog::tr("curl");
    return QString(format.id);
}

} // namespace

ExportDialog::ExportDialog(PinSet set, QWidget* parent)
    : QDialog(parent)
    , m_set(std::move(set))
    , m_formats(new QListWidget(this))
    , m_remarks(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy"), this))
    , m_save(new QPushButton(tr("&Save…"), this))
    , m_anyway(new QPushButton(tr("Export &Anyway"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Pins – %1").arg(m_set.name()));
    resize(760, 480);
    m_formats->setAccessibleName(tr("Formats"));
    m_formats->setMaximumWidth(230);
    for (const Format& format : formats()) {
        if (format.write == nullptr)
            continue;
        auto* row = new QListWidgetItem(titleOf(format), m_formats);
        row->setToolTip(tr("%1, written as %2").arg(QString(format.id), QString(format.fileName)));
        row->setData(Qt::UserRole, QString(format.id));
    }
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Preview"));
    m_save->setProperty(PrimaryProperty, true);
    auto* close = new QPushButton(tr("C&lose"), this);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_anyway);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    auto* right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addWidget(m_remarks);
    right->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_formats);
    row->addLayout(right, 1);

    connect(m_formats, &QListWidget::currentRowChanged, this, [this] {
        m_anyway->setProperty("force", false);
        showFormat();
    });
    connect(m_anyway, &QPushButton::clicked, this, [this] {
        m_anyway->setProperty("force", true);
        showFormat();
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { Q_EMIT copied(m_formats->currentItem()->text(), QString::fromUtf8(m_content)); });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    m_formats->setCurrentRow(0);
    m_formats->setFocus();
}

void ExportDialog::showFormat()
{
    if (m_formats->currentItem() == nullptr)
        return;
    const Format* format = findFormat(m_formats->currentItem()->data(Qt::UserRole).toString());
    const bool force = m_anyway->property("force").toBool();
    const auto written = format->write({.set = m_set, .now = QDateTime::currentDateTimeUtc(), .force = force});
    m_copy->setEnabled(written.has_value());
    m_save->setEnabled(written.has_value());
    m_anyway->setVisible(!written && written.error().code == ErrorCode::WouldLockOut);
    m_text->setEnabled(written.has_value());
    if (!written) {
        m_content.clear();
        m_text->clear();
        const QString remedy = text::remedy(written.error());
        m_remarks->setText(text::sentence(written.error()) + (remedy.isEmpty() ? remedy : QLatin1Char(' ') + remedy));
        return;
    }
    m_content = written->content;
    m_text->setPlainText(QString::fromUtf8(m_content));
    QStringList remarks;
    for (const Finding& finding : written->findings)
        remarks << QStringLiteral("• ") + text::sentence(finding);
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
}

void ExportDialog::save()
{
    const Format* format = findFormat(m_formats->currentItem()->data(Qt::UserRole).toString());
    dialogs::askForFile(this, {tr("Save Configuration"), tr("All files (*)"), QString(format->fileName), true},
        [this](const QString& path) { Q_EMIT saveRequested(path, m_content); });
}

} // namespace pintle
