// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/formats/registry.h"
#include "core/x509/object_reader.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace pintle {

/// One thing that was dropped, pasted or chosen: a file, or text.
struct IncomingPart {
    QString name;       ///< for people: the file's name, "Clipboard"
    QString path;       ///< empty for text
    QByteArray content; ///< of text; a file is read by recognize()
};

/// What can be in a list of certificates to choose from, ready to show and to search.
struct BundleRow {
    QString name;
    QString issuer;
    QString ends; ///< ISO date
    QString key;
    QString pin;
    QString folded; ///< all of it, case folded
};

/// What came in, understood. A value; nothing has been done with it yet.
struct Intake {
    enum class Kind {
        Nothing,      ///< see `found`, or `error`
        Certificates, ///< perhaps with keys and skipped parts beside them
        Keys,         ///< public halves of keys or requests, no certificate
        Pins,         ///< pins in text
        PinSet,       ///< a pin set or a platform's configuration
        Workspace,    ///< to be opened, not read
        Locked,       ///< encrypted: to be opened with a passphrase
    };

    Kind kind = Kind::Nothing;
    QString name; ///< of the part that decided, or of the first
    QString path; ///< of the part that decided; may be empty
    int parts = 0;
    ReadObjects objects;              ///< of all parts together
    std::vector<BundleRow> rows;      ///< one for each certificate
    std::vector<Pin> pins;            ///< in their order, each once
    std::optional<Imported> imported; ///< PinSet: none for a damaged file
    QString formatId;                 ///< of `imported`
    QString found;                    ///< Nothing: what it looks like
    QByteArray beginning;             ///< Nothing: the first bytes, to be shown as text
    std::optional<Error> error;       ///< Nothing: why it could not be read
};

/// More certificates than this are no chain but a bundle to choose from.
constexpr std::size_t LongestChain = 20;

/// Bounds for recognize().
struct IntakeLimits {
    qsizetype parts = 64;
    qint64 textBytes = 4 * 1024 * 1024; ///< looked through for pins and configurations
    qsizetype pins = 1'000;
};

/// Understands what came in, by content and not by name: a workspace, else a pin set or configuration, else
/// certificates, else keys, else pins anywhere in the text. Reads files: for worker threads. `isCancelled` is asked
/// between parts and certificates; what was found until then is thrown away.
Intake recognize(const std::vector<IncomingPart>& parts, const std::function<bool()>& isCancelled = {},
    const IntakeLimits& limits = {});

/// Pins in running text, in every spelling that Pin::parse takes and that is no accident: with a prefix, as 44
/// characters of base64 or as 64 hexadecimal digits. Each once, fillers of tutorials left out.
std::vector<Pin> pinsInText(const QString& text, qsizetype maximum);

} // namespace pintle
