// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/workspace_store.h"

#include "tests/app/gui/editing_session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>

#include <cstdio>

using namespace pintle;

// Edits a workspace until somebody ends it: editing_program WORKSPACE SEED SETTINGS usual|often. Prints the number of
// each step that is done and when, on the system's monotonic clock. With `often` the file is written as often as the
// journal, so that many ends come in the middle of that.
int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QSettings settings(arguments[3], QSettings::IniFormat);
    WorkspaceEditor editor;
    WorkspaceStore::Timing timing;
    if (arguments[4] == QLatin1String("often"))
        timing.latest = std::chrono::milliseconds(1);
    WorkspaceStore store(editor, settings, std::make_shared<WorkspaceDisk>(), timing);
    test::EditingSession session(editor, arguments[2].toUInt());
    QTimer next;
    int number = 0;
    QObject::connect(&next, &QTimer::timeout, &application, [&] {
        session.step();
        QElapsedTimer now;
        now.start();
        std::printf("%d %lld\n", ++number, static_cast<long long>(now.msecsSinceReference()));
        std::fflush(stdout);
    });
    QObject::connect(&store, &WorkspaceStore::opened, &next, [&next](const WorkspaceOpening& opening) {
        if (opening.readOnly || opening.journal || !opening.lost.empty())
            QCoreApplication::exit(3);
        next.start(5);
    });
    QObject::connect(&store, &WorkspaceStore::openFailed, &application, [] { QCoreApplication::exit(4); });
    store.open(arguments[1]);
    return QCoreApplication::exec();
}
