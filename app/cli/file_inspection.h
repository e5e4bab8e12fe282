// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/cli/arguments.h"

#include <QStringList>

namespace pintle::cli {

/// `inspect FILE…`: files, and what to judge their chain with.
struct FileInspection {
    QStringList paths;
    QString pins;
    QString host;
    TrustArguments trust;
    FileArguments files;
};

/// Shows the files' certificates: judged as one chain where they form one, and said so; else each by itself.
ExitCode inspectFiles(Session& session, const FileInspection& inspection);
/// `inspect FILE… --list`: one line a certificate, as fast as the files can be read.
ExitCode listFiles(Session& session, const QStringList& paths, const FileArguments& files);

} // namespace pintle::cli
