#pragma once

#include "report/content/reportdocument.h"
#include "report/render/page/pagefonts.h"

#include <QRectF>

class QPainter;

namespace ks {

/// Head and foot of the pages of one table: what runs along, the source, the stamp of the data and the page number.
/// Long texts are broken into lines and take their room from the body; nothing is cut.
class PageFrame final {
public:
    /// `sheet` in page units. Document, table and fonts outlive the frame.
    PageFrame(const ReportDocument& document, const ReportTable& table, const PageFonts& fonts, QSizeF sheet);

    /// Where the table stands, in page units from the top left of the sheet.
    QRectF body() const { return m_body; }
    /// `page` from 1.
    void paint(QPainter& painter, int page, int pages) const;

private:
    struct Block {
        QStringList lines;
        qreal left = 0;
        qreal width = 0;
        Qt::Alignment alignment;
    };

    Block block(const QString& text, qreal left, qreal width, Qt::Alignment alignment) const;
    void paintBlock(QPainter& painter, const Block& block, qreal top) const;
    void paintRule(QPainter& painter, qreal y) const;

    const PageFonts& m_fonts;
    QSizeF m_sheet;
    QRectF m_body;
    QList<Block> m_head;
    QList<Block> m_foot;
    qreal m_footRule = 0;
    qreal m_headRule = 0;
};

/// What the foot says of the state of the data: round, date of the last change, short digest.
QString dataStamp(const ReportDocument& document);

} // namespace ks
