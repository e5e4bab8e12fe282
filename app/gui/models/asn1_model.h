// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/x509/asn1_tree.h"

#include <QAbstractItemModel>
#include <QByteArray>

#include <memory>

namespace pintle {

/// The elements of a DER object as a tree. Children are read when a view asks for them, at most 20,000 in all and 64
/// levels deep; where reading stopped, a last row says so.
class Asn1Model : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Element, Value, Offset, Size, ColumnCount };
    static constexpr int MaximumElements = 20'000;
    static constexpr int MaximumDepth = 64;

    explicit Asn1Model(QObject* parent = nullptr);
    ~Asn1Model() override;

    void setBytes(const QByteArray& der);
    const QByteArray& bytes() const { return m_bytes; }
    /// The element of a row; one of no size for the row that says where reading stopped.
    Asn1Element element(const QModelIndex& index) const;
    /// The innermost element that holds the byte at `offset`; reads what it needs on the way. Invalid outside.
    QModelIndex indexAt(qsizetype offset);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;
    Node* nodeOf(const QModelIndex& index) const;
    void read(Node& node, const QModelIndex& parent);

    QByteArray m_bytes;
    std::unique_ptr<Node> m_root;
    int m_count = 0;
};

} // namespace pintle
