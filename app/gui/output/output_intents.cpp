// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/output/output_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/output/diagram_dialog.h"
#include "app/gui/output/diagram_picture.h"
#include "app/gui/output/paged_report.h"
#include "app/gui/output/report_dialog.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/background.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/preferences.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/widgets/message_bar.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/text/sentences.h"

#include "core/base/file_input.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QPrinter>
#include <QUrl>

#include <algorithm>

namespace pintle {
namespace {

const QString InspectPageId = QStringLiteral("inspect");

int usedPathOf(const EndpointReport& report)
{
    const auto& paths = report.paths->paths;
    const auto used = std::find_if(paths.begin(), paths.end(), [](const CertificatePath& path) { return path.used; });
    return used == paths.end() ? 0 : int(used - paths.begin());
}

} // namespace

OutputIntents::OutputIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto add = [this](const char* id, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = m_parts.actions.add(QLatin1String(id), text, keys, InspectPageId);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_report = add("file.export-report", tr("Export &Report…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
        &OutputIntents::exportReport);
    m_diagram = add("file.export-diagram", tr("Export &Diagram…"), {}, &OutputIntents::exportDiagram);
    m_print = add("file.print", tr("&Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, &OutputIntents::print);
    m_image = add("edit.copy-image", tr("Copy I&mage"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        &OutputIntents::copyImage);
    for (const auto signal : {&Workbench::ended, &Workbench::stopped})
        connect(&bench(), signal, this, &OutputIntents::refresh);
    connect(&bench(), &Workbench::reported, this, &OutputIntents::refresh);
    refresh();
}

Workbench& OutputIntents::bench() const
{
    return m_parts.session.workbench();
}

void OutputIntents::refresh()
{
    const auto& report = bench().report();
    const bool chain = report && report->paths;
    m_report->setEnabled(report.has_value());
    m_print->setEnabled(report.has_value());
    m_diagram->setEnabled(chain);
    m_image->setEnabled(chain);
}

/// Of the path in use; empty without a chain.
ChainPicture OutputIntents::picture() const
{
    const auto& report = bench().report();
    if (!report || !report->paths)
        return {};
    return pictureOf(*report, usedPathOf(*report), {.labTrust = bench().usesLabTrust()});
}

report::DocumentOptions OutputIntents::documentOptions() const
{
    report::DocumentOptions options;
    const Page* page = m_parts.pages.find(InspectPageId);
    options.subject = bench().subject();
    options.command = page != nullptr ? page->asCommand() : QString();
    options.program = QStringLiteral("Pintle ") + QCoreApplication::applicationVersion();
    options.writtenAt = QDateTime::currentDateTimeUtc();
    options.redact = report::Redact::CapturedData;
    if (m_parts.session.preferences().flag(Preferences::Key::RedactReports))
        options.redact |= report::Redact::HostNames | report::Redact::Addresses | report::Redact::Emails;
    return options;
}

void OutputIntents::exportReport()
{
    if (!bench().report())
        return;
    auto* dialog = new ReportDialog(*bench().report(), documentOptions(), picture(), &m_parts.window);
    connect(dialog, &ReportDialog::saveRequested, this, [this](const QString& path, const ReportOrder& order) {
        write(path, [order] { return reportContent(order); });
    });
    connect(dialog, &ReportDialog::printRequested, this, &OutputIntents::printOrder);
    connect(dialog, &ReportDialog::redactionChanged, this, [this](report::RedactFlags flags) {
        m_parts.session.preferences().set(Preferences::Key::RedactReports, flags.testFlag(report::Redact::HostNames));
    });
    dialog->show();
}

void OutputIntents::exportDiagram()
{
    if (!bench().report() || !bench().report()->paths)
        return;
    auto* dialog = new DiagramDialog(*bench().report(), picture(), bench().subject(), &m_parts.window);
    connect(dialog, &DiagramDialog::saveRequested, this,
        [this](const QString& path, const QByteArray& content) { write(path, [content] { return content; }); });
    dialog->show();
}

void OutputIntents::copyImage()
{
    const ChainPicture shown = picture();
    if (shown.isEmpty())
        return;
    const DiagramPicture diagram(shown);
    auto* mime = new QMimeData;
    mime->setImageData(diagram.image(2));
    mime->setData(QStringLiteral("image/svg+xml"), diagram.svg(tr("Certificate chain of %1").arg(bench().subject())));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_parts.status.note(tr("Copied the diagram as PNG and SVG"));
}

void OutputIntents::print()
{
    if (!bench().report())
        return;
    ReportOrder order{*bench().report(), documentOptions(), {}, ReportFormat::Pdf};
    const ChainPicture shown = picture();
    if (!shown.isEmpty()) {
        const report::Redactor redactor(order.report, order.options.redact, {order.options.subject});
        order.diagram = DiagramPicture(redacted(shown, redactor)).diagram(order.options.subject);
    }
    printOrder(order);
}

void OutputIntents::printOrder(const ReportOrder& order)
{
    dialogs::askForPrinter(&m_parts.window, [this, order](const std::shared_ptr<QPrinter>& printer) {
        Jobs& jobs = m_parts.session.jobs();
        Job job;
        job.page = InspectPageId;
        job.name = tr("Printing the report");
        job.blocksQuit = true;
        const quint64 id = jobs.begin(std::move(job));
        inBackground(
            this,
            [order, printer] {
                const report::Redactor redactor(
                    order.report, order.options.redact, {order.options.subject, order.options.command});
                return report::paintReport(
                    inspectDocument(order.report, order.options, redactor), order.diagram, *printer);
            },
            [this, id](bool printed) {
                m_parts.session.jobs().end(id);
                m_parts.status.note(printed ? tr("Printed the report") : tr("The printer took nothing."));
            });
    });
}

void OutputIntents::write(const QString& path, std::function<QByteArray()> make)
{
    Job job;
    job.page = InspectPageId;
    job.name = tr("Writing %1").arg(QFileInfo(path).fileName());
    job.blocksQuit = true;
    const quint64 id = m_parts.session.jobs().begin(std::move(job));
    inBackground(
        this, [path, make = std::move(make)] { return writeFile(path, make()); },
        [this, id, path](const Result<void>& written) {
            m_parts.session.jobs().end(id);
            Page* page = m_parts.pages.current();
            if (page == nullptr)
                return;
            Message message;
            if (!written) {
                message.severity = Severity::Failure;
                message.sentence = text::sentence(written.error());
                message.remedy = text::remedy(written.error());
            } else {
                message.sentence = tr("Wrote \"%1\".").arg(QFileInfo(path).fileName());
                message.actions.push_back({tr("Open Folder"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); }});
                m_parts.status.note(tr("Wrote %1").arg(QFileInfo(path).fileName()));
            }
            page->messages()->show(message);
        });
}

} // namespace pintle
