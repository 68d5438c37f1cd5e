#pragma once

#include "report/render/page/columnplan.h"
#include "report/render/page/pageflow.h"

namespace ks {

/// The text of a cell broken into lines.
struct CellLines {
    QStringList lines;
    QStringList note; ///< below them, smaller
    int count() const { return static_cast<int>(lines.size() + note.size()); }
};

/// Where everything of one table stands on its pages, in page units; the painter only follows it. Rows are measured
/// once and broken into lines again when they are painted, so that memory does not grow with them.
class TableLayout final {
public:
    /// The title is set in `titleRole`. The table, the fonts and the locale outlive the layout.
    TableLayout(const ReportTable& table, const QList<ColumnNeed>& needs, const QLocale& locale, const PageFonts& fonts,
                qreal width, FontRole titleRole);

    /// The height of all of it on one page, its rows set close.
    qreal leastHeight() const { return wholeHeight(m_rows, m_measures); }
    /// Down to the first rows, which do not stay behind alone.
    /// `later` is the height of a whole page.
    qreal openingHeight(qreal later) const;
    /// Divides it over pages: `here` is left on the page it begins on, `later` there is on each page after that.
    void divide(qreal here, qreal later);

    const ReportTable& table() const { return m_table; }
    const QLocale& locale() const { return m_locale; }
    const PageFonts& fonts() const { return m_fonts; }
    qreal width() const { return m_width; }
    FontRole titleRole() const { return m_titleRole; }
    bool grid() const { return m_grid; }

    const QList<ColumnPlan>& columns() const { return m_columns; }
    const QList<PageFlow>& pages() const { return m_pages; }
    const FlowMeasures& measures() const { return m_measures; }

    const QStringList& titleLines() const { return m_title; }
    const QStringList& subtitleLines() const { return m_subtitle; }
    const QStringList& continuedLines() const { return m_continued; }
    const QList<QStringList>& headerLines() const { return m_header; }
    /// A title over the columns `first` to `last`.
    struct Group {
        int first = 0;
        int last = 0;
        QStringList lines;
    };
    const QList<Group>& groups() const { return m_groups; }
    qreal groupHeight() const { return m_groupHeight; } ///< 0 without groups; part of the header
    /// The levels and, where all do not fit on a line, the other kinds of score below them; relative to the first.
    struct LegendPart {
        QList<LegendEntry> entries;
        LegendGeometry geometry;
    };
    const QList<LegendPart>& legend() const { return m_legend; }

    struct NoteLine {
        QString text;
        FontRole role = FontRole::Note;
        qreal height = 0; ///< with the space above the first line of a note
    };
    const QList<NoteLine>& noteLines() const { return m_notes; }

    FontRole roleOf(const ReportRow& row, qsizetype column) const;
    qreal lineHeightOf(const ReportRow& row) const;
    qreal beforeSubheading() const;
    qreal rowPadding() const;
    CellLines cellLines(const ReportRow& row, qsizetype column) const;
    /// Space below the row that belongs to no cell: between the figures over all cities and the cities.
    qreal gapAfter(int row) const;

private:
    void measureTop();
    void measureHeader();
    void measureGroups();
    void measureLegend();
    void measureNotes();
    QList<RowBox> measureRows(qreal gridPitch) const;
    void keepRowsTogether(QList<RowBox>& rows) const;
    qreal paintedHeight(const ReportCell& cell, qreal gridPitch) const;
    RowBox rowBox(int row, qreal gridPitch) const;

    const ReportTable& m_table;
    const QLocale& m_locale;
    const PageFonts& m_fonts;
    qreal m_width;
    FontRole m_titleRole;
    bool m_grid;
    QList<ColumnPlan> m_columns;
    QStringList m_title;
    QStringList m_subtitle;
    QStringList m_continued;
    QList<QStringList> m_header;
    QList<Group> m_groups;
    qreal m_groupHeight = 0;
    QList<LegendPart> m_legend;
    QList<NoteLine> m_notes;
    FlowMeasures m_measures;
    QList<RowBox> m_rows; ///< set close
    QList<PageFlow> m_pages;
};

} // namespace ks
