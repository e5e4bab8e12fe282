// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace pintle {

class HashLabel;
class WrappedLabel;

/// A named value and the button that copies it. Text wraps and can be selected; a hash stays on one line. Where the
/// panel is narrow for its text, the name stands above the value.
class CopyRow : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Text, Hash };

    /// The label's mnemonic, where it has one, copies the value.
    CopyRow(const QString& label, Kind kind, QWidget* parent = nullptr);

    /// `shown` may hold isolated words (onScreen()). `copied` is what reaches the clipboard, without marks or ellipsis;
    /// empty: the value as shown, without its marks.
    void setValue(const QString& shown, const QString& copied = {});
    QString value() const { return m_copied; }
    QString label() const { return m_label; }
    /// The width of the label's column, the same for all rows of a panel.
    void setLabelWidth(int width);
    int labelWidthHint() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copied(const QString& label, const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* valueWidget() const;
    void place(bool stacked);
    void arrange();

    QString m_label;
    QString m_copied;
    QGridLayout* m_grid = nullptr;
    QLabel* m_name = nullptr;
    WrappedLabel* m_text = nullptr;
    HashLabel* m_hash = nullptr;
    QToolButton* m_copy = nullptr;
    qreal m_labelEms = 0; ///< the width of the label's column, in heights of the text
    bool m_stacked = false;
};

} // namespace pintle
