#include "report/render/html/htmlpicture.h"

#include "report/render/celltext.h"
#include "report/render/html/htmloutline.h"
#include "report/render/html/htmlsvg.h"
#include "report/render/html/htmltableblock.h"
#include "report/render/page/pagefonts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlPicture)
};

QString figureName(const ReportPicture& picture) {
    return Texts::tr("Figure %1").arg(picture.number);
}

QString tableName(const ReportPicture& picture) {
    return picture.number > 0 ? Texts::tr("%1 as a table").arg(figureName(picture))
                              : Texts::tr("“%1” as a table").arg(picture.caption);
}

struct Drawing {
    LevelPaletteId palette;
    QByteArray svg;
};

/// One for each choice of colours, or a single one when they make no difference.
QList<Drawing> drawings(const ReportPicture& picture, const QFont& font) {
    QList<Drawing> all;
    for (const LevelPaletteId palette : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey})
        all.append({palette, paintedSvg(picture, palette, font)});
    const bool alike =
        std::all_of(all.begin(), all.end(), [&](const Drawing& each) { return each.svg == all.first().svg; });
    return alike ? all.first(1) : all;
}

/// Text as large as in the tables of a printed page; a painter that wants another sets its own.
QFont drawingFont(const PageFonts& fonts) {
    constexpr int pixels = 12;
    QFont font = fonts.font(FontRole::Body);
    font.setPixelSize(pixels);
    return font;
}

Result<void> writeDrawings(HtmlWriter& out, const ReportPicture& picture, const QString& id, const QString& captionId) {
    const Result<PageFonts> fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    const HtmlElement region(out, "div",
                             {{"class", QStringLiteral("scroll canvas")},
                              {"role", QStringLiteral("region")},
                              {"aria-labelledby", captionId},
                              {"tabindex", QStringLiteral("0")}});
    const QList<Drawing> all = drawings(picture, drawingFont(*fonts));
    for (const Drawing& each : all) {
        const QString palette = htmlPaletteName(each.palette);
        const SvgLabel label{all.size() > 1 ? id + QLatin1Char('-') + palette : id,
                             all.size() > 1 ? QLatin1String("of-") + palette : QString(), numberedCaption(picture),
                             picture.description};
        const Result<void> written = writeSvg(out, each.svg, label);
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Result<void> writePicture(HtmlWriter& out, const ReportPicture& picture, const QString& id, const QLocale& locale) {
    const QString captionId = HtmlIds::own("caption", id);
    const HtmlElement figure(out, "figure", {{"id", id}});
    out.element("figcaption", numberedCaption(picture), {{"id", captionId}});
    if (picture.paint) {
        const Result<void> written = writeDrawings(out, picture, id, captionId);
        if (!written)
            return written;
    }
    if (!picture.description.isEmpty())
        out.element("p", picture.description, {{"class", QStringLiteral("description")}});
    if (!picture.table.rows.isEmpty()) {
        const HtmlElement details(out, "details");
        out.element("summary", tableName(picture));
        writeTableOfPicture(out, picture.table, HtmlIds::own("table", id), tableName(picture), locale);
    }
    return {};
}

} // namespace ks
