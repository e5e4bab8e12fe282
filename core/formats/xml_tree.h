// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace pintle {

/// An element of a small XML document, with local names.
struct XmlElement {
    QString name;
    std::vector<std::pair<QString, QString>> attributes; ///< those without a prefix
    std::vector<XmlElement> children;
    QString text;            ///< all text directly in it
    bool hasOnlyText = true; ///< nothing but one run of text: no element, comment, CDATA section or instruction
    int line = 0;            ///< where its start tag ends, from 1

    std::optional<QString> attribute(QLatin1String wanted) const;
};

/// Bounds for an XML document from outside.
struct XmlLimits {
    qint64 bytes = 1024 * 1024;
    int levels = 64;
    int elements = 10'000;
};

/// Reads a whole XML document. A document type is refused, and with it every entity of its own: none is expanded, none
/// is fetched. Errors: MalformedConfiguration with line and detail.
Result<XmlElement> readXml(const QByteArray& content, const XmlLimits& limits = {});

} // namespace pintle
