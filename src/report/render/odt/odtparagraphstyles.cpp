#include "report/render/odt/odtparagraphstyles.h"

#include "report/render/odt/odtautomatic.h"
#include "report/render/odt/odtnames.h"
#include "report/render/odt/odtpages.h"
#include "report/render/page/pagestyle.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OdtStyles)
};

using Attributes = QList<OdtXml::Attribute>;

struct Named {
    QString name;
    QString parent;
    Attributes paragraph = {};
    Attributes text = {};
    QString shown = {}; ///< what people see in the list of styles; empty = the name, which office programs translate
    int outline = 0;    ///< level of a heading
    QString list = {};  ///< the style of the list that its paragraphs are items of
    double tab = 0;     ///< where a right tab after dots stands, in millimetres; 0 = none
};

const QString standard = QStringLiteral("Standard");
const QString bold = QStringLiteral("bold");
const QString accent = QStringLiteral("#0b6e6e");
const QString always = QStringLiteral("always");

OdtXml::Attribute size(double points) {
    return {"fo:font-size", odtPoints(points)};
}
OdtXml::Attribute colour(const QColor& value) {
    return {"fo:color", value.name()};
}
OdtXml::Attribute above(double points) {
    return {"fo:margin-top", odtPoints(points)};
}
OdtXml::Attribute below(double points) {
    return {"fo:margin-bottom", odtPoints(points)};
}
OdtXml::Attribute lines(int percent) {
    return {"fo:line-height", QString::number(percent) + QLatin1Char('%')};
}
/// Lines of prose are no longer than can be read with ease.
OdtXml::Attribute proseWidth() {
    return {"fo:margin-right", QStringLiteral("22mm")};
}
/// The item of a list on this level, its mark to the left of it. The list says so too, but not how far lines reach.
Attributes hanging(int level) {
    return {{"fo:margin-left", odtMillimetres(odtNames::listIndent * level)},
            {"fo:text-indent", odtMillimetres(-odtNames::listIndent)},
            proseWidth()};
}
OdtXml::Attribute together() {
    return {"fo:keep-with-next", always};
}
OdtXml::Attribute whole() {
    return {"fo:keep-together", always};
}
OdtXml::Attribute strong() {
    return {"fo:font-weight", bold};
}
Attributes orphans() {
    return {{"fo:orphans", QStringLiteral("2")}, {"fo:widows", QStringLiteral("2")}};
}

void writeWithTab(OdtXml& xml, const Named& style) {
    xml.start("style:paragraph-properties");
    for (const auto& [name, value] : style.paragraph)
        xml.attribute(name, value);
    xml.start("style:tab-stops");
    xml.empty("style:tab-stop", {{"style:position", odtMillimetres(style.tab)},
                                 {"style:type", QStringLiteral("right")},
                                 {"style:leader-style", QStringLiteral("dotted")},
                                 {"style:leader-text", QStringLiteral(".")}});
    xml.end();
    xml.end();
}

void write(OdtXml& xml, const Named& style) {
    xml.start("style:style", {{"style:name", style.name}, {"style:family", QStringLiteral("paragraph")}});
    const QString shown =
        style.shown.isEmpty() ? QString(style.name).replace(QLatin1String("_20_"), QLatin1String(" ")) : style.shown;
    if (shown != style.name)
        xml.attribute("style:display-name", shown);
    if (!style.parent.isEmpty())
        xml.attribute("style:parent-style-name", style.parent);
    if (style.outline > 0) {
        xml.attribute("style:next-style-name", odtNames::body);
        xml.attribute("style:default-outline-level", QString::number(style.outline));
    }
    if (!style.list.isEmpty())
        xml.attribute("style:list-style-name", style.list);
    xml.attribute("style:class", QStringLiteral("text"));
    if (style.tab > 0)
        writeWithTab(xml, style);
    else if (!style.paragraph.isEmpty())
        writeProperties(xml, {{"style:paragraph-properties", style.paragraph}});
    if (!style.text.isEmpty())
        writeProperties(xml, {{"style:text-properties", style.text}});
    xml.end();
}

QList<Named> prose() {
    return {
        {standard, {}},
        {odtNames::body, standard, Attributes{above(0), below(6), lines(125), proseWidth()} + orphans()},
        {odtNames::lead, odtNames::body, {below(8), lines(130)}, {size(12)}, Texts::tr("Opening paragraph")},
        {odtNames::note, odtNames::body, {lines(120)}, {size(8.5), colour(pageStyle::quiet)}, Texts::tr("Explanation")},
        {odtNames::quote,
         odtNames::body,
         {{"fo:margin-left", odtNames::quoteIndent},
          proseWidth(), // office programs take both sides for one setting
          {"fo:padding-left", QStringLiteral("4mm")},
          {"fo:border-left", QStringLiteral("2pt solid ") + pageStyle::hairline.name()}},
         {{"fo:font-style", QStringLiteral("italic")}}},
        {odtNames::open,
         odtNames::body,
         {{"fo:padding", QStringLiteral("2mm")},
          {"fo:border", QStringLiteral("0.75pt dashed ") + pageStyle::ruleColour.name()}},
         {colour(pageStyle::quiet)},
         Texts::tr("Still open")},
        {odtNames::listItem, odtNames::body, Attributes{below(3)} + hanging(1), {}, {}, 0, odtNames::bullets},
        {odtNames::listNumber, odtNames::listItem, hanging(1), {}, Texts::tr("Numbered item"), 0, odtNames::numbers},
        {odtNames::listDetail, odtNames::listItem, hanging(2), {}, Texts::tr("Detail in a list")},
        {odtNames::listNote,
         odtNames::listItem,
         {{"fo:margin-left", odtMillimetres(odtNames::listIndent)},
          {"fo:text-indent", odtMillimetres(0)},
          proseWidth()},
         {size(8.5), colour(pageStyle::quiet)},
         Texts::tr("Note in a list")},
    };
}

QList<Named> headings() {
    constexpr double sizes[odtNames::headingLevels] = {18, 15, 12.5, 11, 10.5, 10.5};
    constexpr double spaces[odtNames::headingLevels] = {0, 18, 14, 12, 12, 12};
    QList<Named> list = {{QStringLiteral("Heading"), standard, {together(), whole()}, {strong()}}};
    for (int level = 1; level <= odtNames::headingLevels; ++level)
        list.append({odtNames::heading(level),
                     QStringLiteral("Heading"),
                     {above(spaces[level - 1]), below(level == 1 ? 8 : 5)},
                     {size(sizes[level - 1])},
                     {},
                     level});
    return list;
}

/// Head and foot of the pages, ruled off from the text between them.
QList<Named> frame() {
    const QString rule = QStringLiteral("0.5pt solid ") + pageStyle::hairline.name();
    const Attributes look{size(8), colour(pageStyle::quiet)};
    return {
        {QStringLiteral("Header"),
         standard,
         {{"fo:padding-bottom", odtMillimetres(1.8)}, {"fo:border-bottom", rule}},
         look},
        {QStringLiteral("Footer"), standard, {{"fo:padding-top", odtMillimetres(1.8)}, {"fo:border-top", rule}}, look}};
}

/// The tab is measured from where the line begins.
Named contentsLine(int level) {
    const double indent = 6.0 * (level - 1);
    return {odtNames::contents(level),
            standard,
            {above(level == 1 ? 7 : 1.5), below(1.5), {"fo:margin-left", odtMillimetres(indent)}},
            level == 1 ? Attributes{strong()} : Attributes{},
            {},
            0,
            {},
            bodyWidth(false) - indent};
}

QList<Named> front() {
    QList<Named> list = {
        {odtNames::title,
         standard,
         {above(170),
          below(10),
          lines(110),
          {"fo:padding-top", QStringLiteral("14pt")},
          {"fo:border-top", QStringLiteral("3pt solid ") + accent}},
         {size(30), strong()}},
        {odtNames::subtitle, standard, {below(26)}, {size(15), colour(pageStyle::quiet)}},
        {odtNames::coverLine, standard, {below(4), lines(120)}, {size(11.5)}, Texts::tr("Line of the title page")},
        {odtNames::coverNote,
         standard,
         {above(40), proseWidth(), lines(125)},
         {size(9), colour(pageStyle::quiet)},
         Texts::tr("Note of the title page")},
        {odtNames::contentsHeading, QStringLiteral("Heading"), {below(10)}, {size(20)}},
    };
    for (int level = 1; level <= odtNames::headingLevels; ++level)
        list.append(contentsLine(level));
    return list;
}

QList<Named> tables() {
    const Attributes small{size(7.6), colour(pageStyle::quiet)};
    return {
        {odtNames::tableIntroduction,
         standard,
         {below(5), together()},
         {size(9.5), colour(pageStyle::quiet)},
         Texts::tr("Below the title of a table")},
        {odtNames::tableLabel,
         standard,
         {above(8), below(3), together()},
         {size(9), strong()},
         Texts::tr("Title of a small table")},
        {odtNames::tableText, standard, {}, {size(odtNames::tableSize(odtNames::tableText))}},
        {odtNames::tableOpen,
         odtNames::tableText,
         {},
         {colour(pageStyle::quiet), {"fo:font-style", QStringLiteral("italic")}},
         Texts::tr("Table, open")},
        {odtNames::tableStrong, odtNames::tableText, {}, {strong()}, Texts::tr("Table, strong")},
        {odtNames::tableSubheading,
         odtNames::tableStrong,
         {together(), above(5)},
         {colour(pageStyle::quiet)},
         Texts::tr("Table, subheading")},
        {odtNames::tableHead, odtNames::tableText, {together()}, {strong()}},
        {odtNames::tableGroup,
         odtNames::tableText,
         {together(), {"fo:text-align", QStringLiteral("center")}},
         {size(odtNames::tableSize(odtNames::tableGroup)), colour(pageStyle::quiet)},
         Texts::tr("Table, heading over columns")},
        {odtNames::tableSmall,
         odtNames::tableText,
         {},
         {size(odtNames::tableSize(odtNames::tableSmall)), colour(pageStyle::quiet)},
         Texts::tr("Table, small")},
        {odtNames::tableScore,
         odtNames::tableText,
         {{"fo:text-align", QStringLiteral("center")}},
         {},
         Texts::tr("Table, score")},
        {odtNames::legend, standard, {below(4), lines(140), together()}, {size(8.5)}, Texts::tr("Legend")},
        {odtNames::reservation, standard, {above(2)}, {size(7.6), strong()}, Texts::tr("Reservation")},
        {odtNames::tableNote, standard, {above(2)}, small, Texts::tr("Note to a table")},
        {odtNames::source, standard, {above(2), below(14)}, small, Texts::tr("Source")},
        {odtNames::picture, standard, {above(8), together()}},
        {odtNames::figure, standard, {above(4), below(8)}, {size(9), strong()}},
    };
}

void writeCharacterStyles(OdtXml& xml) {
    xml.start("style:style", {{"style:name", odtNames::indexLink},
                              {"style:display-name", QStringLiteral("Index Link")},
                              {"style:family", QStringLiteral("text")}});
    xml.end();
}

} // namespace

void writeParagraphStyles(OdtXml& xml) {
    for (const Named& style : prose() + headings() + frame() + front() + tables())
        write(xml, style);
    writeCharacterStyles(xml);
}

} // namespace ks
