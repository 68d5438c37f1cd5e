// Fills in a form for ever and says after each edit that it is safe; made to be killed (case A01, for a form).
// Arguments: the file, the number of the first edit, and to prove the harness a fault: "early" acknowledges before
// the commit, "halves" writes each edit as two.
#include "exchange/baseline.h"
#include "forms/openform.h"
#include "programs/telling.h"

#include <QCoreApplication>

using namespace ks;
using namespace ks::test;

namespace {

/// The comment of every answer gets the number.
Edit nextEdit(const Workspace& workspace, int number) {
    Edit edit;
    edit.label = QStringLiteral("edit %1").arg(number);
    for (const auto& [key, row] : workspace.content.of<Answer>()) {
        Answer after = row;
        after.comment = edit.label;
        edit.deltas.push_back(RowDelta<Answer>{row, after});
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
    const Result<Workspace> model = emptyWorkspace({});
    if (!model)
        stop(model.error());
    Result<OpenedWorkspace> opened = openForm(arguments[1], *model);
    if (!opened)
        stop(opened.error());
    Result<Workspace> workspace = opened->store->load(std::nullopt);
    Result<RoundContent> content =
        workspace ? opened->store->loadContent(workspace->loadedRound) : Result<RoundContent>(workspace.error());
    if (!content)
        stop(content.error());
    workspace->content = std::move(*content);
    workspace->contentLoaded = true;
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
