// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/about_dialog.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/icons.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pintle {

AboutDialog::AboutDialog(const QString& diagnostics, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Pintle"));
    constexpr int Pictogram = 64;
    auto* picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(Pictogram));
    auto* name = new QLabel(tr("Pintle %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(scaledFont(font(), 1.5, QFont::DemiBold));
    auto* words = new QLabel(tr("Workbench for TLS pins. Apache License 2.0. Copyright: the Pintle authors."), this);
    words->setWordWrap(true);
    auto* heading = new QHBoxLayout;
    heading->addWidget(picture);
    auto* lines = new QVBoxLayout;
    lines->addWidget(name);
    lines->addWidget(words);
    heading->addLayout(lines, 1);

    auto* label = new QLabel(tr("&Diagnostics"), this);
    auto* text = new QPlainTextEdit(diagnostics, this);
    text->setObjectName(QStringLiteral("about.diagnostics"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(fixedFont(font()));
    text->setAccessibleName(tr("Diagnostics"));
    text->setLayoutDirection(Qt::LeftToRight);
    label->setBuddy(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy Diagnostics"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("about.copy"));
    connect(copy, &QPushButton::clicked, this, [this, diagnostics] { Q_EMIT copied(tr("diagnostics"), diagnostics); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addLayout(heading);
    column->addWidget(label);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 28);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

} // namespace pintle
