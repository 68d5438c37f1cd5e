#pragma once

#include "base/timestamp.h"
#include "drawing/levelpalette.h"
#include "report/content/reporttable.h"

#include <QSizeF>

#include <functional>
#include <optional>
#include <variant>

class QPainter;
class QRectF;

namespace ks {

/// A heading of the running text. Headings are ordered: a level is never skipped. Tables bring their own title, which
/// stands one level below the heading that they follow.
struct ReportHeading {
    int level = 1; ///< 1 = a part of the report, 2 = a chapter, 3 = a section
    QString text;
    QString anchor = {};  ///< stable, for links and the contents list; empty = none leads here
    QString section = {}; ///< of level 1: what stands top right of the pages from here on; empty = the text

    bool operator==(const ReportHeading&) const = default;
};

enum class ParagraphStyle {
    Body,
    Lead,  ///< larger, opens a chapter
    Note,  ///< smaller: where a text comes from, a reservation
    Quote, ///< words of somebody
    Open,  ///< says that something is not known yet
};

struct ReportParagraph {
    QString text;
    ParagraphStyle style = ParagraphStyle::Body;

    bool operator==(const ReportParagraph&) const = default;
};

struct ReportListItem {
    QString text;
    QStringList details = {}; ///< a list below the item
    QString note = {};        ///< smaller, below the item

    bool operator==(const ReportListItem&) const = default;
};

struct ReportList {
    bool ordered = false; ///< numbered from 1
    QList<ReportListItem> items;

    bool operator==(const ReportList&) const = default;
};

/// A picture that is painted by whoever made it: as vectors on paper and in SVG, as pixels elsewhere. What it shows is
/// also there as a table, which text formats and readers who do not see the picture get instead.
struct ReportPicture {
    QString id;
    int number = 0; ///< "Figuur 1"; 0 = not numbered
    QString caption;
    QString description;  ///< one or two sentences in words
    ReportTable table;    ///< the same figures
    QSizeF size{160, 90}; ///< in millimetres on paper, as wide as it may get
    /// Paints into an area that may have any size, in the painter's units; letters are set from the painter's font.
    std::function<void(QPainter&, const QRectF&, LevelPaletteId)> paint;
};

/// The title page of a whole report; an export of single tables has none.
struct ReportCover {
    QString title;
    QString subtitle;
    QStringList lines; ///< round, publisher, state
    QString note;      ///< how texts of the source are shown

    bool operator==(const ReportCover&) const = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportList, ReportTable, ReportPicture>;

/// What an export writes: blocks in order, with what runs along on every page.
struct ReportDocument {
    QString title;        ///< for the title bar and the file's own description
    QString runningTitle; ///< top left of each page
    QString language;     ///< BCP 47: nl-BE or en
    QString roundName;
    QString digest;       ///< short form of the state of the data
    Timestamp dataMoment; ///< last change of the data; stamps the export, never the time of printing (M20)
    std::optional<ReportCover> cover;
    bool contentsList = false; ///< a list of headings and tables after the cover
    QList<ReportBlock> blocks;

    /// The tables among the blocks, in order, those of pictures left out.
    QList<ReportTable> tables() const {
        QList<ReportTable> found;
        for (const ReportBlock& block : blocks) {
            if (const auto* table = std::get_if<ReportTable>(&block))
                found.append(*table);
        }
        return found;
    }
};

} // namespace ks
