// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/sentence_list.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

#include <vector>

namespace pintle {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pintle::SentenceList)
};

class SentenceAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    SentenceAccessible(QWidget* widget, int index)
        : m_widget(widget)
        , m_index(index)
    { }

    bool isValid() const override { return list() != nullptr && m_index < list()->sentenceCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
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
            return list()->sentence(m_index);
        if (kind == QAccessible::Description)
            return Words::tr("%1 of %2").arg(m_index + 1).arg(list()->sentenceCount());
        return {};
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = list()->sentenceRect(m_index);
        return {m_widget->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        const bool current = isValid() && list()->currentSentence() == m_index;
        state.selected = current;
        state.focused = current && m_widget->hasFocus();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

    void doAction(const QString& name) override
    {
        if (!isValid())
            return;
        if (name == pressAction())
            list()->activate(m_index);
        else if (name == setFocusAction()) {
            list()->makeCurrent(m_index);
            m_widget->setFocus();
        }
    }

private:
    SentenceList* list() const { return dynamic_cast<SentenceList*>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_index;
};

class ListAccessible : public QAccessibleWidget
{
public:
    explicit ListAccessible(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::List)
    { }

    ~ListAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return list() != nullptr ? list()->sentenceCount() : 0; }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index) {
            auto* sentence = new SentenceAccessible(widget(), int(m_children.size()));
            m_children.push_back(QAccessible::registerAccessibleInterface(sentence));
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
        return widget()->hasFocus() && list() != nullptr ? child(list()->currentSentence()) : nullptr;
    }

private:
    SentenceList* list() const { return dynamic_cast<SentenceList*>(widget()); }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    return dynamic_cast<SentenceList*>(widget) != nullptr ? new ListAccessible(widget) : nullptr;
}

} // namespace

void installSentenceLists()
{
    static const bool installed = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(installed);
}

void announceSentence(QWidget* widget, int index)
{
    if (index < 0 || !widget->hasFocus())
        return;
    QAccessibleEvent focus(widget, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

void announceNewSentences(QWidget* widget)
{
    QAccessibleEvent reordered(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&reordered);
}

} // namespace pintle
