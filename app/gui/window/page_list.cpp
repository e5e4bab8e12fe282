// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/page_list.h"

#include "app/gui/pages/pin_sets/pin_set_actions.h"
#include "app/gui/window/inspect_intents.h"
#include "app/gui/window/simulate_intents.h"

#include <QCoreApplication>

namespace pintle {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("PageList", text);
}

} // namespace

std::vector<PageEntry> pageList()
{
    return {
        {QStringLiteral("inspect"), words(QT_TRANSLATE_NOOP("PageList", "Inspect")), IconName::Chain,
            QStringLiteral("target.inspect"), words(QT_TRANSLATE_NOOP("PageList", "&Inspect")), makeInspectPage, {}},
        {QStringLiteral("pin-sets"), words(QT_TRANSLATE_NOOP("PageList", "Pin Sets")), IconName::PinFilled,
            QStringLiteral("pins.check"), words(QT_TRANSLATE_NOOP("PageList", "Check Pin &Set")), makePinSetsPage,
            addPinSetActions},
        {QStringLiteral("simulate"), words(QT_TRANSLATE_NOOP("PageList", "Simulate")), IconName::Proxy,
            QStringLiteral("run.side-by-side"), words(QT_TRANSLATE_NOOP("PageList", "&Run Side by Side")),
            makeSimulatePage, {}},
    };
}

} // namespace pintle
