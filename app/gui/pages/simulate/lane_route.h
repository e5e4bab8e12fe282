// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/theme/icons.h"

#include <QWidget>

#include <vector>

namespace pintle {

/// The way of a lane in small: App ▸ Proxy ▸ Server, the proxy hatched where it replaces the certificate.
class LaneRoute : public QWidget
{
    Q_OBJECT

public:
    enum class Proxy { None, PassesThrough, Replaces, Unknown };

    explicit LaneRoute(QWidget* parent = nullptr);

    void setProxy(Proxy proxy);
    Proxy proxy() const { return m_proxy; }
    /// The route as a sentence.
    QString spoken() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Stop {
        QString word;
        bool isProxy = false;
        qreal width = 0;
    };
    std::vector<Stop> stops() const;

    Proxy m_proxy = Proxy::None;
};

} // namespace pintle
