// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/intake/intake_words.h"

#include "app/gui/text_isolation.h"
#include "app/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace pintle {
namespace {

struct IntakeWords {
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

QString formatTitle(const QString& id)
{
    if (id == QLatin1String("pintle-json"))
        return IntakeWords::tr("Open the pin set");
    if (id == QLatin1String("android-nsc"))
        return IntakeWords::tr("Import the Android configuration");
    if (id == QLatin1String("curl"))
        return IntakeWords::tr("Import the curl configuration");
    return IntakeWords::tr("Import the pin configuration");
}

int privateKeysOf(const ReadObjects& objects)
{
    return int(std::count_if(objects.keys.begin(), objects.keys.end(),
        [](const ReadObjects::Key& key) { return key.source == ReadObjects::KeySource::PrivateKey; }));
}

/// What was there beside the certificates, each with its count.
QStringList skippedWords(const ReadObjects& objects)
{
    QStringList words;
    const int privateKeys = privateKeysOf(objects);
    const int otherKeys = int(objects.keys.size()) - privateKeys;
    if (privateKeys > 0)
        words << IntakeWords::tr("%n private keys (not needed)", nullptr, privateKeys);
    if (otherKeys > 0)
        words << IntakeWords::tr("%n public keys or requests", nullptr, otherKeys);
    if (!objects.revocationLists.empty())
        words << IntakeWords::tr("%n revocation lists", nullptr, int(objects.revocationLists.size()));
    const int unknown = int(objects.skipped.size());
    if (unknown > 0) {
        const auto line = objects.skipped.front().reason.context.line;
        //: %1 the number of a line in a file, where the first of them begins.
        words << (line
                ? IntakeWords::tr("%n unknown blocks at line %1", nullptr, unknown).arg(QLocale().toString(*line))
                : IntakeWords::tr("%n unknown parts", nullptr, unknown));
    }
    return words;
}

QString joined(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    //: The last two of a list.
    QString text = IntakeWords::tr("%1 and %2").arg(words[words.size() - 2], words.last());
    for (qsizetype i = words.size() - 3; i >= 0; --i) {
        //: One of a list, and the rest of it.
        text = IntakeWords::tr("%1, %2").arg(words[i], text);
    }
    return text;
}

} // namespace

bool hasEffect(const Intake& intake, const IntakePlace& place)
{
    const bool needsSet = intake.kind == Intake::Kind::Pins || intake.kind == Intake::Kind::Keys;
    return intake.kind != Intake::Kind::Nothing && (!needsSet || !place.pinSet.isEmpty());
}

QString effectOf(const Intake& intake, const IntakePlace& place)
{
    const int certificates = int(intake.objects.certificates.size());
    const int keys = int(intake.objects.keys.size());
    const int pins = int(intake.pins.size());
    const bool onPins = place.page == QLatin1String("pin-sets") && !place.pinSet.isEmpty();
    const QString set = onScreen(place.pinSet);
    switch (intake.kind) {
    case Intake::Kind::Nothing: return nothingIn(intake);
    case Intake::Kind::Certificates:
        if (intake.objects.certificates.size() > LongestChain)
            return IntakeWords::tr("Choose from %n certificates", nullptr, certificates);
        return onPins ? IntakeWords::tr("Add the pins of %n certificates to %1", nullptr, certificates).arg(set)
                      : IntakeWords::tr("Inspect %n certificates", nullptr, certificates);
    case Intake::Kind::Keys:
        return place.pinSet.isEmpty() ? IntakeWords::tr("Choose a pin set first: a key alone can be a backup pin.")
                                      : IntakeWords::tr("Add %n backup pins to %1", nullptr, keys).arg(set);
    case Intake::Kind::Pins:
        return place.pinSet.isEmpty() ? IntakeWords::tr("Choose a pin set first, then its pins can be added.")
                                      : IntakeWords::tr("Add %n pins to %1", nullptr, pins).arg(set);
    case Intake::Kind::PinSet: return formatTitle(intake.formatId);
    case Intake::Kind::Workspace: return IntakeWords::tr("Open the workspace %1").arg(onScreen(intake.name));
    case Intake::Kind::Locked: return IntakeWords::tr("Unlock %1 with its passphrase").arg(onScreen(intake.name));
    }
    Q_UNREACHABLE();
}

QString readingOf(const ReadObjects& objects)
{
    const QString read = IntakeWords::tr("Read %n certificates.", nullptr, int(objects.certificates.size()));
    const QStringList skipped = skippedWords(objects);
    if (skipped.isEmpty())
        return read;
    //: %1 a sentence, %2 a list such as "1 private key (not needed) and 1 unknown block at line 84".
    return IntakeWords::tr("%1 Skipped %2.").arg(read, joined(skipped));
}

QString nothingIn(const Intake& intake)
{
    if (intake.error)
        return text::sentence(*intake.error);
    if (intake.found.isEmpty())
        return IntakeWords::tr("%1 holds no certificate, key, CSR or pin.").arg(onScreen(intake.name));
    return IntakeWords::tr("%1 holds no certificate, key, CSR or pin. Found: %2.")
        .arg(onScreen(intake.name), intake.found);
}

} // namespace pintle
