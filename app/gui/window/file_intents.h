// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/window_parts.h"

#include <QObject>

namespace pintle {

class IntakeIntents;
class Workbench;

/// Ways in for what is in files: chosen, pasted, named on the command line.
class FileIntents : public QObject
{
    Q_OBJECT

public:
    /// `intake` understands what is in them.
    FileIntents(const WindowParts& parts, IntakeIntents& intake, QObject* parent);

    /// Whatever is in it: certificates, pins, a workspace.
    void openPath(const QString& path);
    void openCertificates();
    void openPinSet();
    void askForTrustFile();
    /// More certificates for the chain that is shown.
    void askForHelpers();

private:
    Workbench& bench() const;
    void paste();

    WindowParts m_parts;
    IntakeIntents& m_intake;
};

} // namespace pintle
