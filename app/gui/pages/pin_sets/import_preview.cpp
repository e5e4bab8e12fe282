// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/pin_sets/import_preview.h"

#include "app/gui/pages/pin_sets/lint_model.h"
#include "app/gui/pages/pin_sets/pin_delegates.h"
#include "app/gui/text_isolation.h"
#include "app/gui/theme/style.h"
#include "app/text/sentences.h"

#include "core/base/file_input.h"
#include "core/formats/registry.h"
#include "core/pins/advice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr qint64 LargestConfiguration = 16 * 1024 * 1024;
constexpr size_t MostRows = 200;

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

std::vector<LintRow> rowsOf(const ReadConfiguration& configuration)
{
    std::vector<LintRow> rows;
    for (const Error& error : configuration.lost)
        rows.push_back({.severity = Severity::Failure, .sentence = text::sentence(error)});
    for (const Finding& finding : configuration.findings)
        rows.push_back({.severity = finding.severity, .sentence = text::sentence(finding)});
    for (const Advice& advice : advise(configuration.set, {.now = QDateTime::currentDateTimeUtc()})) {
        if (advice.finding.severity >= Severity::Warning)
            rows.push_back({.severity = advice.finding.severity, .sentence = text::sentence(advice.finding)});
    }
    if (rows.size() > MostRows)
        rows.erase(rows.begin() + MostRows, rows.end());
    return rows;
}

QString hostsOf(const PinSet& set)
{
    QStringList lines;
    for (const HostPins& host : set.hosts()) {
        lines << onScreen(host.pattern.toString());
        for (const PinEntry& entry : host.pins)
            lines << QStringLiteral("    ") + onScreen(entry.pin.toString());
        if (lines.size() > int(MostRows))
            break;
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Result<ReadConfiguration> readConfigurationText(const QString& name, const QByteArray& content)
{
    const QString title = QFileInfo(name).completeBaseName();
    const auto named = [&title](PinSet set) { return set.name().isEmpty() ? set.renamed(title) : set; };
    auto known = importAny(content);
    if (known)
        return ReadConfiguration{named(std::move(known->imported.set)), QString(known->format->title),
            std::move(known->imported.findings), {}};
    auto recovered = PinSet::recover(content);
    if (!recovered || recovered->set.hosts().empty())
        return failure(known.error());
    return ReadConfiguration{named(std::move(recovered->set)), {}, {}, std::move(recovered->lost)};
}

Result<ReadConfiguration> readConfiguration(const QString& path)
{
    const auto content = readFile(path, {.bytes = LargestConfiguration});
    if (!content)
        return failure(content.error());
    return readConfigurationText(path, *content);
}

QString summaryOf(const ReadConfiguration& configuration)
{
    int pins = 0;
    for (const HostPins& host : configuration.set.hosts())
        pins += int(host.pins.size());
    const auto rows = rowsOf(configuration);
    const int problems = int(
        std::count_if(rows.begin(), rows.end(), [](const LintRow& row) { return row.severity >= Severity::Warning; }));
    const QString domains = ImportWords::tr("%n domain(s)", nullptr, int(configuration.set.hosts().size()));
    const QString pinWords = ImportWords::tr("%n pin(s)", nullptr, pins);
    if (problems == 0)
        //: %1 is "1 domain", %2 "2 pins".
        return ImportWords::tr("%1, %2, no problems.").arg(domains, pinWords);
    const auto first =
        std::find_if(rows.begin(), rows.end(), [](const LintRow& row) { return row.severity >= Severity::Warning; });
    //: %1 is "1 domain", %2 "2 pins", %3 a sentence about the first problem.
    return ImportWords::tr("%1, %2, %n problem(s): %3", nullptr, problems).arg(domains, pinWords, first->sentence);
}

ImportPreview::ImportPreview(const QString& name, ReadConfiguration configuration, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("import.preview"));
    setModal(false);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Pin Configuration – %1").arg(name));
    resize(620, 420);
    auto* summary = new QLabel(summaryOf(configuration), this);
    summary->setWordWrap(true);
    summary->setTextFormat(Qt::PlainText);
    QFont bold = summary->font();
    bold.setWeight(QFont::DemiBold);
    summary->setFont(bold);
    auto* what = new QLabel(configuration.format.isEmpty()
            ? tr("A damaged pin set: what can be read is imported.")
            : tr("Read as %1. What is shown is what the configuration really enforces.").arg(configuration.format),
        this);
    what->setWordWrap(true);
    auto* hosts = new QPlainTextEdit(hostsOf(configuration.set), this);
    hosts->setObjectName(QStringLiteral("import.hosts"));
    hosts->setAccessibleName(tr("Hosts and pins of the configuration"));
    hosts->setReadOnly(true);
    hosts->setTabChangesFocus(true);
    auto* model = new LintModel(this);
    model->setRows(rowsOf(configuration));
    auto* problems = new QListView(this);
    problems->setObjectName(QStringLiteral("import.problems"));
    problems->setAccessibleName(tr("Problems, %n", nullptr, model->rowCount()));
    problems->setModel(model);
    problems->setItemDelegate(new LintDelegate(problems));
    problems->setResizeMode(QListView::Adjust);
    problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    problems->setVisible(model->rowCount() > 0);
    auto* import = new QPushButton(tr("&Import"), this);
    import->setObjectName(QStringLiteral("import.import"));
    import->setProperty(PrimaryProperty, true);
    import->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    cancel->setObjectName(QStringLiteral("import.cancel"));

    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(import);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->addWidget(summary);
    column->addWidget(what);
    column->addWidget(hosts, 2);
    column->addWidget(problems, 1);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::close);
    connect(import, &QPushButton::clicked, this, [this, set = configuration.set] {
        Q_EMIT importRequested(set);
        close();
    });
}

} // namespace pintle
