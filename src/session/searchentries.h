#pragma once

#include "domain/analysis/search.h"
#include "domain/workspace.h"

#include <QLocale>

namespace ks {

/// The kinds of things that can be found beside records; records stand under their entity. A place has the kind as its
/// entity, and the id as its key.
struct SearchKind {
    static inline const QString page = QStringLiteral("page"); ///< of the window, or a table of the report there
    static inline const QString city = QStringLiteral("city");
    static inline const QString theme = QStringLiteral("theme");
    static inline const QString level = QStringLiteral("maturity_level");
    static inline const QString score = QStringLiteral("theme_score");     ///< key: round/theme/city
    static inline const QString adjustment = QStringLiteral("adjustment"); ///< key: round/theme, or round/theme/city
};

/// All that the loaded round and the model hold, in the language in force. A person's data stand under the seat in the
/// steering group and nowhere else (M14). The workspace has its content loaded.
QList<SearchEntry> searchEntries(const Workspace& workspace, const QLocale& locale = QLocale());

/// The groups in the order in which hits are shown.
QStringList searchGroups();
/// The heading over the hits of a group, in the language in force.
QString searchGroupTitle(const QString& group);

} // namespace ks
