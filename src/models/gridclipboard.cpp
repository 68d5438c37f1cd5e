#include "models/gridclipboard.h"

#include "domain/scoretext.h"

namespace ks {

QString clipboardText(const QString& name) {
    static const QString dangerous = QString::fromUtf8("=+-@＝＋－＠");
    QString text = name.simplified();
    if (!text.isEmpty() && dangerous.contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    return text;
}

namespace {

QString htmlCell(const Score& score, const QLocale& locale, const CellColours& colours) {
    QString style = QStringLiteral("background-color:%1;color:%2;text-align:center;padding:2pt 8pt")
                        .arg(colours.ground, colours.text);
    if (!colours.leftEdge.isEmpty())
        style += QStringLiteral(";border-left:6pt solid %1;border-right:6pt solid %2")
                     .arg(colours.leftEdge, colours.rightEdge);
    return QStringLiteral("<td style=\"%1\">%2</td>").arg(style, shortScoreText(score, locale).toHtmlEscaped());
}

QString htmlHeader(const QString& name, const char* scope) {
    return QStringLiteral("<th scope=\"%1\" style=\"text-align:%2;padding:2pt 8pt\">%3</th>")
        .arg(QLatin1String(scope), QLatin1String(qstrcmp(scope, "row") == 0 ? "left" : "center"), name.toHtmlEscaped());
}

} // namespace

QString tabSeparated(const GridBlock& block, const QLocale& locale) {
    QStringList lines;
    if (!block.columnNames.isEmpty()) {
        QStringList cells;
        if (!block.rowNames.isEmpty())
            cells.append(QString());
        for (const QString& name : block.columnNames)
            cells.append(clipboardText(name));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    for (qsizetype row = 0; row < block.scores.size(); ++row) {
        QStringList cells;
        if (!block.rowNames.isEmpty())
            cells.append(clipboardText(block.rowNames[row]));
        for (const Score& score : block.scores[row])
            cells.append(shortScoreText(score, locale));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString htmlTable(const GridBlock& block, const QLocale& locale, const ColoursOfScore& colours) {
    QString html = QStringLiteral("<table style=\"border-collapse:separate;border-spacing:1pt\">");
    if (!block.columnNames.isEmpty()) {
        html += QLatin1String("<tr>");
        if (!block.rowNames.isEmpty())
            html += QLatin1String("<td></td>");
        for (const QString& name : block.columnNames)
            html += htmlHeader(name, "col");
        html += QLatin1String("</tr>");
    }
    for (qsizetype row = 0; row < block.scores.size(); ++row) {
        html += QLatin1String("<tr>");
        if (!block.rowNames.isEmpty())
            html += htmlHeader(block.rowNames[row], "row");
        for (const Score& score : block.scores[row])
            html += htmlCell(score, locale, colours(score));
        html += QLatin1String("</tr>");
    }
    return html + QLatin1String("</table>");
}

} // namespace ks
