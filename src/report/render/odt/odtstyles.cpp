#include "report/render/odt/odtstyles.h"

#include "report/render/odt/odtmasterpages.h"
#include "report/render/odt/odtnames.h"
#include "report/render/odt/odtparagraphstyles.h"
#include "report/render/odt/odtxml.h"

namespace ks {
namespace {

/// A face that office computers have, or one of equal widths.
const QString fontName = QStringLiteral("Arial");

void writeFonts(OdtXml& xml) {
    xml.start("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", fontName},
                                  {"svg:font-family", fontName},
                                  {"style:font-family-generic", QStringLiteral("swiss")},
                                  {"style:font-pitch", QStringLiteral("variable")}});
    xml.end();
}

/// "nl-BE" gives nl and BE; English without a country is the one of the islands, as the program writes it.
void writeDefaults(OdtXml& xml, const QString& tag) {
    const QString language = tag.section(QLatin1Char('-'), 0, 0);
    const QString country = tag.contains(QLatin1Char('-')) ? tag.section(QLatin1Char('-'), 1, 1) : QStringLiteral("GB");
    xml.start("style:default-style", {{"style:family", QStringLiteral("paragraph")}});
    xml.empty("style:paragraph-properties",
              {{"style:tab-stop-distance", QStringLiteral("12.5mm")}, {"style:writing-mode", QStringLiteral("page")}});
    xml.empty("style:text-properties", {{"style:font-name", fontName},
                                        {"fo:font-size", QStringLiteral("10.5pt")},
                                        {"fo:language", language},
                                        {"fo:country", country},
                                        {"style:use-window-font-color", QStringLiteral("true")},
                                        {"fo:hyphenate", QStringLiteral("false")}});
    xml.end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("table")}});
    xml.empty("style:table-properties", {{"table:border-model", QStringLiteral("collapsing")}});
    xml.end();
    xml.start("style:default-style", {{"style:family", QStringLiteral("table-row")}});
    xml.empty("style:table-row-properties", {{"fo:keep-together", QStringLiteral("always")}});
    xml.end();
}

void writeListLevel(OdtXml& xml, bool ordered, int level) {
    const QString number = QString::number(level);
    if (ordered && level == 1)
        xml.start("text:list-level-style-number", {{"text:level", number},
                                                   {"style:num-format", QStringLiteral("1")},
                                                   {"style:num-suffix", QStringLiteral(".")}});
    else
        xml.start("text:list-level-style-bullet",
                  {{"text:level", number},
                   {"text:bullet-char", level % 2 == 1 ? QStringLiteral("\u2022") : QStringLiteral("\u2013")}});
    constexpr double indent = odtNames::listIndent;
    xml.start("style:list-level-properties",
              {{"text:list-level-position-and-space-mode", QStringLiteral("label-alignment")}});
    xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", QStringLiteral("listtab")},
                                                   {"text:list-tab-stop-position", odtMillimetres(indent * level)},
                                                   {"fo:text-indent", odtMillimetres(-indent)},
                                                   {"fo:margin-left", odtMillimetres(indent * level)}});
    xml.end();
    xml.end();
}

void writeListStyle(OdtXml& xml, const QString& name, bool ordered) {
    xml.start("text:list-style", {{"style:name", name}});
    for (int level = 1; level <= 3; ++level)
        writeListLevel(xml, ordered, level);
    xml.end();
}

} // namespace

QByteArray odtStyles(const ReportDocument& document, const OdtPagePlan& plan) {
    QByteArray out;
    OdtXml xml(&out);
    xml.startDocument("office:document-styles");
    writeFonts(xml);
    xml.start("office:styles");
    writeDefaults(xml, document.language);
    writeParagraphStyles(xml);
    writeListStyle(xml, odtNames::bullets, false);
    writeListStyle(xml, odtNames::numbers, true);
    xml.end();
    writePages(xml, document, plan);
    xml.endDocument();
    return out;
}

} // namespace ks
