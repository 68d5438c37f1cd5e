#include "report/render/html/htmlrenderer.h"

#include "report/content/reportlanguage.h"
#include "report/render/html/htmlassets.h"
#include "report/render/html/htmlblocks.h"
#include "report/render/html/htmloutline.h"
#include "report/render/html/htmltable.h"
#include "report/render/html/htmltableblock.h"
#include "report/render/html/htmlwriter.h"
#include "report/render/page/pageframe.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlRenderer)
};

/// Whether there is a table for which `holds` does, those of pictures left out.
template<class Holds>
bool anyTable(const ReportDocument& document, Holds holds) {
    const QList<ReportTable> tables = document.tables();
    return std::any_of(tables.begin(), tables.end(), holds);
}

bool hasLegend(const ReportTable& table) {
    return !table.legend.isEmpty();
}

bool hasLevels(const ReportTable& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), [](const ReportColumn& column) {
        return column.kind == ColumnKind::Score || column.kind == ColumnKind::Level;
    });
}

bool hasPictures(const ReportDocument& document) {
    return std::any_of(document.blocks.begin(), document.blocks.end(),
                       [](const ReportBlock& block) { return std::holds_alternative<ReportPicture>(block); });
}

/// The choice of colours stands with each legend; where there is none, once at the top.
bool needsChoiceOnTop(const ReportDocument& document) {
    return !anyTable(document, hasLegend) && (anyTable(document, hasLevels) || hasPictures(document));
}

/// The page of a whole report with its contents beside it, or a few tables with a line of links above them.
enum class PageForm { Report, Tables, SingleTable };

PageForm formOf(const ReportDocument& document) {
    if (document.contentsList)
        return PageForm::Report;
    return document.blocks.size() > 1 ? PageForm::Tables : PageForm::SingleTable;
}

/// Whether on paper nothing but the title comes before a table that is held crosswise.
bool startsLying(const ReportDocument& document) {
    if (formOf(document) == PageForm::Report || document.cover || document.blocks.isEmpty())
        return false;
    const auto* table = std::get_if<ReportTable>(&document.blocks.first());
    return table && table->landscape;
}

void writeHead(HtmlWriter& out, const ReportDocument& document, const HtmlAssets& assets) {
    const HtmlElement head(out, "head");
    out.empty("meta", {{"charset", QStringLiteral("utf-8")}});
    out.empty("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")}, {"content", assets.policy()}});
    out.empty("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    out.empty("meta", {{"name", QStringLiteral("color-scheme")}, {"content", QStringLiteral("light dark")}});
    out.element("title", document.title);
    const HtmlElement style(out, "style");
    out.raw(assets.style);
}

void writeCover(HtmlWriter& out, const ReportCover& cover) {
    const HtmlElement header(out, "header", {{"class", QStringLiteral("cover")}});
    out.element("h1", cover.title);
    if (!cover.subtitle.isEmpty())
        out.element("p", cover.subtitle, {{"class", QStringLiteral("lead")}});
    for (const QString& line : cover.lines)
        out.element("p", line);
    if (!cover.note.isEmpty())
        out.element("p", cover.note, {{"class", QStringLiteral("note")}});
}

void writeTitle(HtmlWriter& out, const ReportDocument& document) {
    if (document.cover) {
        writeCover(out, *document.cover);
        return;
    }
    const HtmlElement header(out, "header", {{"class", QStringLiteral("title")}});
    out.element("h1", document.title);
}

/// Where the script says what it did to the order of a table, for those who do not see it.
void writeSortingWords(HtmlWriter& out) {
    out.element("p", {},
                {{"id", HtmlIds::own("sorting")},
                 {"class", QStringLiteral("unseen")},
                 {"role", QStringLiteral("status")},
                 //: %1: title of a column
                 {"data-ascending", Texts::tr("Sorted by %1, ascending.")},
                 {"data-descending", Texts::tr("Sorted by %1, descending.")},
                 {"data-none", Texts::tr("In the order of the report again.")}});
}

Result<void> writeMain(HtmlWriter& out, const ReportDocument& document, const RenderOptions& options) {
    const HtmlOutline outline(document);
    const PageForm form = formOf(document);
    const HtmlElement main(out, "main",
                           {{"class", form == PageForm::Report ? QStringLiteral("beside") : QStringLiteral("below")}});
    writeTitle(out, document);
    if (form != PageForm::SingleTable && !outline.entries().isEmpty())
        writeContents(out, outline.entries());
    const HtmlElement content(
        out, "div",
        {{"id", HtmlIds::own("content")}, {"class", QStringLiteral("content")}, {"tabindex", QStringLiteral("-1")}});
    if (needsChoiceOnTop(document))
        writePaletteChoice(out, HtmlIds::own("colours"), options.palette);
    const Result<void> written = writeBlocks(out, document, outline, options);
    if (anyTable(document, isSortable))
        writeSortingWords(out);
    return written;
}

Result<void> writeBody(HtmlWriter& out, const ReportDocument& document, const RenderOptions& options,
                       const HtmlAssets& assets) {
    const HtmlElement body(out, "body", {{"class", startsLying(document) ? QStringLiteral("lying-first") : QString()}});
    out.element("a", Texts::tr("To the content"),
                {{"class", QStringLiteral("skip")}, {"href", QLatin1Char('#') + HtmlIds::own("content")}});
    {
        const HtmlElement header(out, "header", {{"class", QStringLiteral("running")}});
        out.element("p", document.runningTitle);
        out.element("p", dataStamp(document));
    }
    const Result<void> written = writeMain(out, document, options);
    {
        const HtmlElement footer(out, "footer", {{"class", QStringLiteral("running")}});
        out.element("p", document.runningTitle);
        out.element("p", dataStamp(document));
    }
    const HtmlElement script(out, "script");
    out.raw(assets.script);
    return written;
}

} // namespace

Result<QByteArray> renderHtml(const ReportDocument& document, const RenderOptions& options) {
    const Result<HtmlAssets> assets = loadHtmlAssets();
    if (!assets)
        return assets.error();
    QByteArray page;
    HtmlWriter out(page);
    out.raw("<!DOCTYPE html>\n");
    {
        const HtmlElement html(out, "html",
                               {{"lang", document.language.isEmpty() ? reportLanguage() : document.language},
                                {"data-palette", htmlPaletteName(options.palette)}});
        writeHead(out, document, *assets);
        const Result<void> written = writeBody(out, document, options, *assets);
        if (!written)
            return written.error();
    }
    return page + '\n';
}

} // namespace ks
