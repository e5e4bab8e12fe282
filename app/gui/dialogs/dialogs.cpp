// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/dialogs/dialogs.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

namespace pintle::dialogs {
namespace {

FileAnswer& scriptedAnswer()
{
    static FileAnswer answer;
    return answer;
}

GoOnAnswer& scriptedGoOn()
{
    static GoOnAnswer answer;
    return answer;
}

PrinterAnswer& scriptedPrinter()
{
    static PrinterAnswer answer;
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
    dialog->setFileMode(question.folder ? QFileDialog::Directory
            : question.forSaving        ? QFileDialog::AnyFile
                                        : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, question.folder);
    if (!question.suggested.isEmpty())
        dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void askForPrinter(QWidget* parent, std::function<void(const std::shared_ptr<QPrinter>& printer)> then)
{
    if (scriptedPrinter()) {
        if (const auto printer = scriptedPrinter()())
            then(printer);
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [printer, then = std::move(then)] { then(printer); });
    // The dialog writes to the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, parent, [printer] {});
    dialog->open();
}

void answerPrintersWith(PrinterAnswer answer)
{
    scriptedPrinter() = std::move(answer);
}

void tell(QWidget* parent, const QString& title, const QString& richText)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, title, richText, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::RichText);
    box->setTextInteractionFlags(Qt::TextBrowserInteraction);
    box->open();
}

void askToGoOn(QWidget* parent, const Question& question, std::function<void()> then)
{
    if (scriptedGoOn()) {
        if (scriptedGoOn()(question))
            then();
        return;
    }
    auto* box = new QMessageBox(QMessageBox::Warning, question.title, question.sentence, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QAbstractButton* goOn = box->addButton(question.goOn, QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(question.stay, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [goOn, act = std::move(then)](QAbstractButton* clicked) {
        if (clicked == goOn)
            act();
    });
    box->open();
}

void answerQuestionsWith(GoOnAnswer answer)
{
    scriptedGoOn() = std::move(answer);
}

void answerFilesWith(FileAnswer answer)
{
    scriptedAnswer() = std::move(answer);
}

} // namespace pintle::dialogs
