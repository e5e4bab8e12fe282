// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/preferences/preference_page.h"

namespace pintle {

/// Which trust store chains are judged with when a window opens: the system's, the lab's, or a file or folder.
class TrustPage : public PreferencePage
{
    Q_OBJECT

public:
    explicit TrustPage(Preferences& preferences);

private:
    void show();
    void askForFile();

    QComboBox* m_store = nullptr;
};

} // namespace pintle
