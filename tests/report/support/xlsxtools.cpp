#include "xlsxtools.h"

#include "support/testsupport.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

namespace ks::test {
namespace {

struct Place {
    int row = 0;
    int column = 0;
};

Place placeFrom(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([A-Z]+)([0-9]+)$"));
    const QRegularExpressionMatch found = form.match(text);
    REQUIRE(found.hasMatch());
    Place place{found.captured(2).toInt(), 0};
    for (const QChar letter : found.captured(1))
        place.column = place.column * 26 + (letter.unicode() - u'A' + 1);
    return place;
}

bool covers(const QString& range, const QString& place) {
    const QStringList ends = range.split(QLatin1Char(':'));
    const Place first = placeFrom(ends.first());
    const Place last = placeFrom(ends.last());
    const Place asked = placeFrom(place);
    return asked.row >= first.row && asked.row <= last.row && asked.column >= first.column &&
           asked.column <= last.column;
}

} // namespace

QByteArray runPython(const QString& script, const QByteArray& input, const QStringList& arguments) {
    const QString debians = QStringLiteral("/usr/bin/python3"); // sees the packages that Debian installs
    QProcess process;
    process.start(QFile::exists(debians) ? debians : QStringLiteral("python3"),
                  QStringList(QStringLiteral(KS_SOURCE_DIR "/tests/report/support/") + script) + arguments);
    REQUIRE(process.waitForStarted());
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

QString ReadSheet::placeOf(const QString& text) const {
    const QJsonObject cells = m_json["cells"].toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.value() == QJsonValue(text))
            return cell.key();
    }
    return {};
}

QString ReadSheet::crossing(const QString& column, const QString& row) {
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    static const QRegularExpression letters(QStringLiteral("[A-Z]+"));
    return QString(column).remove(digits) + QString(row).remove(letters);
}

/// As a spreadsheet does it: the rules in the order of their priority, and only numbers lie between numbers.
QString ReadSheet::levelColour(const QString& place) const {
    const QJsonValue value = at(place);
    QString colour;
    int best = 0;
    for (const QJsonValue& each : m_json["rules"].toArray()) {
        const QJsonObject rule = each.toObject();
        const QJsonArray bounds = rule["bounds"].toArray();
        REQUIRE(rule["operator"].toString() == "between");
        const bool holds = value.isDouble() && covers(rule["range"].toString(), place) &&
                           value.toDouble() >= bounds[0].toDouble() && value.toDouble() <= bounds[1].toDouble();
        if (!holds || (best > 0 && rule["priority"].toInt() > best))
            continue;
        best = rule["priority"].toInt();
        colour = rule["ground"].toString().mid(2);
    }
    return colour;
}

QStringList ReadSheet::numbers() const {
    QStringList places;
    const QJsonObject cells = m_json["cells"].toObject();
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        if (cell.value().isDouble())
            places.append(cell.key());
    }
    return places;
}

QStringList ReadSheet::texts() const {
    const QJsonObject cells = m_json["cells"].toObject();
    QStringList places = cells.keys();
    std::stable_sort(places.begin(), places.end(), [](const QString& a, const QString& b) {
        const Place first = placeFrom(a);
        const Place second = placeFrom(b);
        return first.row < second.row || (first.row == second.row && first.column < second.column);
    });
    QStringList texts;
    for (const QString& place : places) {
        if (cells[place].isString())
            texts.append(cells[place].toString());
    }
    return texts;
}

ReadWorkbook::ReadWorkbook(const QByteArray& xlsx)
    : m_json(QJsonDocument::fromJson(runPython(QStringLiteral("readxlsx.py"), xlsx)).object()) {
    REQUIRE_FALSE(m_json.isEmpty());
    for (const QJsonValue& difference : m_json["otherReader"].toArray())
        FAIL_CHECK("the second reader differs: " << difference.toString().toStdString());
    for (const QJsonValue& sheet : m_json["sheets"].toArray()) {
        CHECK(sheet["formulas"].toInt() == 0);
        CHECK(sheet["links"].toInt() == 0);
    }
}

QStringList ReadWorkbook::sheetNames() const {
    QStringList names;
    for (const QJsonValue& sheet : m_json["sheets"].toArray())
        names.append(sheet["name"].toString());
    return names;
}

ReadSheet ReadWorkbook::sheet(const QString& name) const {
    for (const QJsonValue& sheet : m_json["sheets"].toArray()) {
        if (sheet["name"].toString() == name)
            return ReadSheet(sheet.toObject());
    }
    INFO(name.toStdString());
    REQUIRE(false);
    return ReadSheet({});
}

QString ReadWorkbook::definedName(const QString& sheet, const QString& name) const {
    return m_json["names"].toObject()[sheet].toObject()[QStringLiteral("_xlnm.") + name].toString();
}

} // namespace ks::test
