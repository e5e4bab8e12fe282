// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/widgets/accessible_names.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>

namespace pintle {
namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(QLatin1Char('&'));
}

/// Its own name, or the label that points to it.
QString nameOf(const QComboBox& box)
{
    if (!box.accessibleName().isEmpty())
        return box.accessibleName();
    for (const auto* label : box.window()->findChildren<QLabel*>()) {
        if (label->buddy() == &box)
            return withoutMnemonic(label->text());
    }
    return QCoreApplication::translate("AccessibleNames", "Choices");
}

/// The combo box whose list `view` is; null for any other view.
const QComboBox* boxOf(const QAbstractItemView& view)
{
    const QWidget* container = view.parentWidget();
    return container != nullptr ? qobject_cast<const QComboBox*>(container->parentWidget()) : nullptr;
}

void name(QAbstractItemView& view)
{
    if (!view.accessibleName().isEmpty())
        return;
    if (const QComboBox* box = boxOf(view); box != nullptr)
        view.setAccessibleName(nameOf(*box));
    else if (qobject_cast<QFileDialog*>(view.window()) != nullptr)
        view.setAccessibleName(view.objectName() == QLatin1String("sidebar")
                ? QCoreApplication::translate("AccessibleNames", "Places")
                : QCoreApplication::translate("AccessibleNames", "Files"));
}

/// Names are given when an object is first asked for, and after this call: a change of name asks for the object itself.
QAccessibleInterface* nameLater(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<QAbstractItemView*>(object); view != nullptr && view->accessibleName().isEmpty()) {
        QMetaObject::invokeMethod(
            view, [view] { name(*view); }, Qt::QueuedConnection);
    }
    return nullptr;
}

} // namespace

void installAccessibleNames()
{
    static const bool installed = (QAccessible::installFactory(nameLater), true);
    Q_UNUSED(installed);
}

} // namespace pintle
