#include "domain/analysis/contentrules.h"

#include "domain/content/reporttables.h"

#include <QCoreApplication>

#include <set>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Rules)
};

bool holdsNothing(const RoundContent& content) {
    bool nothing = true;
    ContentRows::each([&]<class T>(const T*) {
        if constexpr (requires(const T& row) { row.round; })
            nothing = nothing && content.of<T>().isEmpty();
    });
    return nothing;
}

/// The rows of one kind as a whole, where a list of places says which are missing.
template<class T>
Finding aboutKind(const QString& rule, const QStringList& places, const QString& message) {
    return {rule,
            Severity::Info,
            std::nullopt,
            std::nullopt,
            places.join(QStringLiteral(", ")),
            message,
            RowRef{QLatin1String(T::entity), {}}};
}

/// The names of the themes, in the order of the chapters, that no row of this kind is about.
template<class T>
QStringList themesWithout(const Workspace& workspace) {
    std::set<ThemeId> present;
    for (const auto& [key, row] : workspace.content.of<T>())
        present.insert(row.theme);
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    QStringList names;
    for (const Theme& each : std::as_const(themes)) {
        if (!present.count(each.id))
            names.append(each.name);
    }
    return names;
}

template<class T>
void checkThemesHave(const Workspace& workspace, const QString& message, QList<Finding>& found) {
    const QStringList names = themesWithout<T>(workspace);
    if (!names.isEmpty())
        found.append(aboutKind<T>(Rule::emptyPart, names, message));
}

void checkEmptyParts(const Workspace& workspace, QList<Finding>& found) {
    checkThemesHave<ThemeJudgement>(workspace, Texts::tr("No judgement is recorded."), found);
    checkThemesHave<Strength>(workspace, Texts::tr("No strengths are recorded."), found);
    checkThemesHave<ImprovementPoint>(workspace, Texts::tr("No improvement points are recorded."), found);
    std::set<CityId> present;
    for (const auto& [id, row] : workspace.content.of<GoodPractice>()) {
        if (row.city && row.kind == PracticeKind::Practice)
            present.insert(*row.city);
    }
    QStringList names;
    for (const City& each : workspace.cities) {
        if (!present.count(each.id))
            names.append(each.name);
    }
    if (!names.isEmpty())
        found.append(aboutKind<GoodPractice>(Rule::emptyPart, names, Texts::tr("No good practices are recorded.")));
}

void checkAddresses(const Workspace& workspace, QList<Finding>& found) {
    int lost = 0;
    for (const auto& [id, row] : workspace.content.of<GoodPractice>())
        lost += row.addressState == AddressState::Lost ? 1 : 0;
    if (lost > 0)
        found.append(aboutKind<GoodPractice>(
            Rule::addressLost, {Texts::tr("Good practices")},
            Texts::tr("The source has a link for %n practice(s) and its address is lost: fill it in where you know it.",
                      nullptr, lost)));
}

void checkFigures(const Workspace& workspace, QList<Finding>& found) {
    for (const auto& [key, row] : workspace.content.of<FteFigure>()) {
        const City* city = workspace.city(row.city);
        if (row.state == FteState::Given && !row.hundredths)
            found.append(aboutRow(row, Rule::fteWithoutFigure, Severity::Warning, city ? city->name : row.city.value,
                                  Texts::tr("The FTE figure counts as given and is not there.")));
    }
}

void checkSeats(const Workspace& workspace, QList<Finding>& found) {
    for (const SteeringMember* each : rowsInOrder<SteeringMember>(workspace.content)) {
        if (!each->city && !each->organisation)
            found.append(aboutRow(*each, Rule::memberWithoutSeat, Severity::Warning,
                                  Texts::tr("Steering group, place %1").arg(each->position),
                                  Texts::tr("This person is of no city and of no organisation.")));
    }
}

void checkPracticeLinks(const Workspace& workspace, QList<Finding>& found) {
    const Table<GoodPractice>& all = workspace.content.of<GoodPractice>();
    for (const auto& [id, row] : all) {
        QStringList links = row.related;
        if (!row.sameAs.isEmpty())
            links.append(row.sameAs);
        const bool dead = std::any_of(links.cbegin(), links.cend(),
                                      [&](const QString& link) { return !all.find(GoodPracticeId(link)); });
        if (dead)
            found.append(aboutRow(row, Rule::deadLink, Severity::Warning, row.title,
                                  Texts::tr("It refers to a practice that no longer exists.")));
    }
}

bool isReportTable(const Workspace& workspace, const QString& id) {
    const QString chapter = QStringLiteral("theme:");
    return id.startsWith(chapter) ? workspace.theme(ThemeId(id.mid(chapter.size()))) != nullptr
                                  : reportTableIds().contains(id);
}

void checkSectionTables(const Workspace& workspace, QList<Finding>& found) {
    for (const auto& [id, row] : workspace.content.of<ReportSection>()) {
        for (const QString& table : row.tables) {
            if (!isReportTable(workspace, table))
                found.append(aboutRow(row, Rule::deadLink, Severity::Warning, row.title,
                                      Texts::tr("There is no table “%1” to stand with this text.").arg(table)));
        }
    }
}

} // namespace

void checkContent(const Workspace& workspace, const Round& round, QList<Finding>& found) {
    if (holdsNothing(workspace.content)) {
        found.append({Rule::emptyPart, Severity::Info, std::nullopt, std::nullopt, round.name,
                      Texts::tr("Nothing is recorded yet beside the scores: no judgements, practices, recommendations "
                                "or work packages.")});
        return;
    }
    checkRecommendations(workspace, found);
    checkPackages(workspace, found);
    checkEmptyParts(workspace, found);
    checkDoubles(workspace, found);
    checkAddresses(workspace, found);
    checkFigures(workspace, found);
    checkSeats(workspace, found);
    checkPracticeLinks(workspace, found);
    checkSectionTables(workspace, found);
}

} // namespace ks
