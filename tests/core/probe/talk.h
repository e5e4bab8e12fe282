// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/dialogue.h"

#include <QTest>

namespace pintle::test {

/// What a peer sends, and what the client must have written before it does.
struct Turn {
    QByteArray fromClient;
    QByteArray fromPeer;
};
using Turns = QList<Turn>;

/// How a dialogue ended, in words for table rows.
struct Outcome {
    QString end; ///< `ready`, `talking` or the id of the error
    QString value;
    QString detail;
    QByteArray lastOutput; ///< what the client wrote last
    QString unexpected;    ///< the first turn in which the client wrote something else; empty when all fitted
};

/// Plays the turns in pieces of `pieceSize` bytes.
inline Outcome play(Dialogue& dialogue, const Turns& turns, int pieceSize)
{
    Outcome outcome;
    dialogue.start();
    for (const Turn& turn : turns) {
        const QByteArray written = dialogue.takeOutput();
        if (written != turn.fromClient && outcome.unexpected.isEmpty())
            outcome.unexpected =
                QStringLiteral("wrote \"%1\" before \"%2\"")
                    .arg(QString::fromLatin1(written.toPercentEncoding(" <>='/:")), QString::fromLatin1(turn.fromPeer));
        for (qsizetype at = 0; at < turn.fromPeer.size(); at += pieceSize)
            dialogue.feed(
                QByteArrayView(turn.fromPeer).sliced(at, qMin<qsizetype>(pieceSize, turn.fromPeer.size() - at)));
    }
    outcome.lastOutput = dialogue.takeOutput();
    switch (dialogue.state()) {
    case Dialogue::State::Ready: outcome.end = QStringLiteral("ready"); break;
    case Dialogue::State::Talking: outcome.end = QStringLiteral("talking"); break;
    case Dialogue::State::Failed:
        outcome.end = idOf(dialogue.error()->code);
        outcome.value = dialogue.error()->context.value;
        outcome.detail = dialogue.error()->context.detail;
        break;
    }
    return outcome;
}

} // namespace pintle::test
