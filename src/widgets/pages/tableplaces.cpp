#include "widgets/pages/tableplaces.h"

#include "report/content/catalogue.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/shell/places.h"

namespace ks {
namespace {

const QString themePrefix = QStringLiteral("theme:");

/// The overview of monitoring tools stands among the practices, as information.
QString firstTool(const Workspace& workspace) {
    const auto tools = rowsInOrder<GoodPractice>(
        workspace.content, [](const GoodPractice& row) { return row.kind == PracticeKind::Information; });
    return tools.isEmpty() ? QString() : tools.first()->id.value;
}

/// The page alone where it has no such rows yet.
void showFirst(const PageContext& context, const QString& entity, const QString& key) {
    const PageEntry* page = pageShowing(entity);
    if (!key.isEmpty())
        context.navigator.showRecord({entity, key});
    else if (page)
        context.navigator.showPage(page->id);
}

} // namespace

void showTable(const PageContext& context, const QString& table) {
    const Workspace& workspace = context.session.workspace();
    if (table.startsWith(themePrefix)) {
        const ThemeKey judgement{workspace.loadedRound, ThemeId(table.mid(themePrefix.size()))};
        return context.navigator.showRecord({QLatin1String(ThemeJudgement::entity), keyText(judgement)});
    }
    if (table == QLatin1String("summary")) // it names them from its own text: to what it sums up
        return context.navigator.showPage(cellPageId());
    if (table == QLatin1String("monitoring-tools"))
        return showFirst(context, QLatin1String(GoodPractice::entity), firstTool(workspace));
    const QString entity = entityOfTable(table);
    if (const RecordType* type = entity.isEmpty() ? nullptr : recordType(entity))
        return showFirst(context, entity, type->keys(workspace).value(0));
    if (const QString page = pageOfTable(table); !page.isEmpty())
        context.navigator.showPage(page);
}

QString reportTableTitle(const Workspace& workspace, const QString& table) {
    for (const CatalogueEntry& each : tableCatalogue(workspace)) {
        if (each.id == table)
            return each.title;
    }
    return {};
}

} // namespace ks
