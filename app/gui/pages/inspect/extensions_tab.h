// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_tab.h"

namespace pintle {

/// Every extension in the order of the encoding: name, "critical" as a word, content.
class ExtensionsTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit ExtensionsTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject) override;

private:
    void addExtension(const Extension& extension);

    std::vector<QWidget*> m_shown;
};

} // namespace pintle
