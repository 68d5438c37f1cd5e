#include "report/render/odt/odttable.h"

#include "report/render/odt/odtnames.h"
#include "report/render/page/columnplan.h"
#include "report/render/page/pagestyle.h"

#include <algorithm>

namespace ks {
namespace {

/// A row that may be higher than this, in points, is let go over to the next page: kept whole it would leave too much
/// of one empty, or be higher than any.
constexpr double unbrokenAtMost = 300;

const QString textCell = QStringLiteral("string");

bool hasGroups(const ReportTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [](const ReportColumn& column) { return !column.group.isEmpty(); });
}

/// A generous guess at the height of a text.
double heightOf(const QString& text, double width) {
    constexpr double characterWidth = 5.4;
    constexpr double lineHeight = 11;
    double lines = 0;
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        lines += 1 + static_cast<double>(paragraph.size()) * characterWidth / std::max(width, characterWidth);
    return lines * lineHeight;
}

bool isCentred(const ReportColumn& column) {
    return isNumeric(column) || column.kind == ColumnKind::Score || column.kind == ColumnKind::Level;
}

} // namespace

OdtTables::OdtTables(OdtXml& xml, OdtAutomaticStyles& styles, const PageFonts& fonts, LevelPaletteId palette,
                     const QLocale& locale)
    : m_xml(xml),
      m_styles(styles),
      m_fonts(fonts),
      m_locale(locale),
      m_text(styles),
      m_heat(styles, m_text, palette, locale) {}

void OdtTables::write(const ReportTable& table, double width) {
    writeLegend(table);
    if (!table.columns.isEmpty()) {
        const OdtColumns columns = odtColumns(table, m_locale, m_fonts, width);
        m_columns = columns.columns;
        m_width = width;
        m_text.setScale(columns.scale);
        const QString style = m_styles.use({QStringLiteral("table"),
                                            {},
                                            {},
                                            {{"style:table-properties",
                                              {{"style:width", odtPoints(width)},
                                               {"table:align", QStringLiteral("left")},
                                               {"table:border-model", QStringLiteral("collapsing")}}}}});
        m_xml.start("table:table", {{"table:name", nameOf(table)}, {"table:style-name", style}});
        m_xml.textElement("table:title", table.title);
        writeColumns();
        writeHead(table);
        for (const ReportRow& row : table.rows)
            row.kind == RowKind::Subheading ? writeSubheading(table, row) : writeRow(table, row);
        if (table.rows.isEmpty())
            writeRow(table, {}); // a table needs one
        m_xml.end();
    }
    writeNotes(table);
}

/// Unique within the document, and one that a name may be.
QString OdtTables::nameOf(const ReportTable& table) {
    const QString wanted = table.id.isEmpty() ? QStringLiteral("table") : table.id;
    QString name = wanted;
    for (int i = 2; m_names.contains(name); ++i)
        name = wanted + QLatin1Char('-') + QString::number(i);
    m_names.insert(name);
    return name;
}

void OdtTables::writeColumns() {
    for (const OdtColumn& column : m_columns) {
        const QString style =
            m_styles.use({QStringLiteral("table-column"),
                          {},
                          {},
                          {{"style:table-column-properties", {{"style:column-width", odtPoints(column.width)}}}}});
        m_xml.empty("table:table-column", {{"table:style-name", style}});
    }
}

bool OdtTables::isHigh(const ReportRow& row) const {
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        const QString* text = std::get_if<QString>(&row.cells[i].value);
        const double room = row.kind == RowKind::Subheading ? m_width : m_columns[i].width - 2 * odtCellPadding;
        if (heightOf(text ? *text : QString(), room) + heightOf(row.cells[i].note, room) > unbrokenAtMost)
            return true;
    }
    return false;
}

QString OdtTables::rowStyle(const ReportTable& table, const ReportRow* row) {
    QList<OdtXml::Attribute> attributes;
    if (isGrid(table) && row)
        attributes.append({"style:min-row-height", QStringLiteral("15.5pt")});
    attributes.append({"fo:keep-together", row && isHigh(*row) ? QStringLiteral("auto") : QStringLiteral("always")});
    return m_styles.use({QStringLiteral("table-row"), {}, {}, {{"style:table-row-properties", attributes}}});
}

QString OdtTables::centred(const QString& parent) const {
    return m_text.use(parent, {{"fo:text-align", QStringLiteral("center")}});
}

void OdtTables::startCell(const ReportTable& table, const char* border, int across, int down) {
    const QString none = QStringLiteral("none");
    const QString side = isGrid(table) ? QStringLiteral("middle") : QStringLiteral("top");
    const QString style = m_styles.use({QStringLiteral("table-cell"),
                                        {},
                                        {},
                                        {{"style:table-cell-properties",
                                          {{"style:vertical-align", down > 1 ? QStringLiteral("bottom") : side},
                                           {"fo:padding-left", m_text.points(isGrid(table) ? 0 : odtCellPadding)},
                                           {"fo:padding-right", m_text.points(odtCellPadding)},
                                           {"fo:padding-top", QStringLiteral("2.5pt")},
                                           {"fo:padding-bottom", QStringLiteral("2.5pt")},
                                           {"fo:border-left", none},
                                           {"fo:border-right", none},
                                           {"fo:border-top", none},
                                           {"fo:border-bottom", QString::fromLatin1(border)}}}}});
    m_xml.start("table:table-cell", {{"table:style-name", style}, {"office:value-type", textCell}});
    if (across > 1)
        m_xml.attribute("table:number-columns-spanned", QString::number(across));
    if (down > 1)
        m_xml.attribute("table:number-rows-spanned", QString::number(down));
}

void OdtTables::writeHead(const ReportTable& table) {
    const bool grouped = hasGroups(table);
    m_xml.start("table:table-header-rows");
    if (grouped)
        writeGroups(table);
    m_xml.start("table:table-row", {{"table:style-name", rowStyle(table, nullptr)}});
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        if (grouped && table.columns[i].group.isEmpty())
            m_xml.empty("table:covered-table-cell");
        else
            writeHeadCell(table, i, false);
    }
    m_xml.end();
    m_xml.end();
}

void OdtTables::writeGroups(const ReportTable& table) {
    m_xml.start("table:table-row", {{"table:style-name", rowStyle(table, nullptr)}});
    for (qsizetype i = 0; i < table.columns.size();) {
        const QString& group = table.columns[i].group;
        if (group.isEmpty()) {
            writeHeadCell(table, i++, true);
            continue;
        }
        int across = 1;
        while (i + across < table.columns.size() && table.columns[i + across].group == group)
            ++across;
        startCell(table, "0.5pt solid #8a979b", across);
        m_xml.paragraph(m_text.use(odtNames::tableGroup), group);
        m_xml.end();
        for (int covered = 1; covered < across; ++covered)
            m_xml.empty("table:covered-table-cell");
        i += across;
    }
    m_xml.end();
}

void OdtTables::writeHeadCell(const ReportTable& table, qsizetype index, bool overBoth) {
    const ReportColumn& column = table.columns[index];
    startCell(table, isGrid(table) ? "none" : "0.9pt solid #8a979b", 1, overBoth ? 2 : 1);
    m_xml.paragraph(isCentred(column) ? centred(odtNames::tableHead) : m_text.use(odtNames::tableHead), column.title);
    m_xml.end();
}

void OdtTables::writeRow(const ReportTable& table, const ReportRow& row) {
    m_xml.start("table:table-row", {{"table:style-name", rowStyle(table, &row)}});
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        if (column < row.cells.size() && isHeatCell(table.columns[column], row.cells[column]))
            m_heat.write(m_xml, table.columns[column], row.cells[column],
                         odtCellText(table, column, row.cells[column], m_locale));
        else
            writeCell(table, row, column);
    }
    m_xml.end();
}

void OdtTables::writeSubheading(const ReportTable& table, const ReportRow& row) {
    m_xml.start("table:table-row", {{"table:style-name", rowStyle(table, &row)}});
    startCell(table, "0.5pt solid #d2d9db", static_cast<int>(table.columns.size()));
    m_xml.paragraph(m_text.use(odtNames::tableSubheading),
                    row.cells.isEmpty() ? QString() : odtCellText(table, 0, row.cells.first(), m_locale).text);
    m_xml.end();
    for (qsizetype covered = 1; covered < table.columns.size(); ++covered)
        m_xml.empty("table:covered-table-cell");
    m_xml.end();
}

QString OdtTables::figureStyle(qsizetype column, const QString& shown, const QString& parent) const {
    const double after = m_columns[column].afterDecimals[odtDecimals(shown, m_locale)];
    return m_text.use(parent, {{"fo:text-align", QStringLiteral("end")}, {"fo:margin-right", odtPoints(after)}});
}

void OdtTables::writeCell(const ReportTable& table, const ReportRow& row, qsizetype index) {
    startCell(table, isGrid(table) ? "none" : "0.5pt solid #d2d9db");
    const ReportCell cell = index < row.cells.size() ? row.cells[index] : ReportCell{};
    const OdtCellText text = odtCellText(table, index, cell, m_locale);
    const bool strong = row.kind == RowKind::Summary || (index == 0 && isGrid(table));
    const bool open = std::holds_alternative<OpenValue>(cell.value);
    const QString parent = strong ? odtNames::tableStrong : open ? odtNames::tableOpen : odtNames::tableText;
    const auto placed = [&](const QString& style) {
        return isCentred(table.columns[index]) ? centred(style) : m_text.use(style);
    };
    m_xml.paragraph(isFigure(cell) ? figureStyle(index, text.text, parent) : placed(parent), text.text);
    const auto* space = std::get_if<WritingSpace>(&cell.value);
    for (int line = 0; space && line < space->lines; ++line) // a line to write on is higher than a line of letters
        m_xml.paragraph(placed(parent), {});
    if (!text.note.isEmpty())
        m_xml.paragraph(placed(odtNames::tableSmall), text.note);
    m_xml.end();
}

void OdtTables::writeLegend(const ReportTable& table) {
    if (table.legend.isEmpty())
        return;
    m_xml.start("text:p", {{"text:style-name", odtNames::legend}});
    bool first = true;
    for (const LegendEntry& entry : table.legend) {
        if (!std::exchange(first, false))
            m_xml.text(QString(4, QLatin1Char(' ')));
        m_heat.writeSample(m_xml, entry.sample);
        m_xml.text(QLatin1Char(' ') + entry.text);
    }
    m_xml.end();
}

void OdtTables::writeNotes(const ReportTable& table) {
    for (const QString& reservation : table.reservations)
        m_xml.paragraph(odtNames::reservation, reservation);
    for (const QString& note : table.notes)
        m_xml.paragraph(odtNames::tableNote, note);
    // Also where there is no source: two tables that touch would be taken for one.
    m_xml.paragraph(odtNames::source, table.source);
}

} // namespace ks
