#include "widgets/pages/overviewattention.h"

#include "domain/analysis/deadlines.h"
#include "domain/content/leadtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OverviewAttention)
};

constexpr qsizetype citiesNamed = 5;

/// The cells of one kind, city by city.
struct CellsOfKind {
    struct OfCity {
        const City* city;
        QList<const Theme*> themes;
    };
    QList<OfCity> cities;
    int cells = 0;
};

CellsOfKind cellsOfKind(const Workspace& workspace, ScoreKind kind) {
    CellsOfKind found;
    for (const City& city : workspace.cities) {
        QList<const Theme*> themes;
        for (const Theme& theme : workspace.themes) {
            if (workspace.score(city.id, theme.id).kind() == kind)
                themes.append(&theme);
        }
        if (themes.isEmpty())
            continue;
        found.cells += static_cast<int>(themes.size());
        found.cities.append({&city, themes});
    }
    return found;
}

QString placesText(const CellsOfKind& cells, qsizetype themesInAll) {
    QStringList places;
    for (const CellsOfKind::OfCity& each : cells.cities) {
        if (places.size() == citiesNamed) {
            places.append(Texts::tr("and %n more", nullptr, static_cast<int>(cells.cities.size() - citiesNamed)));
            break;
        }
        const QString themes = each.themes.size() == 1             ? each.themes.first()->shortName
                               : each.themes.size() == themesInAll ? Texts::tr("all themes")
                                                                   : QString::number(each.themes.size());
        places.append(QStringLiteral("%1 (%2)").arg(each.city->name, themes));
    }
    return places.join(QStringLiteral(", "));
}

QString countText(ScoreKind kind, int cells) {
    switch (kind) {
    case ScoreKind::Between:
        return Texts::tr("%n score(s) divided over two levels", nullptr, cells);
    case ScoreKind::Approximate:
        return Texts::tr("%n approximate score(s)", nullptr, cells);
    case ScoreKind::Unscored:
        return Texts::tr("%n score(s) handed in without a level", nullptr, cells);
    default:
        return Texts::tr("%n score(s) not handed in", nullptr, cells);
    }
}

/// As the rules judge these cells; what only is worth knowing is no warning.
Severity severityOf(const Workspace& workspace, ScoreKind kind) {
    if (kind == ScoreKind::Between)
        return Severity::Info;
    const bool comingIn = kind == ScoreKind::Missing && workspace.round()->state == RoundState::Open;
    return comingIn ? Severity::Info : Severity::Warning;
}

bool comesBefore(const WorkPackage* a, const WorkPackage* b) {
    constexpr int last = std::numeric_limits<int>::max();
    const int first = a->priority.value_or(last);
    const int second = b->priority.value_or(last);
    if (first != second)
        return first < second;
    if (a->quarter && b->quarter)
        return *a->quarter < *b->quarter; // "2025-Q4"
    return a->quarter && !b->quarter;
}

QString leadLine(const Workspace& workspace, const WorkPackage& package) {
    QStringList leads;
    for (const WorkPackageLead& each : package.leads)
        leads.append(leadText(workspace, each));
    return leads.isEmpty() ? Texts::tr("Leads: to be decided")
                           : Texts::tr("Leads: %1").arg(leads.join(QStringLiteral(", ")));
}

} // namespace

QList<AttentionLine> scoreAttention(const Workspace& workspace) {
    QList<AttentionLine> lines;
    if (!workspace.round())
        return lines;
    for (const ScoreKind kind : {ScoreKind::Missing, ScoreKind::Unscored, ScoreKind::Approximate, ScoreKind::Between}) {
        const CellsOfKind cells = cellsOfKind(workspace, kind);
        if (cells.cells == 0)
            continue;
        const CellsOfKind::OfCity& first = cells.cities.first();
        lines.append({severityOf(workspace, kind),
                      countText(kind, cells.cells) + QStringLiteral(": ") + placesText(cells, workspace.themes.size()),
                      first.city->id, first.themes.first()->id});
    }
    return lines;
}

SharedFindings shareFindings(const QList<Finding>& all) {
    const QStringList counted = {Rule::approximateWithoutValue, Rule::handedInWithoutLevel, Rule::notHandedIn};
    const QStringList ofNext = {
        Rule::recommendationWithoutPackage, Rule::packageWithoutLead,   Rule::packageLeadOpen,
        Rule::packageLeadsToDecide,         Rule::packageWithoutTiming, Rule::packageWithoutRecommendation};
    SharedFindings shared;
    for (const Finding& each : all) {
        if (ofNext.contains(each.rule))
            shared.next.append(each);
        else if (!counted.contains(each.rule))
            shared.attention.append(each);
    }
    return shared;
}

QList<PackageDue> packagesDue(const Workspace& workspace) {
    QList<const WorkPackage*> packages =
        rowsInOrder<WorkPackage>(workspace.content, [](const WorkPackage& row) { return goesOn(row.state); });
    std::stable_sort(packages.begin(), packages.end(), comesBefore);
    QList<PackageDue> due;
    for (const WorkPackage* each : std::as_const(packages)) {
        const QString timing = !each->timing.isEmpty() ? each->timing : each->quarter.value_or(Texts::tr("open"));
        due.append({each->id, each->priority ? QString::number(*each->priority) : QStringLiteral("–"), timing,
                    each->title, leadLine(workspace, *each)});
    }
    return due;
}

} // namespace ks
