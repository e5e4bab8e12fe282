// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QWidget;

/// The parts that Style paints instead of Fusion: lines and fills of tokens, so that they are seen in every theme.
namespace pintle {

bool isPrimary(const QWidget* widget);

void drawFocusRing(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget, bool flat);
void drawFieldFrame(const QStyleOption& option, QPainter& painter, const QWidget* widget);
/// A check box or, `round`, a radio button.
void drawIndicator(const QStyleOption& option, QPainter& painter, bool round);
void drawTab(const QStyleOptionTab& option, QPainter& painter);
void drawFrame(const QStyleOption& option, QPainter& painter);
void drawMenuPanel(const QStyleOption& option, QPainter& painter);
void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter);

} // namespace pintle
