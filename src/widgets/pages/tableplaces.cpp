#include "widgets/pages/tableplaces.h"

#include "report/content/catalogue.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/pages/pageregistry.h"

#include <QHash>

namespace ks {
namespace {

/// Tables of rows, by what kind of rows these are.
const QHash<QString, QString>& entities() {
    static const QHash<QString, QString> known = {
        {QStringLiteral("strengths"), QLatin1String(Strength::entity)},
        {QStringLiteral("improvement-points"), QLatin1String(ImprovementPoint::entity)},
        {QStringLiteral("practices"), QLatin1String(GoodPractice::entity)},
        {QStringLiteral("climate-teams"), QLatin1String(ClimateTeam::entity)},
        {QStringLiteral("fte"), QLatin1String(FteFigure::entity)},
        {QStringLiteral("lekp"), QLatin1String(LekpFigure::entity)},
        {QStringLiteral("recommendations"), QLatin1String(Recommendation::entity)},
        {QStringLiteral("work-packages"), QLatin1String(WorkPackage::entity)},
        {QStringLiteral("ratings"), QLatin1String(Rating::entity)},
        {QStringLiteral("actions"), QLatin1String(PackageAction::entity)},
        {QStringLiteral("journal"), QLatin1String(PackageEntry::entity)},
        {QStringLiteral("meetings"), QLatin1String(Meeting::entity)},
        {QStringLiteral("process"), QLatin1String(ProcessStep::entity)},
        {QStringLiteral("sources"), QLatin1String(SourceDocument::entity)},
        {QStringLiteral("interviewees"), QLatin1String(Interviewee::entity)},
        {QStringLiteral("steering-group"), QLatin1String(SteeringMember::entity)},
        {QStringLiteral("corrections"), QLatin1String(Correction::entity)},
    };
    return known;
}

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
    const QString entity = entities().value(table);
    if (!entity.isEmpty()) {
        const RecordType* type = recordType(entity);
        return showFirst(context, entity, type ? type->keys(workspace).value(0) : QString());
    }
    if (table.startsWith(themePrefix)) {
        const ThemeKey judgement{workspace.loadedRound, ThemeId(table.mid(themePrefix.size()))};
        return context.navigator.showRecord({QLatin1String(ThemeJudgement::entity), keyText(judgement)});
    }
    if (table == QLatin1String("priorities"))
        return context.navigator.showPage(QStringLiteral("priorities"));
    if (table == QLatin1String("workload"))
        return context.navigator.showPage(QStringLiteral("planning"));
    if (table == QLatin1String("monitoring-tools"))
        return showFirst(context, QLatin1String(GoodPractice::entity), firstTool(workspace));
    if (!reportTableTitle(workspace, table).isEmpty())
        context.navigator.showPage(table == QLatin1String("themes") ? QStringLiteral("themes") : cellPageId());
}

QString reportTableTitle(const Workspace& workspace, const QString& table) {
    for (const CatalogueEntry& each : tableCatalogue(workspace)) {
        if (each.id == table)
            return each.title;
    }
    return {};
}

} // namespace ks
