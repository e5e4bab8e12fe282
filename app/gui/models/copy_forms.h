// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace pintle {

/// One way of writing a certificate or its pin, ready for the clipboard: no marks, no ellipsis, no line break at the
/// end of a one-line value.
struct CopyForm {
    QString id;    ///< stable, for the preferences: `sha256`, `base64`, `hex`, …
    QString label; ///< for the menu, with its mnemonic
    QString content;
    bool separatorBefore = false;

    /// The label without mnemonic, for "Copied …".
    QString name() const;
};

/// Every form Pintle offers for a certificate; those that make no sense for it are left out. `path` gives the chain to
/// the root, `report` the chain as sent.
std::vector<CopyForm> copyForms(const Certificate& certificate, const EndpointReport& report, int path);
/// The form with this id, or `sha256/…` where there is none.
CopyForm copyForm(const QString& id, const Certificate& certificate, const EndpointReport& report, int path);

/// The forms that hold for every certificate, for choosing the one that Ctrl+C copies: id and name.
struct CopyFormChoice {
    QString id;
    QString name;
};
std::vector<CopyFormChoice> copyFormChoices();

} // namespace pintle
