// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>

namespace pintle::dialogs {
namespace {

FileAnswer& scriptedAnswer()
{
    static FileAnswer answer;
    return answer;
}

} // namespace

void askForFile(QWidget* parent, const FileQuestion& question, std::function<void(const QString& path)> then)
{
    if (scriptedAnswer()) {
        if (const auto path = scriptedAnswer()(question))
            then(*path);
        return;
    }
    auto* dialog = new QFileDialog(parent, question.title, QString(), question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.forSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.forSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void tell(QWidget* parent, const QString& title, const QString& richText)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, richText, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

void answerFilesWith(FileAnswer answer)
{
    scriptedAnswer() = std::move(answer);
}

} // namespace pintle::dialogs
