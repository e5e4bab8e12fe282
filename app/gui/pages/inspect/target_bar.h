// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "app/gui/session/trust_choice.h"

#include <QFrame>
#include <QStringList>

class QAction;
class QComboBox;
class QPushButton;
class QToolButton;

namespace pintle {

/// What the next inspection is about: address, options, trust store, pin set, and the one button that begins and ends
/// it. Holds no domain state beyond what its fields show.
class TargetBar : public QFrame
{
    Q_OBJECT

public:
    explicit TargetBar(QWidget* parent = nullptr);
    ~TargetBar() override;

    QString address() const;
    void setAddress(const QString& text);
    void focusAddress();
    /// Offered for completion and in the drop-down list, best first.
    void setSuggestions(const QStringList& suggestions);
    QStringList suggestions() const;

    void setTrust(const TrustChoice& choice);
    TrustChoice trust() const { return m_trust; }

    /// Names of the sets; current is -1 for none.
    void setPinSets(const QStringList& names, int current);

    void setRunning(bool running);
    bool isRunning() const { return m_running; }
    void setOptionsShown(bool shown);
    /// Options differ from the usual ones: said in words on the button.
    void setOptionsInUse(bool inUse);

    /// First line of what is wrong with the address as it stands; empty when it can be inspected.
    QString complaint() const { return m_complaint; }

Q_SIGNALS:
    void inspectRequested();
    void stopRequested();
    void optionsToggled(bool shown);
    void trustChosen(const pintle::TrustChoice& choice);
    void trustFileRequested();
    void pinSetChosen(int index);
    void pinSetFileRequested();
    /// A quiet word about the address while it is typed; empty when there is nothing to say.
    void noteChanged(const QString& note);
    void addressEdited(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void explain();
    void cutUrl();
    void buildTrust();
    void reviewAddress(const QString& text);
    void chooseTrustRow(int row);
    void say(const QString& note);

    QComboBox* m_address = nullptr;
    QToolButton* m_options = nullptr;
    QComboBox* m_trustBox = nullptr;
    QComboBox* m_pinBox = nullptr;
    QPushButton* m_button = nullptr;
    QAction* m_sign = nullptr;
    TrustChoice m_trust;
    QString m_complaint;
    QString m_note;
    qsizetype m_lengthBefore = 0; ///< of the address, before the last edit
    bool m_running = false;
};

} // namespace pintle
