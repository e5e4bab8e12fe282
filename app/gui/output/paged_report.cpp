// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/paged_report.h"

#include "app/text/report_words.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QPicture>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace pintle::report {
namespace {

constexpr int Resolution = 300;
constexpr qreal MarginMillimetres = 16;
constexpr int PictureObject = QTextFormat::UserObject + 1;

/// Draws the picture where it stands in the text, as it was recorded: its words stay words.
class PictureHandler : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit PictureHandler(const Diagram& diagram)
        : m_size(diagram.size)
    {
        if (!diagram.recorded.isEmpty() && !m_size.isEmpty())
            m_picture.setData(diagram.recorded.constData(), uint(diagram.recorded.size()));
    }

    bool isValid() const { return !m_picture.isNull(); }

    QSizeF intrinsicSize(QTextDocument* document, int, const QTextFormat&) override
    {
        const qreal scale = document->documentLayout()->paintDevice()->logicalDpiX() / 96.0;
        const QSizeF page = document->pageSize();
        return m_size * std::min({scale, page.width() * 0.98 / m_size.width(), page.height() * 0.8 / m_size.height()});
    }

    void drawObject(QPainter* painter, const QRectF& place, QTextDocument*, int, const QTextFormat&) override
    {
        play(*painter, place);
    }

    void play(QPainter& painter, const QRectF& place)
    {
        painter.save();
        painter.translate(place.topLeft());
        // A recording is played at its own size in inches, whatever the device.
        painter.scale(place.width() / m_size.width() * m_picture.logicalDpiX() / painter.device()->logicalDpiX(),
            place.height() / m_size.height() * m_picture.logicalDpiY() / painter.device()->logicalDpiY());
        m_picture.play(&painter);
        painter.restore();
    }

private:
    QPicture m_picture;
    QSizeF m_size;
};

/// Puts the picture in the place that the HTML keeps for it.
void placePicture(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().toImageFormat().name() != QLatin1String(DiagramResource))
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat picture;
            picture.setObjectType(PictureObject);
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), picture);
            return;
        }
    }
}

void paintFooter(QPainter& painter, const QRectF& page, const QString& title, int number, int count)
{
    QFont font = painter.font();
    font.setPointSizeF(8);
    painter.setFont(font);
    const QFontMetricsF metrics(font, painter.device());
    const QRectF place(page.left(), page.bottom() - metrics.height(), page.width(), metrics.height());
    const QString pageWords = text::word(text::ReportWord::PageOf).arg(QString::number(number), QString::number(count));
    const qreal room = page.width() - metrics.horizontalAdvance(pageWords) - metrics.averageCharWidth() * 4;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideMiddle, room));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, pageWords);
}

} // namespace

bool paintReport(const InspectDocument& document, const Diagram& diagram, QPagedPaintDevice& device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page(0, 0, device.width(), device.height());
    const qreal footer = device.logicalDpiY() * 0.3;
    PictureHandler picture(diagram);
    Diagram shown = diagram;
    if (!picture.isValid())
        shown.svg.clear();

    QTextDocument text;
    QFont font = painter.font();
    font.setPointSizeF(9.5);
    text.setDefaultFont(font);
    QTextOption option = text.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (document.rightToLeft)
        option.setTextDirection(Qt::RightToLeft);
    text.setDefaultTextOption(option);
    text.documentLayout()->setPaintDevice(&device);
    text.documentLayout()->registerHandler(PictureObject, &picture);
    text.setDocumentMargin(0);
    text.setHtml(QString::fromUtf8(htmlReport(document, shown, HtmlReader::TextDocument)));
    // Before the pages are laid out: a change afterwards leaves blocks behind tables where they were.
    placePicture(text);
    text.setPageSize({page.width(), page.height() - footer});

    const int count = text.pageCount();
    for (int number = 0; number < count; ++number) {
        if (number > 0)
            device.newPage();
        const QRectF view(0, number * text.pageSize().height(), page.width(), text.pageSize().height());
        painter.save();
        painter.translate(0, -view.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::GlobalColor::black);
        painter.setClipRect(view);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFooter(painter, page, document.title, number + 1, count);
    }
    return painter.end();
}

QByteArray pdfReport(const InspectDocument& document, const Diagram& diagram)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(Resolution);
    pdf.setTitle(document.title);
    pdf.setCreator(QStringLiteral("Pintle"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(
        QMarginsF(MarginMillimetres, MarginMillimetres, MarginMillimetres, MarginMillimetres), QPageLayout::Millimeter);
    if (!paintReport(document, diagram, pdf))
        return {};
    return bytes;
}

QByteArray pdfDiagram(const Diagram& diagram, const QString& title)
{
    PictureHandler picture(diagram);
    if (!picture.isValid())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(Resolution);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Pintle"));
    pdf.setPageSize(QPageSize(diagram.size * 72.0 / 96.0, QPageSize::Point));
    pdf.setPageMargins(QMarginsF());
    QPainter painter(&pdf);
    picture.play(painter, QRectF(0, 0, pdf.width(), pdf.height()));
    return painter.end() ? bytes : QByteArray();
}

} // namespace pintle::report

#include "paged_report.moc"
