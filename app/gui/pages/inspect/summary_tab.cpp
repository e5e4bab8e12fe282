// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/summary_tab.h"

#include "app/gui/text_isolation.h"
#include "app/gui/theme/icons.h"
#include "app/text/sentences.h"

#include "core/base/encodings.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace pintle {
namespace {

QString dateText(const QDateTime& instant)
{
    return instant.isValid() ? onScreen(instant.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")))
                             : QStringLiteral("–");
}

QString shortNames(const Certificate& certificate)
{
    constexpr size_t shown = 4;
    const auto names = certificate.subjectAltNames();
    QStringList list;
    for (size_t i = 0; i < std::min(shown, names.size()); ++i)
        list << onScreen(names[i].text);
    if (names.size() > shown)
        list << SummaryTab::tr("and %n more", nullptr, int(names.size() - shown));
    return list.isEmpty() ? SummaryTab::tr("none") : list.join(QStringLiteral(", "));
}

QString keyText(const PublicKeyInfo& key)
{
    return key.bits() > 0 && key.algorithm() != PublicKeyInfo::Algorithm::Ec
        ? SummaryTab::tr("%1, %2 bits").arg(onScreen(key.name())).arg(key.bits())
        : onScreen(key.name());
}

} // namespace

SummaryTab::SummaryTab(QWidget* parent)
    : DetailsTab(parent)
{
    m_missing = addText();
    m_subject = addRow(tr("Su&bject"), CopyRow::Kind::Text);
    m_names = addRow(tr("&Names"), CopyRow::Kind::Text);
    m_valid = addRow(tr("Va&lid"), CopyRow::Kind::Text);
    m_pin = addRow(tr("Pin"), CopyRow::Kind::Hash);
    m_key = addRow(tr("&Key"), CopyRow::Kind::Text);
    m_issuer = addRow(tr("Iss&uer"), CopyRow::Kind::Text);
    m_signature = addRow(tr("Si&gnature"), CopyRow::Kind::Text);
    m_serial = addRow(tr("Serial number"), CopyRow::Kind::Hash);
    m_fingerprint = addRow(tr("SHA-&256"), CopyRow::Kind::Hash);
    m_certificateRows = {m_subject, m_names, m_valid, m_pin, m_key, m_issuer, m_signature, m_serial, m_fingerprint};
    alignRows();

    auto* buttons = new QWidget(content());
    // One below the other: beside each other they would make a narrow panel wider than it is.
    auto* row = new QVBoxLayout(buttons);
    row->setContentsMargins(0, 10, 0, 0);
    m_pinButton = new QPushButton(buttons);
    m_pinButton->setObjectName(QStringLiteral("chain.pinToggle"));
    m_pinButton->setIcon(themedIcon(IconName::Pin));
    m_copyAs = new QToolButton(buttons);
    m_copyAs->setObjectName(QStringLiteral("summary.copyAs"));
    m_copyAs->setText(tr("Copy As…"));
    m_copyAs->setIcon(themedIcon(IconName::Copy));
    m_copyAs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copyAs->setFocusPolicy(Qt::StrongFocus);
    m_helpers = new QPushButton(tr("Add Certificates from File…"), buttons);
    m_helpers->setObjectName(QStringLiteral("summary.addFile"));
    row->addWidget(m_pinButton, 0, Qt::AlignLeading);
    row->addWidget(m_copyAs, 0, Qt::AlignLeading);
    row->addWidget(m_helpers, 0, Qt::AlignLeading);
    addWidget(buttons);
    connect(m_pinButton, &QPushButton::clicked, this, &SummaryTab::pinToggleRequested);
    connect(m_helpers, &QPushButton::clicked, this, &SummaryTab::helpersRequested);
    connect(m_copyAs, &QToolButton::clicked, this,
        [this] { Q_EMIT copyMenuRequested(m_copyAs->mapToGlobal(QPoint(0, m_copyAs->height()))); });
}

void SummaryTab::show(const DetailsSubject& subject)
{
    const bool isCertificate = subject.node.certificate.has_value();
    for (CopyRow* row : m_certificateRows)
        row->setVisible(isCertificate);
    m_missing->setVisible(!isCertificate);
    m_pinButton->setVisible(isCertificate && subject.node.kind == ChainNode::Kind::OnPath);
    m_copyAs->setVisible(isCertificate);
    m_helpers->setVisible(!isCertificate);
    if (isCertificate)
        showCertificate(subject);
    else
        showMissing(subject.node);
}

void SummaryTab::showMissing(const ChainNode& node)
{
    m_missing->setText(tr("Nobody sent the issuer \"%1\", and the trust store does not hold it, so the chain cannot be "
                          "verified. A server is meant to send every certificate up to, but not including, the root.")
                           .arg(onScreen(node.name))
        + QStringLiteral("\n\n") + node.notes.join(QLatin1Char('\n')));
}

void SummaryTab::showCertificate(const DetailsSubject& subject)
{
    const Certificate& certificate = *subject.node.certificate;
    m_subject->setValue(certificate.subject().isEmpty() ? tr("(empty)") : onScreen(certificate.subject().toString()));
    m_names->setValue(shortNames(certificate));
    m_names->setVisible(!certificate.isCa() || !certificate.subjectAltNames().empty());
    m_valid->setValue(tr("from %1\nto %2, %3")
                          .arg(dateText(certificate.notBefore()), dateText(certificate.notAfter()),
                              text::remaining(certificate.notAfter(), subject.report.paths->instant)),
        QStringLiteral("%1/%2").arg(
            certificate.notBefore().toString(Qt::ISODate), certificate.notAfter().toString(Qt::ISODate)));
    m_pin->setValue(subject.node.pin);
    m_key->setValue(keyText(certificate.publicKey()));
    m_signature->setValue(onScreen(certificate.signatureAlgorithm()));
    m_serial->setValue(toColonHex(certificate.serial()));
    m_fingerprint->setValue(toColonHex(certificate.sha256()));
    m_issuer->setValue(certificate.isSelfIssued() ? tr("itself") : onScreen(certificate.issuer().toString()),
        certificate.issuer().toString());
    m_pinButton->setText(subject.node.pinned ? tr("Re&move Pin") : tr("Pin This &Certificate"));
    m_pinButton->setAccessibleName(subject.node.pinned ? tr("Remove pin") : tr("Pin this certificate"));
}

} // namespace pintle
