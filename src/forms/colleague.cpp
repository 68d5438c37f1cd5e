#include "forms/colleague.h"

#include "base/slug.h"
#include "forms/makeform.h"
#include "session/evaluation/formedit.h"
#include "session/evaluation/formguards.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

using formGuards::change;
using formGuards::cityName;
using formGuards::stored;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Colleague)
};

constexpr int firstPlace = 1; ///< of the one who began the form of the city

QString versionText(const Workspace& workspace, const QuestionnaireVersionId& id) {
    const QuestionnaireVersion* version = workspace.content.of<QuestionnaireVersion>().find(id);
    return version ? Texts::tr("version %1").arg(version->number) : id.value;
}

template<class T>
void keepOnly(RoundContent& content, const RespondentId& id) {
    Table<T> kept;
    for (const auto& [key, row] : content.of<T>()) {
        if (row.respondent == id)
            kept.put(row);
    }
    content.of<T>() = kept;
}

/// Whether the file belongs to the form, said by name where it does not.
Result<void> checkSameForm(const Workspace& workspace, const CityId& city, const FormFile& file) {
    const Workspace& theirs = file.workspace;
    if (file.city().id != city)
        return invalidInput(
            Texts::tr("That file is the form of %1, and this one is of %2. Nothing was changed; choose the "
                      "file that your colleague filled in for %2.")
                .arg(file.city().name, cityName(workspace, city)));
    const Round* round = workspace.round();
    const Round* otherRound = theirs.round();
    if (!round || !otherRound || theirs.loadedRound != workspace.loadedRound)
        return invalidInput(
            Texts::tr("That file belongs to the round “%1”, and this form to “%2”. Nothing was changed; "
                      "choose a file of this round.")
                .arg(otherRound ? otherRound->name : theirs.loadedRound.value, round ? round->name : QString()));
    if (otherRound->questionnaire != round->questionnaire)
        return invalidInput(
            Texts::tr("That file uses %1 of the questionnaire, and this form %2. Nothing was changed; make the file "
                      "for your colleague anew from this form.")
                .arg(versionText(theirs, otherRound->questionnaire.value_or(QuestionnaireVersionId())),
                     versionText(workspace, round->questionnaire.value_or(QuestionnaireVersionId()))));
    return {};
}

/// The respondents of the file become respondents here; those who are here already keep their place, role and name.
void takeRespondents(ColleagueAnswers& taken, const Workspace& workspace, const CityId& city, const FormFile& file) {
    int last = 0;
    for (const auto& [id, each] : workspace.content.of<Respondent>())
        last = each.city == city ? std::max(last, each.position) : last;
    for (const Respondent* each :
         rowsInOrder<Respondent>(file.workspace.content, [&](const Respondent& row) { return row.city == city; })) {
        taken.roles.append(each->role);
        if (stored<Respondent>(workspace, each->id))
            continue;
        Respondent added = *each;
        added.person.reset();
        added.position = ++last;
        change<Respondent>(taken.edit, {}, added);
    }
}

void takeAnswers(ColleagueAnswers& taken, const Workspace& workspace, const CityId& city, const FormFile& file) {
    for (const auto& [key, theirs] : file.workspace.content.of<Answer>()) {
        if (theirs.city != city || theirs.round != workspace.loadedRound)
            continue;
        const std::optional<Answer> mine = stored<Answer>(workspace, key);
        taken.added += mine ? 0 : 1;
        taken.same += mine == theirs ? 1 : 0;
        taken.changed += mine && *mine != theirs ? 1 : 0;
        change<Answer>(taken.edit, mine, theirs);
    }
    for (const auto& [id, theirs] : file.workspace.content.of<Evidence>()) {
        if (theirs.city != city || theirs.round != workspace.loadedRound)
            continue;
        const std::optional<Evidence> mine = stored<Evidence>(workspace, id);
        taken.evidence += mine == theirs ? 0 : 1;
        change<Evidence>(taken.edit, mine, theirs);
    }
}

} // namespace

Result<FormFile> formForColleague(const Workspace& workspace, const RespondentId& id,
                                  const std::optional<EarlierRound>& earlier) {
    const std::optional<Respondent> respondent = stored<Respondent>(workspace, id);
    if (!respondent)
        return Error{ErrorCode::NotFound, Texts::tr("There is no such respondent."), {}};
    Result<FormFile> form = makeForm(workspace, respondent->city, earlier);
    if (!form)
        return form;
    Workspace& own = form->workspace;
    RoundContent& content = own.content;
    own.scores.clear();
    Respondent alone = *content.of<Respondent>().find(id);
    alone.position = std::max(alone.position, firstPlace + 1); // see isOfColleague
    content.of<Respondent>().clear();
    content.of<Respondent>().put(alone);
    keepOnly<Answer>(content, id);
    keepOnly<Evidence>(content, id);
    content.of<AgreedAnswer>().clear();
    content.of<Target>().clear();
    content.of<Strength>().clear();
    content.of<ImprovementPoint>().clear();
    content.of<GoodPractice>().clear();
    content.of<FteFigure>().clear();
    content.of<LekpFigure>().clear();
    content.of<Submission>().clear();
    content.of<SelfEvaluation>().clear();
    SelfEvaluation fresh;
    fresh.round = own.loadedRound;
    fresh.city = respondent->city;
    fresh.state = content.of<Answer>().isEmpty() ? EvaluationState::NotStarted : EvaluationState::InProgress;
    content.of<SelfEvaluation>().put(fresh);
    return form;
}

bool isOfColleague(const Workspace& form, const CityId& city) {
    const QList<const Respondent*> respondents =
        rowsInOrder<Respondent>(form.content, [&](const Respondent& row) { return row.city == city; });
    return !respondents.isEmpty() && respondents.first()->position > firstPlace;
}

QString colleagueFileName(const Workspace& workspace, const RespondentId& id) {
    const std::optional<Respondent> row = stored<Respondent>(workspace, id);
    const Round* round = workspace.round();
    return shortNameFor(QStringList{row ? cityName(workspace, row->city) : QString(), round ? round->name : QString(),
                                    row ? row->role : id.value}
                            .join(QLatin1Char(' '))) +
           QStringLiteral(".kszelf");
}

Result<ColleagueAnswers> answersOfColleague(const Workspace& workspace, const CityId& city, const FormFile& file) {
    const Result<SelfEvaluation> form = formGuards::formOf(workspace, city);
    if (!form)
        return form.error();
    if (const Result<void> same = checkSameForm(workspace, city, file); !same)
        return same.error();
    if (file.workspace.content.of<Answer>().isEmpty())
        return invalidInput(
            Texts::tr("There is no answer in that file yet. Nothing was changed; ask your colleague for the "
                      "file in which the answers were saved."));
    ColleagueAnswers taken;
    takeRespondents(taken, workspace, city, file);
    takeAnswers(taken, workspace, city, file);
    if (taken.edit.isEmpty())
        return taken;
    taken.edit.label = Texts::tr("answers of %1").arg(taken.roles.join(QStringLiteral(", ")));
    formEdit::deriveAnew(taken.edit, workspace, city);
    change<SelfEvaluation>(taken.edit, *form, formGuards::begun(*form));
    return taken;
}

} // namespace ks
