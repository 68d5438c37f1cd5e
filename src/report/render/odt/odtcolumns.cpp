#include "report/render/odt/odtcolumns.h"

#include "report/render/odt/odtcell.h"
#include "report/render/page/columnplan.h"

#include <algorithm>

namespace ks {
namespace {

constexpr double leastScore = 34; ///< of a coloured cell
constexpr double longestWord = 180;
constexpr double smallest = 0.6; ///< below that a table can't be read; words are broken instead

/// The fonts that are measured are not those of the reader: what fits here has to fit there.
constexpr double slack = 1.1;

/// The widths that texts ask for, in points.
class Widest {
public:
    Widest(const PageFonts& fonts, FontRole role) : m_fonts(fonts), m_role(role) {}

    void offer(const QString& text) {
        for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
            line = std::max(line, width(paragraph));
            for (const QString& part : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts))
                word = std::max(word, width(part));
        }
    }

    double word = 0;
    double line = 0;

private:
    double width(const QString& text) const { return slack * m_fonts.width(m_role, text) / pageUnitsPerPoint; }

    const PageFonts& m_fonts;
    FontRole m_role;
};

ColumnNeed needOf(const ReportTable& table, qsizetype index, const QLocale& locale, const PageFonts& fonts) {
    const ReportColumn& column = table.columns[index];
    Widest head(fonts, FontRole::Strong);
    head.offer(column.title);
    Widest cells(fonts, FontRole::Strong); // summary rows are bold; the others then have room to spare
    Widest small(fonts, FontRole::Small);
    double bars = 0;
    for (const ReportRow& row : table.rows) {
        if (row.kind == RowKind::Subheading || index >= row.cells.size())
            continue;
        const OdtCellText text = odtCellText(table, index, row.cells[index], locale);
        cells.offer(text.text);
        small.offer(text.words);
        small.offer(text.note);
        if (isHeatCell(column, row.cells[index]))
            bars = odtBars;
    }
    const double least =
        std::max({std::min(cells.word, longestWord) + bars, small.word + bars, bars > 0 ? leastScore : 0});
    ColumnNeed need;
    need.weight = column.weight;
    need.least = std::max(head.word, least) + 2 * odtCellPadding;
    need.most = std::max({head.line, cells.line + bars, small.line + bars, least}) + 2 * odtCellPadding;
    need.cells = std::max(cells.line + bars, least) + 2 * odtCellPadding;
    return need;
}

/// The scores of a grid are equally wide and take what the names leave.
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
            needs[i].least = std::max(needs[i].least, std::min(needs[i].most, longestWord));
    }
}

QList<ColumnNeed> needsOf(const ReportTable& table, const QLocale& locale, const PageFonts& fonts) {
    QList<ColumnNeed> needs;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        needs.append(needOf(table, i, locale, fonts));
    evenOutScores(table, needs);
    return needs;
}

double leastOf(const QList<ColumnNeed>& needs) {
    double width = 0;
    for (const ColumnNeed& need : needs)
        width += need.least;
    return width;
}

// Of the face that the document is set in, for a size of 9 points; figures are all equally wide.
constexpr double digit = 0.556 * 9;
constexpr double decimalMark = 0.278 * 9;

double fractionWidth(int decimals) {
    return decimals > 0 ? decimalMark + decimals * digit : 0;
}

void alignFigures(const ReportTable& table, qsizetype index, const QLocale& locale, OdtColumn& column) {
    qsizetype whole = 0;
    int most = 0;
    for (const ReportRow& row : table.rows) {
        if (index >= row.cells.size() || !isFigure(row.cells[index]))
            continue;
        const QString shown = odtCellText(table, index, row.cells[index], locale).text;
        const int decimals = odtDecimals(shown, locale);
        most = std::max(most, decimals);
        whole = std::max(whole, shown.size() - (decimals > 0 ? decimals + 1 : 0));
    }
    const double block = static_cast<double>(whole) * digit + fractionWidth(most);
    const double side = std::max(0.0, (column.width - 2 * odtCellPadding - slack * block) / 2);
    for (int decimals = 0; decimals <= 3; ++decimals)
        column.afterDecimals[decimals] = side + std::max(0.0, fractionWidth(most) - fractionWidth(decimals));
}

} // namespace

bool isFigure(const ReportCell& cell) {
    return std::holds_alternative<double>(cell.value) || std::holds_alternative<qint64>(cell.value);
}

int odtDecimals(const QString& shown, const QLocale& locale) {
    const qsizetype at = shown.indexOf(locale.decimalPoint());
    return at < 0 ? 0 : static_cast<int>(std::min<qsizetype>(3, shown.size() - at - 1));
}

OdtColumns odtColumns(const ReportTable& table, const QLocale& locale, const PageFonts& fonts, double width) {
    const QList<ColumnNeed> needs = needsOf(table, locale, fonts);
    OdtColumns result;
    result.scale = std::clamp(width / std::max(1.0, leastOf(needs)), smallest, 1.0);
    // Laid out at full size on paper that is wider by as much as all is made smaller.
    const QList<qreal> widths = columnWidths(needs, width / result.scale);
    for (qsizetype i = 0; i < widths.size(); ++i) {
        OdtColumn column{widths[i], {}};
        if (isNumeric(table.columns[i]))
            alignFigures(table, i, locale, column);
        column.width *= result.scale;
        for (double& room : column.afterDecimals)
            room *= result.scale;
        result.columns.append(column);
    }
    return result;
}

double odtLeastWidth(const ReportTable& table, const QLocale& locale, const PageFonts& fonts) {
    return leastOf(needsOf(table, locale, fonts));
}

} // namespace ks
