// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/pins/pin_set.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace pintle {

class ExportTab;

/// One format of the set, live beside the editor.
class ExportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget* parent = nullptr);

    void setPinSet(const PinSet& set, bool canUseLeaf);
    QString format() const;

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
    void exportRequested(const QString& format);
    void leafPinRequested();

private:
    void showFormat();

    std::optional<PinSet> m_set;
    bool m_canUseLeaf = false;
    QComboBox* m_formats = nullptr;
    QPushButton* m_copy = nullptr;
    QVBoxLayout* m_place = nullptr;
    ExportTab* m_tab = nullptr;
};

} // namespace pintle
