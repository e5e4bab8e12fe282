// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/window/palette_model.h"
#include "app/gui/window/window_parts.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;

namespace pintle {

/// Ctrl+K: everything that the window can do, found by typing; `@` finds servers, `#` pin sets. Lies over the window
/// and goes when it is left.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(const WindowParts& parts);

    void open();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Kind { Actions, Targets, PinSets };

    void leave();
    void takeText(const QString& text);
    void fill(Kind kind);
    std::vector<PaletteItem> actionItems() const;
    std::vector<PaletteItem> targetItems() const;
    std::vector<PaletteItem> pinSetItems() const;
    void selectFirstPossible();
    void step(int rows);
    void run(const QModelIndex& index);
    void place();

    WindowParts m_parts;
    PaletteModel* m_model = nullptr;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_nothing = nullptr;
    QWidget* m_before = nullptr; ///< had the focus
    Kind m_kind = Kind::Actions;
};

} // namespace pintle
