// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/jobs_popover.h"

#include "app/gui/session/jobs.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2")
        .arg(seconds / 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

JobsPopover::JobsPopover(Jobs& jobs, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_jobs(jobs)
    , m_column(new QVBoxLayout(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("jobs.popover"));
    setAccessibleName(tr("Jobs"));
    setFrameShape(QFrame::StyledPanel);
    m_column->setContentsMargins(12, 10, 12, 10);
    m_column->setSpacing(10);
    m_tick->setInterval(1000);
    connect(m_tick, &QTimer::timeout, this, &JobsPopover::refresh);
    connect(&jobs, &Jobs::changed, this, &JobsPopover::refresh);
}

void JobsPopover::openAt(const QWidget& button)
{
    const bool mirrored = button.layoutDirection() == Qt::RightToLeft;
    m_anchor = button.mapToGlobal(mirrored ? QPoint(0, 0) : QPoint(button.width(), 0));
    refresh();
    if (m_rows.empty())
        return;
    place();
    show();
    m_rows.begin()->second.cancel->setFocus(Qt::PopupFocusReason);
}

void JobsPopover::place()
{
    adjustSize();
    QPoint corner(
        layoutDirection() == Qt::RightToLeft ? m_anchor.x() : m_anchor.x() - width(), m_anchor.y() - height());
    if (const QScreen* there = screen(); there != nullptr) {
        const QRect area = there->availableGeometry();
        corner.setX(std::clamp(corner.x(), area.left(), std::max(area.left(), area.right() - width())));
        corner.setY(std::max(corner.y(), area.top()));
    }
    move(corner);
}

void JobsPopover::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_tick->start();
}

void JobsPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

JobsPopover::Row JobsPopover::makeRow(quint64 id)
{
    Row row;
    row.widget = new QWidget(this);
    row.name = new QLabel(row.widget);
    row.name->setTextFormat(Qt::PlainText);
    row.name->setWordWrap(true);
    row.elapsed = new QLabel(row.widget);
    row.progress = new QProgressBar(row.widget);
    row.progress->setTextVisible(false);
    row.progress->setMinimumWidth(260);
    row.cancel = new QPushButton(tr("Cancel"), row.widget);
    auto* grid = new QGridLayout(row.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(row.name, 0, 0, 1, 3);
    grid->addWidget(row.progress, 1, 0);
    grid->addWidget(row.elapsed, 1, 1);
    grid->addWidget(row.cancel, 1, 2);
    connect(row.cancel, &QPushButton::clicked, this, [this, id] { m_jobs.cancel(id); });
    m_column->addWidget(row.widget);
    return row;
}

void JobsPopover::refresh()
{
    const size_t before = m_rows.size();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        if (m_jobs.find(row->first) != nullptr) {
            ++row;
            continue;
        }
        row->second.widget->deleteLater();
        row->second.widget->hide();
        row = m_rows.erase(row);
    }
    for (const Job& job : m_jobs.running()) {
        auto [row, isNew] = m_rows.try_emplace(job.id);
        if (isNew)
            row->second = makeRow(job.id);
        const Row& shown = row->second;
        //: %1 is the job, %2 the stage it is at, such as "TLS"
        shown.name->setText(job.stage.isEmpty() ? job.name : tr("%1 – %2").arg(job.name, job.stage));
        shown.elapsed->setText(clockText(job.since.elapsed()));
        shown.progress->setRange(0, job.total);
        shown.progress->setValue(job.done);
        shown.progress->setAccessibleName(job.name);
        shown.cancel->setEnabled(bool(job.cancel));
        shown.cancel->setAccessibleName(tr("Cancel: %1").arg(job.name));
    }
    if (!isVisible())
        m_tick->stop();
    else if (m_rows.empty())
        close();
    else if (m_rows.size() != before)
        place();
}

} // namespace pintle
