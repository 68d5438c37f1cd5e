#pragma once

#include "storage/filegate.h"

#include <QByteArray>

namespace ks {

/// What a damaged workspace holds in its tables, with every index built anew; passed all checks.
struct RepairedCopy {
    QByteArray bytes; ///< of the database file
    WorkspaceFacts facts;
};

/// A workspace that is damaged in its indexes only can be had back whole, since an index repeats what stands in the
/// tables (case A10). Nothing here touches the file itself.
namespace indexRepair {

/// None when there is no damage, when more than indexes may be damaged (a table, pages that nothing refers to, the
/// list of tables), when a journal stands beside the file, or when the copy does not pass integrity check, foreign
/// keys and gate. Where table and index differ in a value it is the table's that is taken.
std::optional<RepairedCopy> of(const QString& path);

/// A sentence that offers the copy: of when, with how many scores.
QString offer(const RepairedCopy& copy);

} // namespace indexRepair
} // namespace ks
