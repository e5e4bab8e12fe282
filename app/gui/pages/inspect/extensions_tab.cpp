// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/pages/inspect/extensions_tab.h"

#include "app/gui/theme/fonts.h"

#include <QLabel>

namespace pintle {
namespace {

constexpr int MaximumExtensions = 100;
constexpr int MaximumText = 4'000; ///< characters of one extension; the rest is in "Raw"

} // namespace

ExtensionsTab::ExtensionsTab(QWidget* parent)
    : DetailsTab(parent)
{ }

void ExtensionsTab::show(const DetailsSubject& subject)
{
    for (QWidget* widget : m_shown)
        delete widget;
    m_shown.clear();
    const auto extensions =
        subject.node.certificate ? subject.node.certificate->extensions() : std::vector<Extension>();
    for (size_t i = 0; i < std::min<size_t>(extensions.size(), MaximumExtensions); ++i)
        addExtension(extensions[i]);
    if (extensions.empty()) {
        WrappedLabel* none = addText();
        none->setText(tr("No extensions."));
        m_shown.push_back(none);
    }
}

void ExtensionsTab::addExtension(const Extension& extension)
{
    QLabel* heading = addHeading(extension.critical ? tr("%1 – critical").arg(extension.name) : extension.name);
    heading->setToolTip(QString::fromLatin1(extension.oid));
    WrappedLabel* content = addText();
    content->setFont(scaledFont(fixedFont(font()), 0.95));
    QString shown = extension.toText().trimmed();
    if (shown.size() > MaximumText)
        shown = shown.left(MaximumText) + QChar(0x2026);
    content->setText(shown);
    m_shown.push_back(heading);
    m_shown.push_back(content);
}

} // namespace pintle
