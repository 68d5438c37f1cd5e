#pragma once

#include <xlsxwriter.h>

#include <QColor>

#include <compare>
#include <map>

namespace ks {

enum class SheetAlign { Left, Centre, Right };

enum class SheetEdge {
    None,
    HairBelow, ///< between the rows of a ruled table
    RuleBelow, ///< under a header
    Gap,       ///< white on all sides, between the cells of a grid
    Thin,      ///< on all sides: a cell that has no ground of its own
    Dashed,    ///< on all sides: something is still open
};

/// How the ground of a cell is filled. Spreadsheets have no split cells, so two colours stand as lines on a ground.
enum class SheetFill {
    None,
    Solid,
    Striped, ///< as much of the second colour: between two levels
    Lined,   ///< the same with thin lines, where text would not read on the second colour
    Hatched, ///< bands in the second colour: approximate
};

/// The look of a cell as plain data; equal looks share one format of the workbook.
struct SheetStyle {
    static constexpr int general = -1; ///< as many decimals as the value has

    int size = 11; ///< in points
    bool bold = false;
    bool italic = false;
    QRgb colour = 0xFF1A1A1A;
    SheetAlign align = SheetAlign::Left;
    bool middle = false; ///< set in the middle of the row's height, otherwise at the top
    bool wrap = false;
    int indent = 0;
    SheetEdge edge = SheetEdge::None;
    SheetFill fill = SheetFill::None;
    QRgb ground = 0;
    QRgb lines = 0; ///< the second colour
    int decimals = general;
    bool asText = false; ///< stays text when it is edited, even where it begins like a formula

    auto operator<=>(const SheetStyle&) const = default;
};

/// Running text, which goes on below where it is longer than its line.
inline SheetStyle textStyle(int size, bool bold, const QColor& colour, int indent = 0) {
    SheetStyle style;
    style.size = size;
    style.bold = bold;
    style.colour = colour.rgb();
    style.indent = indent;
    style.wrap = true;
    return style;
}

/// The two formats of a text: what begins like a formula is marked, so that editing the cell does not make it one.
struct TextFormats {
    lxw_format* usual = nullptr;
    lxw_format* guarded = nullptr;
};

/// The formats of one workbook. Null where memory ran out; libxlsxwriter then writes the cell without a look.
class SheetFormats final {
public:
    explicit SheetFormats(lxw_workbook* book) : m_book(book) {}

    lxw_format* of(const SheetStyle& style);
    TextFormats text(SheetStyle style);
    /// What a conditional format lays over a cell.
    lxw_format* overlay(QRgb ground, QRgb colour);

private:
    lxw_workbook* m_book;
    std::map<SheetStyle, lxw_format*> m_formats;
    std::map<std::pair<QRgb, QRgb>, lxw_format*> m_overlays;
};

} // namespace ks
