// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/preferences/trust_page.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/text_isolation.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

const QString System = QStringLiteral("system");
const QString Lab = QStringLiteral("lab");

} // namespace

TrustPage::TrustPage(Preferences& preferences)
    : PreferencePage(QStringLiteral("trust"), tr("Trust stores"), preferences)
{
    m_store = addChoice(Preferences::Key::TrustStore, QStringLiteral("store"), tr("&Trust store at the start"),
        {{tr("The system's"), System}, {tr("The lab's"), Lab}});
    auto* choose = new QPushButton(tr("Choose &File…"), this);
    name(*choose, QStringLiteral("chooseFile"));
    column()->addWidget(choose, 0, Qt::AlignLeading);
    addNote(tr("A lab server is judged with the lab's store, any other with this one. The store of the system is only "
               "read: Pintle never adds a certificate to it, and never removes one."));
    addStretch();
    show();
    connect(&preferences, &Preferences::changed, this, [this](Preferences::Key key) {
        if (key == Preferences::Key::TrustStore)
            show();
    });
    connect(choose, &QPushButton::clicked, this, &TrustPage::askForFile);
}

/// A path is an entry of its own, after the two that are always there.
void TrustPage::show()
{
    const QString store = preferences().text(Preferences::Key::TrustStore);
    while (m_store->count() > 2)
        m_store->removeItem(2);
    if (store != System && store != Lab)
        m_store->addItem(onScreen(store), store);
    m_store->setCurrentIndex(m_store->findData(store));
}

void TrustPage::askForFile()
{
    dialogs::askForFile(this,
        {tr("Choose a File of Trust Anchors"), tr("Certificates (*.pem *.crt *.cer);;All files (*)"), {}},
        [this](const QString& path) { preferences().set(Preferences::Key::TrustStore, path); });
}

} // namespace pintle
