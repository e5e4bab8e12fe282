// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/workbench_messages.h"

#include "app/gui/intake/intake_words.h"
#include "app/gui/pages/page.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"
#include "app/text/sentences.h"

namespace pintle {
namespace {

QString technicalFacts(const Error& error)
{
    QStringList facts{QStringLiteral("code: %1").arg(idOf(error.code))};
    for (const auto& [name, value] : {std::pair{"subject", error.context.subject}, {"detail", error.context.detail},
             {"value", error.context.value}}) {
        if (!value.isEmpty())
            facts << QStringLiteral("%1: %2").arg(QLatin1String(name), value);
    }
    return facts.join(QLatin1Char('\n'));
}

} // namespace

WorkbenchMessages::WorkbenchMessages(Workbench& bench, PageStack& pages, StatusLine& status, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
    , m_status(status)
{
    connect(&bench, &Workbench::trouble, this, &WorkbenchMessages::show);
    connect(&bench, &Workbench::passphraseWanted, this, &WorkbenchMessages::askForPassphrase);
    connect(&bench, &Workbench::fileRead, this, &WorkbenchMessages::tellOfFile);
    connect(&bench, &Workbench::pinSetOpened, this, &WorkbenchMessages::tellOfPinSet);
    connect(&bench, &Workbench::reported, this, [this, &bench](const EndpointReport& report) {
        // Banner and stages have said it; a message only where it can do something about it.
        if (report.probe && report.probe->error && report.probe->error->code == ErrorCode::NotTls)
            show({*report.probe->error, bench.subject(), Trouble::From::Inspection});
    });
}

void WorkbenchMessages::put(const Message& message)
{
    if (const Page* page = m_pages.current())
        page->messages()->show(message);
}

void WorkbenchMessages::show(const Trouble& trouble)
{
    Message message;
    message.severity = Severity::Failure;
    message.sentence = text::sentence(trouble.error);
    message.remedy = text::remedy(trouble.error);
    message.details = technicalFacts(trouble.error);
    message.actions = remediesFor(trouble);
    put(message);
}

std::vector<Message::Action> WorkbenchMessages::remediesFor(const Trouble& trouble)
{
    std::vector<Message::Action> actions;
    if (trouble.from != Trouble::From::Inspection)
        return actions;
    if (trouble.error.code == ErrorCode::NotTls)
        actions.push_back({tr("Choose STARTTLS…"), [this] { Q_EMIT optionsRequested(); }});
    actions.push_back({tr("Retry"), [this] { Q_EMIT retryRequested(); }});
    return actions;
}

void WorkbenchMessages::askForPassphrase(const QString& name, bool wrong, const PassphraseTry& tryWith)
{
    Message message;
    message.severity = Severity::Warning;
    message.sentence = wrong ? tr("That passphrase does not open “%1”.").arg(onScreen(name))
                             : tr("“%1” is encrypted.").arg(onScreen(name));
    message.unlock = tryWith;
    put(message);
}

void WorkbenchMessages::tellOfFile(const FileContent& content)
{
    const ReadObjects& objects = content.objects;
    m_status.note(readingOf(objects));
    if (!objects.certificates.empty() && objects.skipped.empty() && objects.keys.empty())
        return;
    QStringList details;
    for (const SkippedPart& part : objects.skipped)
        details << (part.label.isEmpty() ? text::sentence(part.reason)
                                         : QStringLiteral("%1: %2").arg(part.label, text::sentence(part.reason)));
    Message message;
    message.severity = objects.certificates.empty() ? Severity::Warning : Severity::Info;
    message.sentence = readingOf(objects);
    message.details = details.join(QLatin1Char('\n'));
    put(message);
}

void WorkbenchMessages::tellOfPinSet(const QString& name, const Findings& findings, const std::vector<Error>& lost)
{
    m_status.note(tr("Opened pin set %1").arg(name));
    if (findings.empty() && lost.empty())
        return;
    QStringList details;
    for (const Error& error : lost)
        details << text::sentence(error);
    for (const Finding& finding : findings)
        details << text::sentence(finding);
    Message message;
    message.severity = lost.empty() ? Severity::Info : Severity::Warning;
    message.sentence = lost.empty()
        ? tr("Opened “%1”, with %n remarks.", nullptr, int(findings.size())).arg(onScreen(name))
        : tr("“%1” is damaged: %n parts were lost, the rest was opened.", nullptr, int(lost.size()))
              .arg(onScreen(name));
    message.details = details.join(QLatin1Char('\n'));
    put(message);
}

} // namespace pintle
