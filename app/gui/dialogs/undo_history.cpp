// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/undo_history.h"

#include <QDialogButtonBox>
#include <QUndoView>
#include <QVBoxLayout>

namespace pintle {

UndoHistory::UndoHistory(QUndoStack& stack, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("undoHistory"));
    setWindowTitle(tr("Undo History"));
    auto* view = new QUndoView(&stack, this);
    view->setObjectName(QStringLiteral("undoHistory.list"));
    view->setAccessibleName(tr("Steps"));
    view->setEmptyLabel(tr("As it was opened"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 22);
    view->setFocus();
}

} // namespace pintle
