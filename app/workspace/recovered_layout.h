// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace pintle {

/// What the layout of a workspace file tells where its brackets and quotes no longer do: every member of the document
/// begins in column 5, every object of its lists is between a brace in column 9 and the next one there. So damage in
/// one object stays in it.
struct LayoutPieces {
    QJsonObject root;           ///< what is whole, as it stood
    std::vector<Error> broken;  ///< one for each object that is not JSON; line: where it begins
    std::vector<Error> damaged; ///< one for each other member that is not
};

/// Nothing where the text does not have this layout.
std::optional<LayoutPieces> recoverByLayout(const QByteArray& json);

} // namespace pintle
