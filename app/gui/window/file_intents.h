// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

class QMimeData;

namespace pintle {

class Workbench;

/// Ways in for what is in files: chosen, dropped, pasted, named on the command line.
class FileIntents : public QObject
{
    Q_OBJECT

public:
    FileIntents(const WindowParts& parts, QObject* parent);

    /// A workspace, pin set or configuration by its suffix, else certificates.
    void openPath(const QString& path);
    void openCertificates();
    void openPinSet();
    void askForTrustFile();
    /// More certificates for the chain that is shown.
    void askForHelpers();
    static bool isWelcome(const QMimeData& mime);
    /// `name` stands for the file where it is text.
    void takeMime(const QMimeData& mime, const QString& name);

private:
    Workbench& bench() const;
    void openChain(const QString& path);
    void paste();

    WindowParts m_parts;
};

} // namespace pintle
