#include "widgets/look/plaintable.h"

#include "drawing/textwrap.h"
#include "models/gridclipboard.h"
#include "widgets/look/appearance.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
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
        const bool figure = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
        option.displayAlignment = (figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop;
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

bool isFigure(const QString& text) {
    const auto is = [&](auto&& of) { return std::any_of(text.cbegin(), text.cend(), of); };
    return is([](QChar each) { return each.isDigit(); }) && !is([](QChar each) { return each.isLetter(); });
}

/// Columns of figures stand to the right, so that their places are below one another; "open" may stand among them.
QList<bool> figureColumns(const QList<QStringList>& rows, qsizetype columns) {
    constexpr qsizetype longestOther = 8;
    QList<bool> found(columns, false);
    for (qsizetype column = 1; column < columns; ++column) {
        bool any = false;
        found[column] = std::all_of(rows.cbegin(), rows.cend(), [&](const QStringList& row) {
            any = any || isFigure(row[column]);
            return isFigure(row[column]) || row[column].size() <= longestOther;
        });
        found[column] = found[column] && any;
    }
    return found;
}

QString longestOf(const QStringList& words) {
    const auto shorter = [](const QString& a, const QString& b) { return a.size() < b.size(); };
    const auto longest = std::max_element(words.cbegin(), words.cend(), shorter);
    return longest == words.cend() ? QString() : *longest;
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
    for (int column = 0; column < columnCount(); ++column) // whole, however it is broken into lines
        horizontalHeaderItem(column)->setData(Qt::AccessibleTextRole, headings[column]);
}

void PlainTable::setRows(const QList<QStringList>& rows) {
    if (rows == m_rows && rows.size() == rowCount())
        return;
    m_fitted = false;
    if (const QList<bool> figures = figureColumns(rows, m_headings.size()); figures != m_figures) {
        m_figures = figures;
        m_rows.clear(); // every cell may stand elsewhere
    }
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((m_figures[column] ? Qt::AlignRight : Qt::AlignLeft) |
                                                       Qt::AlignVCenter);
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
    item->setTextAlignment((m_figures[column] ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
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
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setText(shown[column]);
    m_wanted.clear();
    m_least.clear();
    const int narrow = fontMetrics().averageCharWidth() * 14; // nobody looks for words in less
    for (int column = 0; column < columnCount(); ++column) {
        const int heading =
            horizontalHeader()->sectionSizeHint(column) + horizontalHeader()->fontMetrics().averageCharWidth();
        const int word = widthForHeadingWord(column);
        const int wanted = std::max({sizeHintForColumn(column), heading, word});
        const int least = wanted <= narrow ? wanted : std::min(wanted, std::max(narrow, widthForWords(column)));
        m_wanted.append(wanted);
        m_least.append(std::max(least, word));
    }
    // Figures at the far edge would be away from their row.
    horizontalHeader()->setStretchLastSection(m_figures.isEmpty() || !m_figures.last());
    shareWidth();
}

int PlainTable::besideHeading() const {
    return 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, horizontalHeader()) +
           horizontalHeader()->fontMetrics().averageCharWidth();
}

/// What a column needs so that no word of its heading is broken.
int PlainTable::widthForHeadingWord(int column) const {
    int widest = 0;
    for (const QString& word : m_headings[column].split(QLatin1Char(' ')))
        widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(word));
    return widest + besideHeading();
}

/// What a column needs so that no word is cut off; a longer one than a word can be is broken or cut off all the same.
int PlainTable::widthForWords(int column) const {
    constexpr qsizetype longestWord = 28;
    static const QRegularExpression between(QStringLiteral("[\\s/-]+"));
    int widest = 0; // a heading in capitals is wide with few letters
    for (const QString& word : m_headings[column].split(between))
        widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(word));
    QString found;
    for (const QStringList& row : m_rows) {
        const QString longest = longestOf(row[column].split(between));
        if (longest.size() > found.size() && longest.size() <= longestWord)
            found = longest;
    }
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    return std::max(widest, fontMetrics().horizontalAdvance(found)) + margin + fontMetrics().averageCharWidth();
}

/// As water fills vessels: up to one height, but each as far as its words need it, and none beyond what it holds.
void PlainTable::shareWidth() {
    const auto widthAt = [this](qsizetype column, int level) {
        return std::clamp(level, m_least[column], m_wanted[column]);
    };
    const auto totalAt = [&](int level) {
        int total = 0;
        for (qsizetype column = 0; column < m_wanted.size(); ++column)
            total += widthAt(column, level);
        return total;
    };
    int level = 0;
    for (int step = viewport()->width(); step > 0; step /= 2) {
        while (level + step <= viewport()->width() && totalAt(level + step) <= viewport()->width())
            level += step;
    }
    for (int column = 0; column < m_wanted.size(); ++column)
        setColumnWidth(column, widthAt(column, level));
    breakHeadings();
}

/// Into as many lines as they need in the widths that the columns have now.
void PlainTable::breakHeadings() {
    const QFontMetrics letters = horizontalHeader()->fontMetrics();
    const MeasureText measure = [&](const QString& text) { return letters.horizontalAdvance(text); };
    for (int column = 0; column < columnCount(); ++column) {
        const int room = columnWidth(column) - besideHeading();
        horizontalHeaderItem(column)->setText(
            wrapTextWithin(m_headings[column], room, measure).join(QLatin1Char('\n')));
    }
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
            cells.append(clipboardText(item(row, column)->text()));
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
