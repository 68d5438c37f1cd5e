#include "report/render/html/htmltableblock.h"

#include "report/render/celltext.h"
#include "report/render/html/htmlcell.h"
#include "report/render/html/htmltable.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlTableBlock)
};

/// The words that the window has for the same choice.
QString paletteTitle(LevelPaletteId palette) {
    switch (palette) {
    case LevelPaletteId::Report:
        break;
    case LevelPaletteId::ColourBlind:
        return QCoreApplication::translate("ks::LevelPalette", "Without red and green");
    case LevelPaletteId::Grey:
        return QCoreApplication::translate("ks::LevelPalette", "Grey");
    }
    return QCoreApplication::translate("ks::LevelPalette", "As in the report");
}

void writeLegend(HtmlWriter& out, const QList<LegendEntry>& legend, const QLocale& locale) {
    const HtmlElement list(
        out, "ul",
        {{"class", QStringLiteral("legend")}, {"role", QStringLiteral("list")}, {"aria-label", Texts::tr("Legend")}});
    for (const LegendEntry& entry : legend) {
        const HtmlElement item(out, "li");
        HtmlCellLook look = htmlScoreLook({entry.sample, {}, {}}, entry.sample, locale);
        look.words.clear(); // the text beside it says them
        {
            const HtmlElement swatch(out, "span", {{"class", QLatin1String("swatch ") + look.classes}});
            writeCellLook(out, look);
        }
        out.text(QLatin1Char(' ') + entry.text);
    }
}

void writeNotes(HtmlWriter& out, const ReportTable& table) {
    const HtmlElement notes(out, "div", {{"class", QStringLiteral("notes")}});
    for (const QString& reservation : table.reservations)
        out.element("p", reservation, {{"class", QStringLiteral("reservation")}});
    for (const QString& note : table.notes)
        out.element("p", note);
    if (!table.source.isEmpty())
        out.element("p", table.source, {{"class", QStringLiteral("source")}});
}

} // namespace

QString htmlPaletteName(LevelPaletteId palette) {
    constexpr const char* names[] = {"report", "colourBlind", "grey"};
    return QLatin1String(names[static_cast<int>(palette)]);
}

void writePaletteChoice(HtmlWriter& out, const QString& name, LevelPaletteId chosen) {
    const HtmlElement set(out, "fieldset", {{"class", QStringLiteral("colours")}, {"hidden", QLatin1String("")}});
    out.element("legend", Texts::tr("Colours of the levels"));
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey}) {
        const HtmlElement label(out, "label");
        out.empty("input", {{"type", QStringLiteral("radio")},
                            {"name", name},
                            {"value", htmlPaletteName(palette)},
                            {"checked", palette == chosen ? QLatin1String("") : QString()}});
        out.element("span", paletteTitle(palette));
    }
}

void writeTableBlock(HtmlWriter& out, const ReportTable& table, const HtmlPlace& place, const QLocale& locale,
                     LevelPaletteId palette) {
    const HtmlElement block(out, "div",
                            {{"class", table.landscape ? QStringLiteral("block lying") : QStringLiteral("block")}});
    const QByteArray heading = 'h' + QByteArray::number(place.level);
    out.element(heading.constData(), numberedTitle(table), {{"id", place.id}});
    if (!table.subtitle.isEmpty())
        out.element("p", table.subtitle, {{"class", QStringLiteral("subtitle")}});
    if (!table.legend.isEmpty()) {
        const HtmlElement key(out, "div", {{"class", QStringLiteral("key")}});
        writeLegend(out, table.legend, locale);
        writePaletteChoice(out, HtmlIds::own("colours", place.id), palette);
    }
    HtmlTable(out, table, locale).write(numberedTitle(table), HtmlIds::own("caption", place.id), place.id);
    writeNotes(out, table);
}

void writeTableOfPicture(HtmlWriter& out, const ReportTable& table, const QString& id, const QString& title,
                         const QLocale& locale) {
    const QString caption = HtmlIds::own("caption", id);
    HtmlTable(out, table, locale).write(title, caption, caption);
    writeNotes(out, table);
}

} // namespace ks
