// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// The least that a program on QtCore can do: the floor under `pintle-cli --version`.

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("%s\n", qPrintable(QString::fromLatin1(qVersion())));
    return 0;
}
