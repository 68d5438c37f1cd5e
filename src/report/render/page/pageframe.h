#pragma once

#include "report/content/reportdocument.h"
#include "report/render/page/pageblock.h"
#include "report/render/page/pagefonts.h"

#include <QRectF>

class QPainter;

namespace ks {

/// Head and foot of a page: what runs along, the part of the report, the sources, the stamp of the data and the page
/// number. Long texts are broken into lines and take their room from the body; nothing is cut. Sources that do not fit
/// beside the stamp stand above it.
class PageFrame final {
public:
    /// `sheet` in page units. The fonts outlive the frame. Several sources are told apart by what they belong to.
    PageFrame(const ReportDocument& document, const QString& section, const QList<PageSource>& sources,
              const PageFonts& fonts, QSizeF sheet);

    /// Where the blocks stand, in page units from the top left of the sheet.
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
    void layFoot(const ReportDocument& document, const QList<PageSource>& sources);
    void paintBlock(QPainter& painter, const Block& block, qreal top) const;
    void paintRule(QPainter& painter, qreal y) const;

    const PageFonts& m_fonts;
    QSizeF m_sheet;
    QRectF m_body;
    QList<Block> m_head;
    Block m_sources; ///< above the foot's line; often none
    QList<Block> m_foot;
    qreal m_footRule = 0;
    qreal m_headRule = 0;
};

/// What the foot says of the state of the data: round, date of the last change, short digest.
QString dataStamp(const ReportDocument& document);

} // namespace ks
