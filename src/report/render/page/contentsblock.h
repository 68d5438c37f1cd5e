#pragma once

#include "report/render/page/pageblock.h"
#include "report/render/page/pageflow.h"
#include "report/render/page/pagefonts.h"

#include <QRectF>

namespace ks {

/// A line of the contents list: a heading or a table, and where it stands.
struct ContentsEntry {
    QString title;
    int depth = 0; ///< 0 = a part of the report, 1 = a chapter, 2 = a table
    int page = 0;  ///< as printed; set before painting
};

/// The contents list: titles, dots, page numbers. Its length does not depend on the numbers.
class ContentsBlock final : public PageBlock {
public:
    /// The fonts outlive the block.
    ContentsBlock(const QList<ContentsEntry>& entries, const PageFonts& fonts, qreal width);

    void setPages(const QList<int>& pages); ///< one per entry

    qreal spaceBefore() const override { return 0; }
    qreal spaceAfter() const override { return 0; }
    qreal leastHeight() const override;
    qreal leastRoom(qreal here, qreal later) const override;
    QList<qreal> divide(qreal here, qreal later) override;
    void paint(QPainter& painter, int part) override;

    /// Where an entry stands in a part, relative to its top left.
    struct Area {
        int entry = 0;
        QRectF area;
    };
    QList<Area> areas(int part) const;

private:
    struct Line {
        int entry = 0;
        QString text;
        bool last = false; ///< of its entry: the page number stands here
        LineBox box;
    };

    FontRole roleOf(const Line& line) const;
    qreal leftOf(const Line& line) const;
    void paintLine(QPainter& painter, const Line& line, qreal top) const;
    void paintDots(QPainter& painter, qreal from, qreal to, qreal y) const;
    QList<LineBox> boxes() const;

    QList<ContentsEntry> m_entries;
    const PageFonts& m_fonts;
    qreal m_width;
    QList<Line> m_lines;
    QList<LineRange> m_parts;
};

} // namespace ks
