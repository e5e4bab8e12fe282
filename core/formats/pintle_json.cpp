// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/pintle_json.h"

#include "core/formats/export_text.h"

namespace pintle {

Result<Exported> writePintleJson(const ExportRequest& request)
{
    // A set without hosts is a document like any other; a placeholder would make it one that nobody can read back.
    const auto fit = refuseUnfit(request.set);
    if (!fit && fit.error().code == ErrorCode::PlaceholderPin)
        return failure(fit.error());
    return Exported{request.set.toJson(), {}};
}

bool recognizesPintleJson(const QByteArray& content)
{
    const QByteArray begin = content.left(64 * 1024);
    return begin.contains('{') && begin.contains("\"pintle-pins\"");
}

Result<Imported> readPintleJson(const QByteArray& content)
{
    auto set = PinSet::fromJson(content);
    if (!set)
        return failure(std::move(set).error());
    return Imported{std::move(*set), {}};
}

} // namespace pintle
