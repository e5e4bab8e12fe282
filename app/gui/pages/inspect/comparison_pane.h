// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/probe/endpoint_report.h"

#include <QWidget>

class QLabel;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace pintle {

class ChainModel;
class ChainView;
class ComparisonModel;
class VerdictBanner;

/// The same server directly and through a proxy, side by side: what each client would see, what differs, and who put
/// itself between.
class ComparisonPane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonPane(QWidget* parent = nullptr);

    void showComparison(const Comparison& comparison, bool labTrust);
    void showRunning(const QString& target);
    void showIdle();
    void focusProxy();
    /// Offers the proxy that the lab brings along, and chooses it where the field is empty.
    void offerInterceptor(bool offered);
    /// Workbench::labInterceptor() for it, else an address.
    QString proxy() const;
    QString anchors() const;

Q_SIGNALS:
    void compareRequested();
    void leaveRequested();
    void copyRequested(const QString& text);

private:
    struct Lane {
        QLabel* title = nullptr;
        VerdictBanner* banner = nullptr;
        ChainView* view = nullptr;
        ChainModel* model = nullptr;
    };
    QWidget* buildForm();
    QWidget* buildResult();
    QWidget* buildLane(Lane& lane, const QString& title, const QString& objectName);
    static void fillLane(const Lane& lane, const EndpointReport& report, bool labTrust);

    QComboBox* m_proxy = nullptr;
    QLineEdit* m_anchors = nullptr;
    QPushButton* m_compare = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_hint = nullptr;
    VerdictBanner* m_banner = nullptr;
    Lane m_direct;
    Lane m_proxied;
    ComparisonModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace pintle
