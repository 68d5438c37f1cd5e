#include "forms/makeform.h"

#include <QCoreApplication>

#include <map>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::MakeForm)
};

template<class T, class Wanted>
void copyRows(const RoundContent& from, RoundContent& to, Wanted&& wanted) {
    for (const auto& [key, row] : from.of<T>()) {
        if (wanted(row))
            to.of<T>().put(row);
    }
}

/// The statements of one version, with what they belong to.
void copyQuestionnaire(const RoundContent& from, RoundContent& to, const QuestionnaireVersionId& id) {
    const QuestionnaireVersion* version = from.of<QuestionnaireVersion>().find(id);
    if (!version)
        return;
    to.of<QuestionnaireVersion>().put(*version);
    copyRows<Questionnaire>(from, to, [&](const auto& row) { return row.id == version->questionnaire; });
    copyRows<QuestionWording>(from, to, [&](const auto& row) { return row.version == id; });
    copyRows<Question>(from, to, [&](const auto& row) { return to.of<QuestionWording>().find({id, row.id}); });
}

/// What a city said in its form; a respondent goes without the name.
void copyAnswers(const RoundContent& from, RoundContent& to, const CityId& city) {
    const auto isOfCity = [&](const auto& row) { return row.city == city; };
    copyRows<SelfEvaluation>(from, to, isOfCity);
    for (const auto& [id, row] : from.of<Respondent>()) {
        if (row.city != city)
            continue;
        Respondent nameless = row;
        nameless.person.reset();
        to.of<Respondent>().put(nameless);
    }
    copyRows<Answer>(from, to, isOfCity);
    copyRows<AgreedAnswer>(from, to, isOfCity);
    copyRows<Evidence>(from, to, isOfCity);
    copyRows<Target>(from, to, isOfCity);
}

/// What a city says of itself beside its scores.
void copyCityRows(const RoundContent& from, RoundContent& to, const CityId& city) {
    const auto isOfCity = [&](const auto& row) { return row.city == city; };
    copyRows<Strength>(from, to, isOfCity);
    copyRows<ImprovementPoint>(from, to, isOfCity);
    const Table<ImprovementPoint> points = to.of<ImprovementPoint>();
    for (const auto& [id, row] : points) { // in which cells it shows is told of other cities too
        ImprovementPoint alone = row;
        alone.cells.clear();
        to.of<ImprovementPoint>().put(alone);
    }
    copyRows<GoodPractice>(from, to, isOfCity);
    copyRows<ClimateTeam>(from, to, isOfCity);
    copyRows<FteFigure>(from, to, isOfCity);
    copyRows<LekpFigure>(from, to, isOfCity);
    copyRows<Submission>(from, to, isOfCity);
}

/// The id of a practice names its city, so a link to one of another city goes.
void cutLinksElsewhere(RoundContent& content) {
    const Table<GoodPractice> practices = content.of<GoodPractice>();
    const auto isElsewhere = [&](const QString& id) { return !practices.find(GoodPracticeId(id)); };
    for (const auto& [id, row] : practices) {
        GoodPractice kept = row;
        kept.related.removeIf(isElsewhere);
        if (isElsewhere(kept.sameAs))
            kept.sameAs.clear();
        content.of<GoodPractice>().put(kept);
    }
}

/// The hand-ins from the last one back, as far as each names the one before it: where two of one number were sent, the
/// next one may follow the one that was not taken in, and a form with such a break is refused.
void keepUnbrokenHandIns(RoundContent& content) {
    std::map<int, Submission> rows;
    for (const auto& [id, row] : content.of<Submission>())
        rows.emplace(row.sequence, row);
    content.of<Submission>().clear();
    const Submission* after = nullptr;
    for (auto each = rows.rbegin(); each != rows.rend(); ++each) {
        const Submission& row = each->second;
        if (after && after->sequence == row.sequence + 1 && after->previousDigest != row.digest)
            return;
        content.of<Submission>().put(row);
        after = &row;
    }
}

/// What was handed in and changed in the workspace since is a correction in progress: a form that says it was handed in
/// and holds something else is refused.
void openWhereChanged(FormFile& form) {
    Table<SelfEvaluation>& rows = form.workspace.content.of<SelfEvaluation>();
    SelfEvaluation row = *rows.find({form.workspace.loadedRound, form.city().id});
    if (row.state != EvaluationState::HandedIn || handInState(form) == HandInState::Frozen)
        return;
    row.state = EvaluationState::InProgress;
    rows.put(row);
}

Table<ThemeScore> scoresOf(const Table<ThemeScore>& scores, const CityId& city) {
    Table<ThemeScore> own;
    for (const auto& [place, row] : scores) {
        if (place.city == city)
            own.put(row);
    }
    return own;
}

EarlierRound ofCity(const EarlierRound& earlier, const CityId& city) {
    EarlierRound own{earlier.round, scoresOf(earlier.scores, city), {}};
    copyAnswers(earlier.content, own.content, city);
    return own;
}

} // namespace

Result<FormFile> makeForm(const Workspace& workspace, const CityId& city, const std::optional<EarlierRound>& earlier) {
    const City* row = workspace.city(city);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("There is no city “%1”.").arg(city.value.left(64)), {}};
    const Round* round = workspace.round();
    if (!round || !round->questionnaire)
        return Error{ErrorCode::InvalidInput,
                     Texts::tr("This round has no questionnaire, so no form can be made of it. Nothing was changed; "
                               "add a round to send forms out for."),
                     {}};
    FormFile form;
    Workspace& own = form.workspace;
    own.info = workspace.info;
    own.cities = {*row};
    own.themes = workspace.themes;
    own.levels = workspace.levels;
    own.loadedRound = workspace.loadedRound;
    own.rounds.put(*round);
    own.scores = scoresOf(workspace.scores, city);
    own.contentLoaded = true;
    copyQuestionnaire(workspace.content, own.content, *round->questionnaire);
    copyAnswers(workspace.content, own.content, city);
    copyCityRows(workspace.content, own.content, city);
    cutLinksElsewhere(own.content);
    keepUnbrokenHandIns(own.content);
    // A city that has no form yet gets one that nobody began: who fills it in, in what role, is for the city to say.
    if (!own.content.of<SelfEvaluation>().find({own.loadedRound, city})) {
        SelfEvaluation notStarted;
        notStarted.round = own.loadedRound;
        notStarted.city = city;
        own.content.of<SelfEvaluation>().put(notStarted);
    }
    if (earlier) {
        own.rounds.put(earlier->round);
        form.earlier = ofCity(*earlier, city);
    }
    openWhereChanged(form);
    return form;
}

} // namespace ks
