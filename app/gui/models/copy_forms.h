// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QString>

#include <vector>

namespace pintle {

/// One way of writing a certificate or its pin, ready for the clipboard: no marks, no ellipsis, no line break at the
/// end of a one-line value.
struct CopyForm {
    QString label; ///< for the menu
    QString content;
    bool separatorBefore = false;
};

/// Every form Pintle offers for a certificate. `path` gives the chain to the root, `report` the chain as sent.
std::vector<CopyForm> copyForms(const Certificate& certificate, const EndpointReport& report, int path);

} // namespace pintle
