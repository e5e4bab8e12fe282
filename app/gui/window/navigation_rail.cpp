// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Pintle authors
#include "app/gui/window/navigation_rail.h"

#include "app/gui/theme/fonts.h"
#include "app/gui/theme/tokens.h"
#include "app/gui/window/page_list.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace pintle {
namespace {

constexpr int WideWidth = 88;
constexpr int CompactWidth = 48;
constexpr int IconSize = 24;
constexpr int Space = 8;
constexpr int MarkWidth = 4;

/// Icon, word and state of one page.
class RailDelegate : public QStyledItemDelegate
{
public:
    explicit RailDelegate(NavigationRail& rail)
        : QStyledItemDelegate(&rail)
        , m_rail(rail)
    { }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int width = m_rail.viewport()->width();
        if (m_rail.isCompact())
            return {width, IconSize + 3 * Space};
        // As wide as the word of the open page is painted.
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        const QRect words = QFontMetrics(font).boundingRect(
            QRect(0, 0, width - Space, 10'000), Qt::AlignHCenter | Qt::TextWordWrap, index.data().toString());
        return {width, Space + IconSize + Space / 2 + words.height() + Space};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensFor(option.palette);
        const bool isOpen = index.data(RailModel::OpenRole).toBool();
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isOpen || hovered)
            painter->fillRect(option.rect, isOpen ? t.window : t.control);
        if (isOpen) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            const int x = mirrored ? option.rect.right() + 1 - MarkWidth : option.rect.left();
            painter->fillRect(x, option.rect.top(), MarkWidth, option.rect.height(), t.accent);
        }
        const QColor ink = isOpen ? t.text : t.mutedText;
        const QRect icon(option.rect.center().x() - IconSize / 2,
            m_rail.isCompact() ? option.rect.center().y() - IconSize / 2 : option.rect.top() + Space, IconSize,
            IconSize);
        paintIcon(*painter, icon, IconName(index.data(RailModel::IconRole).toInt()), ink);
        if (!m_rail.isCompact()) {
            QFont font = option.font;
            font.setWeight(isOpen ? QFont::DemiBold : QFont::Normal);
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(option.rect.adjusted(Space / 2, Space + IconSize + Space / 2, -Space / 2, 0),
                Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        }
        paintAttention(*painter, icon, option, index, t);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.focusRing, 3));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
        }
        painter->restore();
    }

private:
    static void paintAttention(QPainter& painter, const QRect& icon, const QStyleOptionViewItem& option,
        const QModelIndex& index, const Tokens& t)
    {
        const int count = index.data(RailModel::CountRole).toInt();
        if (count <= 0)
            return;
        const SeverityColors colors = colorsFor(Severity(index.data(RailModel::SeverityRole).toInt()), t);
        painter.setFont(scaledFont(option.font, 0.85, QFont::DemiBold));
        const QString number = QLocale().toString(count);
        const QSize room(std::max(painter.fontMetrics().horizontalAdvance(number) + 8, painter.fontMetrics().height()),
            painter.fontMetrics().height());
        const bool mirrored = option.direction == Qt::RightToLeft;
        const QRect dot(QPoint(mirrored ? icon.left() + 4 - room.width() : icon.right() - 4, icon.top() - 4), room);
        painter.setPen(QPen(colors.line, 1, colors.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(QRectF(dot).adjusted(0.5, 0.5, -0.5, -0.5), room.height() / 2.0, room.height() / 2.0);
        painter.setPen(colors.text);
        painter.drawText(dot, Qt::AlignCenter, number);
    }

    NavigationRail& m_rail;
};

} // namespace

RailModel::RailModel(const std::vector<PageEntry>& entries, QObject* parent)
    : QAbstractListModel(parent)
{
    for (const PageEntry& entry : entries)
        m_rows.push_back({entry.id, entry.title, entry.icon});
}

int RailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole:
        return tr("%1 (%2)").arg(
            row.title, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index.row())).toString(QKeySequence::NativeText));
    case Qt::AccessibleTextRole:
        return row.count > 0 ? tr("%1, %n need attention", nullptr, row.count).arg(row.title) : row.title;
    case IdRole: return row.id;
    case IconRole: return int(row.icon);
    case OpenRole: return index.row() == m_open;
    case SeverityRole: return int(row.severity);
    case CountRole: return row.count;
    default: return {};
    }
}

int RailModel::rowOf(const QString& id) const
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    return row == m_rows.end() ? -1 : int(row - m_rows.begin());
}

void RailModel::setOpen(const QString& id)
{
    m_open = rowOf(id);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {OpenRole});
}

void RailModel::setAttention(const QString& id, Severity severity, int count)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_rows[size_t(row)].severity = severity;
    m_rows[size_t(row)].count = count;
    Q_EMIT dataChanged(index(row), index(row), {SeverityRole, CountRole, Qt::AccessibleTextRole});
}

NavigationRail::NavigationRail(const std::vector<PageEntry>& entries, QWidget* parent)
    : QListView(parent)
    , m_model(new RailModel(entries, this))
{
    setObjectName(QStringLiteral("nav.rail"));
    setAccessibleName(tr("Pages"));
    setWhatsThis(tr("The pages of the window. A number beside one says how many things on it want your attention."));
    setModel(m_model);
    setItemDelegate(new RailDelegate(*this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QAbstractItemView::activated, this, &NavigationRail::request);
    connect(this, &QAbstractItemView::clicked, this, &NavigationRail::request);
    applyWidth();
}

void NavigationRail::setCompact(bool compact)
{
    m_compact = compact;
    applyWidth();
}

void NavigationRail::setOpen(const QString& id)
{
    m_model->setOpen(id);
    setCurrentIndex(m_model->index(m_model->rowOf(id)));
}

QSize NavigationRail::sizeHint() const
{
    return {minimumWidth(), 200};
}

/// Large text and long words make it wider: no name is cut.
void NavigationRail::applyWidth()
{
    int width = m_compact ? CompactWidth : WideWidth;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int row = 0; !m_compact && row < m_model->rowCount(); ++row) {
        for (const QString& word : m_model->index(row).data().toString().split(QLatin1Char(' ')))
            width = std::max(width, metrics.horizontalAdvance(word) + 2 * Space + MarkWidth);
    }
    setFixedWidth(width);
    scheduleDelayedItemsLayout();
}

void NavigationRail::request(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT openRequested(index.data(RailModel::IdRole).toString());
}

void NavigationRail::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyWidth();
}

/// The current entry is where the keys are; without the focus it is the page in front again.
void NavigationRail::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row).data(RailModel::OpenRole).toBool())
            setCurrentIndex(m_model->index(row));
    }
}

void NavigationRail::keyPressEvent(QKeyEvent* event)
{
    // The space bar opens as Enter does; a list view would only select.
    if (event->key() == Qt::Key_Space) {
        request(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void NavigationRail::paintEvent(QPaintEvent* event)
{
    const Tokens& t = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), t.surface);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : viewport()->width() - 1;
    painter.fillRect(x, 0, 1, viewport()->height(), t.border);
    painter.end();
    QListView::paintEvent(event);
}

} // namespace pintle
