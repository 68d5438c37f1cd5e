#include "report/render/html/htmlblocks.h"

#include "report/content/reportlanguage.h"
#include "report/render/html/htmlpicture.h"
#include "report/render/html/htmltableblock.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlBlocks)
};

const char* paragraphClass(ParagraphStyle style) {
    constexpr const char* names[] = {nullptr, "lead", "note", nullptr, "open"};
    return names[static_cast<int>(style)];
}

/// Writes a block of each kind.
struct BlockWriter {
    HtmlWriter& out;
    const HtmlPlace& place;
    const QLocale& locale;
    LevelPaletteId palette;

    Result<void> operator()(const ReportHeading& heading) const {
        const QByteArray element = 'h' + QByteArray::number(place.level);
        out.element(element.constData(), heading.text, {{"id", place.id}});
        return {};
    }
    Result<void> operator()(const ReportParagraph& paragraph) const {
        if (paragraph.style == ParagraphStyle::Quote) {
            const HtmlElement quote(out, "blockquote");
            out.element("p", paragraph.text);
        } else {
            out.element("p", paragraph.text, {{"class", QString::fromLatin1(paragraphClass(paragraph.style))}});
        }
        return {};
    }
    Result<void> operator()(const ReportList& list) const {
        const HtmlElement element(out, list.ordered ? "ol" : "ul");
        for (const ReportListItem& item : list.items)
            writeItem(item);
        return {};
    }
    Result<void> operator()(const ReportTable& table) const {
        writeTableBlock(out, table, place, locale, palette);
        return {};
    }
    Result<void> operator()(const ReportPicture& picture) const { return writePicture(out, picture, place.id, locale); }

private:
    void writeItem(const ReportListItem& item) const {
        const HtmlElement element(out, "li");
        out.text(item.text);
        if (!item.details.isEmpty()) {
            const HtmlElement details(out, "ul");
            for (const QString& detail : item.details)
                out.element("li", detail);
        }
        if (!item.note.isEmpty())
            out.element("small", item.note);
    }
};

} // namespace

Result<void> writeBlocks(HtmlWriter& out, const ReportDocument& document, const HtmlOutline& outline,
                         const RenderOptions& options) {
    const QLocale locale = reportLocale(document.language);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const BlockWriter writer{out, outline.places()[i], locale, options.palette};
        const Result<void> written = std::visit(writer, document.blocks[i]);
        if (!written)
            return written;
    }
    return {};
}

void writeContents(HtmlWriter& out, const QList<HtmlOutlineEntry>& entries) {
    const QString title = HtmlIds::own("contents");
    const HtmlElement nav(out, "nav", {{"class", QStringLiteral("contents")}, {"aria-labelledby", title}});
    out.element("h2", Texts::tr("Contents"), {{"id", title}});
    int level = 1;
    for (const HtmlOutlineEntry& entry : entries) {
        // A level is never skipped, so a deeper entry opens one list and the item before it is still open.
        if (entry.level > level) {
            out.start("ol");
            ++level;
        } else {
            out.end(); // the item before
            for (; level > entry.level; --level) {
                out.end();
                out.end();
            }
        }
        out.start("li");
        out.element("a", entry.text, {{"href", QLatin1Char('#') + entry.id}});
    }
    for (; level > 1; --level) {
        out.end();
        out.end();
    }
}

} // namespace ks
