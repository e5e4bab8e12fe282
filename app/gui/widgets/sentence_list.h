// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace pintle {

/// What a painted widget says: a list of sentences, each with a place, one of them current. Assistive technology sees
/// the widget as a list with an item for each sentence. A widget takes part by deriving from this beside QWidget and
/// calling the functions below.
class SentenceList
{
public:
    virtual ~SentenceList() = default;

    virtual int sentenceCount() const = 0;
    virtual QString sentence(int index) const = 0;
    virtual QRect sentenceRect(int index) const = 0; ///< in the widget's coordinates
    virtual int currentSentence() const = 0;         ///< -1 for none
    virtual void makeCurrent(int index) = 0;
    /// Enter, or the press of a screen reader.
    virtual void activate(int index) { makeCurrent(index); }
};

/// Makes every SentenceList a list for assistive technology; called by their constructors.
void installSentenceLists();
/// The current sentence has the focus now.
void announceSentence(QWidget* widget, int index);
/// There are other sentences than before.
void announceNewSentences(QWidget* widget);

} // namespace pintle
