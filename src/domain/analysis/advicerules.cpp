#include "domain/analysis/contentrules.h"
#include "domain/analysis/deadlines.h"
#include "domain/analysis/level.h"
#include "domain/content/packagetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Rules)
};

QString whereOf(const Recommendation& row) {
    return row.number ? Texts::tr("Recommendation %1, %2").arg(QString::number(*row.number), row.title())
                      : Texts::tr("Recommendation “%1”").arg(row.title());
}

QString whereOf(const WorkPackage& row) {
    return packageText::calledName(row);
}

bool isChosen(const Recommendation& row) {
    return row.state == RecommendationState::Chosen;
}

bool isServed(const Workspace& workspace, const RecommendationId& id) {
    const auto serves = [&](const WorkPackageService& each) { return each.recommendation == id; };
    const auto& packages = workspace.content.of<WorkPackage>();
    return std::any_of(packages.begin(), packages.end(), [&](const auto& each) {
        const WorkPackage& package = each.second;
        return package.state != WorkState::Stopped && std::any_of(package.serves.begin(), package.serves.end(), serves);
    });
}

/// The recommendations of the top list.
void checkChosen(const Workspace& workspace, const QList<const Recommendation*>& chosen, QList<Finding>& found) {
    if (chosen.size() > topListSize)
        found.append(aboutRow(*chosen[topListSize], Rule::topListTooLong, Severity::Warning,
                              Texts::tr("Recommendations"),
                              Texts::tr("%n recommendation(s) are in the top list, which holds %1.", nullptr,
                                        static_cast<int>(chosen.size()))
                                  .arg(topListSize)));
    if (workspace.content.of<WorkPackage>().isEmpty()) {
        if (!chosen.isEmpty())
            found.append({Rule::recommendationWithoutPackage, Severity::Info, std::nullopt, std::nullopt,
                          Texts::tr("Recommendations"),
                          Texts::tr("There are no work packages yet that could serve the top list."),
                          RowRef{QLatin1String(WorkPackage::entity), {}}});
        return;
    }
    for (const Recommendation* each : chosen) {
        if (!isServed(workspace, each->id))
            found.append(aboutRow(*each, Rule::recommendationWithoutPackage, Severity::Warning, whereOf(*each),
                                  Texts::tr("No work package serves it; one that was stopped does not count.")));
    }
}

/// What a recommendation answers is linked by people; the report does not state it.
void checkGaps(const QList<const Recommendation*>& rows, QList<Finding>& found) {
    QList<const Recommendation*> without;
    for (const Recommendation* each : rows) {
        if (each->answers.isEmpty() && each->cells.isEmpty())
            without.append(each);
    }
    if (without.size() == rows.size() && rows.size() > 1) {
        found.append({Rule::recommendationWithoutGap, Severity::Info, std::nullopt, std::nullopt,
                      Texts::tr("Recommendations"),
                      Texts::tr("None of them is linked yet to the improvement points or cells that it answers."),
                      RowRef{QLatin1String(Recommendation::entity), {}}});
        return;
    }
    for (const Recommendation* each : std::as_const(without))
        found.append(aboutRow(*each, Rule::recommendationWithoutGap, Severity::Warning, whereOf(*each),
                              Texts::tr("It answers no improvement point and no cell.")));
}

void checkNumbers(const QList<const Recommendation*>& rows, QList<Finding>& found) {
    QMap<int, QList<const Recommendation*>> byNumber;
    for (const Recommendation* each : rows) {
        if (each->number)
            byNumber[*each->number].append(each);
    }
    for (const QList<const Recommendation*>& same : std::as_const(byNumber)) {
        if (same.size() < 2)
            continue;
        QStringList places;
        for (const Recommendation* each : same)
            places.append(whereOf(*each));
        found.append(aboutRow(*same[1], Rule::recommendationNumberTwice, Severity::Warning,
                              places.join(QStringLiteral("; ")), Texts::tr("They have the same number.")));
    }
}

void checkLeads(const WorkPackage& row, QList<Finding>& found) {
    qsizetype leads = 0;
    qsizetype certain = 0;
    for (const WorkPackageLead& each : row.leads) {
        if (each.role != LeadRole::Lead)
            continue;
        ++leads;
        certain += each.certainty == Certainty::Certain ? 1 : 0;
    }
    if (leads == 0)
        found.append(
            aboutRow(row, Rule::packageWithoutLead, Severity::Warning, whereOf(row), Texts::tr("Nobody leads it.")));
    else if (certain == 0)
        found.append(aboutRow(row, Rule::packageLeadOpen, Severity::Info, whereOf(row),
                              Texts::tr("Who leads it is not decided yet.")));
    else if (certain < leads)
        found.append(aboutRow(row, Rule::packageLeadsToDecide, Severity::Info, whereOf(row),
                              Texts::tr("One or more of its leads are still to be decided or examined.")));
}

} // namespace

void checkTopList(const Workspace& workspace, const Theme& theme, QList<Finding>& found) {
    const auto add = [&](Severity severity, const QString& message) {
        found.append({Rule::lowScoreRecommendation, severity, std::nullopt, theme.id, theme.name, message});
    };
    const std::optional<Adjustment> global = workspace.globalScore(theme.id);
    const std::optional<double> value = global ? global->value.midpoint() : std::nullopt;
    if (!value)
        return add(Severity::Info, Texts::tr("Not to be judged: whether this theme needs a recommendation in the top "
                                             "10 depends on its global score, which is open."));
    const int level = levelOf(*value);
    if (level > 2)
        return;
    if (!workspace.contentLoaded)
        return add(Severity::Info,
                   Texts::tr("Not to be judged: a global score at level %1 asks for a recommendation in "
                             "the top 10, and the recommendations were not read.")
                       .arg(level));
    const auto& rows = workspace.content.of<Recommendation>();
    const bool has = std::any_of(rows.begin(), rows.end(), [&](const auto& each) {
        return isChosen(each.second) && each.second.themes.contains(theme.id);
    });
    if (!has)
        add(Severity::Warning, Texts::tr("The global score is at level %1, which asks for a recommendation in the top "
                                         "10; there is none.")
                                   .arg(level));
}

void checkRecommendations(const Workspace& workspace, QList<Finding>& found) {
    const QList<const Recommendation*> rows = rowsInOrder<Recommendation>(
        workspace.content, [](const Recommendation& each) { return each.state != RecommendationState::Dropped; });
    QList<const Recommendation*> chosen;
    for (const Recommendation* each : rows) {
        if (isChosen(*each))
            chosen.append(each);
        if (each->themes.isEmpty())
            found.append(aboutRow(*each, Rule::recommendationWithoutTheme, Severity::Warning, whereOf(*each),
                                  Texts::tr("It belongs to no theme, so that it counts for none.")));
    }
    checkGaps(rows, found);
    checkChosen(workspace, chosen, found);
    checkNumbers(rows, found);
}

void checkPackages(const Workspace& workspace, QList<Finding>& found) {
    for (const WorkPackage* each : rowsInOrder<WorkPackage>(workspace.content)) {
        if (!goesOn(each->state))
            continue;
        checkLeads(*each, found);
        if (each->timing.isEmpty() && !each->quarter)
            found.append(aboutRow(*each, Rule::packageWithoutTiming, Severity::Warning, whereOf(*each),
                                  Texts::tr("It has no timing.")));
        if (each->serves.isEmpty())
            found.append(aboutRow(*each, Rule::packageWithoutRecommendation, Severity::Warning, whereOf(*each),
                                  Texts::tr("It serves no recommendation.")));
    }
}

} // namespace ks
