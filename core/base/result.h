// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace pintle {

/// The value asked for, or the Error that says why there is none. A thin class over the packaged tl::expected, so that
/// the compiler diagnoses a result that nobody looks at.
///
/// Four channels, never mixed: no value could be produced → Result; it was produced and something is notable → a
/// Finding inside the value; the answer to a trust or pin question → a verdict value; a broken contract → Q_ASSERT.
template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;

    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    { }
};

/// Makes the failing side of any Result.
inline tl::unexpected<Error> failure(ErrorCode code, ErrorContext context = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context)});
}

/// Passes an Error on from one Result to another of a different type.
inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace pintle
