// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/raw_tab.h"

#include "app/gui/theme/fonts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {

QString hexDump(const QByteArray& bytes)
{
    QString dump;
    dump.reserve(bytes.size() * 5);
    for (qsizetype at = 0; at < bytes.size(); at += 16) {
        const QByteArray row = bytes.mid(at, 16);
        QString printable;
        for (const char byte : row)
            printable += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        dump += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 6, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(row.toHex(' ')), -47)
                    .arg(printable);
    }
    return dump;
}

RawTab::RawTab(QWidget* parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
{
    m_form->addItems({tr("PEM"), tr("Bytes (DER)")});
    m_form->setAccessibleName(tr("Form of the certificate"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(fixedFont(font()));
    m_text->setAccessibleName(tr("Certificate in raw form"));
    auto* copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy raw certificate"));
    auto* label = new QLabel(tr("Show as"), this);
    label->setBuddy(m_form);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(row);
    column->addWidget(m_text, 1);
    connect(m_form, &QComboBox::currentIndexChanged, this, &RawTab::refresh);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copied(m_form->currentText(), m_text->toPlainText()); });
}

void RawTab::show(const DetailsSubject& subject)
{
    if (m_certificate == subject.node.certificate && !m_text->document()->isEmpty())
        return;
    m_certificate = subject.node.certificate;
    refresh();
}

void RawTab::refresh()
{
    if (!m_certificate)
        m_text->clear();
    else if (m_form->currentIndex() == 0)
        m_text->setPlainText(QString::fromLatin1(m_certificate->toPem()));
    else
        m_text->setPlainText(hexDump(m_certificate->der()));
}

} // namespace pintle
