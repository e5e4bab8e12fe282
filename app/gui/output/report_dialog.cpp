// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/report_dialog.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/output/diagram_picture.h"
#include "app/gui/output/paged_report.h"
#include "app/gui/session/background.h"
#include "app/gui/theme/style.h"
#include "app/gui/theme/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QTimer>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int PreviewNames = 40;
constexpr int PreviewCertificates = 6;
constexpr qsizetype PreviewCharacters = 60'000;

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html: return QStringLiteral("html");
    case ReportFormat::Pdf: return QStringLiteral("pdf");
    case ReportFormat::Json: return QStringLiteral("json");
    }
    Q_UNREACHABLE();
}

report::Redactor redactorFor(const EndpointReport& report, const report::DocumentOptions& options)
{
    return {report, options.redact, {options.subject, options.command}};
}

/// What the preview shows: rich text, or the beginning of the JSON.
QString previewContent(const ReportOrder& order)
{
    const report::Redactor redactor = redactorFor(order.report, order.options);
    if (order.format == ReportFormat::Json) {
        const QByteArray json = QJsonDocument(inspectJson(order.report, redactor)).toJson();
        return QString::fromUtf8(json).left(PreviewCharacters);
    }
    return QString::fromUtf8(report::htmlReport(
        inspectDocument(order.report, order.options, redactor), order.diagram, report::HtmlReader::TextDocument));
}

} // namespace

/// Paper in a window of any theme, with the picture at hand.
class ReportDialog::Preview : public QTextBrowser
{
public:
    explicit Preview(QWidget* parent)
        : QTextBrowser(parent)
    {
        setPalette(paletteFor(tokens(ThemeKind::Light)));
        setOpenLinks(false);
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    }

    void setPicture(const QImage& picture) { m_picture = picture; }

protected:
    // Nothing else is loaded, whatever a document asks for.
    QVariant loadResource(int type, const QUrl& name) override
    {
        const bool ours =
            type == QTextDocument::ImageResource && name.toString() == QLatin1String(report::DiagramResource);
        return ours ? QVariant(m_picture) : QVariant();
    }

private:
    QImage m_picture;
};

QByteArray reportContent(const ReportOrder& order)
{
    const report::Redactor redactor = redactorFor(order.report, order.options);
    if (order.format == ReportFormat::Json)
        return QJsonDocument(inspectJson(order.report, redactor)).toJson(QJsonDocument::Indented);
    const report::InspectDocument document = inspectDocument(order.report, order.options, redactor);
    return order.format == ReportFormat::Pdf ? report::pdfReport(document, order.diagram)
                                             : report::htmlReport(document, order.diagram, report::HtmlReader::Browser);
}

ReportDialog::ReportDialog(
    EndpointReport report, report::DocumentOptions options, ChainPicture picture, QWidget* parent)
    : QDialog(parent)
    , m_report(std::move(report))
    , m_options(std::move(options))
    , m_picture(std::move(picture))
    , m_later(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("report.dialog"));
    setWindowTitle(tr("Export Report"));
    resize(940, 640);
    auto* row = new QHBoxLayout;
    row->addWidget(buildChoices());
    row->addWidget(buildPreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buildButtons());
    m_later->setSingleShot(true);
    m_later->setInterval(60);
    connect(m_later, &QTimer::timeout, this, &ReportDialog::refresh);
    refresh();
    m_sections->setFocus(Qt::TabFocusReason);
}

ReportDialog::~ReportDialog() = default;

QWidget* ReportDialog::buildChoices()
{
    auto* choices = new QWidget(this);
    auto* column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    auto* formatLabel = new QLabel(tr("&Format:"), choices);
    m_format = new QComboBox(choices);
    m_format->setObjectName(QStringLiteral("report.format"));
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("HTML, one file"), int(ReportFormat::Html));
    m_format->addItem(tr("PDF"), int(ReportFormat::Pdf));
    m_format->addItem(tr("JSON, as the command line writes it"), int(ReportFormat::Json));
    formatLabel->setBuddy(m_format);
    column->addWidget(formatLabel);
    column->addWidget(m_format);

    auto* sectionLabel = new QLabel(tr("&Sections:"), choices);
    m_sections = new QListWidget(choices);
    m_sections->setObjectName(QStringLiteral("report.sections"));
    m_sections->setAccessibleName(tr("Sections"));
    sectionLabel->setBuddy(m_sections);
    for (const report::Section section : report::sectionOrder()) {
        auto* item = new QListWidgetItem(report::titleOf(section), m_sections);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
        item->setData(Qt::UserRole, int(section));
    }
    m_sections->setCurrentRow(0);
    column->addWidget(sectionLabel);
    column->addWidget(m_sections, 1);

    auto* names = new QGroupBox(tr("Leave out"), choices);
    auto* boxes = new QVBoxLayout(names);
    const auto addBox = [&](report::Redact what, const char* name, const QString& text) {
        auto* box = new QCheckBox(text, names);
        box->setObjectName(QLatin1String(name));
        boxes->addWidget(box);
        box->setChecked(m_options.redact.testFlag(what));
        m_redactions.emplace_back(what, box);
        connect(box, &QCheckBox::toggled, this, [this] {
            Q_EMIT redactionChanged(options().redact);
            changed();
        });
    };
    addBox(report::Redact::HostNames, "report.redactHosts", tr("&Host names"));
    addBox(report::Redact::Addresses, "report.redactAddresses", tr("IP a&ddresses"));
    addBox(report::Redact::Emails, "report.redactEmails", tr("&E-mail addresses"));
    //: What a server or proxy said in plain text before TLS began.
    addBox(report::Redact::CapturedData, "report.redactCaptured", tr("What was said &before TLS"));
    column->addWidget(names);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ReportDialog::changed);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportDialog::changed);
    // As wide as its words; the rest is the preview's.
    choices->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    return choices;
}

QWidget* ReportDialog::buildPreview()
{
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Pre&view:"), right);
    m_preview = new Preview(right);
    m_preview->setObjectName(QStringLiteral("report.preview"));
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setTabChangesFocus(true);
    label->setBuddy(m_preview);
    m_note = new QLabel(right);
    m_note->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_preview, 1);
    column->addWidget(m_note);
    return right;
}

QWidget* ReportDialog::buildButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_print = new QPushButton(tr("&Print…"), row);
    auto* save = new QPushButton(tr("Save &As…"), row);
    save->setObjectName(QStringLiteral("report.save"));
    save->setProperty(PrimaryProperty, true);
    save->setDefault(true);
    auto* close = new QPushButton(tr("&Close"), row);
    layout->addWidget(m_print);
    layout->addStretch(1);
    layout->addWidget(save);
    layout->addWidget(close);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(order()); });
    connect(save, &QPushButton::clicked, this, &ReportDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return row;
}

ReportFormat ReportDialog::format() const
{
    return ReportFormat(m_format->currentData().toInt());
}

report::DocumentOptions ReportDialog::options() const
{
    report::DocumentOptions options = m_options;
    options.sections = {};
    for (int row = 0; row < m_sections->count(); ++row) {
        const QListWidgetItem* item = m_sections->item(row);
        options.sections.setFlag(report::Section(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked);
    }
    options.redact = {};
    for (const auto& [what, box] : m_redactions)
        options.redact.setFlag(what, box->isChecked());
    return options;
}

ReportOrder ReportDialog::order() const
{
    ReportOrder order{m_report, options(), {}, format()};
    const bool drawn = order.format != ReportFormat::Json && order.options.sections.testFlag(report::Section::Chain);
    if (drawn && !m_picture.isEmpty()) {
        const report::Redactor redactor = redactorFor(m_report, order.options);
        order.diagram = DiagramPicture(redacted(m_picture, redactor)).diagram(redactor.apply(m_options.subject));
    }
    return order;
}

QString ReportDialog::suggestedName() const
{
    const report::DocumentOptions chosen = options();
    QString host = m_report.paths && m_report.paths->host ? m_report.paths->host->toString() : m_options.subject;
    host = redactorFor(m_report, chosen).apply(host);
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    host.replace(unfit, QStringLiteral("-"));
    return QStringLiteral("%1-inspect-%2.%3")
        .arg(host.left(120), chosen.writtenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd")), suffixOf(format()));
}

void ReportDialog::changed()
{
    m_sections->setEnabled(format() != ReportFormat::Json);
    m_print->setEnabled(format() != ReportFormat::Json);
    m_later->start();
}

void ReportDialog::refresh()
{
    ReportOrder shown{m_report, options(), {}, format()};
    shown.options.maximumNames = PreviewNames;
    shown.options.maximumCertificates = PreviewCertificates;
    const bool json = shown.format == ReportFormat::Json;
    if (!json && shown.options.sections.testFlag(report::Section::Chain) && !m_picture.isEmpty()) {
        const DiagramPicture picture(redacted(m_picture, redactorFor(m_report, shown.options)));
        QImage image = picture.image(1);
        m_preview->setPicture(image.scaledToWidth(qMin(image.width(), 520), Qt::SmoothTransformation));
        shown.diagram.svg = "<svg/>";
        shown.diagram.description = picture.description();
    }
    m_note->setText(json
            ? tr("JSON always holds the whole inspection; the preview shows its beginning.")
            : tr("The preview shortens long lists of names and certificates. Pins, fingerprints and serial "
                 "numbers are always in the report."));
    const quint64 number = ++m_number;
    inBackground(
        this, [shown] { return previewContent(shown); },
        [this, number, json](const QString& content) {
            if (number != m_number)
                return;
            json ? m_preview->setPlainText(content) : m_preview->setHtml(content);
            Q_EMIT previewed();
        });
}

void ReportDialog::save()
{
    dialogs::askForFile(this, {tr("Save Report"), tr("All files (*)"), suggestedName(), true},
        [this](const QString& path) { Q_EMIT saveRequested(path, order()); });
}

} // namespace pintle
