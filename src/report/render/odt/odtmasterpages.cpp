#include "report/render/odt/odtmasterpages.h"

#include "report/render/odt/odtnames.h"
#include "report/render/odt/odtstyles.h"
#include "report/render/page/pageframe.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OdtPages)
};

constexpr double paperShort = 210;
constexpr double paperLong = 297;

QString layoutName(bool landscape) {
    return landscape ? QStringLiteral("Lying") : QStringLiteral("Upright");
}
QString frameStyle(bool landscape, bool head) {
    return layoutName(landscape) + (head ? QStringLiteral("Head") : QStringLiteral("Foot"));
}

void writeLayout(OdtXml& xml, const QString& name, bool landscape, bool framed) {
    const double width = landscape ? paperLong : paperShort;
    const QString side = odtMillimetres((width - bodyWidth(landscape)) / 2);
    xml.start("style:page-layout", {{"style:name", name}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", odtMillimetres(width)},
               {"fo:page-height", odtMillimetres(landscape ? paperShort : paperLong)},
               {"style:print-orientation", landscape ? QStringLiteral("landscape") : QStringLiteral("portrait")},
               {"fo:margin-top", QStringLiteral("10mm")},
               {"fo:margin-bottom", QStringLiteral("9mm")},
               {"fo:margin-left", side},
               {"fo:margin-right", side}});
    if (framed) {
        xml.start("style:header-style");
        xml.empty("style:header-footer-properties",
                  {{"fo:min-height", QStringLiteral("10mm")}, {"fo:margin-bottom", QStringLiteral("4.5mm")}});
        xml.end();
        xml.start("style:footer-style");
        xml.empty("style:header-footer-properties",
                  {{"fo:min-height", QStringLiteral("8mm")}, {"fo:margin-top", QStringLiteral("3.5mm")}});
        xml.end();
    }
    xml.end();
}

/// A line with something at its left and at its right end, ruled off from the text.
void writeFrameStyle(OdtXml& xml, bool landscape, bool head) {
    xml.start("style:style", {{"style:name", frameStyle(landscape, head)},
                              {"style:family", QStringLiteral("paragraph")},
                              {"style:parent-style-name", head ? QStringLiteral("Header") : QStringLiteral("Footer")}});
    xml.start("style:paragraph-properties");
    xml.start("style:tab-stops");
    xml.empty("style:tab-stop",
              {{"style:position", odtMillimetres(bodyWidth(landscape))}, {"style:type", QStringLiteral("right")}});
    xml.end();
    xml.end();
    xml.end();
}

void writePaper(OdtXml& xml) {
    writeLayout(xml, odtNames::coverPage, false, false);
    for (const bool landscape : {false, true}) {
        writeLayout(xml, layoutName(landscape), landscape, true);
        for (const bool head : {true, false})
            writeFrameStyle(xml, landscape, head);
    }
}

void writeHead(OdtXml& xml, const ReportDocument& document, const OdtPage& page) {
    xml.start("style:header");
    xml.start("text:p", {{"text:style-name", frameStyle(page.landscape, true)}});
    xml.text(document.runningTitle);
    xml.empty("text:tab");
    xml.text(page.section);
    xml.end();
    xml.end();
}

/// The two numbers are fields; the words around them are the translation's.
void writePageNumber(OdtXml& xml) {
    QString words = Texts::tr("Page %1 of %2");
    for (qsizetype at = words.indexOf(QLatin1Char('%')); at >= 0; at = words.indexOf(QLatin1Char('%'))) {
        xml.text(words.first(at));
        if (words.sliced(at).startsWith(QLatin1String("%1")))
            xml.textElement("text:page-number", QStringLiteral("1"), {{"text:select-page", QStringLiteral("current")}});
        else
            xml.textElement("text:page-count", QStringLiteral("1"));
        words = words.sliced(std::min(at + 2, words.size()));
    }
    xml.text(words);
}

void writeFoot(OdtXml& xml, const ReportDocument& document, const OdtPage& page) {
    xml.start("style:footer");
    xml.start("text:p", {{"text:style-name", frameStyle(page.landscape, false)}});
    const QString stamp = dataStamp(document);
    if (!stamp.isEmpty())
        xml.textElement("text:user-defined", stamp, {{"text:name", odtStampName()}});
    xml.empty("text:tab");
    writePageNumber(xml);
    xml.end();
    xml.end();
}

void writeMaster(OdtXml& xml, const QString& name, const ReportDocument& document, const OdtPage& page) {
    xml.start("style:master-page",
              {{"style:name", name},
               {"style:display-name", QString(name).replace(QLatin1String("_20_"), QLatin1String(" "))},
               {"style:page-layout-name", layoutName(page.landscape)}});
    writeHead(xml, document, page);
    writeFoot(xml, document, page);
    xml.end();
}

} // namespace

void writePages(OdtXml& xml, const ReportDocument& document, const OdtPagePlan& plan) {
    xml.start("office:automatic-styles");
    writePaper(xml);
    xml.end();
    xml.start("office:master-styles");
    if (document.cover)
        xml.empty("style:master-page",
                  {{"style:name", odtNames::coverPage}, {"style:page-layout-name", odtNames::coverPage}});
    if (document.contentsList)
        writeMaster(xml, odtNames::contentsPage, document, OdtPage{});
    for (qsizetype i = 0; i < plan.pages.size(); ++i)
        writeMaster(xml, odtNames::page(static_cast<int>(i)), document, plan.pages[i]);
    xml.end();
}

QString odtStampName() {
    return Texts::tr("State of the data");
}

} // namespace ks
