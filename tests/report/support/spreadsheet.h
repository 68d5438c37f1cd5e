#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What LibreOffice Calc makes of a file that it opens, with Belgian settings for one that says nothing of its own.
namespace ks::test {

struct OpenedCell {
    QString text; ///< as the cell shows it; of a number its value with a point
    bool number = false;
    bool formula = false;
    bool link = false;
};

/// The rows of the first sheet, without empty ones at the end. The ending of the name decides how the file is read.
QList<QList<OpenedCell>> openedInSpreadsheet(const QByteArray& file, const QString& suffix);

} // namespace ks::test
