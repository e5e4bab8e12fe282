// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QDialog>

class QUndoStack;

namespace pintle {

/// Every step that can be undone, oldest first; choosing one goes back or forward to it.
class UndoHistory : public QDialog
{
    Q_OBJECT

public:
    /// `stack` outlives the dialog.
    UndoHistory(QUndoStack& stack, QWidget* parent);
};

} // namespace pintle
