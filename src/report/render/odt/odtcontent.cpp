#include "report/render/odt/odtcontent.h"

#include "report/content/reportlanguage.h"
#include "report/render/odt/odtcolumns.h"
#include "report/render/odt/odtfront.h"
#include "report/render/odt/odtnames.h"
#include "report/render/odt/odtpicture.h"
#include "report/render/odt/odttable.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OdtContent)
};

constexpr double pointsPerMillimetre = 72 / 25.4;

/// Writes the blocks one after the other; a visitor of them.
class Body {
public:
    Body(const ReportDocument& document, const RenderOptions& options, const OdtPagePlan& plan, const PageFonts& fonts)
        : m_document(document),
          m_options(options),
          m_plan(plan),
          m_fonts(fonts),
          m_outline(odtOutline(document.blocks)),
          m_xml(&m_bytes),
          m_tables(m_xml, m_styles, fonts, options.palette, reportLocale(document.language)) {}

    void write();
    const QByteArray& bytes() const { return m_bytes; }
    const OdtAutomaticStyles& styles() const { return m_styles; }
    const QList<OdtEntry>& pictures() const { return m_pictures; }

    void operator()(const ReportHeading& heading);
    void operator()(const ReportParagraph& paragraph);
    void operator()(const ReportList& list);
    void operator()(const ReportTable& table);
    void operator()(const ReportPicture& picture);

private:
    bool lies() const { return m_plan.pages[m_plan.pageOf[m_index]].landscape; }
    double width() const { return bodyWidth(lies()); }
    QString beginning(const QString& style);
    QString inProse(const QString& style);
    void writeHeading(const QString& text, int number, int& counted, const char* sequence);
    void writeNumbered(const QString& text, int number, int& counted, const char* sequence);
    void writeItem(const ReportListItem& item, const QString& style);
    void writeFrame(const ReportPicture& picture);
    QString addPicture(const QString& suffix, const QString& mediaType, const QByteArray& bytes);

    const ReportDocument& m_document;
    const RenderOptions& m_options;
    const OdtPagePlan& m_plan;
    const PageFonts& m_fonts;
    QList<OdtHeading> m_outline;
    QByteArray m_bytes;
    OdtXml m_xml;
    OdtAutomaticStyles m_styles;
    OdtTables m_tables;
    QList<OdtEntry> m_pictures;
    qsizetype m_index = 0;
    int m_tablesCounted = 0;
    int m_figuresCounted = 0;
    int m_lists = 0;
    int m_frames = 0;
};

void Body::write() {
    if (m_document.cover)
        writeCover(m_xml, m_styles, *m_document.cover);
    if (m_document.contentsList)
        writeContentsList(m_xml, m_styles, m_outline);
    for (m_index = 0; m_index < m_document.blocks.size(); ++m_index)
        std::visit(*this, m_document.blocks[m_index]);
    if (m_document.blocks.isEmpty() && !m_document.cover && !m_document.contentsList)
        m_xml.paragraph(odtNames::body, {}); // a text has at least one paragraph
}

/// The style for the first paragraph of a block: it turns the page over where the plan says so.
QString Body::beginning(const QString& style) {
    const int page = m_plan.startAt[m_index];
    return page < 0 ? style : m_styles.use({QStringLiteral("paragraph"), style, odtNames::page(page)});
}

/// The same for prose, which stays as narrow on a lying page.
QString Body::inProse(const QString& style) {
    if (!lies())
        return beginning(style);
    const int page = m_plan.startAt[m_index];
    const QString right = odtMillimetres(width() - bodyWidth(false) + 22);
    QList<OdtXml::Attribute> sides = {{"fo:margin-right", right}};
    if (style == odtNames::quote)
        sides.append({"fo:margin-left", odtNames::quoteIndent});
    return m_styles.use({QStringLiteral("paragraph"),
                         style,
                         page < 0 ? QString() : odtNames::page(page),
                         {{"style:paragraph-properties", sides}}});
}

void Body::operator()(const ReportHeading& heading) {
    int none = 0;
    writeHeading(heading.text, 0, none, "");
}

void Body::writeHeading(const QString& text, int number, int& counted, const char* sequence) {
    const OdtHeading& entry = m_outline[m_index];
    m_xml.start("text:h", {{"text:style-name", beginning(odtNames::heading(entry.level))},
                           {"text:outline-level", QString::number(entry.level)}});
    m_xml.empty("text:bookmark-start", {{"text:name", entry.bookmark}});
    writeNumbered(text, number, counted, sequence);
    m_xml.empty("text:bookmark-end", {{"text:name", entry.bookmark}});
    m_xml.end();
}

/// "Table 3. Title" with the number as a field that counts on, so that tables can be moved and added.
void Body::writeNumbered(const QString& text, int number, int& counted, const char* sequence) {
    const QString digits = QString::number(number);
    const qsizetype at = number > 0 ? text.indexOf(digits) : -1;
    if (at < 0) {
        m_xml.text(text);
        return;
    }
    const QString name = QLatin1String(sequence);
    const bool next = number == counted + 1;
    counted = number;
    m_xml.text(text.first(at));
    m_xml.textElement("text:sequence", digits,
                      {{"text:ref-name", QStringLiteral("ref") + name + digits},
                       {"text:name", name},
                       {"text:formula", QStringLiteral("ooow:") + (next ? name + QStringLiteral("+1") : digits)},
                       {"style:num-format", QStringLiteral("1")}});
    m_xml.text(text.sliced(at + digits.size()));
}

void Body::operator()(const ReportParagraph& paragraph) {
    m_xml.paragraph(inProse(odtNames::paragraph(paragraph.style)), paragraph.text);
}

void Body::operator()(const ReportList& list) {
    if (list.items.isEmpty())
        return;
    m_xml.start("text:list", {{"xml:id", QStringLiteral("list") + QString::number(++m_lists)},
                              {"text:style-name", list.ordered ? odtNames::numbers : odtNames::bullets}});
    for (const ReportListItem& item : list.items)
        writeItem(item, list.ordered ? odtNames::listNumber : odtNames::listItem);
    m_xml.end();
}

void Body::writeItem(const ReportListItem& item, const QString& style) {
    m_xml.start("text:list-item");
    m_xml.paragraph(beginning(style), item.text);
    if (!item.note.isEmpty())
        m_xml.paragraph(odtNames::listNote, item.note);
    if (!item.details.isEmpty()) {
        m_xml.start("text:list");
        for (const QString& detail : item.details) {
            m_xml.start("text:list-item");
            m_xml.paragraph(odtNames::listDetail, detail);
            m_xml.end();
        }
        m_xml.end();
    }
    m_xml.end();
}

void Body::operator()(const ReportTable& table) {
    writeHeading(m_outline[m_index].text, table.number, m_tablesCounted, "Table");
    if (!table.subtitle.isEmpty())
        m_xml.paragraph(odtNames::tableIntroduction, table.subtitle);
    m_tables.write(table, width() * pointsPerMillimetre);
}

void Body::operator()(const ReportPicture& picture) {
    if (picture.paint)
        writeFrame(picture);
    m_xml.start("text:p", {{"text:style-name", picture.paint ? odtNames::figure : beginning(odtNames::figure)}});
    const QString caption = picture.number > 0
                                ? Texts::tr("Figure %1. %2").arg(QString::number(picture.number), picture.caption)
                                : picture.caption;
    writeNumbered(caption, picture.number, m_figuresCounted, "Figure");
    m_xml.end();
    if (picture.table.columns.isEmpty())
        return;
    m_xml.paragraph(odtNames::tableLabel, picture.number > 0 ? Texts::tr("Figure %1 as a table").arg(picture.number)
                                                             : Texts::tr("The picture as a table"));
    m_tables.write(picture.table, width() * pointsPerMillimetre);
}

QString Body::addPicture(const QString& suffix, const QString& mediaType, const QByteArray& bytes) {
    const QString path = QStringLiteral("Pictures/picture%1.%2").arg(m_frames).arg(suffix);
    m_pictures.append({path, mediaType, bytes});
    return path;
}

/// The first image that a program can show is the one it takes: lines, or else dots.
void Body::writeFrame(const ReportPicture& picture) {
    ++m_frames;
    const double scale = std::min(1.0, width() / picture.size.width());
    const QSizeF size = picture.size * scale;
    const QFont& font = m_fonts.font(FontRole::Body);
    const QString style = m_styles.use(
        {QStringLiteral("graphic"),
         {},
         {},
         {{"style:graphic-properties",
           {{"style:vertical-pos", QStringLiteral("top")}, {"style:vertical-rel", QStringLiteral("baseline")}}}}});
    m_xml.start("text:p", {{"text:style-name", beginning(odtNames::picture)}});
    m_xml.start("draw:frame", {{"draw:style-name", style},
                               {"draw:name", QStringLiteral("picture") + QString::number(m_frames)},
                               {"text:anchor-type", QStringLiteral("as-char")},
                               {"svg:width", odtMillimetres(size.width())},
                               {"svg:height", odtMillimetres(size.height())}});
    const auto image = [&](const QString& path) {
        m_xml.empty("draw:image", {{"xlink:href", path},
                                   {"xlink:type", QStringLiteral("simple")},
                                   {"xlink:show", QStringLiteral("embed")},
                                   {"xlink:actuate", QStringLiteral("onLoad")}});
    };
    image(addPicture(QStringLiteral("svg"), QStringLiteral("image/svg+xml"),
                     pictureSvg(picture, size, m_options.palette, font)));
    image(addPicture(QStringLiteral("png"), QStringLiteral("image/png"),
                     picturePng(picture, size, m_options.palette, font)));
    m_xml.textElement("svg:title", picture.caption);
    m_xml.textElement("svg:desc", picture.description);
    m_xml.end();
    m_xml.end();
}

void writeSequences(OdtXml& xml) {
    xml.start("text:sequence-decls");
    for (const char* name : {"Table", "Figure"})
        xml.empty("text:sequence-decl",
                  {{"text:display-outline-level", QStringLiteral("0")}, {"text:name", QLatin1String(name)}});
    xml.end();
}

} // namespace

OdtPagePlan odtPagePlan(const ReportDocument& document, const PageFonts& fonts) {
    const QLocale locale = reportLocale(document.language);
    return planPages(document.blocks, [&](const ReportTable& table) {
        return odtLeastWidth(table, locale, fonts) > bodyWidth(false) * pointsPerMillimetre;
    });
}

OdtContent odtContent(const ReportDocument& document, const RenderOptions& options, const OdtPagePlan& plan,
                      const PageFonts& fonts) {
    Body body(document, options, plan, fonts);
    body.write();
    OdtContent content;
    OdtXml xml(&content.xml);
    xml.startDocument("office:document-content");
    xml.start("office:automatic-styles");
    body.styles().write(xml);
    xml.end();
    xml.start("office:body");
    xml.start("office:text");
    writeSequences(xml);
    xml.raw(body.bytes());
    xml.endDocument();
    content.pictures = body.pictures();
    return content;
}

} // namespace ks
