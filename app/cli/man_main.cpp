// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Run by the build: writes the manual page from the same commands that pintle-cli parses.

#include "app/cli/man_page.h"
#include "app/cli/program.h"

#include <QFile>

#include <CLI/CLI.hpp>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace pintle::cli;
    if (argc != 2)
        return 2;
    Invocation unused;
    const QByteArray page = manPage(factsOf(*makeProgram(unused)), PINTLE_VERSION);
    QFile file(QFile::decodeName(argv[1]));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(page) == page.size();
    if (!written)
        std::fputs("the manual page could not be written\n", stderr);
    return written ? 0 : 1;
}
