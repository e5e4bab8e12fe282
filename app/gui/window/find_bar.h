// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;

namespace pintle {

class PageStack;

/// Ctrl+F: searches the page in front while one types. Escape closes it and leaves the current match selected.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(PageStack& pages, QWidget* parent = nullptr);

    void open();
    /// False when it was not open.
    bool leave();
    void step(int direction);
    QString text() const;
    QString countText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    void follow();
    void showCount(int match);

    PageStack& m_pages;
    QLineEdit* m_field = nullptr;
    QLabel* m_count = nullptr;
    int m_matches = 0;
};

} // namespace pintle
