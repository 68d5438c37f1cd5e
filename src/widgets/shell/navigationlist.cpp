#include "widgets/shell/navigationlist.h"

#include "widgets/look/iconfactory.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/pages/pageregistry.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace ks {
namespace {

constexpr int pageRole = Qt::UserRole;

/// Headings in small quiet letters; pages as a rounded bar with icon and word.
class EntryDelegate final : public QStyledItemDelegate {
public:
    explicit EntryDelegate(const NavigationList& list, QObject* parent) : QStyledItemDelegate(parent), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool heading = isHeading(index);
        const QFontMetrics metrics(fontOf(option.font, heading));
        const int unit = steps(m_list, 1);
        const int height = metrics.height() + (heading ? qRound(unit * 1.4) : qRound(unit * 1.3));
        const QString text = index.data(Qt::DisplayRole).toString();
        if (m_list.isCompact())
            return {unit * 5, heading ? unit : height};
        const int icon = heading ? 0 : iconSide() + unit;
        return {metrics.horizontalAdvance(text) + icon + unit * 4, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if (isHeading(index))
            paintHeading(*painter, option, index);
        else
            paintPage(*painter, option, index);
        painter->restore();
    }

private:
    static bool isHeading(const QModelIndex& index) { return index.data(pageRole).toString().isEmpty(); }
    static QFont fontOf(const QFont& font, bool heading) {
        return heading ? scaledFont(font, 0.88, QFont::DemiBold) : font;
    }
    int iconSide() const { return steps(m_list, 2.2); }

    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        if (m_list.isCompact())
            return;
        const int unit = steps(m_list, 1);
        painter.setFont(fontOf(option.font, true));
        painter.setPen(option.palette.color(QPalette::Active, QPalette::PlaceholderText));
        painter.drawText(option.rect.adjusted(unit * 2, 0, -unit, -unit / 3), Qt::AlignLeft | Qt::AlignBottom,
                         index.data(Qt::DisplayRole).toString());
    }

    void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
        const int unit = steps(m_list, 1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect bar = option.rect.adjusted(unit, 1, -unit, -1);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPalette& palette = option.palette;
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::AlternateBase));
            painter.drawRoundedRect(bar, unit / 2.0, unit / 2.0);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(
                QPen(palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Link), 1.5));
            painter.drawRoundedRect(QRectF(bar).adjusted(2.5, 2.5, -2.5, -2.5), unit / 2.5, unit / 2.5);
        }
        QRect iconBox(0, 0, iconSide(), iconSide());
        iconBox.moveCenter(bar.center());
        if (!m_list.isCompact())
            iconBox.moveLeft(bar.left() + unit);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter, iconBox, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
        if (m_list.isCompact())
            return;
        QRect textBox = bar;
        textBox.setLeft(iconBox.right() + unit);
        painter.setPen(palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::WindowText));
        painter.drawText(textBox, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    }

    const NavigationList& m_list;
};

} // namespace

NavigationList::NavigationList(StoreKind kind, QWidget* parent) : QListWidget(parent) {
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(*this, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    fill(kind);
    fitWidth();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            emit pageChosen(item->data(pageRole).toString());
    });
}

void NavigationList::fill(StoreKind kind) {
    std::optional<PageGroup> group;
    for (const PageEntry& page : pageRegistry()) {
        if (!page.isFor(kind))
            continue;
        ++m_pages;
        if (group != page.group) {
            group = page.group;
            auto* heading = new QListWidgetItem(pageGroupTitle(page.group), this);
            heading->setFlags(Qt::NoItemFlags);
        }
        auto* item = new QListWidgetItem(lineIcon(page.icon), page.title(), this);
        item->setData(pageRole, page.id);
    }
}

void NavigationList::fitWidth() {
    for (int row = 0; row < count(); ++row)
        item(row)->setToolTip(m_compact ? plainToolTip(item(row)->text()) : QString());
    setFixedWidth(m_compact ? steps(*this, 5) : std::max(sizeHintForColumn(0), steps(*this, 21)));
    scheduleDelayedItemsLayout();
}

/// A heading takes no keyboard: what leads to one leads to the page below it.
QModelIndex NavigationList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QListWidget::moveCursor(action, modifiers);
    int row = action == MoveHome ? 0 : to.row();
    while (row >= 0 && row + 1 < count() && !item(row)->flags().testFlag(Qt::ItemIsEnabled))
        ++row;
    return model()->index(row, 0);
}

void NavigationList::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    m_compact = compact;
    fitWidth();
}

void NavigationList::setCurrentPage(const QString& id) {
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(pageRole).toString() == id)
            setCurrentRow(row);
    }
}

} // namespace ks
