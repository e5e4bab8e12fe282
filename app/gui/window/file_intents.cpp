// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/file_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/intake/intake_intents.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/window/action_registry.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>

namespace pintle {

FileIntents::FileIntents(const WindowParts& parts, IntakeIntents& intake, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_intake(intake)
{
    ActionRegistry& actions = m_parts.actions;
    connect(actions.add(QStringLiteral("file.import-certificates"), tr("&Import Certificates…"),
                {QKeySequence(Qt::CTRL | Qt::Key_I)}),
        &QAction::triggered, this, &FileIntents::openCertificates);
    connect(actions.add(
                QStringLiteral("file.paste"), tr("&Paste Certificate or Pins"), {QKeySequence(Qt::CTRL | Qt::Key_V)}),
        &QAction::triggered, this, &FileIntents::paste);
}

Workbench& FileIntents::bench() const
{
    return m_parts.session.workbench();
}

void FileIntents::openPath(const QString& path)
{
    m_intake.takeFile(path);
}

void FileIntents::openCertificates()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Open Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)"),
            {}},
        [this](const QString& path) { openPath(path); });
}

void FileIntents::openPinSet()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Open Pin Set"), tr("Pin sets and configurations (*.json *.xml *.txt *.curlrc);;All files (*)"), {}},
        [this](const QString& path) { bench().openPinSet(path); });
}

void FileIntents::askForTrustFile()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Choose Trusted Roots"), tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"), {}},
        [this](const QString& path) {
            bench().chooseTrust({TrustChoice::Kind::File, path});
        });
}

void FileIntents::askForHelpers()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Add Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b);;All files (*)"), {}},
        [this](const QString& path) { bench().addHelpers(path); });
}

void FileIntents::paste()
{
    if (const QMimeData* mime = QGuiApplication::clipboard()->mimeData())
        m_intake.take(*mime, tr("The clipboard"));
}

} // namespace pintle
