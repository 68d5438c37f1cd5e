#include "report/render/page/flowingtext.h"

#include "report/render/page/pagestyle.h"

#include <QPainter>

namespace ks {
namespace {

/// Room that a frame takes above and below the lines of each part.
qreal aboveLines(TextFrame frame) {
    switch (frame) {
    case TextFrame::TopBar:
        return pageStyle::headingBar + pageStyle::belowHeadingBar;
    case TextFrame::Dashed:
        return pageStyle::openPadding;
    case TextFrame::None:
    case TextFrame::SideBar:
        break;
    }
    return 0;
}

qreal belowLines(TextFrame frame) {
    return frame == TextFrame::Dashed ? pageStyle::openPadding : 0;
}

qreal around(TextFrame frame) {
    return aboveLines(frame) + belowLines(frame);
}

} // namespace

FlowingText::FlowingText(QList<TextLine> lines, const Spacing& spacing, qreal width, const PageFonts& fonts)
    : m_lines(std::move(lines)), m_spacing(spacing), m_width(width), m_fonts(fonts) {}

QList<LineBox> FlowingText::boxes() const {
    QList<LineBox> all;
    for (const TextLine& line : m_lines)
        all.append(line.box);
    return all;
}

qreal FlowingText::leastHeight() const {
    return around(m_spacing.frame) + heightOf(m_lines);
}

qreal FlowingText::leastRoom(qreal, qreal later) const {
    return std::min(openingHeight(boxes(), around(m_spacing.frame)), later);
}

QList<qreal> FlowingText::divide(qreal here, qreal later) {
    m_parts = flowLines(boxes(), here, later, around(m_spacing.frame));
    QList<qreal> heights;
    for (const LineRange& part : m_parts)
        heights.append(part.count > 0 ? part.height : 0);
    return heights;
}

bool FlowingText::tighten(qreal share) {
    const qreal factor = share / m_tightness;
    for (TextLine& line : m_lines) {
        const qreal less = line.box.height * (1 - factor);
        line.box.height -= less;
        line.box.above *= factor;
        line.baseline -= less / 2;
    }
    m_tightness = share;
    return true;
}

void FlowingText::paintFrame(QPainter& painter, qreal height) const {
    switch (m_spacing.frame) {
    case TextFrame::None:
        break;
    case TextFrame::TopBar:
        painter.fillRect(QRectF(0, 0, pageStyle::headingBarWidth, pageStyle::headingBar), pageStyle::accent);
        break;
    case TextFrame::SideBar:
        painter.fillRect(QRectF(0, 0, pageStyle::quoteBar, height), pageStyle::accent);
        break;
    case TextFrame::Dashed: {
        QPen pen(pageStyle::ruleColour, pageStyle::ruleWidth, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        const qreal inset = pageStyle::ruleWidth / 2;
        painter.drawRoundedRect(QRectF(0, 0, m_width, height).adjusted(inset, inset, -inset, -inset),
                                pageStyle::boxRadius, pageStyle::boxRadius);
        break;
    }
    }
}

void FlowingText::paint(QPainter& painter, int part) {
    const LineRange& range = m_parts[part];
    paintFrame(painter, range.height);
    const qreal dropped = range.count > 0 ? m_lines[range.first].box.above : 0;
    paintLines(painter, m_lines.mid(range.first, range.count), aboveLines(m_spacing.frame) - dropped, m_fonts);
}

qreal heightOf(const QList<TextLine>& lines) {
    qreal height = 0;
    for (const TextLine& line : lines)
        height += line.box.above + line.box.height;
    return height;
}

void paintLines(QPainter& painter, const QList<TextLine>& lines, qreal top, const PageFonts& fonts) {
    qreal y = top;
    for (const TextLine& line : lines) {
        y += line.box.above;
        for (const TextPiece& piece : line.pieces) {
            painter.setFont(fonts.font(piece.role));
            painter.setPen(piece.colour);
            painter.drawText(QPointF(piece.left, y + line.baseline), piece.text);
        }
        y += line.box.height;
    }
}

} // namespace ks
