#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// What another program finds in a workbook (readxlsx.py), so that nothing rests on our own reading of it.
namespace ks::test {

class ReadSheet {
public:
    explicit ReadSheet(QJsonObject json) : m_json(std::move(json)) {}

    QString name() const { return m_json["name"].toString(); }
    /// The value of a cell: a number, a text, or undefined when there is none.
    QJsonValue at(const QString& place) const { return m_json["cells"].toObject().value(place); }
    QJsonObject look(const QString& place) const { return m_json["looks"].toObject()[place].toObject(); }
    /// The cell that holds this text; empty when none does.
    QString placeOf(const QString& text) const;
    /// The column of a place and the row of another: "C" of C4 and 9 of B9 give C9.
    static QString crossing(const QString& column, const QString& row);
    /// The colour (RRGGBB) that the conditional formats give to a cell; empty when none of them does.
    QString levelColour(const QString& place) const;
    QStringList numbers() const; ///< the places of all cells that hold a number
    QStringList texts() const;   ///< every text, in the order of its place in the file
    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

class ReadWorkbook {
public:
    /// Fails the test when the file cannot be read, or when a second reader finds something else in a cell.
    explicit ReadWorkbook(const QByteArray& xlsx);

    QStringList sheetNames() const;
    ReadSheet sheet(const QString& name) const;
    /// A name of the workbook that belongs to a sheet: "Print_Titles", "Print_Area".
    QString definedName(const QString& sheet, const QString& name) const;
    QString property(const QString& name) const { return m_json["properties"].toObject()[name].toString(); }

private:
    QJsonObject m_json;
};

/// Standard output of Debian's python with a script of tests/report/support; fails the test unless it ends with 0.
QByteArray runPython(const QString& script, const QByteArray& input, const QStringList& arguments = {});

} // namespace ks::test
