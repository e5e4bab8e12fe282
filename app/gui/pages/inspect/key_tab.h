// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_tab.h"

namespace pintle {

/// The key, its pin in every usual spelling, and what pinning at this place means.
class KeyTab : public DetailsTab
{
    Q_OBJECT

public:
    explicit KeyTab(QWidget* parent = nullptr);

    void show(const DetailsSubject& subject) override;

private:
    CopyRow* m_base64 = nullptr;
    CopyRow* m_curl = nullptr;
    CopyRow* m_hex = nullptr;
    CopyRow* m_colons = nullptr;
    CopyRow* m_tlsa = nullptr;
    CopyRow* m_algorithm = nullptr;
    CopyRow* m_der = nullptr;
    WrappedLabel* m_meaning = nullptr;
};

} // namespace pintle
