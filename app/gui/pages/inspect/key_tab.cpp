// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/key_tab.h"

#include "app/gui/text_isolation.h"
#include "core/base/encodings.h"

#include <QLabel>

namespace pintle {
namespace {

/// Who else could satisfy a pin at this place, and what renewal does to it.
QStringList meaningOf(const DetailsSubject& subject)
{
    const ChainNode& node = subject.node;
    const QString name = onScreen(node.name);
    if (node.kind == ChainNode::Kind::NotUsed)
        return {
            KeyTab::tr("This certificate is not on the path in front. Pins are judged on the verified path only, so "
                       "a pin on this key matches nothing here.")};
    if (node.isAnchor)
        return {KeyTab::tr("Who else could satisfy it: everybody to whom any issuer below %1 gives a certificate for "
                           "this host. It protects against all other authorities.")
                    .arg(name),
            KeyTab::tr("At renewal: it goes on matching as long as the certificate comes from this root, whatever the "
                       "key or the issuing certificate.")};
    if (node.depth == 0)
        return {KeyTab::tr("Who else could satisfy it: nobody who does not hold this private key. It is the strictest "
                           "pin."),
            KeyTab::tr("At renewal: with the same key it goes on matching; with a new key users are locked out, unless "
                       "the set also holds the pin of that key.")};
    return {KeyTab::tr("Who else could satisfy it: everybody to whom %1 gives a certificate for this host.").arg(name),
        KeyTab::tr("At renewal: every certificate from this issuer goes on matching, whatever its key. When the "
                   "authority changes its issuing certificate, which it may do without asking, users are locked out.")};
}

} // namespace

KeyTab::KeyTab(QWidget* parent)
    : DetailsTab(parent)
{
    addHeading(tr("Pin: SHA-256 of the public key"));
    m_base64 = addRow(tr("Base&64"), CopyRow::Kind::Hash);
    m_curl = addRow(tr("curl"), CopyRow::Kind::Hash);
    m_hex = addRow(tr("He&x"), CopyRow::Kind::Hash);
    m_colons = addRow(tr("Hex, colons"), CopyRow::Kind::Hash);
    m_tlsa = addRow(tr("TLSA"), CopyRow::Kind::Hash);
    addHeading(tr("What pinning here means"));
    m_meaning = addText();
    addHeading(tr("Key"));
    m_algorithm = addRow(tr("Al&gorithm"), CopyRow::Kind::Text);
    m_der = addRow(tr("&DER, Base64"), CopyRow::Kind::Hash);
    alignRows();
}

void KeyTab::show(const DetailsSubject& subject)
{
    content()->setVisible(subject.node.certificate.has_value());
    if (!subject.node.certificate)
        return;
    const PublicKeyInfo key = subject.node.certificate->publicKey();
    const Pin pin = Pin::of(key);
    m_base64->setValue(pin.toBase64());
    m_curl->setValue(QStringLiteral("sha256//") + pin.toBase64());
    m_hex->setValue(pin.toHex());
    m_colons->setValue(toColonHex(pin.digest()));
    m_tlsa->setValue(QStringLiteral("3 1 1 ") + pin.toHex());
    m_meaning->setText(meaningOf(subject).join(QStringLiteral("\n\n")));
    m_algorithm->setValue(
        tr("%1 (%2), %3 bits").arg(key.name(), QString::fromLatin1(key.algorithmOid())).arg(key.bits()));
    m_der->setValue(QString::fromLatin1(key.der().toBase64()));
}

} // namespace pintle
