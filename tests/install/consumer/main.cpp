// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors

// Uses one function of the installed library, so that compiling, linking and running are all proved.

#include <core/base/encodings.h>

#include <cstdio>

int main()
{
    const auto read = pintle::decodeBase64("cGlu");
    if (!read || *read != "pin") {
        std::fputs("the installed library does not read base64\n", stderr);
        return 1;
    }
    std::puts("the installed library answers");
    return 0;
}
