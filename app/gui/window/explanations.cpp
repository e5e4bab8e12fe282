// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/explanations.h"

#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace pintle {
namespace {

struct Explanation {
    const char* name; ///< objectName
    const char* text;
};

constexpr std::array Explanations{
    Explanation{
        "chain.table", QT_TRANSLATE_NOOP("Explanations", "The same certificates as in the diagram, one in each row.")},
    Explanation{"chain.paths",
        QT_TRANSLATE_NOOP("Explanations",
            "There is more than one way from the server's certificate to a trusted root. Clients differ in which one "
            "they take.")},
    Explanation{"pins.sets",
        QT_TRANSLATE_NOOP("Explanations", "The pin sets of this workspace. The number says how many pins a set has.")},
    Explanation{"pins.table",
        QT_TRANSLATE_NOOP("Explanations",
            "The keys that the hosts of this set may use. Active ones are in use, backup keys wait for the day when "
            "those are lost, retired ones no longer count.")},
    Explanation{"pins.hosts",
        QT_TRANSLATE_NOOP("Explanations", "The hosts that this set is for. A star stands for one label.")},
    Explanation{"lint.list",
        QT_TRANSLATE_NOOP(
            "Explanations", "What is wrong with this set, or will be, and how to mend it where that is safe.")},
    Explanation{"pins.coverage",
        QT_TRANSLATE_NOOP("Explanations",
            "Whether clients with this set get through: today, after a renewal with a new key, and after a change of "
            "the certificate authority.")},
    Explanation{"sim.lanes",
        QT_TRANSLATE_NOOP("Explanations",
            "The same client three times: straight to the server, through an interceptor without pins, and through it "
            "with pins. Each lane shows the chain as the client sees it and how it ended.")},
    Explanation{"sim.proxy",
        QT_TRANSLATE_NOOP("Explanations", "Who stands between client and server in the second and the third lane.")},
};

} // namespace

void explainControls(QWidget& window)
{
    for (const Explanation& explanation : Explanations) {
        for (auto* widget : window.findChildren<QWidget*>(QLatin1String(explanation.name))) {
            if (widget->whatsThis().isEmpty())
                widget->setWhatsThis(QCoreApplication::translate("Explanations", explanation.text));
        }
    }
}

} // namespace pintle
