#include "report/render/odt/odtfront.h"

#include "report/render/odt/odtnames.h"
#include "report/render/odt/odtpages.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OdtFront)
};

QString onPage(OdtAutomaticStyles& styles, const QString& parent, const QString& page) {
    return styles.use({QStringLiteral("paragraph"), parent, page});
}

/// How the list is made when somebody updates it: link, text, page number.
void writeTemplate(OdtXml& xml, int level) {
    xml.start("text:table-of-content-entry-template",
              {{"text:outline-level", QString::number(level)}, {"text:style-name", odtNames::contents(level)}});
    xml.empty("text:index-entry-link-start", {{"text:style-name", odtNames::indexLink}});
    xml.empty("text:index-entry-text");
    xml.empty("text:index-entry-tab-stop",
              {{"style:type", QStringLiteral("right")}, {"style:leader-char", QStringLiteral(".")}});
    xml.empty("text:index-entry-page-number");
    xml.empty("text:index-entry-link-end");
    xml.end();
}

void writeSource(OdtXml& xml, const QString& title) {
    xml.start("text:table-of-content-source", {{"text:outline-level", QString::number(odtNames::headingLevels)},
                                               {"text:use-index-marks", QStringLiteral("false")}});
    xml.textElement("text:index-title-template", title, {{"text:style-name", odtNames::contentsHeading}});
    for (int level = 1; level <= odtNames::headingLevels; ++level)
        writeTemplate(xml, level);
    xml.end();
}

void writeEntry(OdtXml& xml, const OdtHeading& heading) {
    xml.start("text:p", {{"text:style-name", odtNames::contents(heading.level)}});
    xml.start("text:a", {{"xlink:type", QStringLiteral("simple")},
                         {"xlink:href", QLatin1Char('#') + heading.bookmark},
                         {"text:style-name", odtNames::indexLink},
                         {"text:visited-style-name", odtNames::indexLink}});
    xml.text(heading.text);
    xml.empty("text:tab");
    // Empty until a program has laid the pages out, rather than wrong.
    xml.empty("text:bookmark-ref",
              {{"text:reference-format", QStringLiteral("page")}, {"text:ref-name", heading.bookmark}});
    xml.end();
    xml.end();
}

} // namespace

void writeCover(OdtXml& xml, OdtAutomaticStyles& styles, const ReportCover& cover) {
    xml.paragraph(onPage(styles, odtNames::title, odtNames::coverPage), cover.title);
    if (!cover.subtitle.isEmpty())
        xml.paragraph(odtNames::subtitle, cover.subtitle);
    for (const QString& line : cover.lines)
        xml.paragraph(odtNames::coverLine, line);
    if (!cover.note.isEmpty())
        xml.paragraph(odtNames::coverNote, cover.note);
}

void writeContentsList(OdtXml& xml, OdtAutomaticStyles& styles, const QList<OdtHeading>& outline) {
    const QString title = Texts::tr("Contents");
    xml.start("text:table-of-content", {{"text:name", QStringLiteral("Contents")}});
    writeSource(xml, title);
    xml.start("text:index-body");
    xml.start("text:index-title", {{"text:name", QStringLiteral("Contents_Head")}});
    xml.paragraph(onPage(styles, odtNames::contentsHeading, odtNames::contentsPage), title);
    xml.end();
    for (const OdtHeading& heading : outline) {
        if (heading.level > 0)
            writeEntry(xml, heading);
    }
    xml.end();
    xml.end();
}

} // namespace ks
