#pragma once

#include "support/contentfixture.h"
#include "support/gridfixture.h"

/// A round with a small questionnaire and the form of Gent in it, filled in without anything missing or odd.
namespace ks::test {

inline const RoundId formRound{QStringLiteral("voorjaar-2026")};
inline const CityId formCity{QStringLiteral("gent")};
inline const RespondentId coordinator{QStringLiteral("r-1")};
inline const RespondentId colleague{QStringLiteral("r-2")};
inline const QuestionnaireVersionId formVersion{QStringLiteral("v-1")};

inline Score exactly(double value) {
    return Score::exact(Quarters{static_cast<int>(value * 4)}).value();
}

/// Statement 1 to 4 of a theme.
inline QuestionId statement(const char* theme, int number) {
    return QuestionId(QStringLiteral("%1-%2").arg(QLatin1String(theme)).arg(number));
}

inline AnswerKey answerKey(const char* theme, int number, const RespondentId& who = coordinator) {
    return {formRound, formCity, who, statement(theme, number)};
}

inline void putAnswer(Workspace& workspace, const char* theme, int number, const Score& score,
                      const RespondentId& who = coordinator) {
    workspace.content.of<Answer>().put({formRound, formCity, who, statement(theme, number), score, 3, {}, true});
}

inline void putRespondent(Workspace& workspace, const RespondentId& id, int position, const QString& role) {
    workspace.content.of<Respondent>().put({id, formRound, formCity, position, role, {}});
}

/// The model and an open round with four statements in each of the eight themes; nobody has a form yet.
inline Workspace questionnaireRound() {
    Workspace workspace = reportModel();
    workspace.rounds.put(
        {formRound, QStringLiteral("Voorjaar 2026"), {}, RoundState::Open, false, 1, {}, {}, formVersion});
    workspace.loadedRound = formRound;
    workspace.contentLoaded = true;
    RoundContent& content = workspace.content;
    const QuestionnaireId questionnaire(QStringLiteral("q"));
    content.of<Questionnaire>().put({questionnaire, QStringLiteral("Vragenlijst"), {}});
    content.of<QuestionnaireVersion>().put(
        {formVersion, questionnaire, 1, VersionState::Frozen, {}, QString(64, QLatin1Char('a'))});
    for (const Theme& theme : std::as_const(workspace.themes)) {
        for (int number = 1; number <= 4; ++number) {
            const QuestionId id = statement(theme.id.value.toLatin1().constData(), number);
            content.of<Question>().put({id, theme.id});
            QuestionWording wording;
            wording.version = formVersion;
            wording.question = id;
            wording.position = number;
            wording.text = QStringLiteral("Stelling %1 van %2.").arg(number).arg(theme.name);
            content.of<QuestionWording>().put(wording);
        }
    }
    return workspace;
}

/// Every statement is answered by one respondent with 2, 3, 3 and 4, the 4 with evidence; a 3 follows and is decided.
inline Workspace completeForm() {
    Workspace workspace = questionnaireRound();
    RoundContent& content = workspace.content;
    SelfEvaluation form;
    form.round = formRound;
    form.city = formCity;
    form.state = EvaluationState::InProgress;
    form.participantCount = 2;
    content.of<SelfEvaluation>().put(form);
    putRespondent(workspace, coordinator, 1, QStringLiteral("klimaatcoördinator"));
    for (const Theme& theme : std::as_const(workspace.themes)) {
        const QByteArray name = theme.id.value.toLatin1();
        int number = 0;
        for (const double level : {2.0, 3.0, 3.0, 4.0})
            putAnswer(workspace, name.constData(), ++number, exactly(level));
        Evidence evidence;
        evidence.id = EvidenceId(theme.id.value);
        evidence.round = formRound;
        evidence.city = formCity;
        evidence.theme = theme.id;
        evidence.question = statement(name.constData(), 4);
        evidence.text = QStringLiteral("Collegebesluit van 3 maart 2026, bijlage 2");
        content.of<Evidence>().put(evidence);
        workspace.scores.put({workspace.cell(formCity, theme.id), exactly(3), {}, {}, exactly(3), {}});
    }
    Strength strength;
    strength.id = StrengthId(QStringLiteral("s"));
    strength.round = formRound;
    strength.theme = ThemeId(QStringLiteral("strategie"));
    strength.city = formCity;
    strength.text = QStringLiteral("Een plan tot 2030.");
    content.of<Strength>().put(strength);
    content.of<FteFigure>().put({formRound, formCity, FteState::Given, 1250, 40, {}, Visibility::SteeringGroup});
    content.of<LekpFigure>().put({formRound, formCity, 300, {}, {}, false, Visibility::Everyone});
    return workspace;
}

} // namespace ks::test
