// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/chain_picture.h"

#include <optional>

namespace pintle {

/// What the details panel shows: a certificate in its place, the link to its issuer, and the report both stand in.
struct DetailsSubject {
    EndpointReport report;
    int path = 0;
    ChainNode node;
    std::optional<ChainLink> link; ///< to the issuer
    QString issuerName;            ///< of the node above; empty at the end of the path
    bool linkChosen = false;       ///< the link, not the certificate, is current
};

} // namespace pintle
