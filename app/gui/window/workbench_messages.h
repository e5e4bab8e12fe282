// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/workbench.h"
#include "app/gui/widgets/message_bar.h"

namespace pintle {

class PageStack;
class StatusLine;

/// Turns what comes back from the workbench into messages at the top of the page in front, each with what can be done
/// about it.
class WorkbenchMessages : public QObject
{
    Q_OBJECT

public:
    WorkbenchMessages(Workbench& bench, PageStack& pages, StatusLine& status, QObject* parent);

    void show(const Trouble& trouble);

Q_SIGNALS:
    void optionsRequested();
    void retryRequested();

private:
    void askForPassphrase(const QString& name, bool wrong, const PassphraseTry& tryWith);
    void tellOfFile(const FileContent& content);
    void tellOfPinSet(const QString& name, const Findings& findings, const std::vector<Error>& lost);
    std::vector<Message::Action> remediesFor(const Trouble& trouble);

    void put(const Message& message);

    PageStack& m_pages;
    StatusLine& m_status;
};

} // namespace pintle
