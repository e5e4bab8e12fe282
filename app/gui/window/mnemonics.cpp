// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/mnemonics.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace pintle {
namespace {

/// Where the mnemonic's letter stands in the plain text; -1 for none.
qsizetype mnemonicAt(const QString& text)
{
    qsizetype plain = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++plain) {
        if (text[i] != QLatin1Char('&'))
            continue;
        if (i + 1 >= text.size())
            return -1;
        if (text[i + 1] != QLatin1Char('&'))
            return plain;
        ++i;
    }
    return -1;
}

QString withMnemonicAt(const QString& plain, qsizetype at)
{
    QString text;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i == at)
            text += QLatin1Char('&');
        if (plain[i] == QLatin1Char('&'))
            text += QLatin1Char('&');
        text += plain[i];
    }
    return text;
}

qsizetype freeLetter(const QString& plain, const QSet<QChar>& taken)
{
    const auto isFree = [&](qsizetype i) { return plain[i].isLetterOrNumber() && !taken.contains(plain[i].toLower()); };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if ((i == 0 || plain[i - 1].isSpace()) && isFree(i))
            return i;
    }
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (isFree(i))
            return i;
    }
    return -1;
}

} // namespace

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('&') && ++i >= text.size())
            break;
        plain += text[i];
    }
    return plain;
}

QChar mnemonicOf(const QString& text)
{
    const qsizetype at = mnemonicAt(text);
    return at < 0 ? QChar() : withoutMnemonic(text)[at].toLower();
}

QStringList withUniqueMnemonics(const QStringList& texts, const QSet<QChar>& forbidden)
{
    QSet<QChar> taken = forbidden;
    QList<qsizetype> places;
    for (const QString& text : texts) {
        qsizetype at = mnemonicAt(text);
        if (at >= 0) {
            const QChar letter = mnemonicOf(text);
            if (taken.contains(letter))
                at = -1;
            else
                taken.insert(letter);
        }
        places << at;
    }
    QStringList unique;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString plain = withoutMnemonic(texts[i]);
        if (places[i] < 0) {
            places[i] = freeLetter(plain, taken);
            if (places[i] >= 0)
                taken.insert(plain[places[i]].toLower());
        }
        unique << withMnemonicAt(plain, places[i]);
    }
    return unique;
}

void settleMnemonics(const QList<QAction*>& actions)
{
    QList<QAction*> shown;
    QStringList texts;
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        shown << action;
        texts << action->text();
    }
    const QStringList unique = withUniqueMnemonics(texts);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i]->text() != unique[i])
            shown[i]->setText(unique[i]);
    }
}

void settleMnemonicsWhenShown(QMenu& menu)
{
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [menu = &menu] { settleMnemonics(menu->actions()); });
}

} // namespace pintle
