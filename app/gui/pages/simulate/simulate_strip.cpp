// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/simulate/simulate_strip.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/theme/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

constexpr auto UsualAddress = "http://127.0.0.1:8080";

} // namespace

SimulateStrip::SimulateStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sim.strip"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildProxyRow());
    column->addWidget(buildRunRow());
    nameMitmproxy();
    showFields();
}

QWidget* SimulateStrip::buildProxyRow()
{
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("Pro&xy"), row);
    m_proxy = new QComboBox(row);
    m_proxy->setObjectName(QStringLiteral("sim.proxy"));
    m_proxy->setAccessibleName(tr("Proxy between app and server"));
    m_proxy->addItem(tr("Built-in lab"), int(LaneProxy::Kind::BuiltIn));
    m_proxy->addItem(QString(), int(LaneProxy::Kind::Mitmproxy));
    m_proxy->addItem(tr("Other…"), int(LaneProxy::Kind::Other));
    label->setBuddy(m_proxy);
    m_hint = new QLabel(row);
    m_hint->setWordWrap(true);
    m_locate = new QPushButton(tr("&Locate…"), row);
    m_locate->setObjectName(QStringLiteral("sim.locate"));
    m_locate->setAccessibleName(tr("Locate mitmproxy"));

    m_other = new QWidget(row);
    m_address = new QLineEdit(m_other);
    m_address->setObjectName(QStringLiteral("sim.proxyAddress"));
    m_address->setPlaceholderText(QLatin1String(UsualAddress));
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_anchors = new QLineEdit(m_other);
    m_anchors->setObjectName(QStringLiteral("sim.proxyCa"));
    m_anchors->setPlaceholderText(tr("file; empty if it is not to be trusted"));
    m_anchors->setAccessibleName(tr("CA certificate of the proxy"));
    auto* anchorsLabel = new QLabel(tr("Its &CA"), m_other);
    anchorsLabel->setBuddy(m_anchors);
    auto* choose = new QPushButton(tr("C&hoose…"), m_other);
    choose->setObjectName(QStringLiteral("sim.chooseCa"));
    choose->setAccessibleName(tr("Choose the proxy's CA certificate"));
    auto* fields = new QHBoxLayout(m_other);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_address, 2);
    fields->addWidget(anchorsLabel);
    fields->addWidget(m_anchors, 2);
    fields->addWidget(choose);

    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_proxy);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_other, 3);
    layout->addWidget(m_locate);
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT proxyChanged();
    });
    for (QLineEdit* field : {m_address, m_anchors}) {
        connect(field, &QLineEdit::editingFinished, this, &SimulateStrip::proxyChanged);
        connect(field, &QLineEdit::returnPressed, this, &SimulateStrip::runRequested);
    }
    connect(m_locate, &QPushButton::clicked, this, &SimulateStrip::locateRequested);
    connect(choose, &QPushButton::clicked, this, [this] {
        dialogs::askForFile(this,
            {tr("Choose the Proxy's CA Certificate"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), {}},
            [this](const QString& path) {
                m_anchors->setText(path);
                Q_EMIT proxyChanged();
            });
    });
    return row;
}

QWidget* SimulateStrip::buildRunRow()
{
    auto* row = new QWidget(this);
    m_pins = new QLabel(row);
    m_pins->setObjectName(QStringLiteral("sim.pins"));
    m_pins->setWordWrap(true);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pins, 1);
    auto* lanes = new QLabel(tr("Lanes"), row);
    layout->addWidget(lanes);
    for (const Lane lane : LaneRun::Lanes) {
        const QString id(idOf(lane));
        auto* box = new QCheckBox(id, row);
        box->setObjectName(QStringLiteral("sim.show%1").arg(id));
        //: %1 the letter of a lane.
        box->setAccessibleName(tr("Show lane %1").arg(id));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, [this, lane](bool shown) { Q_EMIT laneToggled(lane, shown); });
        m_lanes[size_t(lane)] = box;
        layout->addWidget(box);
    }
    m_run = new QPushButton(row);
    m_run->setObjectName(QStringLiteral("sim.run"));
    m_run->setProperty(PrimaryProperty, true);
    layout->addSpacing(8);
    layout->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, [this] { m_running ? Q_EMIT stopRequested() : Q_EMIT runRequested(); });
    setRunning(false);
    return row;
}

LaneProxy::Kind SimulateStrip::proxyKind() const
{
    return LaneProxy::Kind(m_proxy->currentData().toInt());
}

void SimulateStrip::setProxyKind(LaneProxy::Kind kind)
{
    m_proxy->setCurrentIndex(m_proxy->findData(int(kind)));
}

void SimulateStrip::setMitmproxy(const QString& program)
{
    m_program = program;
    nameMitmproxy();
    showFields();
}

void SimulateStrip::nameMitmproxy()
{
    const int row = m_proxy->findData(int(LaneProxy::Kind::Mitmproxy));
    m_proxy->setItemText(row, m_program.isEmpty() ? tr("mitmproxy – not found") : tr("mitmproxy"));
    m_proxy->setItemData(row, m_program, Qt::ToolTipRole);
}

QString SimulateStrip::otherAddress() const
{
    const QString text = m_address->text().trimmed();
    const QString usual = text.isEmpty() ? QLatin1String(UsualAddress) : text;
    return usual.contains(QLatin1String("://")) ? usual : QStringLiteral("http://%1").arg(usual);
}

QString SimulateStrip::otherAnchors() const
{
    return m_anchors->text().trimmed();
}

void SimulateStrip::setOther(const QString& address, const QString& anchors)
{
    m_address->setText(address);
    m_anchors->setText(anchors);
}

void SimulateStrip::showFields()
{
    const LaneProxy::Kind kind = proxyKind();
    m_other->setVisible(kind == LaneProxy::Kind::Other);
    m_locate->setVisible(kind == LaneProxy::Kind::Mitmproxy && m_program.isEmpty());
    m_hint->setVisible(kind != LaneProxy::Kind::Other);
    switch (kind) {
    case LaneProxy::Kind::BuiltIn:
        m_hint->setText(tr("Stands before servers of the lab, with a CA that the lab trusts."));
        break;
    case LaneProxy::Kind::Mitmproxy:
        m_hint->setText(m_program.isEmpty()
                ? tr("mitmproxy not found. The built-in lab does the same.")
                : tr("Started for each run on this machine alone, with a CA of its own, and ended with it."));
        break;
    case LaneProxy::Kind::Other: break;
    }
}

void SimulateStrip::setPins(const QString& sentence)
{
    m_pins->setText(sentence);
}

void SimulateStrip::setRunning(bool running)
{
    m_running = running;
    m_run->setText(running ? tr("&Stop") : tr("&Run Side by Side"));
    m_run->setAccessibleName(running ? tr("Stop") : tr("Run side by side"));
}

void SimulateStrip::setLaneShown(Lane lane, bool shown)
{
    m_lanes[size_t(lane)]->setChecked(shown);
}

bool SimulateStrip::isLaneShown(Lane lane) const
{
    return m_lanes[size_t(lane)]->isChecked();
}

QWidget* SimulateStrip::mainControl() const
{
    return m_run;
}

void SimulateStrip::focusProxy()
{
    m_proxy->setFocus(Qt::OtherFocusReason);
}

} // namespace pintle
