// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/diagram_dialog.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/output/diagram_picture.h"
#include "app/gui/output/paged_report.h"
#include "app/gui/theme/style.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int PreviewWidth = 420;

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

DiagramDialog::DiagramDialog(EndpointReport report, ChainPicture picture, QString subject, QWidget* parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_picture(std::move(picture))
    , m_subject(std::move(subject))
    , m_format(new QComboBox(this))
    , m_redact(new QCheckBox(tr("Leave out host &names, addresses and e-mail"), this))
    , m_preview(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("diagram.dialog"));
    setWindowTitle(tr("Export Diagram"));
    auto* label = new QLabel(tr("&Format:"), this);
    label->setBuddy(m_format);
    m_format->setObjectName(QStringLiteral("diagram.format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("PNG, actual size"), int(Format::Png1));
    m_format->addItem(tr("PNG, twice the size"), int(Format::Png2));
    m_format->addItem(tr("PNG, three times the size"), int(Format::Png3));
    m_format->addItem(tr("SVG, scales to any size"), int(Format::Svg));
    m_format->addItem(tr("PDF"), int(Format::Pdf));
    m_format->setCurrentIndex(1);
    m_redact->setObjectName(QStringLiteral("diagram.redact"));
    auto* area = new QScrollArea(this);
    area->setWidget(m_preview);
    area->setWidgetResizable(false);
    area->setAlignment(Qt::AlignCenter);
    area->setAccessibleName(tr("Preview of the diagram"));
    auto* save = new QPushButton(tr("&Save As…"), this);
    save->setObjectName(QStringLiteral("diagram.save"));
    save->setProperty(PrimaryProperty, true);
    save->setDefault(true);
    auto* close = new QPushButton(tr("&Close"), this);

    auto* top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_format, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(save);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_redact);
    column->addWidget(area, 1);
    column->addLayout(buttons);
    resize(520, 620);
    connect(m_redact, &QCheckBox::toggled, this, &DiagramDialog::refresh);
    connect(save, &QPushButton::clicked, this, &DiagramDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    refresh();
    m_format->setFocus(Qt::TabFocusReason);
}

DiagramDialog::Format DiagramDialog::format() const
{
    return Format(m_format->currentData().toInt());
}

void DiagramDialog::setFormat(Format format)
{
    m_format->setCurrentIndex(m_format->findData(int(format)));
}

report::Redactor DiagramDialog::redactor() const
{
    using report::Redact;
    const report::RedactFlags flags = Redact::HostNames | Redact::Addresses | Redact::Emails;
    return m_redact->isChecked() ? report::Redactor(m_report, flags, {m_subject}) : report::Redactor();
}

QByteArray DiagramDialog::content() const
{
    const report::Redactor names = redactor();
    const DiagramPicture picture(redacted(m_picture, names));
    const QString title = tr("Certificate chain of %1").arg(names.apply(m_subject));
    switch (format()) {
    case Format::Png1: return pngOf(picture.image(1));
    case Format::Png2: return pngOf(picture.image(2));
    case Format::Png3: return pngOf(picture.image(3));
    case Format::Svg: return picture.svg(title);
    case Format::Pdf: return report::pdfDiagram(picture.diagram(title), title);
    }
    Q_UNREACHABLE();
}

QString DiagramDialog::suggestedName() const
{
    QString host = m_report.paths && m_report.paths->host ? m_report.paths->host->toString() : m_subject;
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    host = redactor().apply(host).replace(unfit, QStringLiteral("-")).left(120);
    const QString suffix = format() == Format::Svg ? QStringLiteral("svg")
        : format() == Format::Pdf                  ? QStringLiteral("pdf")
                                                   : QStringLiteral("png");
    return QStringLiteral("%1-chain.%2").arg(host, suffix);
}

void DiagramDialog::refresh()
{
    const DiagramPicture picture(redacted(m_picture, redactor()));
    const QImage image = picture.image(2);
    const int width = qMin(PreviewWidth, image.width() / 2);
    QImage shown = image.scaledToWidth(int(width * devicePixelRatioF()), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(QPixmap::fromImage(shown));
    m_preview->resize(m_preview->sizeHint());
    m_preview->setAccessibleName(picture.description());
}

void DiagramDialog::save()
{
    dialogs::askForFile(this, {tr("Save Diagram"), tr("All files (*)"), suggestedName(), true},
        [this](const QString& path) { Q_EMIT saveRequested(path, content()); });
}

} // namespace pintle
