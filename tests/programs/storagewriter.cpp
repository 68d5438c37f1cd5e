// Writes edits into a workspace for ever and says after each that it is safe; made to be killed (case A01).
// Arguments: the file, the number of the first edit, and to prove the harness a fault: "early" acknowledges before
// the commit, "halves" writes each edit as two.
#include "programs/telling.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>

using namespace ks;
using namespace ks::test;

namespace {

/// Edit `number` fills all cells of one city; its number stands in each.
Edit nextEdit(const Workspace& workspace, int number) {
    Edit edit;
    edit.label = QStringLiteral("edit %1").arg(number);
    const CityId city = workspace.cities[number % workspace.cities.size()].id;
    for (const Theme& theme : workspace.themes) {
        RowDelta<ThemeScore> delta;
        const ScoreKey cell = workspace.cell(city, theme.id);
        if (const ThemeScore* stored = workspace.scores.find(cell))
            delta.before = *stored;
        delta.after = ThemeScore{cell, *Score::exact({4 + number % 17}), edit.label, {}};
        edit.deltas.push_back(delta);
    }
    return edit;
}

void commit(WorkspaceStore& store, Workspace& workspace, const Edit& edit, int number) {
    const Result<void> done = store.commit(edit, {LogAction::Edit, {number, 0}, {}});
    if (!done)
        stop(done.error());
    applyTo(workspace, edit);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString fault = arguments.value(3);
    Result<OpenedWorkspace> opened = openWorkspace(arguments[1]);
    if (!opened)
        stop(opened.error());
    Result<Workspace> workspace = opened->store->load(std::nullopt);
    if (!workspace)
        stop(workspace.error());
    const int first = arguments[2].toInt();
    tell("ready", first);
    for (int number = first;; ++number) {
        Edit edit = nextEdit(*workspace, number);
        if (fault == QLatin1String("early"))
            tell("safe", number);
        if (fault == QLatin1String("halves")) {
            Edit half = edit;
            half.deltas.resize(edit.deltas.size() / 2);
            edit.deltas.erase(edit.deltas.begin(), edit.deltas.begin() + static_cast<long>(half.deltas.size()));
            commit(*opened->store, *workspace, half, number);
        }
        commit(*opened->store, *workspace, edit, number);
        if (fault != QLatin1String("early"))
            tell("safe", number);
    }
}
