// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/program.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace {

/// The next file or socket opened would take the number of a closed standard stream, and output would go there.
/// Opened so that its use fails, as it did before.
void occupyClosedStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(stream, F_GETFD) < 0)
            open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
}

} // namespace

int main(int argc, char** argv)
{
    occupyClosedStreams();
    // Asked by scripts at every start: answered before anything is made.
    if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
        const QByteArray line = pintle::cli::versionLine();
        return std::fputs(line.constData(), stdout) < 0 || std::fflush(stdout) != 0 ? 3 : 0;
    }
    const int code = pintle::cli::runProgram(argc, argv);
#ifdef NDEBUG
    // The process is over. To free the tables of OpenSSL and Qt piece by piece takes as long as the handshake did;
    // builds for testing do it, since that shows what was lost.
    std::fflush(nullptr);
    std::_Exit(code);
#else
    return code;
#endif
}
