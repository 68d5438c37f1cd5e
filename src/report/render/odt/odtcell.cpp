#include "report/render/odt/odtcell.h"

#include "domain/scoretext.h"
#include "drawing/heatmappicture.h"
#include "report/render/celltext.h"
#include "report/render/odt/odtnames.h"
#include "report/render/page/columnplan.h"
#include "report/render/page/pagestyle.h"

namespace ks {
namespace {

const QString white = QStringLiteral("#ffffff");
const QString spacing = QStringLiteral("1.5pt solid #ffffff");

QString line(double points, const char* kind, const QColor& colour) {
    return odtPoints(points) + QLatin1Char(' ') + QLatin1String(kind) + QLatin1Char(' ') + colour.name();
}

/// The ground of the whole cell carries the colour; otherwise an edge around the text does.
bool isFilled(const HeatCellLook& look) {
    return !look.isSplit() && !look.hatch.isValid() && look.left != QColor(Qt::white);
}

/// What is drawn around the text within the cell, so that neighbours do not share it.
QList<OdtXml::Attribute> edges(const HeatCellLook& look, double scale) {
    if (look.isSplit())
        return {{"fo:border-left", line(scale * odtBars / 2, "solid", look.left)},
                {"fo:border-right", line(scale * odtBars / 2, "solid", look.right)},
                {"fo:border-top", QStringLiteral("none")},
                {"fo:border-bottom", QStringLiteral("none")}};
    if (look.hatch.isValid())
        return {
            {"fo:border", line(2.25, "dotted", look.left == QColor(Qt::white) ? pageStyle::ruleColour : look.left)}};
    if (look.outline.isValid() && !isFilled(look))
        return {{"fo:border", line(0.75, look.dashed ? "dashed" : "solid", look.outline)}};
    return {};
}

} // namespace

OdtCellText odtCellText(const ReportTable& table, qsizetype column, const ReportCell& cell, const QLocale& locale) {
    OdtCellText text{shownText(cell, table.columns[column], locale), {}, cell.note};
    const Score* score = std::get_if<Score>(&cell.value);
    if (!score)
        return text;
    const bool quoted = !isGrid(table) && !cell.wording.isEmpty() && saysMore(cell.wording, *score);
    if (quoted)
        text.words = fullScoreText(cell, *score, locale);
    else if (score->kind() != ScoreKind::Exact)
        text.words = longScoreText(*score, locale);
    return text;
}

OdtHeatCells::OdtHeatCells(OdtAutomaticStyles& styles, const OdtTableText& text, LevelPaletteId palette,
                           const QLocale& locale)
    : m_styles(styles), m_text(text), m_palette(palette), m_locale(locale), m_paper(paperPalette()) {}

HeatCellLook OdtHeatCells::lookOf(const ReportCell& cell, const ReportColumn& column) const {
    if (const Score* score = std::get_if<Score>(&cell.value))
        return heatCellLook(*score, m_palette, m_locale, m_paper);
    if (const LevelValue* level = std::get_if<LevelValue>(&cell.value)) {
        const Result<Score> score = Score::exact(Quarters{level->number * 4});
        return heatCellLook(score ? *score : Score::missing(), m_palette, m_locale, m_paper);
    }
    const QString shown = shownText(cell, column, m_locale);
    return std::holds_alternative<OpenValue>(cell.value) ? openCellLook(shown, m_paper)
                                                         : figureCellLook(shown, cell.note, m_paper);
}

QString OdtHeatCells::cellStyle(const HeatCellLook& look) {
    const bool filled = isFilled(look);
    const QString border =
        look.outline.isValid() && (filled || look.isSplit()) ? line(0.75, "solid", look.outline) : spacing;
    return m_styles.use({QStringLiteral("table-cell"),
                         {},
                         {},
                         {{"style:table-cell-properties",
                           {{"style:vertical-align", QStringLiteral("middle")},
                            {"fo:background-color", filled ? look.left.name() : white},
                            {"fo:padding-left", QStringLiteral("1.25pt")},
                            {"fo:padding-right", QStringLiteral("1.25pt")},
                            {"fo:padding-top", filled ? QStringLiteral("1pt") : QStringLiteral("0.5pt")},
                            {"fo:padding-bottom", filled ? QStringLiteral("1pt") : QStringLiteral("0.5pt")},
                            {"fo:border", border}}}}});
}

QString OdtHeatCells::paragraphStyle(const HeatCellLook& look, const QString& parent, const QColor& colour,
                                     bool strong) {
    QList<OdtXml::Attribute> around = {{"fo:text-align", QStringLiteral("center")}};
    if (const QList<OdtXml::Attribute> edge = edges(look, m_text.scale()); !edge.isEmpty())
        around += edge + QList<OdtXml::Attribute>{{"fo:padding", QStringLiteral("0.75pt")}};
    QList<OdtXml::Attribute> letters = {{"fo:color", colour.name()}};
    if (strong)
        letters.append({"fo:font-weight", QStringLiteral("bold")});
    return m_text.use(parent, around, letters);
}

void OdtHeatCells::write(OdtXml& xml, const ReportColumn& column, const ReportCell& cell, const OdtCellText& text) {
    const HeatCellLook look = lookOf(cell, column);
    xml.start("table:table-cell",
              {{"table:style-name", cellStyle(look)}, {"office:value-type", QStringLiteral("string")}});
    xml.paragraph(paragraphStyle(look, odtNames::tableScore, look.textColour, look.strong), text.text);
    for (const QString& below : {text.words, text.note}) {
        if (!below.isEmpty())
            xml.paragraph(
                paragraphStyle(look, odtNames::tableSmall, isFilled(look) ? look.textColour : pageStyle::quiet, false),
                below);
    }
    xml.end();
}

void OdtHeatCells::writeSample(OdtXml& xml, const Score& sample) {
    const HeatCellLook look = heatCellLook(sample, m_palette, m_locale, m_paper);
    const QString room(2, QLatin1Char(' '));
    const auto piece = [&](const QColor& fill, const QString& text) {
        QList<OdtXml::Attribute> letters = {{"fo:background-color", fill.name()},
                                            {"fo:color", look.textColour.name()},
                                            {"fo:font-weight", QStringLiteral("bold")}};
        if (look.hatch.isValid()) // an edge around letters is more than the format has
            letters.append({"style:text-underline-style", QStringLiteral("dotted")});
        const QString style = m_styles.use({QStringLiteral("text"), {}, {}, {{"style:text-properties", letters}}});
        xml.start("text:span", {{"text:style-name", style}});
        xml.text(text);
        xml.end();
    };
    if (!look.isSplit()) {
        piece(look.left, room + look.text + room);
        return;
    }
    piece(look.left, room);
    piece(look.plate, QLatin1Char(' ') + look.text + QLatin1Char(' '));
    piece(look.right, room);
}

} // namespace ks
