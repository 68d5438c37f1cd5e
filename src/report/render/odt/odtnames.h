#pragma once

#include "report/content/reportdocument.h"

/// Names of the styles that the text refers to, as office programs know them; spaces are written "_20_".
namespace ks::odtNames {

inline const QString body = QStringLiteral("Text_20_body");
inline const QString lead = QStringLiteral("Lead");
inline const QString note = QStringLiteral("Note");
inline const QString quote = QStringLiteral("Quotations");
inline const QString quoteIndent = QStringLiteral("6mm");
inline const QString open = QStringLiteral("Open");
inline const QString listItem = QStringLiteral("List_20_Item");
inline const QString listNumber = QStringLiteral("List_20_Number");
inline const QString listDetail = QStringLiteral("List_20_Detail");
inline const QString listNote = QStringLiteral("List_20_Note");
inline const QString bullets = QStringLiteral("List_20_1");
inline const QString numbers = QStringLiteral("Numbering_20_1");

inline const QString title = QStringLiteral("Title");
inline const QString subtitle = QStringLiteral("Subtitle");
inline const QString coverLine = QStringLiteral("Cover_20_Line");
inline const QString coverNote = QStringLiteral("Cover_20_Note");
inline const QString contentsHeading = QStringLiteral("Contents_20_Heading");
inline const QString indexLink = QStringLiteral("Index_20_Link");

inline const QString tableIntroduction = QStringLiteral("Table_20_Introduction");
inline const QString tableLabel = QStringLiteral("Table_20_Label");
inline const QString tableHead = QStringLiteral("Table_20_Heading");
inline const QString tableGroup = QStringLiteral("Table_20_Group");
inline const QString tableText = QStringLiteral("Table_20_Contents");
inline const QString tableOpen = QStringLiteral("Table_20_Open");
inline const QString tableStrong = QStringLiteral("Table_20_Strong");
inline const QString tableSubheading = QStringLiteral("Table_20_Subheading");
inline const QString tableSmall = QStringLiteral("Table_20_Small");
inline const QString tableScore = QStringLiteral("Table_20_Score");
inline const QString legend = QStringLiteral("Legend");
inline const QString reservation = QStringLiteral("Reservation");
inline const QString tableNote = QStringLiteral("Table_20_Note");
inline const QString source = QStringLiteral("Source");
inline const QString picture = QStringLiteral("Picture");
inline const QString figure = QStringLiteral("Figure");

inline const QString coverPage = QStringLiteral("Cover");
inline const QString contentsPage = QStringLiteral("Contents");

constexpr double listIndent = 6.5; ///< of each level, in millimetres
constexpr int headingLevels = 6;

/// "Heading_20_2"; deeper levels look like the last.
inline QString heading(int level) {
    return QStringLiteral("Heading_20_") + QString::number(std::min(level, headingLevels));
}
inline QString contents(int level) {
    return QStringLiteral("Contents_20_") + QString::number(std::min(level, headingLevels));
}
inline QString page(int index) {
    return QStringLiteral("Page_20_") + QString::number(index + 1);
}

/// Size of the text in a table, in points.
inline double tableSize(const QString& style) {
    return style == tableSmall ? 7.5 : style == tableGroup ? 8.5 : 9.0;
}

inline QString paragraph(ParagraphStyle style) {
    switch (style) {
    case ParagraphStyle::Body:
        return body;
    case ParagraphStyle::Lead:
        return lead;
    case ParagraphStyle::Note:
        return note;
    case ParagraphStyle::Quote:
        return quote;
    case ParagraphStyle::Open:
        return open;
    }
    return body;
}

} // namespace ks::odtNames
