// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/program.h"

#include <cstdio>
#include <cstring>

int main(int argc, char** argv)
{
    // Asked by scripts at every start: answered before anything is made.
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        const QByteArray line = pintle::cli::versionLine();
        return std::fputs(line.constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 3 : 0;
    }
    return pintle::cli::runProgram(argc, argv);
}
