// How headings, paragraphs and lists are broken into lines, and which lines keep together.
#include "report/render/page/flowingtext.h"
#include "report/render/page/pagestyle.h"

#include <algorithm>

namespace ks {
namespace {

/// Two lines at least stand together at the end and at the top of a page; a short text is not divided at all.
void keepEnds(QList<TextLine>& lines, qsizetype first) {
    constexpr qsizetype undivided = 3;
    const qsizetype count = lines.size() - first;
    for (qsizetype i = 0; i + 1 < count; ++i)
        lines[first + i].box.keepWithNext = count <= undivided || i == 0 || i == count - 2;
}

void keepAll(QList<TextLine>& lines) {
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        lines[i].box.keepWithNext = true;
}

struct ParagraphLook {
    FontRole role = FontRole::Text;
    QColor colour;
    TextFrame frame = TextFrame::None;
    qreal left = 0;
    qreal before = 0;
    qreal after = pageStyle::betweenParagraphs;
};

ParagraphLook lookOf(ParagraphStyle style) {
    switch (style) {
    case ParagraphStyle::Body:
        break;
    case ParagraphStyle::Lead:
        return {FontRole::Lead, pageStyle::ink, TextFrame::None, 0, 0, pageStyle::afterLead};
    case ParagraphStyle::Note:
        return {FontRole::Remark, pageStyle::quiet, TextFrame::None, 0, 0, pageStyle::betweenParagraphs};
    case ParagraphStyle::Quote:
        return {FontRole::Text,         pageStyle::ink,         TextFrame::SideBar,
                pageStyle::quoteIndent, pageStyle::aroundQuote, pageStyle::aroundQuote};
    case ParagraphStyle::Open:
        return {FontRole::Text,         pageStyle::quiet,       TextFrame::Dashed,
                pageStyle::openPadding, pageStyle::aroundQuote, pageStyle::aroundQuote};
    }
    return {FontRole::Text, pageStyle::ink, TextFrame::None, 0, 0, pageStyle::betweenParagraphs};
}

/// The lines of one item, its details and its note.
class ItemSetter {
public:
    ItemSetter(const PageFonts& fonts, qreal indent, qreal width) : m_fonts(fonts), m_indent(indent), m_width(width) {}

    QList<TextLine> set(const ReportListItem& item, const QString& mark) const {
        QList<TextLine> lines;
        marked(lines, item.text, mark, 0, m_indent, FontRole::StrongText, pageStyle::accent);
        const qreal inner = m_indent + pageStyle::detailIndent;
        for (const QString& detail : item.details)
            marked(lines, detail, QString(QChar(0x2013)), m_indent, inner, FontRole::Text, pageStyle::quiet);
        const qsizetype noteAt = lines.size();
        appendLines(lines, FontRole::Remark, item.note, m_indent, m_width, pageStyle::quiet, m_fonts,
                    noteAt > 0 ? pageStyle::betweenDetails : 0);
        keepEnds(lines, 0);
        if (noteAt > 0 && noteAt < lines.size())
            lines[noteAt - 1].box.keepWithNext = true;
        return lines;
    }

private:
    void marked(QList<TextLine>& lines, const QString& text, const QString& mark, qreal markAt, qreal textAt,
                FontRole markRole, const QColor& markColour) const {
        const qsizetype first = lines.size();
        appendLines(lines, FontRole::Text, text, textAt, m_width, pageStyle::ink, m_fonts,
                    first > 0 ? pageStyle::betweenDetails : 0);
        if (lines.size() > first)
            lines[first].pieces.prepend({markRole, markAt, mark, markColour});
    }

    const PageFonts& m_fonts;
    qreal m_indent;
    qreal m_width;
};

QString markOf(const ReportList& list, qsizetype index) {
    return list.ordered ? QString::number(index + 1) + QLatin1Char('.') : QString(QChar(0x2022));
}

bool announces(const QString& text) {
    return text.trimmed().endsWith(QLatin1Char(':'));
}

} // namespace

void appendLines(QList<TextLine>& lines, FontRole role, const QString& text, qreal left, qreal width,
                 const QColor& colour, const PageFonts& fonts, qreal above) {
    const qreal height = fonts.lineHeight(role);
    const QFontMetricsF& metrics = fonts.metrics(role);
    // The extra leading is shared between above and below.
    const qreal baseline = (height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent();
    for (const QString& line : fonts.wrap(role, text, width - left)) {
        lines.append({{above, height, false}, baseline, {{role, left, line, colour}}});
        above = 0;
    }
}

std::unique_ptr<FlowingText> headingBlock(const ReportHeading& heading, const PageFonts& fonts, qreal width) {
    QList<TextLine> lines;
    FlowingText::Spacing spacing;
    spacing.keepWithNext = true;
    if (heading.level <= 1) {
        spacing.frame = TextFrame::TopBar;
        spacing.after = pageStyle::afterHeading1;
        appendLines(lines, FontRole::Heading1, heading.text, 0, width, pageStyle::accent, fonts);
    } else if (heading.level == 2) {
        spacing.before = pageStyle::beforeHeading2;
        spacing.after = pageStyle::afterHeading2;
        appendLines(lines, FontRole::Heading2, heading.text, 0, width, pageStyle::ink, fonts);
    } else {
        spacing.before = pageStyle::beforeHeading3;
        spacing.after = pageStyle::afterHeading3;
        appendLines(lines, FontRole::Heading3, heading.text, 0, width, pageStyle::accent, fonts);
    }
    if (lines.isEmpty())
        return {};
    keepAll(lines);
    return std::make_unique<FlowingText>(lines, spacing, width, fonts);
}

std::unique_ptr<FlowingText> paragraphBlock(const ReportParagraph& paragraph, const PageFonts& fonts, qreal width) {
    const ParagraphLook look = lookOf(paragraph.style);
    const qreal right = look.frame == TextFrame::Dashed ? pageStyle::openPadding : 0;
    // One column for all of the text, in which the lines of ordinary paragraphs are as long as can be read well.
    const qreal whole = std::min(width, fonts.measure(FontRole::Text));
    QList<TextLine> lines;
    appendLines(lines, look.role, paragraph.text, look.left, whole - right, look.colour, fonts);
    if (lines.isEmpty())
        return {};
    keepEnds(lines, 0);
    constexpr qsizetype shortText = 4;
    const bool leadsOn = lines.size() <= shortText && announces(paragraph.text);
    return std::make_unique<FlowingText>(lines, FlowingText::Spacing{look.before, look.after, leadsOn, look.frame},
                                         whole, fonts);
}

std::unique_ptr<FlowingText> listBlock(const ReportList& list, const PageFonts& fonts, qreal width) {
    const QString widest = markOf(list, list.items.size() - 1);
    const qreal indent =
        std::max(pageStyle::itemIndent, fonts.width(FontRole::StrongText, widest) + pageStyle::afterMark);
    const ItemSetter setter(fonts, indent, std::min(width, fonts.measure(FontRole::Text)));
    QList<TextLine> lines;
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        QList<TextLine> item = setter.set(list.items[i], markOf(list, i));
        if (!lines.isEmpty() && !item.isEmpty())
            item.first().box.above = pageStyle::betweenItems;
        lines += item;
    }
    if (lines.isEmpty())
        return {};
    return std::make_unique<FlowingText>(lines, FlowingText::Spacing{0, pageStyle::afterList, false, TextFrame::None},
                                         width, fonts);
}

} // namespace ks
