// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/cli/inventory.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace pintle::cli {
namespace {

void appendTwoDigits(QByteArray& line, int number)
{
    line += static_cast<char>('0' + number / 10 % 10);
    line += static_cast<char>('0' + number % 10);
}

// Half of an inventory's time would go into QDateTime::toString.
void appendInstant(QByteArray& line, const QDateTime& instant)
{
    if (!instant.isValid()) {
        line += '?';
        return;
    }
    const QDate date = instant.date();
    const QTime time = instant.time();
    line += QByteArray::number(date.year()).rightJustified(4, '0') + '-';
    appendTwoDigits(line, date.month());
    line += '-';
    appendTwoDigits(line, date.day());
    line += 'T';
    appendTwoDigits(line, time.hour());
    line += ':';
    appendTwoDigits(line, time.minute());
    line += ':';
    appendTwoDigits(line, time.second());
    line += 'Z';
}

} // namespace

QByteArray inventoryHeader()
{
    return "# notAfter\tkey\tnames\tpin\tsubject";
}

QByteArray inventoryLine(const Certificate& certificate)
{
    QByteArray line;
    line.reserve(160);
    appendInstant(line, certificate.notAfter());
    const PublicKeyInfo key = certificate.publicKey();
    line += '\t' + key.name().toUtf8() + ' ' + QByteArray::number(key.bits());
    line += '\t' + QByteArray::number(static_cast<qlonglong>(certificate.subjectAltNames().size()));
    line += "\tsha256/" + certificate.spkiSha256().toBase64();
    line += '\t' + certificate.subject().toString().toUtf8();
    return line;
}

QByteArray inventoryJson(const Certificate& certificate)
{
    QByteArray notAfter;
    appendInstant(notAfter, certificate.notAfter());
    const PublicKeyInfo key = certificate.publicKey();
    const QJsonObject object{{QStringLiteral("subject"), certificate.subject().toString()},
        {QStringLiteral("notAfter"), QString::fromLatin1(notAfter)},
        {QStringLiteral("key"),
            QJsonObject{{QStringLiteral("algorithm"), key.name()}, {QStringLiteral("bits"), key.bits()}}},
        {QStringLiteral("names"), static_cast<qint64>(certificate.subjectAltNames().size())},
        {QStringLiteral("spkiSha256"), QString::fromLatin1(certificate.spkiSha256().toBase64())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace pintle::cli
