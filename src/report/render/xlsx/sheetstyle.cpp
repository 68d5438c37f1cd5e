#include "report/render/xlsx/sheetstyle.h"

#include "report/render/page/pagestyle.h"

#include <string>

namespace ks {
namespace {

/// libxlsxwriter takes 0 for "not set" and marks black with a bit that falls outside the colour.
lxw_color_t colourOf(QRgb colour) {
    const lxw_color_t plain = colour & 0xFFFFFFU;
    return plain == 0 ? static_cast<lxw_color_t>(LXW_COLOR_BLACK) : plain;
}

void setEdges(lxw_format* format, uint8_t line, QRgb colour) {
    format_set_border(format, line);
    format_set_border_color(format, colourOf(colour));
}

void setEdge(lxw_format* format, SheetEdge edge) {
    switch (edge) {
    case SheetEdge::None:
        break;
    case SheetEdge::HairBelow:
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, colourOf(pageStyle::hairline.rgb()));
        break;
    case SheetEdge::RuleBelow:
        format_set_bottom(format, LXW_BORDER_MEDIUM);
        format_set_bottom_color(format, colourOf(pageStyle::ruleColour.rgb()));
        break;
    case SheetEdge::Gap:
        setEdges(format, LXW_BORDER_THIN, 0xFFFFFF);
        break;
    case SheetEdge::Thin:
        setEdges(format, LXW_BORDER_THIN, pageStyle::hairline.rgb());
        break;
    case SheetEdge::Dashed:
        setEdges(format, LXW_BORDER_DASHED, pageStyle::ruleColour.rgb());
        break;
    }
}

void setFill(lxw_format* format, const SheetStyle& style) {
    if (style.fill == SheetFill::None)
        return;
    constexpr uint8_t patterns[] = {LXW_PATTERN_NONE, LXW_PATTERN_SOLID, LXW_PATTERN_DARK_VERTICAL,
                                    LXW_PATTERN_LIGHT_VERTICAL, LXW_PATTERN_LIGHT_UP};
    format_set_pattern(format, patterns[static_cast<int>(style.fill)]);
    if (style.fill == SheetFill::Solid) {
        format_set_fg_color(format, colourOf(style.ground)); // a solid ground is all pattern
    } else {
        format_set_bg_color(format, colourOf(style.ground));
        format_set_fg_color(format, colourOf(style.lines));
    }
}

void setAlign(lxw_format* format, const SheetStyle& style) {
    constexpr uint8_t across[] = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER, LXW_ALIGN_RIGHT};
    format_set_align(format, across[static_cast<int>(style.align)]);
    format_set_align(format, style.middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (style.wrap)
        format_set_text_wrap(format);
    if (style.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(style.indent));
}

void setNumberFormat(lxw_format* format, const SheetStyle& style) {
    if (style.asText)
        format_set_num_format(format, "@");
    else if (style.decimals == 0)
        format_set_num_format(format, "0");
    else if (style.decimals > 0)
        format_set_num_format(format, ("0." + std::string(static_cast<std::size_t>(style.decimals), '0')).c_str());
}

} // namespace

lxw_format* SheetFormats::of(const SheetStyle& style) {
    const auto known = m_formats.find(style);
    if (known != m_formats.end())
        return known->second;
    lxw_format* format = workbook_add_format(m_book);
    if (format) {
        format_set_font_size(format, style.size);
        if (style.bold)
            format_set_bold(format);
        if (style.italic)
            format_set_italic(format);
        format_set_font_color(format, colourOf(style.colour));
        setAlign(format, style);
        setEdge(format, style.edge);
        setFill(format, style);
        setNumberFormat(format, style);
    }
    m_formats.emplace(style, format);
    return format;
}

TextFormats SheetFormats::text(SheetStyle style) {
    TextFormats both;
    both.usual = of(style);
    style.asText = true;
    both.guarded = of(style);
    return both;
}

lxw_format* SheetFormats::overlay(QRgb ground, QRgb colour) {
    lxw_format*& format = m_overlays[{ground, colour}];
    if (!format)
        format = workbook_add_format(m_book);
    if (format) {
        format_set_bg_color(format, colourOf(ground));
        format_set_font_color(format, colourOf(colour));
    }
    return format;
}

} // namespace ks
