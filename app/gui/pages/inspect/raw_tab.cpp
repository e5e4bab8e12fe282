// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/raw_tab.h"

#include "app/gui/models/asn1_model.h"
#include "app/gui/theme/fonts.h"
#include "app/gui/widgets/hex_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace pintle {
namespace {

constexpr int OpenLevels = 2; // opened at first: what a certificate consists of

} // namespace

RawTab::RawTab(QWidget* parent)
    : QWidget(parent)
    , m_form(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_pem(new QPlainTextEdit)
{
    m_form->setObjectName(QStringLiteral("raw.form"));
    m_form->addItems({tr("ASN.1 and bytes"), tr("PEM")});
    m_form->setAccessibleName(tr("Form of the certificate"));
    m_pem->setObjectName(QStringLiteral("raw.pem"));
    m_pem->setReadOnly(true);
    m_pem->setMinimumHeight(3 * fontMetrics().height());
    m_pem->setTabChangesFocus(true);
    m_pem->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pem->setLayoutDirection(Qt::LeftToRight);
    m_pem->setFont(fixedFont(font()));
    m_pem->setAccessibleName(tr("Certificate as PEM"));
    auto* copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(QStringLiteral("raw.copy"));
    copyButton->setAccessibleName(tr("Copy what is shown or marked"));
    auto* label = new QLabel(tr("Show as"), this);
    label->setBuddy(m_form);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_form);
    row->addStretch(1);
    row->addWidget(copyButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(buildTree());
    m_stack->addWidget(m_pem);
    connect(m_form, &QComboBox::currentIndexChanged, this, &RawTab::refresh);
    connect(copyButton, &QPushButton::clicked, this, &RawTab::copy);
}

QWidget* RawTab::buildTree()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    m_model = new Asn1Model(this);
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("raw.tree"));
    m_tree->setAccessibleName(tr("ASN.1 elements"));
    m_tree->setWhatsThis(tr("The elements that the certificate is made of, in the order of its bytes. Choose one to "
                            "mark its bytes below, or a byte to find its element."));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    // The details share a small window with the log: two rows are better than a window that is too small.
    m_tree->setMinimumHeight(3 * fontMetrics().height());
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Asn1Model::Value, QHeaderView::Stretch);
    m_tree->setColumnWidth(Asn1Model::Element, fontMetrics().averageCharWidth() * 26);
    m_tree->setColumnWidth(Asn1Model::Offset, fontMetrics().averageCharWidth() * 9);
    m_tree->setColumnWidth(Asn1Model::Size, fontMetrics().averageCharWidth() * 9);
    m_hex = new HexView;
    m_hex->setObjectName(QStringLiteral("raw.bytes"));
    m_hex->setAccessibleName(tr("Bytes of the certificate"));
    splitter->addWidget(m_tree);
    splitter->addWidget(m_hex);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RawTab::showElement);
    connect(m_hex, &HexView::byteChosen, this, &RawTab::chooseByte);
    connect(m_hex, &HexView::copyRequested, this, &RawTab::copy);
    return splitter;
}

void RawTab::show(const DetailsSubject& subject)
{
    if (m_certificate == subject.node.certificate && (m_certificate || m_model->bytes().isEmpty()))
        return;
    m_certificate = subject.node.certificate;
    refresh();
}

void RawTab::refresh()
{
    m_stack->setCurrentIndex(m_form->currentIndex());
    if (m_form->currentIndex() == 1) {
        m_pem->setPlainText(m_certificate ? QString::fromLatin1(m_certificate->toPem()) : QString());
        return;
    }
    const QByteArray der = m_certificate ? m_certificate->der() : QByteArray();
    if (der == m_model->bytes())
        return;
    m_hex->setBytes(der);
    m_model->setBytes(der);
    m_tree->expandToDepth(OpenLevels);
}

void RawTab::showElement()
{
    const Asn1Element element = m_model->element(m_tree->currentIndex());
    if (!m_tree->currentIndex().isValid())
        return;
    if (m_following)
        m_hex->markInPlace(element.offset, element.headerSize, element.end() - element.offset);
    else
        m_hex->mark(element.offset, element.headerSize, element.end() - element.offset);
}

void RawTab::chooseByte(qsizetype offset)
{
    m_following = true;
    const QModelIndex index = m_model->indexAt(offset);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_following = false;
}

void RawTab::copy()
{
    if (!m_certificate)
        return;
    if (m_form->currentIndex() == 1)
        Q_EMIT copied(tr("PEM"), m_pem->toPlainText());
    else if (m_hex->markedSize() > 0)
        Q_EMIT copied(tr("bytes in hexadecimal"), QString::fromLatin1(m_hex->markedBytes().toHex(' ')));
    else
        Q_EMIT copied(tr("bytes in hexadecimal"), QString::fromLatin1(m_certificate->der().toHex(' ')));
}

} // namespace pintle
