// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/page_mnemonics.h"

#include "app/gui/window/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>
#include <QWindow>

#include <functional>
#include <vector>

namespace pintle {
namespace {

/// A text with a letter, and how to change it.
struct Claim {
    QString text;
    std::function<void(const QString&)> change;
};

QSet<QChar> lettersOf(const QMenuBar& bar)
{
    QSet<QChar> letters;
    // Of hidden menus too: they come with the page that fills them.
    for (const QAction* action : bar.actions())
        letters.insert(mnemonicOf(action->text()));
    return letters;
}

std::vector<Claim> claimsOf(const QMainWindow& window)
{
    std::vector<Claim> claims;
    const auto claim = [&claims](const QString& text, std::function<void(const QString&)> change) {
        if (!mnemonicOf(text).isNull())
            claims.push_back({text, std::move(change)});
    };
    for (auto* widget : window.findChildren<QWidget*>()) {
        // Dialogs have letters of their own.
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) {
            claim(button->text(), [button](const QString& text) { button->setText(text); });
        } else if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->buddy() != nullptr) {
            claim(label->text(), [label](const QString& text) { label->setText(text); });
        } else if (auto* tabs = qobject_cast<QTabBar*>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                claim(tabs->tabText(i), [tabs, i](const QString& text) { tabs->setTabText(i, text); });
        }
    }
    return claims;
}

} // namespace

void settlePageMnemonics(QMainWindow& window)
{
    const std::vector<Claim> claims = claimsOf(window);
    QStringList texts;
    for (const Claim& claim : claims)
        texts << claim.text;
    const QStringList unique = withUniqueMnemonics(texts, lettersOf(*window.menuBar()));
    for (size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].text != unique[qsizetype(i)])
            claims[i].change(unique[qsizetype(i)]);
    }
}

PageMnemonics::PageMnemonics(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.windowHandle()->installEventFilter(this);
}

bool PageMnemonics::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
        settlePageMnemonics(m_window);
    return QObject::eventFilter(watched, event);
}

} // namespace pintle
