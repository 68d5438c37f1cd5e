#pragma once

#include "report/content/reportdocument.h"
#include "report/render/page/pageblock.h"
#include "report/render/page/pageflow.h"
#include "report/render/page/pagefonts.h"

#include <QColor>

#include <memory>

namespace ks {

/// What stands around the lines of a text.
enum class TextFrame {
    None,
    TopBar,  ///< a short bar over a part's title
    SideBar, ///< words of somebody
    Dashed,  ///< not known yet, as such cells of a table have it
};

/// A stretch of text on a line.
struct TextPiece {
    FontRole role = FontRole::Text;
    qreal left = 0;
    QString text;
    QColor colour;
};

struct TextLine {
    LineBox box;
    qreal baseline = 0; ///< below the top of the line
    QList<TextPiece> pieces;
};

/// Running text broken into lines: a heading, a paragraph or a list.
class FlowingText final : public PageBlock {
public:
    struct Spacing {
        qreal before = 0;
        qreal after = 0;
        bool keepWithNext = false;
        TextFrame frame = TextFrame::None;
    };

    /// `width` is that of the frame; the fonts outlive the block.
    FlowingText(QList<TextLine> lines, const Spacing& spacing, qreal width, const PageFonts& fonts);

    qreal spaceBefore() const override { return m_spacing.before * m_tightness; }
    qreal spaceAfter() const override { return m_spacing.after * m_tightness; }
    bool keepsWithNext() const override { return m_spacing.keepWithNext; }
    qreal leastHeight() const override;
    qreal leastRoom(qreal here, qreal later) const override;
    QList<qreal> divide(qreal here, qreal later) override;
    bool tighten(qreal share) override;
    void paint(QPainter& painter, int part) override;

private:
    QList<LineBox> boxes() const;
    void paintFrame(QPainter& painter, qreal height) const;

    QList<TextLine> m_lines;
    Spacing m_spacing;
    qreal m_width;
    qreal m_tightness = 1;
    const PageFonts& m_fonts;
    QList<LineRange> m_parts;
};

// Each in a width of at most what can be read well; null for a text that is blank.
std::unique_ptr<FlowingText> headingBlock(const ReportHeading& heading, const PageFonts& fonts, qreal width);
std::unique_ptr<FlowingText> paragraphBlock(const ReportParagraph& paragraph, const PageFonts& fonts, qreal width);
std::unique_ptr<FlowingText> listBlock(const ReportList& list, const PageFonts& fonts, qreal width);

qreal heightOf(const QList<TextLine>& lines);
/// Paints lines from `top` downwards.
void paintLines(QPainter& painter, const QList<TextLine>& lines, qreal top, const PageFonts& fonts);

/// Appends `text` broken into lines; the first line has `above` over it.
void appendLines(QList<TextLine>& lines, FontRole role, const QString& text, qreal left, qreal width,
                 const QColor& colour, const PageFonts& fonts, qreal above = 0);

} // namespace ks
