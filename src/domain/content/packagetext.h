#pragma once

#include <QStringList>

#include <optional>

namespace ks {

struct PackageAction;
struct WorkPackage;
struct Workspace;
enum class ActionKind;
enum class WorkState;

/// What is done for a package in words, in the language in force: the same in tables, on paper and in a calendar.
namespace packageText {

QString state(WorkState state); ///< "running"
QStringList states();           ///< in the order of the enumeration
QString kind(ActionKind kind);  ///< "milestone"

/// "2. Datagedreven klimaatbeleid".
QString name(const WorkPackage& package);

/// "Work package 2, Datagedreven klimaatbeleid", where it is named among other things.
QString calledName(const WorkPackage& package);

/// When it is to start: in the words of its timing, and the quarter where that is known, "Najaar 2025 · 2025-Q4"; empty
/// while neither is.
QString timing(const WorkPackage& package);

/// "b. Impactmeting"; empty for an action of the package as a whole.
QString part(const Workspace& workspace, const PackageAction& action);

/// "Gent, dienst data": the city or the organisation, and the role or body; empty while nobody has it.
QString owner(const Workspace& workspace, const PackageAction& action);

/// The sentences of what holds for all packages of the loaded round, as its report puts it; in one sentence where the
/// round has packages and no such text. None while it has neither.
QStringList reservationOfAll(const Workspace& workspace);

/// Those, and of what each of these packages says of itself beyond that.
QStringList reservations(const Workspace& workspace, const QList<const WorkPackage*>& packages);

} // namespace packageText
} // namespace ks
