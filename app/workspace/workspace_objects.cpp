// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/workspace/workspace_objects.h"

namespace pintle {
namespace {

void addFilled(JsonText& text, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        text.add(name, value);
}

} // namespace

QString idText(const QUuid& id)
{
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

QString instantText(const QDateTime& instant)
{
    if (!instant.isValid())
        return {};
    const bool whole = instant.time().msec() == 0;
    return instant.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

JsonText toJsonText(const StoredPinSet& stored)
{
    JsonText text;
    text.add(QStringLiteral("id"), idText(stored.id));
    addFilled(text, QStringLiteral("note"), stored.note);
    text.addDocument(QStringLiteral("set"), stored.set.toJson());
    text.addRest(stored.unknown);
    return text;
}

JsonText toJsonText(const StoredTarget& target)
{
    JsonText text;
    text.add(QStringLiteral("id"), idText(target.id));
    text.add(QStringLiteral("address"), target.address);
    addFilled(text, QStringLiteral("note"), target.note);
    text.addRest(target.unknown);
    return text;
}

JsonText toJsonText(const Snapshot& snapshot)
{
    JsonText text;
    text.add(QStringLiteral("id"), idText(snapshot.id));
    text.add(QStringLiteral("target"), snapshot.target);
    addFilled(text, QStringLiteral("label"), snapshot.label);
    addFilled(text, QStringLiteral("takenAt"), instantText(snapshot.takenAt));
    addFilled(text, QStringLiteral("protocol"), snapshot.protocol);
    addFilled(text, QStringLiteral("verdict"), snapshot.verdict);
    QJsonArray sent;
    for (const Certificate& certificate : snapshot.sent)
        sent.append(QString::fromLatin1(certificate.der().toBase64()));
    text.add(QStringLiteral("sent"), sent);
    addFilled(text, QStringLiteral("stapledOcsp"), QString::fromLatin1(snapshot.stapledOcsp.toBase64()));
    text.addRest(snapshot.unknown);
    return text;
}

} // namespace pintle
