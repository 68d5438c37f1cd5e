#include "forms/intake/formcomparison.h"

#include "domain/editkeys.h"
#include "domain/evaluation/cityevaluation.h"
#include "forms/intake/supersededvalues.h"

namespace ks {
namespace {

/// Table and name of a kind of row, the same for scores and for content.
template<class T>
struct Kind {
    static const Table<T>& rows(const Workspace& workspace) { return workspace.content.of<T>(); }
    static RowRef ref(const T& row) { return refOf(row); }
    static bool isOf(const T& row, const CityId& city) { return row.city == city; }
};
template<>
struct Kind<ThemeScore> {
    static const Table<ThemeScore>& rows(const Workspace& workspace) { return workspace.scores; }
    static RowRef ref(const ThemeScore& row) { return {editKeys::themeScore, editKeys::of(row.place)}; }
    static bool isOf(const ThemeScore& row, const CityId& city) { return row.place.city == city; }
};

/// The row as it would stand in the workspace: a form has no names of people, no wording of a report, and no links to
/// what is above the city.
template<class T>
T adopted(const T& row, const T*) {
    return row;
}
ThemeScore adopted(ThemeScore row, const ThemeScore* mine) {
    if (mine && mine->score == row.score) {
        row.wording = mine->wording;
        row.source = mine->source;
    }
    return row;
}
Respondent adopted(Respondent row, const Respondent* mine) {
    if (!row.person && mine)
        row.person = mine->person;
    return row;
}

ImprovementPoint adopted(ImprovementPoint row, const ImprovementPoint* mine) {
    if (mine)
        row.cells = mine->cells;
    return row;
}

class Comparison final {
public:
    Comparison(FormPlan& plan, const FormFile& form, const Workspace& workspace, WorkspaceChanges& changes)
        : m_plan(plan), m_form(form.workspace), m_workspace(workspace), m_changes(changes) {}

    template<class T>
    void compare() {
        const Table<T>& mine = Kind<T>::rows(m_workspace);
        for (const auto& [key, row] : Kind<T>::rows(m_form)) {
            const T* stored = mine.find(key);
            const T theirs = adopted(row, stored);
            add<T>(stored ? std::optional(*stored) : std::nullopt, theirs);
        }
        for (const auto& [key, row] : mine) {
            if (Kind<T>::isOf(row, m_plan.city) && !Kind<T>::rows(m_form).find(key))
                add<T>(row, std::nullopt);
        }
    }

    /// A form of before there were teams says nothing by having none; where the city gave one earlier, it took it away.
    void compareTeam() {
        if (!m_form.content.of<ClimateTeam>().isEmpty() || gaveTeamBefore())
            compare<ClimateTeam>();
    }

    const Result<void>& outcome() const { return m_outcome; }

private:
    bool gaveTeamBefore() const {
        const Table<Submission>& handIns = m_workspace.content.of<Submission>();
        return std::any_of(handIns.begin(), handIns.end(), [this](const auto& each) {
            // A key, and no text of the city: in a text the quotes have a backslash before them.
            return each.second.city == m_plan.city && each.second.round == m_plan.round &&
                   each.second.content.contains("\"climateTeam\":");
        });
    }

    template<class T>
    void add(const std::optional<T>& mine, const std::optional<T>& theirs) {
        if (!m_outcome)
            return;
        IntakeValue value;
        value.rows = RowDelta<T>{mine, theirs};
        const T& row = theirs ? *theirs : *mine;
        place(value, row);
        if (mine == theirs)
            value.outcome = ValueOutcome::Same;
        else if (m_plan.older)
            value.outcome = ValueOutcome::Older;
        else if (!mine)
            value.outcome = ValueOutcome::New;
        else if (m_plan.blocked || !changedHere(Kind<T>::ref(row))) // nobody decides on what cannot be taken in
            value.outcome = ValueOutcome::Changed;
        else if (!theirs)
            keep(value, *mine);
        else
            value.outcome = lostBefore(value) ? ValueOutcome::Same : ValueOutcome::Conflict;
        if (theirs || value.outcome != ValueOutcome::Older) // an older form lacks much that came later
            m_plan.values.append(value);
    }

    /// What was added or changed here stays where the form says nothing of it.
    template<class T>
    static void keep(IntakeValue& value, const T& mine) {
        value.outcome = ValueOutcome::Same;
        value.rows = RowDelta<T>{mine, mine};
    }

    bool changedHere(const RowRef& row) {
        const Result<bool> changed = m_changes.changedHere(row, m_plan.city);
        if (!changed)
            m_outcome = changed.error();
        return changed && *changed;
    }

    /// It was decided already that this value of the city is not kept.
    bool lostBefore(const IntakeValue& value) const {
        const SupersededValue now = supersededBy(value, m_plan, ConflictSide::Form);
        const Table<SupersededValue>& lost = m_workspace.content.of<SupersededValue>();
        return std::any_of(lost.begin(), lost.end(), [&](const auto& each) { return sayTheSame(now, each.second); });
    }

    template<class T>
    void place(IntakeValue& value, const T& row) const {
        if constexpr (requires { row.place; })
            value.theme = row.place.theme;
        else if constexpr (requires { row.theme; })
            value.theme = row.theme;
        if constexpr (requires { row.question; }) {
            value.question = row.question;
            const Question* question = value.question ? m_form.content.of<Question>().find(*value.question) : nullptr;
            if (question)
                value.theme = question->theme;
        }
        if constexpr (std::is_same_v<T, Answer>) {
            const Respondent* respondent = m_form.content.of<Respondent>().find(row.respondent);
            if (!respondent)
                respondent = m_workspace.content.of<Respondent>().find(row.respondent);
            value.respondentRole = respondent ? respondent->role : QString();
        }
    }

    FormPlan& m_plan;
    const Workspace& m_form;
    const Workspace& m_workspace;
    WorkspaceChanges& m_changes;
    Result<void> m_outcome;
};

} // namespace

Result<void> compareForm(FormPlan& plan, const FormFile& form, const Workspace& workspace, WorkspaceChanges& changes) {
    Comparison comparison(plan, form, workspace, changes);
    // What others point to comes first.
    comparison.compare<Respondent>();
    comparison.compare<Answer>();
    comparison.compare<AgreedAnswer>();
    comparison.compare<Evidence>();
    comparison.compare<ThemeScore>();
    comparison.compare<Target>();
    comparison.compare<Strength>();
    comparison.compare<ImprovementPoint>();
    comparison.compare<GoodPractice>();
    comparison.compareTeam();
    comparison.compare<FteFigure>();
    comparison.compare<LekpFigure>();
    return comparison.outcome();
}

} // namespace ks
