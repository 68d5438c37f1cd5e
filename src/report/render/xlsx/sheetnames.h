#pragma once

#include <QSet>
#include <QString>

namespace ks {

/// Names for the sheets of one workbook: legal in a spreadsheet, readable, each used once.
class SheetNames final {
public:
    SheetNames();

    /// A name made from a title, at most 31 characters, with the suffix whole at its end. A title that is too long is
    /// cut after a word where that leaves enough of it; a name that was taken gets a number.
    QString take(const QString& title, const QString& suffix = {});

private:
    QSet<QString> m_taken; ///< folded: names that differ in case only are the same to a spreadsheet
};

} // namespace ks
