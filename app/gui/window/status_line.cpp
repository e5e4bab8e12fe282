// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/status_line.h"

#include "app/gui/session/dangers.h"
#include "app/gui/session/jobs.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/text_isolation.h"
#include "app/gui/window/danger_badge.h"
#include "app/gui/window/jobs_popover.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace pintle {

namespace {

/// The last action in one line; what has no room ends in an ellipsis and stands in the tooltip.
class NoteLabel : public QLabel
{
public:
    explicit NoteLabel(QWidget* parent)
        : QLabel(parent)
    {
        setObjectName(QStringLiteral("status.note"));
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setContentsMargins(6, 0, 6, 0);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect place = contentsRect();
        painter.setPen(palette().color(QPalette::WindowText));
        const QString line = fontMetrics().elidedText(
            QString(text()).replace(QLatin1Char('\n'), QLatin1Char(' ')), Qt::ElideRight, place.width());
        painter.drawText(
            place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)), line);
    }
};

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent)
    , m_session(session)
    , m_note(new NoteLabel(this))
    , m_jobs(addButton("status.jobs"))
    , m_popover(new JobsPopover(session.jobs(), this))
    , m_mode(addLabel("status.mode"))
    , m_lab(addButton("status.lab"))
    , m_store(addLabel("status.trustStore"))
    , m_saved(addLabel("status.saved"))
{
    setObjectName(QStringLiteral("status"));
    setSizeGripEnabled(false);
    addWidget(m_note, 1);
    setWhatsThis(tr("What was done last, and where you are: jobs under way, whether the network is used, the lab's "
                    "server, what is riskier than usual, the trust store and whether everything is saved."));
    connect(m_jobs, &QToolButton::clicked, this, [this] { m_popover->openAt(*m_jobs); });
    connect(m_lab, &QToolButton::clicked, &session.workbench(), &Workbench::stopLab);
    connect(&session.jobs(), &Jobs::changed, this, &StatusLine::refreshJobs);
    connect(&session.dangers(), &Dangers::changed, this, &StatusLine::refreshDangers);
    connectBench();
    m_saved->hide();
    note(tr("Ready"));
    refreshJobs();
    refreshPlace();
    refreshDangers();
}

QLabel* StatusLine::addLabel(const char* name)
{
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(8, 0, 8, 0);
    addPermanentWidget(label);
    return label;
}

QToolButton* StatusLine::addButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    addPermanentWidget(button);
    return button;
}

void StatusLine::connectBench()
{
    const Workbench& bench = m_session.workbench();
    connect(&bench, &Workbench::labStarted, this, &StatusLine::refreshPlace);
    connect(&bench, &Workbench::labStopped, this, &StatusLine::refreshPlace);
    connect(&bench, &Workbench::trustChanged, this, &StatusLine::refreshPlace);
    connect(&bench, &Workbench::reported, this, &StatusLine::refreshPlace);
    connect(&bench, &Workbench::saved, this, [this](const QString& path) { note(tr("Saved %1").arg(onScreen(path))); });
}

void StatusLine::note(const QString& sentence)
{
    clearMessage();
    m_note->setText(sentence);
    m_note->setToolTip(sentence);
}

void StatusLine::copy(const QString& label, const QString& value)
{
    QGuiApplication::clipboard()->setText(offScreen(value));
    note(tr("Copied %1").arg(label));
}

void StatusLine::setSaved(const QString& sentence)
{
    m_saved->setText(sentence);
    m_saved->setVisible(!sentence.isEmpty());
}

void StatusLine::refreshJobs()
{
    const int count = int(m_session.jobs().running().size());
    //: Button of the status bar that opens the list of jobs
    m_jobs->setText(tr("%n running ▾", nullptr, count));
    m_jobs->setAccessibleName(tr("Jobs, %n running", nullptr, count));
    m_jobs->setToolTip(tr("Show what is under way, and cancel it"));
    m_jobs->setVisible(count > 0);
}

void StatusLine::refreshPlace()
{
    const Workbench& bench = m_session.workbench();
    const auto& report = bench.report();
    const bool network = report && report->probe && report->probe->target.labEntry.isEmpty();
    m_mode->setText(network ? tr("Network") : tr("Offline lab"));
    const QString lab = bench.labAddress();
    m_lab->setVisible(!lab.isEmpty());
    //: %1 is an address; the square is the sign for stopping
    m_lab->setText(tr("Lab on %1 ■").arg(onScreen(lab)));
    m_lab->setAccessibleName(tr("Lab on %1, press to stop it").arg(lab));
    m_lab->setToolTip(tr("Stop the servers of the built-in lab"));
    const TrustChoice& trust = bench.trust();
    switch (trust.kind) {
    case TrustChoice::Kind::System: m_store->setText(tr("Store: System")); break;
    case TrustChoice::Kind::Lab: m_store->setText(tr("Store: Lab")); break;
    case TrustChoice::Kind::File:
        m_store->setText(tr("Store: %1").arg(onScreen(QFileInfo(trust.path).fileName())));
        break;
    }
}

void StatusLine::refreshDangers()
{
    for (QAbstractButton* gone : m_dangers) {
        removeWidget(gone);
        gone->deleteLater();
    }
    m_dangers.clear();
    for (const Danger& danger : m_session.dangers().all()) {
        auto* badge = new DangerBadge(danger, this);
        // Right after the note: what is dangerous is read first.
        insertPermanentWidget(1, badge);
        m_dangers.push_back(badge);
    }
}

} // namespace pintle
