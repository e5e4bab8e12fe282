// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/file_intents.h"

#include "app/gui/dialogs/dialogs.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/session/workspace_store.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/page_stack.h"
#include "app/gui/window/status_line.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMainWindow>
#include <QMimeData>
#include <QUrl>

namespace pintle {

FileIntents::FileIntents(const WindowParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    ActionRegistry& actions = m_parts.actions;
    connect(actions.add(QStringLiteral("file.import-certificates"), tr("&Import Certificates…"),
                {QKeySequence(Qt::CTRL | Qt::Key_I)}),
        &QAction::triggered, this, &FileIntents::openCertificates);
    connect(actions.add(QStringLiteral("file.import-pins"), tr("Import Pin Con&figuration…"),
                {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}),
        &QAction::triggered, this, &FileIntents::openPinSet);
    connect(actions.add(
                QStringLiteral("file.paste"), tr("&Paste Certificate or Pins"), {QKeySequence(Qt::CTRL | Qt::Key_V)}),
        &QAction::triggered, this, &FileIntents::paste);
}

Workbench& FileIntents::bench() const
{
    return m_parts.session.workbench();
}

void FileIntents::openChain(const QString& path)
{
    m_parts.pages.open(QStringLiteral("inspect"));
    bench().openFile(path);
}

void FileIntents::openPath(const QString& path)
{
    const QStringList configurations{QStringLiteral("json"), QStringLiteral("xml"), QStringLiteral("curlrc")};
    if (QFileInfo(path).suffix() == WorkspaceStore::suffix())
        m_parts.session.store().open(path);
    else if (configurations.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        bench().openPinSet(path);
    else
        openChain(path);
}

void FileIntents::openCertificates()
{
    dialogs::askForFile(&m_parts.window,
        {tr("Open Certificates"), tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c *.p12 *.pfx);;All files (*)"),
            {}},
        [this](const QString& path) { openChain(path); });
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
        takeMime(*mime, tr("Clipboard"));
}

bool FileIntents::isWelcome(const QMimeData& mime)
{
    return mime.hasText() || (mime.hasUrls() && mime.urls().constFirst().isLocalFile());
}

void FileIntents::takeMime(const QMimeData& mime, const QString& name)
{
    for (const QUrl& url : mime.urls()) {
        if (!url.isLocalFile())
            continue;
        openPath(url.toLocalFile());
        return;
    }
    const QString text = mime.text();
    if (text.trimmed().isEmpty()) {
        m_parts.status.note(tr("There is nothing to paste."));
        return;
    }
    m_parts.pages.open(QStringLiteral("inspect"));
    bench().openBytes(name, text.toUtf8());
}

} // namespace pintle
