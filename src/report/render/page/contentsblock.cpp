#include "report/render/page/contentsblock.h"

#include "report/render/page/pagestyle.h"

#include <QPainter>

#include <cmath>

namespace ks {
namespace {

constexpr int deepest = 2;

} // namespace

ContentsBlock::ContentsBlock(const QList<ContentsEntry>& entries, const PageFonts& fonts, qreal width)
    : m_entries(entries), m_fonts(fonts), m_width(width) {
    constexpr qreal above[] = {pageStyle::beforeContentsPart, pageStyle::beforeContentsChapter, 0};
    const qreal number = fonts.width(FontRole::StrongText, QStringLiteral("9999")) + pageStyle::afterMark;
    for (int entry = 0; entry < m_entries.size(); ++entry) {
        m_entries[entry].depth = std::clamp(m_entries[entry].depth, 0, deepest);
        Line line{entry, {}, false, {above[m_entries[entry].depth], 0, false}};
        const QStringList texts = fonts.wrap(roleOf(line), m_entries[entry].title, width - leftOf(line) - number);
        for (const QString& text : texts) {
            line.text = text;
            line.last = &text == &texts.last();
            // A part does not stand at the foot of a page without its first chapter.
            const bool leads =
                line.last && entry + 1 < m_entries.size() && m_entries[entry].depth < m_entries[entry + 1].depth;
            line.box.height = fonts.lineHeight(roleOf(line)) + pageStyle::betweenContents;
            line.box.keepWithNext = !line.last || leads;
            m_lines.append(line);
            line.box.above = 0;
        }
    }
}

void ContentsBlock::setPages(const QList<int>& pages) {
    for (qsizetype i = 0; i < m_entries.size() && i < pages.size(); ++i)
        m_entries[i].page = pages[i];
}

FontRole ContentsBlock::roleOf(const Line& line) const {
    constexpr FontRole roles[] = {FontRole::StrongText, FontRole::Text, FontRole::Remark};
    return roles[m_entries[line.entry].depth];
}

qreal ContentsBlock::leftOf(const Line& line) const {
    return m_entries[line.entry].depth * pageStyle::contentsIndent;
}

QList<LineBox> ContentsBlock::boxes() const {
    QList<LineBox> all;
    for (const Line& line : m_lines)
        all.append(line.box);
    return all;
}

qreal ContentsBlock::leastHeight() const {
    qreal height = 0;
    for (const Line& line : m_lines)
        height += line.box.above + line.box.height;
    return height;
}

qreal ContentsBlock::leastRoom(qreal, qreal later) const {
    return std::min(openingHeight(boxes()), later);
}

QList<qreal> ContentsBlock::divide(qreal here, qreal later) {
    m_parts = flowLines(boxes(), here, later);
    QList<qreal> heights;
    for (const LineRange& part : m_parts)
        heights.append(part.height);
    return heights;
}

/// The dots stand on one grid on all lines.
void ContentsBlock::paintDots(QPainter& painter, qreal from, qreal to, qreal y) const {
    QList<QPointF> dots;
    for (qreal x = std::ceil(from / pageStyle::betweenDots) * pageStyle::betweenDots; x < to;
         x += pageStyle::betweenDots)
        dots.append({x, y});
    painter.setPen(QPen(pageStyle::ruleColour, pageStyle::dotSize, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots.constData(), static_cast<int>(dots.size()));
}

void ContentsBlock::paintLine(QPainter& painter, const Line& line, qreal top) const {
    const FontRole role = roleOf(line);
    const bool part = m_entries[line.entry].depth == 0;
    const QColor colour = part ? pageStyle::accent : role == FontRole::Remark ? pageStyle::quiet : pageStyle::ink;
    const qreal baseline = top + m_fonts.ascent(role);
    const auto draw = [&](const QString& text, qreal left) {
        painter.setFont(m_fonts.font(role));
        painter.setPen(colour);
        painter.drawText(QPointF(left, baseline), text);
    };
    draw(line.text, leftOf(line));
    if (!line.last)
        return;
    const QString number = QString::number(m_entries[line.entry].page);
    const qreal numberLeft = m_width - m_fonts.width(role, number);
    draw(number, numberLeft);
    paintDots(painter, leftOf(line) + m_fonts.width(role, line.text) + pageStyle::afterMark,
              numberLeft - pageStyle::afterMark, baseline);
}

void ContentsBlock::paint(QPainter& painter, int part) {
    qreal y = 0;
    const LineRange& range = m_parts[part];
    for (int i = range.first; i < range.first + range.count; ++i) {
        y += i > range.first ? m_lines[i].box.above : 0;
        paintLine(painter, m_lines[i], y);
        y += m_lines[i].box.height;
    }
}

QList<ContentsBlock::Area> ContentsBlock::areas(int part) const {
    QList<Area> areas;
    qreal y = 0;
    const LineRange& range = m_parts[part];
    for (int i = range.first; i < range.first + range.count; ++i) {
        const Line& line = m_lines[i];
        y += i > range.first ? line.box.above : 0;
        const QRectF area(leftOf(line), y, m_width - leftOf(line), line.box.height);
        if (!areas.isEmpty() && areas.last().entry == line.entry)
            areas.last().area |= area;
        else
            areas.append({line.entry, area});
        y += line.box.height;
    }
    return areas;
}

} // namespace ks
