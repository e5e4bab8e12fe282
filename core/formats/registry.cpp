// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "core/formats/registry.h"

#include "core/base/encodings.h"
#include "core/formats/android_nsc.h"
#include "core/formats/curl.h"
#include "core/formats/pintle_json.h"

#include <array>

namespace pintle {

std::span<const FormatGroup> formatGroups()
{
    static constexpr std::array all = {
        FormatGroup::Android, FormatGroup::Apple, FormatGroup::Web, FormatGroup::Code, FormatGroup::Data};
    return all;
}

std::span<const Format> formats()
{
    static const std::array<Format, 3> all = {{
        {QLatin1String("pintle-json"), QLatin1String("Pintle pin set"), FormatGroup::Data, FormatProof::Lab,
            QLatin1String("pintle-cli"), QLatin1String("pins.json"), writePintleJson, recognizesPintleJson,
            readPintleJson},
        {QLatin1String("android-nsc"), QLatin1String("Network Security Config"), FormatGroup::Android,
            FormatProof::Syntax, {}, QLatin1String("network_security_config.xml"), writeAndroidNsc,
            recognizesAndroidNsc, readAndroidNsc},
        {QLatin1String("curl"), QLatin1String("curl"), FormatGroup::Web, FormatProof::Lab, QLatin1String("curl"),
            QLatin1String("curl.conf"), writeCurl, recognizesCurl, readCurl},
    }};
    return all;
}

const Format* findFormat(const QString& id)
{
    for (const Format& format : formats()) {
        if (format.id == id)
            return &format;
    }
    return nullptr;
}

Result<Recognized> importAny(const QByteArray& content)
{
    for (const Format& format : formats()) {
        if (!format.recognizes || !format.recognizes(content))
            continue;
        auto imported = format.read(content);
        if (!imported)
            return failure(std::move(imported).error());
        return Recognized{&format, std::move(*imported)};
    }
    return failure(ErrorCode::UnknownFormat, {.value = printable(QByteArrayView(content.left(80)), 80)});
}

} // namespace pintle
