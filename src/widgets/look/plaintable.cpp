#include "widgets/look/plaintable.h"

#include "drawing/textwrap.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ks {
namespace {

/// Text from the top of its row, with air around it and a hairline under the row: the lines of a long text and those of
/// the next row cannot be taken for one another.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QStyle& style = *option.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), hairline(option.palette));
        option.rect.adjust(0, air(option), 0, -air(option));
        option.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
        option.decorationAlignment = Qt::AlignLeft | Qt::AlignTop;
        option.state.setFlag(QStyle::State_HasFocus, false); // the whole row is marked
        style.drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        const int line = option.fontMetrics.height();
        if (size.height() < 2 * line)
            size.setHeight(line); // the style gives a single line air of its own
        return size + QSize(0, 2 * air(option));
    }

private:
    static int air(const QStyleOptionViewItem& option) { return option.fontMetrics.height() * 2 / 5; }
};

/// A long heading in lines, so that it does not decide how wide its column is.
QString brokenHeading(const QString& heading) {
    constexpr qsizetype longest = 18;
    return wrapToCharacters(heading, longest).join(QLatin1Char('\n'));
}

} // namespace

PlainTable::PlainTable(QWidget* parent) : QTableWidget(parent) {
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void PlainTable::setHeadings(const QStringList& headings) {
    if (headings == m_headings)
        return;
    m_headings = headings;
    m_rows.clear(); // what a cell reads out names its heading
    m_fitted = false;
    setColumnCount(static_cast<int>(headings.size()));
    setHorizontalHeaderLabels(headings);
}

void PlainTable::setRows(const QList<QStringList>& rows) {
    if (rows == m_rows && rows.size() == rowCount())
        return;
    m_fitted = false;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // else every cell measures all rows again
    setRowCount(static_cast<int>(rows.size()));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList before = m_rows.value(row);
        const bool sameName = !before.isEmpty() && before.first() == rows[row].first();
        for (qsizetype column = 0; column < m_headings.size(); ++column) {
            if (!sameName || before[column] != rows[row][column])
                showCell(static_cast<int>(row), static_cast<int>(column), rows[row]);
        }
    }
    m_rows = rows;
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void PlainTable::showCell(int row, int column, const QStringList& texts) {
    const QString& text = texts[column];
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(plainToolTip(text));
    if (column > 0) // read out alone it would not say of what it is
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2: %3", "row, column, cell")
                          .arg(texts.first(), m_headings[column], text.isEmpty() ? tr("empty") : text));
    setItem(row, column, item);
}

void PlainTable::fitColumns() {
    if (m_fitted)
        return;
    m_fitted = true;
    QStringList shown;
    for (const QString& each : std::as_const(m_headings))
        shown.append(brokenHeading(each));
    setHorizontalHeaderLabels(shown);
    m_wanted.clear();
    for (int column = 0; column < columnCount(); ++column)
        m_wanted.append(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    horizontalHeader()->setStretchLastSection(true);
    shareWidth();
}

/// As water fills vessels: up to one height, and none beyond what it holds.
void PlainTable::shareWidth() {
    int room = viewport()->width();
    QList<int> wanted = m_wanted;
    std::sort(wanted.begin(), wanted.end());
    int most = fontMetrics().averageCharWidth() * 14; // less is no room for a word
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const int share = room / static_cast<int>(wanted.size() - i);
        if (wanted[i] > share) {
            most = std::max(most, share);
            break;
        }
        most = std::max(most, wanted[i]);
        room -= wanted[i];
    }
    for (int column = 0; column < m_wanted.size(); ++column)
        setColumnWidth(column, std::min(m_wanted[column], most));
}

void PlainTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (!m_wanted.isEmpty())
        shareWidth();
}

void PlainTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_fitted = false;
}

void PlainTable::copy() {
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append(item(row, column)->text().simplified()); // a line end would begin another row
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace ks
