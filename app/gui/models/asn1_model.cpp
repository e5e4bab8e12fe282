// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/models/asn1_model.h"

#include "app/gui/widgets/plain_tool_tip.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace pintle {

/// A row. Rows of a parent are in the order of their offsets.
struct Asn1Model::Node {
    enum class Kind { Element, Wrong, Cut };

    Kind kind = Kind::Element;
    Asn1Element element;
    Node* parent = nullptr;
    int row = 0;
    int depth = 0;
    std::optional<Asn1Inside> inside; ///< none: nothing in it
    bool isRead = false;
    std::vector<std::unique_ptr<Node>> children;
};

Asn1Model::Asn1Model(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{ }

Asn1Model::~Asn1Model() = default;

void Asn1Model::setBytes(const QByteArray& der)
{
    beginResetModel();
    m_bytes = der;
    m_count = 0;
    m_root = std::make_unique<Node>();
    m_root->depth = -1;
    if (!der.isEmpty())
        m_root->inside = Asn1Inside{0, der.size(), false};
    endResetModel();
}

Asn1Model::Node* Asn1Model::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

Asn1Element Asn1Model::element(const QModelIndex& index) const
{
    return nodeOf(index)->element;
}

QModelIndex Asn1Model::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || row >= int(node->children.size()) || column < 0 || column >= ColumnCount || parent.column() > 0)
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex Asn1Model::parent(const QModelIndex& index) const
{
    Node* above = index.isValid() ? nodeOf(index)->parent : nullptr;
    return above == nullptr || above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int Asn1Model::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int Asn1Model::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

bool Asn1Model::hasChildren(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return false;
    const Node* node = nodeOf(parent);
    return node->isRead ? !node->children.empty() : node->inside.has_value();
}

bool Asn1Model::canFetchMore(const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    return parent.column() <= 0 && !node->isRead && node->inside.has_value();
}

void Asn1Model::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        read(*nodeOf(parent), parent);
}

void Asn1Model::read(Node& node, const QModelIndex& parent)
{
    node.isRead = true;
    const Asn1Level level = asn1Level(m_bytes, node.inside->from, node.inside->to, MaximumElements - m_count);
    std::vector<std::unique_ptr<Node>> rows;
    const auto add = [&](Node::Kind kind, const Asn1Element& element) {
        auto row = std::make_unique<Node>();
        row->kind = kind;
        row->element = element;
        row->parent = &node;
        row->row = int(rows.size());
        row->depth = node.depth + 1;
        if (kind == Node::Kind::Element && row->depth < MaximumDepth)
            row->inside = asn1Inside(m_bytes, element);
        rows.push_back(std::move(row));
    };
    for (const Asn1Element& element : level.elements)
        add(Node::Kind::Element, element);
    m_count += int(rows.size());
    const qsizetype end = level.elements.empty() ? node.inside->from : level.elements.back().end();
    if (level.wrongAt >= 0 || level.cut)
        add(level.cut ? Node::Kind::Cut : Node::Kind::Wrong, {.offset = end, .contentSize = node.inside->to - end});
    if (rows.empty())
        return;
    beginInsertRows(parent, 0, int(rows.size()) - 1);
    node.children = std::move(rows);
    endInsertRows();
}

QModelIndex Asn1Model::indexAt(qsizetype offset)
{
    QModelIndex found;
    if (offset < 0 || offset >= m_bytes.size())
        return found;
    while (true) {
        fetchMore(found);
        const Node* node = nodeOf(found);
        const auto& rows = node->children;
        const auto after = std::upper_bound(rows.begin(), rows.end(), offset,
            [](qsizetype at, const std::unique_ptr<Node>& row) { return at < row->element.offset; });
        if (after == rows.begin() || offset >= (*(after - 1))->element.end())
            return found;
        found = index(int(after - rows.begin()) - 1, 0, found);
    }
}

QVariant Asn1Model::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    const bool isElement = node->kind == Node::Kind::Element;
    if (role == Qt::TextAlignmentRole && index.column() >= Offset)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::AccessibleDescriptionRole && isElement)
        return tr("%n bytes", nullptr, int(node->element.end() - node->element.offset));
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Element:
        if (node->kind == Node::Kind::Wrong)
            return tr("Not readable from here on");
        if (node->kind == Node::Kind::Cut)
            return tr("More than is shown");
        return asn1TypeName(node->element);
    case Value: return isElement ? asn1Value(m_bytes, node->element) : QString();
    case Offset: return node->element.offset;
    case Size: return node->element.end() - node->element.offset;
    default: return {};
    }
}

QVariant Asn1Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Element: return tr("Element");
    case Value: return tr("Value");
    //: Where an element begins, counted in bytes.
    case Offset: return tr("At");
    case Size: return tr("Bytes");
    default: return {};
    }
}

} // namespace pintle
