#include "charts/packagecards.h"

#include "charts/priorityboard.h"
#include "domain/analysis/deadlines.h"
#include "domain/content/leadtext.h"
#include "domain/content/packagetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PackageCards)
};

/// What is late, else what is soon; empty where nothing is.
QString alertOf(const WorkPackage& package, const QList<DueAction>& actions, const QDate& today) {
    const auto count = [&](Urgent urgent) {
        return static_cast<int>(std::count_if(actions.begin(), actions.end(), [&](const DueAction& each) {
            return each.package->id == package.id && each.urgentOn(today) == urgent;
        }));
    };
    const Urgent start = urgentOn(package, today);
    if (start == Urgent::Late)
        return Texts::tr("Late: was to start in %1").arg(*package.quarter);
    if (const int late = count(Urgent::Late))
        return Texts::tr("%n action(s) late", nullptr, late);
    if (start == Urgent::Soon)
        return Texts::tr("Soon: is to start in %1").arg(*package.quarter);
    if (const int soon = count(Urgent::Soon))
        return Texts::tr("%n action(s) soon", nullptr, soon);
    return {};
}

} // namespace

QList<BoardCard> packageCards(const Workspace& workspace, const QDate& today) {
    const QList<DueAction> actions = dueActions(workspace);
    QList<BoardCard> cards;
    for (const WorkPackage* row : rowsInOrder<WorkPackage>(
             workspace.content, [&](const WorkPackage& each) { return each.round == workspace.loadedRound; })) {
        BoardCard card;
        card.id = row->id.value;
        card.mark = row->number ? QString::number(*row->number) : QString();
        card.title = row->title;
        card.alert = alertOf(*row, actions, today);
        const QString leads = leadsText(workspace, *row);
        card.notes = {packageText::state(row->state), leads.isEmpty() ? Texts::tr("lead to be decided") : leads};
        if (const QString timing = packageText::timing(*row); !timing.isEmpty())
            card.notes.append(timing);
        card.column = row->priority ? *row->priority - 1 : PriorityBoard::openColumn;
        cards.append(card);
    }
    return cards;
}

} // namespace ks
