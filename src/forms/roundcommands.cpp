#include "forms/roundcommands.h"

#include "base/dayreader.h"
#include "domain/evaluation/questionnaireversions.h"
#include "exchange/baseline.h"
#include "session/commands.h"
#include "session/evaluation/questionnairecommands.h"

#include <QCoreApplication>
#include <QHash>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RoundCommands)
};

template<class T>
void add(Edit& edit, const T& row) {
    edit.deltas.push_back(RowDelta<T>{std::nullopt, row});
}

void append(Edit& edit, Edit more) {
    for (Delta& each : more.deltas)
        edit.deltas.push_back(std::move(each));
}

template<class T>
void addAll(Edit& edit, const RoundContent& content) {
    for (const auto& [key, row] : content.of<T>())
        add(edit, row);
}

Result<void> checkDays(const RoundDetails& details) {
    if (details.startsOn.isValid() && details.endsOn.isValid() && details.endsOn < details.startsOn)
        return invalidInput(
            Texts::tr("The round would close on %1, before it opens on %2. Nothing was changed; give a later "
                      "day to close.")
                .arg(dayText(details.endsOn), dayText(details.startsOn)));
    return {};
}

/// Freezes the version where it is a draft; `before` is the workspace as it is when that happens.
Result<void> freeze(Edit& edit, const Workspace& before, const QuestionnaireVersionId& version) {
    Result<Edit> frozen = freezeVersion(before, version);
    if (!frozen)
        return frozen.error();
    append(edit, std::move(*frozen));
    return {};
}

/// What a new round takes over from the forms of an earlier one.
class FormsTaker final {
public:
    FormsTaker(const RoundId& round, const QuestionnaireVersionId& version, const RoundContent& known,
               const RoundContent& earlier)
        : m_round(round), m_version(version), m_known(known), m_earlier(earlier) {}

    void addTo(Edit& edit) {
        for (const auto& [key, row] : m_earlier.of<SelfEvaluation>()) {
            SelfEvaluation form;
            form.round = m_round;
            form.city = row.city;
            add(edit, form);
        }
        for (const auto& [id, row] : m_earlier.of<Respondent>())
            addRespondent(edit, row);
        for (const auto& [key, row] : m_earlier.of<Answer>())
            addAnswer(edit, row);
    }

private:
    void addRespondent(Edit& edit, const Respondent& row) {
        Respondent respondent = row;
        respondent.id = RespondentId::make();
        respondent.round = m_round;
        respondent.person.reset();
        m_respondents.insert(row.id.value, respondent.id);
        add(edit, respondent);
    }
    void addAnswer(Edit& edit, const Answer& row) {
        const auto respondent = m_respondents.constFind(row.respondent.value);
        if (respondent == m_respondents.constEnd() || !m_known.of<QuestionWording>().find({m_version, row.question}))
            return;
        Answer answer = row;
        answer.round = m_round;
        answer.respondent = *respondent;
        answer.confirmed = false;
        add(edit, answer);
    }

    RoundId m_round;
    QuestionnaireVersionId m_version;
    const RoundContent& m_known; ///< with the version
    const RoundContent& m_earlier;
    QHash<QString, RespondentId> m_respondents; ///< of the new round, by the id of the earlier one
};

} // namespace

Result<Edit> ensureQuestionnaire(const Workspace& workspace) {
    Edit edit;
    if (latestVersion(workspace.content))
        return edit;
    RoundContent builtIn;
    if (const Result<void> read = addBuiltInQuestionnaire(workspace, builtIn); !read)
        return read.error();
    edit.label = Texts::tr("questionnaire");
    addAll<Questionnaire>(edit, builtIn);
    addAll<QuestionnaireVersion>(edit, builtIn);
    addAll<Question>(edit, builtIn);
    addAll<QuestionWording>(edit, builtIn);
    return edit;
}

RoundDetails detailsOf(const Round& round) {
    return {round.name, round.period, round.startsOn, round.endsOn, round.questionnaire};
}

Result<Edit> addEvaluationRound(const Workspace& workspace, const NewRound& round) {
    if (round.details.name.trimmed().isEmpty()) // the id often follows from the name, and is not what lacks
        return invalidInput(Texts::tr("Give the round a name. Nothing was changed."));
    if (const Result<void> fits = checkDays(round.details); !fits)
        return fits.error();
    Result<Edit> base = addRound(workspace, round.id, round.details.name, round.copied);
    if (!base)
        return base.error();
    Result<Edit> edit = ensureQuestionnaire(workspace);
    if (!edit)
        return edit.error();
    Workspace after = workspace;
    applyTo(after, *edit);
    const QuestionnaireVersion* latest = latestVersion(after.content);
    const QuestionnaireVersionId version =
        round.details.questionnaire.value_or(latest ? latest->id : QuestionnaireVersionId());
    if (const Result<void> frozen = freeze(*edit, after, version); !frozen)
        return frozen.error();
    edit->label = base->label;
    for (Delta& each : base->deltas) {
        if (auto* made = std::get_if<RowDelta<Round>>(&each)) {
            made->after->period = round.details.period.trimmed();
            made->after->startsOn = round.details.startsOn;
            made->after->endsOn = round.details.endsOn;
            made->after->questionnaire = version;
        }
    }
    append(*edit, std::move(*base));
    if (round.from)
        FormsTaker(round.id, version, after.content, round.from->content).addTo(*edit);
    return edit;
}

bool keepsQuestionnaire(const Workspace& workspace) {
    const RoundContent& content = workspace.content;
    const Table<SelfEvaluation>& forms = content.of<SelfEvaluation>();
    const bool sent =
        std::any_of(forms.begin(), forms.end(), [](const auto& each) { return each.second.sentOn.isValid(); });
    return sent || !content.of<Answer>().isEmpty() || !content.of<AgreedAnswer>().isEmpty() ||
           !content.of<Evidence>().isEmpty() || !content.of<Submission>().isEmpty();
}

Result<Edit> changeRound(const Workspace& workspace, const RoundDetails& details) {
    const Round* round = workspace.round();
    if (!round)
        return Error{ErrorCode::NotFound, Texts::tr("There is no round yet. Add a round first."), {}};
    if (round->state == RoundState::Locked)
        return Error{ErrorCode::RoundLocked,
                     Texts::tr("The round “%1” is locked: nothing was changed. Unlock it first.").arg(round->name),
                     {}};
    if (details.name.trimmed().isEmpty())
        return invalidInput(Texts::tr("Give the round a name. Nothing was changed."));
    if (const Result<void> fits = checkDays(details); !fits)
        return fits.error();
    Round after = *round;
    after.name = details.name.trimmed();
    after.period = details.period.trimmed();
    after.startsOn = details.startsOn;
    after.endsOn = details.endsOn;
    after.questionnaire = details.questionnaire;
    Edit edit;
    if (after == *round)
        return edit;
    edit.label = Texts::tr("details of %1").arg(after.name);
    if (after.questionnaire != round->questionnaire) {
        if (keepsQuestionnaire(workspace))
            return invalidInput(Texts::tr(
                "The forms of this round were sent out or hold answers already, so it keeps its questionnaire: "
                "a form of another version cannot be taken in. Nothing was changed; the next round can use "
                "another one."));
        if (after.questionnaire) {
            if (const Result<void> frozen = freeze(edit, workspace, *after.questionnaire); !frozen)
                return frozen.error();
        }
    }
    edit.deltas.push_back(RowDelta<Round>{*round, after});
    return edit;
}

} // namespace ks
