// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/models/badge.h"

#include "core/probe/endpoint_report.h"

#include <QString>

#include <optional>
#include <vector>

/// One path of a report, arranged for showing: diagram, table and details all read this value, so that they cannot say
/// different things. A pure function of the report.
namespace pintle {

/// What the pin marker of a node says.
enum class PinMark {
    None,     ///< not in the pin set
    Matched,  ///< pinned, present, verified
    Backup,   ///< a backup pin is in the live chain
    Mismatch, ///< on the leaf: the set covers the host and no key of the path is in it
    Idle,     ///< in the set, and nothing is enforced or judged
};

/// One certificate (or the gap where one should be) of the picture.
struct ChainNode {
    enum class Kind { OnPath, NotUsed, MissingIssuer };

    Kind kind = Kind::OnPath;
    std::optional<Certificate> certificate; ///< none for MissingIssuer
    CertificateOrigin origin = CertificateOrigin::Sent;
    std::vector<int> sentPositions; ///< from 0
    int depth = -1;                 ///< on the path, leaf 0; -1 beside it
    bool isAnchor = false;
    QString roleLine;
    QString name;
    QString keyLine;   ///< kind of key and end of validity in words
    QString pin;       ///< `sha256/…`; empty for MissingIssuer
    QStringList notes; ///< MissingIssuer: what was looked for, and where
    Badges badges;
    PinMark pinMark = PinMark::None;
    bool pinned = false; ///< the current pin set holds this key for the host
    Findings findings;
    bool substituted = false; ///< put there by a proxy: hatched
    QString spoken;           ///< the node as a sentence
    QString spokenPin;        ///< the pin in groups of four, for speech

    Severity worst() const;
};

/// The link from a node to its issuer.
struct ChainLink {
    enum class State { Passed, Remark, Failed, NotChecked };

    State state = State::NotChecked;
    QString text; ///< without glyph
    std::vector<EdgeCheck> checks;
    Findings findings;
    QString spoken;

    Severity severity() const;
};

struct ChainPicture {
    std::vector<ChainNode> nodes; ///< leaf first; the last one may be a MissingIssuer
    std::vector<ChainLink> links; ///< one fewer than nodes
    std::vector<ChainNode> side;  ///< sent, and not on this path
    int path = 0;
    int pathCount = 0;
    QString spoken;

    bool isEmpty() const { return nodes.empty() && side.empty(); }
};

/// What the words of a picture need beside the report.
struct PictureOptions {
    bool labTrust = false;    ///< the anchors are the lab's: trusted only here
    bool substituted = false; ///< what was sent is a proxy's, not the server's
    bool pinsOff = false;     ///< the client of this picture looks at no pins
    /// Anchors that stand for one which an administrator put into the store, as the CA of a proxy.
    std::vector<Certificate> administratorAnchors;
};

ChainPicture pictureOf(const EndpointReport& report, int path, const PictureOptions& options = {});

/// `Path 2 of 3 – alternative, ends at Lab Root R2`.
QString pathTitle(const PathReport& report, int path);

} // namespace pintle
