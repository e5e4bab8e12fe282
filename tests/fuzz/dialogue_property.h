// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

#include <cstdio>
#include <cstdlib>

namespace pintle::fuzz {

inline void require(bool holds, const char* property)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", property);
    std::abort();
}

/// Feeds the same bytes at once and one by one to two fresh dialogues: same end, same words, same output; an error
/// where there is a failure; what is written is bounded, and nothing beyond the go-ahead is swallowed.
template <typename Make> void checkDialogue(const Make& make, QByteArrayView bytes)
{
    const auto whole = make();
    whole->start();
    whole->feed(bytes);
    const auto pieces = make();
    pieces->start();
    qsizetype goAhead = -1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        pieces->feed(bytes.sliced(i, 1));
        if (goAhead < 0 && pieces->state() == Dialogue::State::Ready)
            goAhead = i + 1;
    }
    require(whole->state() == pieces->state(), "the end does not depend on the pieces");
    require(whole->error() == pieces->error(), "the error does not depend on the pieces");
    require(whole->transcript() == pieces->transcript(), "the transcript does not depend on the pieces");
    require(whole->surplus() == pieces->surplus(), "the surplus does not depend on the pieces");
    require((whole->state() == Dialogue::State::Failed) == whole->error().has_value(), "a failure has an error");
    const QByteArray output = whole->takeOutput();
    require(output == pieces->takeOutput(), "the output does not depend on the pieces");
    require(output.size() < 4096, "the output is bounded");
    if (goAhead < 0)
        return;
    const bool injected = whole->error() && whole->error()->code == ErrorCode::StartTlsInjection;
    if (injected)
        require(whole->error()->context.value == QString::number(bytes.size() - goAhead), "injected bytes are counted");
    else
        require(goAhead + whole->surplus().size() == bytes.size() || whole->surplus().size() == Dialogue::MaximumInput,
            "bytes behind the go-ahead are kept");
}

} // namespace pintle::fuzz
