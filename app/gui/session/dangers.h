// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace pintle {

/// Something that is riskier than usual while it is so.
struct Danger {
    QString id;       ///< objectName of its badge: `status.danger.<id>`
    QString word;     ///< "Listening on all interfaces"
    QString sentence; ///< what it means and that a click turns it off
    std::function<void()> turnOff;
};

/// What is riskier than usual now; shown in the status bar as long as it is.
class Dangers : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Replaces one with the same id.
    void raise(Danger danger);
    void lower(const QString& id);
    const std::vector<Danger>& all() const { return m_all; }

Q_SIGNALS:
    void changed();

private:
    std::vector<Danger> m_all;
};

} // namespace pintle
