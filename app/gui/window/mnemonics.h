// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QSet>
#include <QStringList>

class QAction;
class QMenu;

namespace pintle {

/// The same texts with at most one `&` letter each, none twice: a text keeps its own letter where it is the first to
/// claim it; else the first letter of a word, else any letter or digit that is free, is underlined. Translations need
/// not be checked for letters that meet. Letters of `taken` (lower case) are given to none.
QStringList withUniqueMnemonics(const QStringList& texts, const QSet<QChar>& taken = {});
/// The text without its mnemonic; `&&` becomes `&`.
QString withoutMnemonic(const QString& text);
/// The letter that is underlined, lower case; null for none.
QChar mnemonicOf(const QString& text);
/// Gives visible actions of one menu letters of their own.
void settleMnemonics(const QList<QAction*>& actions);
/// The same each time the menu is about to be seen: owners change texts while the program runs.
void settleMnemonicsWhenShown(QMenu& menu);

} // namespace pintle
