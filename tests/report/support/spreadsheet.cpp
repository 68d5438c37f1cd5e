#include "spreadsheet.h"

#include "support/testsupport.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>
#include <QXmlStreamReader>

namespace ks::test {
namespace {

/// Semicolons, quotes, UTF-8, from the first line, no chosen columns, Dutch as in Belgium.
const QString belgianCsv = QStringLiteral("Text - txt - csv (StarCalc):59,34,76,1,,2067,false,false");

QByteArray converted(const QByteArray& file, const QString& suffix) {
    const QTemporaryDir folder;
    QFile in(folder.filePath(QStringLiteral("in.") + suffix));
    REQUIRE(in.open(QIODevice::WriteOnly));
    REQUIRE(in.write(file) == file.size());
    in.close();
    QStringList arguments{QStringLiteral("-env:UserInstallation=") +
                              QUrl::fromLocalFile(folder.filePath(QStringLiteral("profile"))).toString(),
                          QStringLiteral("--headless")};
    if (suffix == QLatin1String("csv"))
        arguments.append(QStringLiteral("--infilter=") + belgianCsv);
    arguments.append({QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--outdir"),
                      folder.filePath(QStringLiteral("out")), in.fileName()});
    QProcess process;
    process.start(QStringLiteral("soffice"), arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(100000));
    QFile out(folder.filePath(QStringLiteral("out/in.fods")));
    REQUIRE(out.open(QIODevice::ReadOnly));
    return out.readAll();
}

/// The characters of a cell's paragraphs, with what the format spells as elements.
QString cellText(QXmlStreamReader& xml, OpenedCell& cell) {
    QString text;
    int paragraphs = 0;
    for (int depth = 1; depth > 0 && !xml.atEnd();) {
        xml.readNext();
        if (xml.isCharacters() && depth > 1)
            text += xml.text();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("p"))
            text += paragraphs++ > 0 ? QStringLiteral("\n") : QString();
        else if (xml.name() == QLatin1String("tab"))
            text += QLatin1Char('\t');
        else if (xml.name() == QLatin1String("s"))
            text += QString(qMax(1, xml.attributes().value(QStringLiteral("text:c")).toInt()), QLatin1Char(' '));
        cell.link = cell.link || xml.name() == QLatin1String("a");
    }
    return text;
}

QList<OpenedCell> readRow(QXmlStreamReader& xml) {
    QList<OpenedCell> row;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const int times = qMax(1, attributes.value(QStringLiteral("table:number-columns-repeated")).toInt());
        OpenedCell cell;
        cell.number = attributes.value(QStringLiteral("office:value-type")) == QLatin1String("float");
        cell.formula = attributes.hasAttribute(QStringLiteral("table:formula"));
        const QString value = attributes.value(QStringLiteral("office:value")).toString();
        const QString text = cellText(xml, cell);
        cell.text = cell.number ? value : text;
        for (int i = 0; i < qMin(times, 64); ++i)
            row.append(cell);
    }
    while (!row.isEmpty() && row.last().text.isEmpty())
        row.removeLast();
    return row;
}

} // namespace

QList<QList<OpenedCell>> openedInSpreadsheet(const QByteArray& file, const QString& suffix) {
    QXmlStreamReader xml(converted(file, suffix));
    QList<QList<OpenedCell>> rows;
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        const bool table = xml.qualifiedName() == QLatin1String("table:table");
        if (xml.isEndElement() && table)
            break;
        inside = inside || (xml.isStartElement() && table);
        if (inside && xml.isStartElement() && xml.qualifiedName() == QLatin1String("table:table-row"))
            rows.append(readRow(xml));
    }
    while (!rows.isEmpty() && rows.last().isEmpty())
        rows.removeLast();
    REQUIRE_FALSE(xml.hasError());
    return rows;
}

} // namespace ks::test
