// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/key_tab.h"

#include "core/base/encodings.h"

#include <QLabel>

namespace pintle {
namespace {

QString meaningOf(const ChainNode& node)
{
    if (node.kind == ChainNode::Kind::NotUsed)
        return KeyTab::tr("This certificate is on no path in use. Pins are judged on the verified path only, so a "
                          "pin on this key matches nothing here.");
    if (node.isAnchor)
        return KeyTab::tr("Every certificate below this root is accepted, from any of its issuers. Survives each "
                          "renewal with the same CA; protects against all other CAs.");
    if (node.depth == 0)
        return KeyTab::tr("Only this one key is accepted. The strictest pin: renewal with a new key locks users out "
                          "unless the set also holds a backup key.");
    return KeyTab::tr("Every certificate of this issuer is accepted. Survives renewal, but not a change of the "
                      "issuing certificate, which CAs make without asking.");
}

} // namespace

KeyTab::KeyTab(QWidget* parent)
    : DetailsTab(parent)
{
    addHeading(tr("Pin: SHA-256 of the public key"));
    m_base64 = addRow(tr("Base64"), CopyRow::Kind::Hash);
    m_curl = addRow(tr("curl"), CopyRow::Kind::Hash);
    m_hex = addRow(tr("Hex"), CopyRow::Kind::Hash);
    m_colons = addRow(tr("Hex, colons"), CopyRow::Kind::Hash);
    m_tlsa = addRow(tr("TLSA"), CopyRow::Kind::Hash);
    addHeading(tr("What pinning here means"));
    m_meaning = addText();
    addHeading(tr("Key"));
    m_algorithm = addRow(tr("Algorithm"), CopyRow::Kind::Text);
    m_der = addRow(tr("DER, Base64"), CopyRow::Kind::Hash);
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
    m_meaning->setText(meaningOf(subject.node));
    m_algorithm->setValue(
        tr("%1 (%2), %3 bits").arg(key.name(), QString::fromLatin1(key.algorithmOid())).arg(key.bits()));
    m_der->setValue(QString::fromLatin1(key.der().toBase64()));
}

} // namespace pintle
