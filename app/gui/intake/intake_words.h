// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/intake/intake.h"

namespace pintle {

/// Where something comes in: what it is for depends on it.
struct IntakePlace {
    QString page;   ///< id of the page in front
    QString pinSet; ///< name of the set that is current; empty for none
};

/// What letting go will do: "Inspect 3 certificates", "Add 2 pins to Shop". For Nothing, why it does nothing.
QString effectOf(const Intake& intake, const IntakePlace& place);
/// Whether letting go does anything.
bool hasEffect(const Intake& intake, const IntakePlace& place);
/// "Read 3 certificates. Skipped 1 private key (not needed) and 1 unknown block at line 84."
QString readingOf(const ReadObjects& objects);
/// "notes.txt holds no certificate, key, CSR or pin. Found: plain text."
QString nothingIn(const Intake& intake);

} // namespace pintle
