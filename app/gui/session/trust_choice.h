// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>

namespace pintle {

/// Which anchors a chain is judged with.
struct TrustChoice {
    enum class Kind { System, Lab, File };
    Kind kind = Kind::Lab;
    QString path; ///< only for File: a file or a folder of anchors

    friend bool operator==(const TrustChoice&, const TrustChoice&) = default;
};

} // namespace pintle
