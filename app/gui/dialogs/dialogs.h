// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QPrinter;
class QWidget;

/// Every question that is asked in a window of its own goes through here, so that tests answer without one. Nothing
/// blocks: the answer arrives by a call, and no call is a refusal.
namespace pintle::dialogs {

struct FileQuestion {
    QString title;
    QString filter;    ///< as QFileDialog writes them
    QString suggested; ///< name or path; may be empty
    bool forSaving = false;
    bool folder = false; ///< a folder is asked for, to write files into
};

/// Asks for a file; `then` is called with its path, and not at all when the user leaves.
void askForFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString& path)> then);

/// Asks for a printer and its pages; `then` is called with it, and not at all when the user leaves.
void askForPrinter(QWidget* parent, std::function<void(const std::shared_ptr<QPrinter>& printer)> then);

/// Shows a text with a heading, for "About" and the list of keys.
void tell(QWidget* parent, const QString& title, const QString& richText);

struct Question {
    QString title;
    QString sentence; ///< what is about to happen, and what would be lost
    QString goOn;     ///< words of the button that does it
    QString stay;     ///< words of the button that does not; it is the default
};

/// Asks before something that cannot be taken back; `then` is called when the user goes on, and not at all else.
void askToGoOn(QWidget* parent, const Question& question, std::function<void()> then);

/// In tests: answers every Question without a window; true goes on. Null brings the windows back.
using GoOnAnswer = std::function<bool(const Question&)>;
void answerQuestionsWith(GoOnAnswer answer);

/// In tests: answers every question for a printer; null is a refusal. Null brings the windows back.
using PrinterAnswer = std::function<std::shared_ptr<QPrinter>()>;
void answerPrintersWith(PrinterAnswer answer);

/// In tests: answers every question without a window; an empty optional is a refusal. Null brings the windows back.
using FileAnswer = std::function<std::optional<QString>(const FileQuestion&)>;
void answerFilesWith(FileAnswer answer);

} // namespace pintle::dialogs
