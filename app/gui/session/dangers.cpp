// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/session/dangers.h"

#include <algorithm>

namespace pintle {

void Dangers::raise(Danger danger)
{
    const auto known = std::ranges::find(m_all, danger.id, &Danger::id);
    if (known != m_all.end())
        *known = std::move(danger);
    else
        m_all.push_back(std::move(danger));
    Q_EMIT changed();
}

void Dangers::lower(const QString& id)
{
    if (std::erase_if(m_all, [&id](const Danger& danger) { return danger.id == id; }) > 0)
        Q_EMIT changed();
}

} // namespace pintle
