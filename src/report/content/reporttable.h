#pragma once

#include "domain/analysis/layers.h"
#include "domain/score.h"
#include "drawing/legend.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace ks {

/// Decides how a column is set: text left, numbers on the decimal mark, scores as coloured cells.
enum class ColumnKind { Text, Score, Number, Count, Level };

struct ReportColumn {
    QString id;    ///< stable, for JSON keys and CSV checks
    QString title; ///< in the language of the report
    ColumnKind kind = ColumnKind::Text;
    double weight = 1.0; ///< share of the width, never less than its longest word needs
    int decimals = 3;    ///< numbers show at most so many on paper; CSV and JSON keep them all
    QString group = {};  ///< a title over neighbouring columns; empty = none
};

/// A maturity level shown with its colour (1 to 5).
struct LevelValue {
    int number = 0;
    bool operator==(const LevelValue&) const = default;
};

/// A cell whose value is not known yet and is shown as such ("open").
struct OpenValue {
    bool operator==(const OpenValue&) const = default;
};

/// An answer to yes or no. A struct, since a bare bool would attract pointers and numbers.
struct YesNo {
    bool yes = false;
    bool operator==(const YesNo&) const = default;
};

/// Room to write on by hand: so many lines on paper, an empty cell elsewhere.
struct WritingSpace {
    int lines = 1;
    bool ruled = true; ///< the lines are drawn; not where a signature goes
    bool operator==(const WritingSpace&) const = default;
};

using CellValue =
    std::variant<std::monostate, QString, Score, double, qint64, LevelValue, OpenValue, YesNo, WritingSpace>;

/// A box to tick with a pen, within the text of a cell. Painted on paper, a character elsewhere.
inline constexpr QChar tickBox{0x2610};

struct ReportCell {
    CellValue value;
    QString note;                               ///< a second, smaller line ("n = 12")
    QString wording;                            ///< the score as its source words it; empty when there is none
    LayerState layer = LayerState::NotAdjusted; ///< what lies over the score; in a summary row, how it stands to it

    bool operator==(const ReportCell&) const = default;
};

enum class RowKind { Body, Summary, Subheading };

struct ReportRow {
    QString id; ///< stable within the table: city, theme or level, kind of score
    RowKind kind = RowKind::Body;
    QList<ReportCell> cells; ///< one per column

    bool operator==(const ReportRow&) const = default;
};

/// One table of the report as plain data: every renderer shows the same.
struct ReportTable {
    QString id;      ///< as in the contract: heatmap, legend, statistics …
    int number = 0;  ///< "Tabel 1"; 0 = not numbered
    QString section; ///< part of the report, top right of each page: "AS IS · …"
    QString title;
    QString subtitle;
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QStringList notes;        ///< rules and what was left out
    QStringList reservations; ///< travel with the table wherever it goes
    QString source;
    bool landscape = false;
    QList<LegendEntry> legend = {}; ///< stands on the same page as the table; empty = none
    /// A sheet to fill in or to sign rather than a table of the report: not numbered, and a subheading is a question
    /// whose rows stay with it on one page.
    bool form = false;
};

} // namespace ks
