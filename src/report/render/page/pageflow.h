#pragma once

#include <QList>

#include <optional>

namespace ks {

/// A row as the page break sees it; lengths in any one unit.
struct RowBox {
    qreal height = 0;
    qreal lineHeight = 0; ///< of the lines that a row higher than a page is divided at
    int lines = 1;
    bool keepWithNext = false; ///< a subheading does not stay behind alone
};

struct FlowMeasures {
    qreal body = 0;            ///< height between head and foot of a page
    std::optional<qreal> here; ///< what is left of the page that it begins on; none = a whole page
    qreal firstTop = 0;        ///< title block of the first page
    qreal laterTop = 0;        ///< short title of the pages after it
    qreal header = 0;          ///< column titles, on every page that has rows
    qreal legend = 0;          ///< on every page that has rows; 0 = none
    qreal beforeNotes = 0;     ///< space between what is above and the notes
    QList<qreal> noteLines;    ///< height of each line
};

/// A row on a page, or so many lines of one that is higher than a page.
struct RowPart {
    int row = 0;
    int firstLine = 0;
    int lines = 0;
    qreal height = 0;

    bool operator==(const RowPart&) const = default;
};

struct PageFlow {
    QList<RowPart> rows;
    int firstNote = 0;
    int notes = 0;
    qreal height = 0; ///< what all of it takes on the page

    bool operator==(const PageFlow&) const = default;
};

/// Which rows and which lines of the notes stand on which page. No row is torn unless it is higher than a page by
/// itself; the notes follow the last row and go on on further pages when they have to. At least one page.
QList<PageFlow> flowPages(const QList<RowBox>& rows, const FlowMeasures& measures);

/// The height that everything takes on one page.
qreal wholeHeight(const QList<RowBox>& rows, const FlowMeasures& measures);

/// The height down to the end of the first row, with those that must not be parted from it unless all of them are
/// higher than a page.
qreal openingHeight(const QList<RowBox>& rows, const FlowMeasures& measures);

/// A line of running text.
struct LineBox {
    qreal above = 0; ///< space over it, dropped at the top of a page
    qreal height = 0;
    bool keepWithNext = false;
};

struct LineRange {
    int first = 0;
    int count = 0;
    qreal height = 0;

    bool operator==(const LineRange&) const = default;
};

/// Which lines stand on which page: `here` is left on the first, `later` there is on each further one, and `around` is
/// taken on each by what frames the lines. Lines that keep together do so unless they are higher than a page. The first
/// range is empty when nothing fits there.
QList<LineRange> flowLines(const QList<LineBox>& lines, qreal here, qreal later, qreal around = 0);

/// The height of the first lines that keep together.
qreal openingHeight(const QList<LineBox>& lines, qreal around = 0);

} // namespace ks
