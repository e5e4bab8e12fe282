// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QStackedWidget;
class QTreeView;

namespace pintle {

class Asn1Model;
class HexView;

/// The certificate as it was encoded: its ASN.1 elements beside its bytes, where choosing one marks the other, or as
/// PEM.
class RawTab : public QWidget
{
    Q_OBJECT

public:
    explicit RawTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject);
    QTreeView* tree() const { return m_tree; }
    HexView* hex() const { return m_hex; }

Q_SIGNALS:
    void copied(const QString& label, const QString& value);

private:
    QWidget* buildTree();
    void refresh();
    void showElement();
    void chooseByte(qsizetype offset);
    void copy();

    QComboBox* m_form = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTreeView* m_tree = nullptr;
    Asn1Model* m_model = nullptr;
    HexView* m_hex = nullptr;
    QPlainTextEdit* m_pem = nullptr;
    std::optional<Certificate> m_certificate;
    bool m_following = false; ///< the tree follows a byte: the bytes stay where they are
};

} // namespace pintle
