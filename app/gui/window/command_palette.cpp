// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/command_palette.h"

#include "app/gui/pages/inspect/target_bar.h"
#include "app/gui/pages/page.h"
#include "app/gui/session/session.h"
#include "app/gui/session/workbench.h"
#include "app/gui/text_isolation.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/action_registry.h"
#include "app/gui/window/connection_intents.h"
#include "app/gui/window/menu_layout.h"
#include "app/gui/window/mnemonics.h"
#include "app/gui/window/page_stack.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace pintle {
namespace {

constexpr int Widest = 640;
constexpr int Space = 8;

/// Title at the beginning; place and keys, muted, at the end of the line.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, option.fontMetrics.height() + Space};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensFor(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool possible = index.flags().testFlag(Qt::ItemIsEnabled);
        if (current)
            painter->fillRect(option.rect, t.accent);
        QStringList aside{
            index.data(PaletteModel::PlaceRole).toString(), index.data(PaletteModel::KeysRole).toString()};
        aside.removeAll(QString());
        const QString side = aside.join(QStringLiteral("   "));
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect line = option.rect.adjusted(Space, 0, -Space, 0);
        const int sideWidth = std::min(option.fontMetrics.horizontalAdvance(side), line.width() / 2);
        QRect title = line;
        mirrored ? title.setLeft(line.left() + sideWidth + Space) : title.setRight(line.right() - sideWidth - Space);
        painter->setFont(option.font);
        painter->setPen(current ? t.accentText : possible ? t.text : t.mutedText);
        painter->drawText(title, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, title.width()));
        painter->setPen(current ? t.accentText : t.mutedText);
        painter->drawText(line, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
            option.fontMetrics.elidedText(side, Qt::ElideMiddle, sideWidth + 1));
    }
};

QString keysOf(const QAction& action)
{
    return action.shortcuts().isEmpty() ? QString()
                                        : action.shortcuts().constFirst().toString(QKeySequence::NativeText);
}

} // namespace

CommandPalette::CommandPalette(const WindowParts& parts)
    : QFrame(&parts.window)
    , m_parts(parts)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing matches."), this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    hide();
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setAccessibleName(tr("What to do"));
    m_field->setAccessibleDescription(tr("Type a part of a command; @ finds servers, # finds pin sets"));
    m_field->setPlaceholderText(tr("Command, @server or #pin set"));
    m_field->setMaxLength(500);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(Space);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space, Space, Space, Space);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::takeText);
    // The focus stays in the field, so the field tells of the entry that Enter would do.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_field->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    });
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::run);
}

void CommandPalette::open()
{
    m_before = m_parts.window.focusWidget();
    m_field->clear();
    fill(Kind::Actions);
    takeText({});
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_field->hasFocus();
    hide();
    if (hadFocus && m_before != nullptr)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QRect area = m_parts.window.centralWidget()->geometry();
    const int width = std::min(Widest, area.width() - 4 * Space);
    const int row = fontMetrics().height() + Space;
    const int list = std::max(1, m_model->rowCount()) * row + 2 * m_list->frameWidth();
    const int height = std::min(area.height() * 2 / 3, m_field->sizeHint().height() + 3 * Space + list);
    setGeometry(area.left() + (area.width() - width) / 2, area.top() + 2 * Space, width, height);
}

void CommandPalette::takeText(const QString& text)
{
    const bool targets = text.startsWith(QLatin1Char('@'));
    const bool sets = text.startsWith(QLatin1Char('#'));
    const Kind kind = targets ? Kind::Targets : sets ? Kind::PinSets : Kind::Actions;
    if (kind != m_kind)
        fill(kind);
    m_model->setFilter(kind == Kind::Actions ? text : text.mid(1));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    selectFirstPossible();
    place();
}

void CommandPalette::fill(Kind kind)
{
    m_kind = kind;
    switch (kind) {
    case Kind::Actions: m_model->setItems(actionItems()); return;
    case Kind::Targets: m_model->setItems(targetItems()); return;
    case Kind::PinSets: m_model->setItems(pinSetItems()); return;
    }
}

std::vector<PaletteItem> CommandPalette::actionItems() const
{
    QHash<QString, QString> titles;
    for (const PageEntry& page : m_parts.pages.entries())
        titles.insert(page.id, page.title);
    std::vector<PaletteItem> items;
    for (const ActionRegistry::Entry& entry : m_parts.actions.entries()) {
        QPointer<QAction> action = entry.action;
        const QString title = withoutMnemonic(action->text());
        // Two may have one name: "Inspect" is a page, and what is done there.
        const QString place = entry.page.isEmpty() ? MenuLayout::titleOf(entry.id) : titles.value(entry.page);
        const QMenu* menu = action->menu();
        for (QAction* choice : menu != nullptr ? menu->actions() : QList<QAction*>()) {
            if (choice->isSeparator() || choice->menu() != nullptr)
                continue;
            QPointer<QAction> chosen = choice;
            //: a menu and one of its choices, such as "Theme: Dark"
            items.push_back({tr("%1: %2").arg(title, withoutMnemonic(choice->text())), place, keysOf(*choice),
                choice->isEnabled(), [chosen] {
                    if (chosen != nullptr)
                        chosen->trigger();
                }});
        }
        if (menu != nullptr || entry.id == QLatin1String("tools.palette"))
            continue;
        const bool elsewhere = !entry.page.isEmpty() && entry.page != m_parts.actions.page();
        items.push_back(
            {title, place, keysOf(*action), elsewhere || action->isEnabled(), [this, action, page = entry.page] {
                 if (!page.isEmpty())
                     m_parts.pages.open(page);
                 if (action != nullptr)
                     action->trigger();
             }});
    }
    return items;
}

std::vector<PaletteItem> CommandPalette::targetItems() const
{
    std::vector<PaletteItem> items;
    for (const QString& address : m_parts.target.suggestions())
        items.push_back(
            {onScreen(address), tr("Inspect"), {}, true, [this, address] { m_parts.connections->inspect(address); }});
    return items;
}

std::vector<PaletteItem> CommandPalette::pinSetItems() const
{
    WorkspaceEditor& editor = m_parts.session.editor();
    std::vector<PaletteItem> items;
    for (const StoredPinSet& stored : editor.pinSets()) {
        items.push_back({stored.set.name(), tr("Use this pin set"), {}, true,
            [&editor, id = stored.id] { editor.choosePinSet(id); }});
    }
    return items;
}

void CommandPalette::selectFirstPossible()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row).possible) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    const int direction = rows < 0 ? -1 : 1;
    int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, count - 1));
    while (row >= 0 && row < count && !m_model->item(row).possible)
        row += direction;
    if (row >= 0 && row < count)
        m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::run(const QModelIndex& index)
{
    if (!index.isValid() || !m_model->item(index.row()).possible)
        return;
    const auto act = m_model->item(index.row()).run;
    leave();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        hide();
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    constexpr int PageRows = 10;
    const int key = static_cast<QKeyEvent*>(event)->key();
    switch (key) {
    case Qt::Key_Escape:
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: break;
    default: return QFrame::eventFilter(watched, event);
    }
    event->accept();
    if (override)
        return true;
    switch (key) {
    case Qt::Key_Escape: leave(); break;
    case Qt::Key_Down:
    case Qt::Key_Tab: step(1); break;
    case Qt::Key_Up: step(-1); break;
    case Qt::Key_PageDown: step(PageRows); break;
    case Qt::Key_PageUp: step(-PageRows); break;
    default: run(m_list->currentIndex());
    }
    return true;
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.controlLine, 1));
    painter.setBrush(t.surface);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace pintle
