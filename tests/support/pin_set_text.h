// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QByteArray>
#include <QList>

namespace pintle::test {

/// A pin set document for one host, written out by hand so that reading it is proved too. `pins` are base64.
inline QByteArray pinSetText(const QByteArray& host, const QByteArray& endpoint, const QList<QByteArray>& pins)
{
    QByteArray entries;
    for (const QByteArray& pin : pins)
        entries += (entries.isEmpty() ? "" : ",") + QByteArray(R"({"sha256":")") + pin + R"(","state":"active"})";
    return R"({"format":"pintle-pins","version":1,"name":"interop","hosts":[{"pattern":")" + host
        + R"(","includeSubdomains":false,"endpoints":[")" + endpoint
        + R"("],"trust":"system","mode":"enforce","expires":null,"pins":[)" + entries + "]}]}\n";
}

} // namespace pintle::test
