// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

#include "core/base/finding.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace pintle {

/// What the banner says: one vocabulary with command line and reports.
struct BannerText {
    Severity severity = Severity::Neutral;
    QString headline;
    QString reason;
    QString code;       ///< the verdict's stable id
    QString nextAction; ///< words of the first button; empty: no button
    bool why = false;   ///< offer "Why?"

    friend bool operator==(const BannerText&, const BannerText&) = default;
};

/// The answer: pictogram, headline, the reason with its deciding fact, code and what to do next. Has the role of an
/// alert; a new text is hidden, named and shown again, which is what screen readers notice.
class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget* parent = nullptr);

    void setBanner(const BannerText& text);
    const BannerText& banner() const { return m_text; }
    /// Headline, reason and code, for the clipboard.
    QString plainText() const;
    /// Room for three buttons and a large pictogram, or one line less.
    void setCompact(bool compact);

Q_SIGNALS:
    void nextRequested();
    void whyRequested();
    void copyRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyColors();
    void makeRoomForPictogram(); ///< on the side where a line of text begins

    BannerText m_text;
    QLabel* m_headline = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_code = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_copy = nullptr;
    bool m_applying = false;
};

/// Names the banner's role for assistive technology; called by the constructor.
void installBannerAccessibility();

} // namespace pintle
