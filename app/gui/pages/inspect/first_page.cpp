// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/first_page.h"

#include <QPushButton>

namespace pintle {

FirstPage::FirstPage(QWidget* parent)
    : EmptyState(IconName::Chain, tr("See a certificate chain"),
        tr("Inspect a server of the built-in lab. No network is used and nothing is installed."), parent)
{
    setObjectName(QStringLiteral("inspect.empty"));
    connect(addButton(tr("Inspect the &Lab Server"), tr("Enter")), &QPushButton::clicked, this,
        [this] { Q_EMIT labRequested(QStringLiteral("lab:good")); });
    connect(this, &EmptyState::linkActivated, this, &FirstPage::labRequested);
    connect(addButton(tr("T&ype an Address"), tr("Ctrl+L")), &QPushButton::clicked, this, &FirstPage::addressRequested);
    connect(addButton(tr("&Open File…"), tr("Ctrl+I")), &QPushButton::clicked, this, &FirstPage::fileRequested);
    setFootnote(tr("or drop certificates here, or paste them with Ctrl+V<br><br>Lab servers: "
                   "<a href=\"lab:good\">good</a> · <a href=\"lab:leaf-only\">leaf only</a> · "
                   "<a href=\"lab:wrong-order\">wrong order</a> · <a href=\"lab:expired\">expired</a> · "
                   "<a href=\"lab:wrong-name\">wrong name</a> · "
                   "<a href=\"lab:cross-signed\">cross-signed</a> · "
                   "<a href=\"lab:appended-genuine\">appended certificate</a>"));
}

} // namespace pintle
