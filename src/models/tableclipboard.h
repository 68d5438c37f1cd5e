#pragma once

#include <QList>
#include <QString>

#include <memory>

class QAbstractItemModel;
class QMimeData;

namespace ks {

/// These rows of a model with their header as text parted by tabs and as an HTML table, all text escaped; texts that a
/// spreadsheet would read as a formula get an apostrophe in front (M15, M17). `below`: stands under the table.
std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel& model, const QList<int>& rows,
                                         const QString& below = {});

} // namespace ks
