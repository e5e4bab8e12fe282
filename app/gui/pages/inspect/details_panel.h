// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/pages/inspect/details_subject.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace pintle {

class ChecksTab;
class ExtensionsTab;
class KeyTab;
class NamesTab;
class RawTab;
class SummaryTab;

/// Summary, names, key and pins, extensions, checks and raw form of what is current in the diagram. The tab stays when
/// something else becomes current; only the tab in sight is filled.
class DetailsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPanel(QWidget* parent = nullptr);

    void show(DetailsSubject subject);
    void clear();
    void showChecks();
    QTabWidget* tabs() const { return m_tabs; }

Q_SIGNALS:
    void copied(const QString& label, const QString& value);
    void pinToggleRequested();
    void copyMenuRequested(const QPoint& globalPosition);
    void helpersRequested();

private:
    void fillCurrentTab();

    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    SummaryTab* m_summary = nullptr;
    NamesTab* m_names = nullptr;
    KeyTab* m_key = nullptr;
    ExtensionsTab* m_extensions = nullptr;
    ChecksTab* m_checks = nullptr;
    RawTab* m_raw = nullptr;
    std::optional<DetailsSubject> m_subject;
};

} // namespace pintle
