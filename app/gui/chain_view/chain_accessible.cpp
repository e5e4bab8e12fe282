// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/chain_view/chain_accessible.h"

#include "app/gui/chain_view/chain_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <vector>

namespace pintle {
namespace {

class ElementAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ElementAccessible(ChainView* view, int index)
        : m_view(view)
        , m_index(index)
    { }

    bool isValid() const override { return m_view != nullptr && m_index < m_view->elementCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override { }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->spoken(m_index);
        if (kind != QAccessible::Description)
            return {};
        const ChainNode* node = m_view->nodeAt(m_index);
        const QString pin = node != nullptr ? node->spokenPin : QString();
        return pin.isEmpty() ? ChainView::tr("%1 of %2").arg(m_index + 1).arg(m_view->elementCount())
                             : ChainView::tr("%1 of %2, pin: %3").arg(m_index + 1).arg(m_view->elementCount()).arg(pin);
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_view->elementRect(m_index);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const bool current = isValid() && m_view->current() == m_index;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        const ChainNode* node = isValid() ? m_view->nodeAt(m_index) : nullptr;
        state.checkable = node != nullptr && node->kind == ChainNode::Kind::OnPath;
        state.checked = state.checkable && node->pinned;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        QStringList names{setFocusAction(), showMenuAction(), pressAction()};
        if (isValid() && m_view->element(m_index).kind == ChainElement::Kind::Node)
            names << toggleAction();
        return names;
    }

    QString localizedActionDescription(const QString& name) const override
    {
        if (name == toggleAction())
            return ChainView::tr("Pins or unpins this certificate");
        return name == pressAction() ? ChainView::tr("Shows the details")
                                     : QAccessibleActionInterface::localizedActionDescription(name);
    }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        m_view->setCurrent(m_index);
        if (name == setFocusAction())
            m_view->setFocus();
        else if (name == pressAction())
            Q_EMIT m_view->activated(m_index);
        else if (name == toggleAction())
            Q_EMIT m_view->pinToggleRequested(m_view->currentRow());
        else if (name == showMenuAction())
            Q_EMIT m_view->menuRequested(m_view->currentRow(), rect().center());
    }

    QStringList keyBindingsForAction(const QString& name) const override
    {
        return name == toggleAction() ? QStringList{QStringLiteral("P")} : QStringList();
    }

private:
    QPointer<ChainView> m_view;
    int m_index;
};

class ViewAccessible : public QAccessibleWidget
{
public:
    explicit ViewAccessible(ChainView* view)
        : QAccessibleWidget(view, QAccessible::List)
    { }

    ~ViewAccessible() override { dropChildren(); }

    int childCount() const override { return view()->elementCount(); }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index) {
            auto* element = new ElementAccessible(view(), int(m_children.size()));
            m_children.push_back(QAccessible::registerAccessibleInterface(element));
        }
        return QAccessible::accessibleInterface(m_children[size_t(index)]);
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == wanted)
                return int(i);
        }
        return -1;
    }

    QAccessibleInterface* focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }

private:
    ChainView* view() const { return static_cast<ChainView*>(widget()); }

    void dropChildren()
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
        m_children.clear();
    }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ChainView*>(object);
    return view != nullptr ? new ViewAccessible(view) : nullptr;
}

} // namespace

void installChainAccessibility()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

} // namespace pintle
