#include "report/render/page/columnplan.h"

#include "report/render/celltext.h"
#include "report/render/page/columnbalance.h"
#include "report/render/page/scorekey.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace ks {
namespace {

constexpr qreal greatestLeast = fromPoints(190); ///< a longer word is broken rather than given the page
constexpr qreal leastSwatch = fromPoints(34);    ///< least width of a painted cell

/// Longest by characters is not always the widest, so all that come near are measured.
class WidestText {
public:
    void offer(const PageFonts& fonts, FontRole role, const QString& text) {
        if (text.size() * 10 < m_characters * 7)
            return;
        m_characters = std::max(m_characters, text.size());
        m_width = std::max(m_width, fonts.width(role, text));
    }
    qreal width() const { return m_width; }

private:
    qsizetype m_characters = 0;
    qreal m_width = 0;
};

struct Widest {
    WidestText word;
    WidestText line;

    void offer(const PageFonts& fonts, FontRole role, const QString& text) {
        for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
            line.offer(fonts, role, paragraph);
            for (const QString& part : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                word.offer(fonts, role, part);
        }
    }
};

FontRole roleOf(bool grid, const ReportRow& row, qsizetype column) {
    return row.kind == RowKind::Summary || (column == 0 && grid) ? FontRole::Strong : FontRole::Body;
}

/// Tells the first cell with a score from those that show the same.
class SeenScores {
public:
    bool sawBefore(const ReportCell& cell, FontRole role) {
        const Score* score = std::get_if<Score>(&cell.value);
        if (!score || !cell.note.isEmpty())
            return false;
        const quint32 key = scoreKey(*score) | static_cast<quint32>(role) << 24;
        const bool before = m_seen.contains(key);
        m_seen.insert(key);
        return before;
    }

private:
    QSet<quint32> m_seen;
};

ColumnNeed needOf(const ReportTable& table, qsizetype index, const QLocale& locale, const PageFonts& fonts) {
    const ReportColumn& column = table.columns[index];
    Widest header;
    header.offer(fonts, FontRole::ColumnHead, column.title);
    Widest cells;
    WidestText notes;
    SeenScores seen;
    bool painted = false;
    const bool grid = isGrid(table);
    for (const ReportRow& row : table.rows) {
        if (row.kind == RowKind::Subheading)
            continue;
        const ReportCell& cell = row.cells[index];
        const FontRole role = roleOf(grid, row, index);
        if (seen.sawBefore(cell, role))
            continue;
        painted = painted || isHeatCell(column, cell);
        cells.offer(fonts, role, shownText(cell, column, locale));
        notes.offer(fonts, FontRole::Small, cell.note);
    }
    const qreal ofCells = std::max(std::min(cells.word.width(), greatestLeast), painted ? leastSwatch : 0);
    ColumnNeed need;
    need.weight = column.weight;
    need.least = std::max({header.word.width(), ofCells, notes.width()}) + 2 * columnPadding;
    need.most = std::max({header.line.width(), cells.line.width(), notes.width()}) + 2 * columnPadding;
    need.most = std::max(need.most, need.least);
    need.cells = cells.line.width() + 2 * columnPadding;
    return need;
}

/// The score columns of a grid are equally wide and take all the room that names on one line leave.
void evenOutScores(const ReportTable& table, QList<ColumnNeed>& needs) {
    if (!isGrid(table))
        return;
    qreal least = 0;
    for (qsizetype i = 0; i < needs.size(); ++i)
        least = std::max(least, table.columns[i].kind == ColumnKind::Score ? needs[i].least : 0);
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (table.columns[i].kind == ColumnKind::Score)
            needs[i] = {least, 1e9, 1.0, least};
        else
            needs[i].least = std::max(needs[i].least, std::min(needs[i].most, greatestLeast));
    }
}

/// Room that the figures of a column take left and right of the decimal mark.
struct FigureRoom {
    qreal whole = 0;
    qreal fraction = 0;
};

FigureRoom figureRoom(const ReportTable& table, qsizetype index, const QLocale& locale, const PageFonts& fonts) {
    FigureRoom room;
    const bool grid = isGrid(table);
    for (const ReportRow& row : table.rows) {
        if (row.kind == RowKind::Subheading)
            continue;
        const ReportCell& cell = row.cells[index];
        if (!std::holds_alternative<double>(cell.value) && !std::holds_alternative<qint64>(cell.value))
            continue;
        const QString text = shownText(cell, table.columns[index], locale);
        const qsizetype mark = text.indexOf(locale.decimalPoint());
        const FontRole role = roleOf(grid, row, index);
        room.whole = std::max(room.whole, fonts.width(role, mark < 0 ? text : text.first(mark)));
        if (mark >= 0)
            room.fraction = std::max(room.fraction, fonts.width(role, text.sliced(mark)));
    }
    return room;
}

qreal sum(const QList<qreal>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Gives `room` to the columns by weight, none more than it can use; returns what nobody could use.
qreal share(QList<qreal>& widths, const QList<ColumnNeed>& needs, qreal room) {
    constexpr qreal enough = 0.5;
    while (room > enough) {
        double weights = 0;
        for (qsizetype i = 0; i < needs.size(); ++i)
            weights += widths[i] + enough < needs[i].most ? needs[i].weight : 0.0;
        if (weights <= 0)
            return room;
        const qreal round = room;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (widths[i] + enough >= needs[i].most)
                continue;
            const qreal given = std::min(round * needs[i].weight / weights, needs[i].most - widths[i]);
            widths[i] += given;
            room -= given;
        }
    }
    return 0;
}

/// Short texts stay on one line when that costs little of the width: a date is not broken for the sake of a remark.
qreal sparePettyBreaks(QList<qreal>& widths, const QList<ColumnNeed>& needs, qreal room, qreal total) {
    constexpr double petty = 0.08;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        const qreal extra = needs[i].cells - needs[i].least;
        if (extra <= 0 || extra > total * petty || extra > room)
            continue;
        widths[i] += extra;
        room -= extra;
    }
    return room;
}

/// The texts of at most so many rows, spread over the table: enough to see where its height comes from.
TableTexts textsOf(const ReportTable& table, const QLocale& locale, const PageFonts& fonts) {
    constexpr qsizetype rowsAtMost = 200;
    TableTexts texts;
    texts.padding = 2 * columnPadding;
    const qsizetype step = std::max<qsizetype>(1, table.rows.size() / rowsAtMost);
    for (qsizetype i = 0; i < table.rows.size(); i += step) {
        const ReportRow& row = table.rows[i];
        if (row.kind == RowKind::Subheading)
            continue;
        QList<TableTexts::Cell> cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column) {
            TableTexts::Cell cell;
            if (!isHeatCell(table.columns[column], row.cells[column])) {
                const QString text = shownText(row.cells[column], table.columns[column], locale);
                for (const QString& paragraph : text.split(QLatin1Char('\n')))
                    cell.append(fonts.width(roleOf(false, row, column), paragraph));
                if (!row.cells[column].note.isEmpty())
                    cell.append(fonts.width(FontRole::Small, row.cells[column].note));
            }
            cells.append(cell);
        }
        texts.rows.append(cells);
    }
    return texts;
}

/// The widths that make the table lowest. A grid has its own: its scores are equally wide.
QList<qreal> balanced(const ReportTable& table, const QList<ColumnNeed>& needs, const QList<qreal>& widths,
                      const QLocale& locale, const PageFonts& fonts) {
    QList<qreal> least;
    QList<bool> movable;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        least.append(needs[i].least);
        movable.append(table.columns[i].kind == ColumnKind::Text);
    }
    if (isGrid(table) || movable.count(true) < 2)
        return widths;
    return balancedWidths(textsOf(table, locale, fonts), widths, least, movable);
}

} // namespace

bool isGrid(const ReportTable& table) {
    const auto scores = std::count_if(table.columns.begin(), table.columns.end(),
                                      [](const ReportColumn& column) { return column.kind == ColumnKind::Score; });
    return scores * 2 > table.columns.size();
}

bool isNumeric(const ReportColumn& column) {
    return column.kind == ColumnKind::Number || column.kind == ColumnKind::Count;
}

qreal leftPadding(const ReportTable& table, qsizetype column) {
    return column == 0 && isGrid(table) ? 0 : columnPadding;
}

bool isHeatCell(const ReportColumn& column, const ReportCell& cell) {
    if (std::holds_alternative<Score>(cell.value) || std::holds_alternative<LevelValue>(cell.value))
        return true;
    return column.kind == ColumnKind::Score &&
           (std::holds_alternative<OpenValue>(cell.value) || std::holds_alternative<double>(cell.value) ||
            (std::holds_alternative<std::monostate>(cell.value) && !cell.note.isEmpty()));
}

QList<qreal> columnWidths(const QList<ColumnNeed>& needs, qreal total) {
    QList<qreal> widths;
    for (const ColumnNeed& need : needs)
        widths.append(need.least);
    const qreal least = sum(widths);
    if (least > total) {
        for (qreal& width : widths)
            width *= total / least;
        return widths;
    }
    const qreal left = share(widths, needs, sparePettyBreaks(widths, needs, total - least, total));
    double weights = 0;
    for (const ColumnNeed& need : needs)
        weights += need.weight;
    for (qsizetype i = 0; i < needs.size() && weights > 0; ++i)
        widths[i] += left * needs[i].weight / weights;
    return widths;
}

QList<ColumnNeed> columnNeeds(const ReportTable& table, const QLocale& locale, const PageFonts& fonts) {
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        needs.append(needOf(table, i, locale, fonts));
    evenOutScores(table, needs);
    return needs;
}

qreal leastWidth(const QList<ColumnNeed>& needs) {
    return std::accumulate(needs.begin(), needs.end(), 0.0,
                           [](qreal width, const ColumnNeed& need) { return width + need.least; });
}

QList<ColumnPlan> planColumns(const ReportTable& table, const QList<ColumnNeed>& needs, const QLocale& locale,
                              const PageFonts& fonts, qreal width) {
    const QList<qreal> widths = balanced(table, needs, columnWidths(needs, width), locale, fonts);
    QList<ColumnPlan> plans;
    qreal left = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        ColumnPlan plan{left, widths[i], 0};
        if (isNumeric(table.columns[i])) {
            const FigureRoom room = figureRoom(table, i, locale, fonts);
            plan.mark = plan.middle() + (room.whole - room.fraction) / 2;
        }
        plans.append(plan);
        left += widths[i];
    }
    return plans;
}

} // namespace ks
