#pragma once

#include "support/formfixture.h"

namespace ks::test {

/// A form with every kind of row in it, and the round before.
inline FormFile filledForm() {
    FormFile form = emptyForm();
    Workspace& own = form.workspace;
    RoundContent& content = own.content;
    const RoundId round = own.loadedRound;
    const CityId city = form.city().id;
    const ThemeId strategie(QStringLiteral("strategie"));
    const ThemeId aanpak(QStringLiteral("aanpak"));
    const QuestionId plan(QStringLiteral("strategie-plan-volledig"));
    const QuestionId participation(QStringLiteral("strategie-participatie"));
    const QuestionId roles(QStringLiteral("aanpak-rollen"));
    const RespondentId climate(QStringLiteral("invuller-1"));
    const RespondentId mobility(QStringLiteral("invuller-2"));
    const PersonId person(QStringLiteral("persoon-1"));
    content.of<SelfEvaluation>().put({round,
                                      city,
                                      EvaluationState::InProgress,
                                      {},
                                      2,
                                      {QStringLiteral("klimaatcoördinator"), QStringLiteral("dienst mobiliteit")},
                                      QDate(2026, 10, 2),
                                      {},
                                      QStringLiteral("Nog nakijken met de schepen."),
                                      plan});
    content.of<Person>().put({person, QStringLiteral("Voorbeeld Naam"), QStringLiteral("voorbeeld@example.org"),
                              QStringLiteral("coördinator")});
    content.of<Respondent>().put({climate, round, city, 1, QStringLiteral("klimaatcoördinator"), person});
    content.of<Respondent>().put({mobility, round, city, 2, QStringLiteral("dienst mobiliteit"), {}});
    content.of<Answer>().put({round, city, climate, plan, quarterScore(11), 3,
                              QStringLiteral("Twee regels,\nmet een tab\ten “aanhalingstekens” \\ /."), true});
    content.of<Answer>().put({round, city, climate, participation, betweenScore(8, 12), 1, {}, true});
    content.of<Answer>().put({round, city, climate, roles, Score::notApplicable(), {}, {}, true});
    content.of<Answer>().put({round, city, mobility, plan, Score::approximate({}).value(), 2, {}, false});
    content.of<AgreedAnswer>().put(
        {round, city, plan, quarterScore(12), 2, QStringLiteral("Besproken op 3 november.")});
    content.of<Evidence>().put({EvidenceId(QStringLiteral("bewijs-1")), round, city, strategie, plan, climate, 1,
                                QStringLiteral("Klimaatplan, blz. 12"),
                                QStringLiteral("https://www.example.org/plan?a=1")});
    content.of<Evidence>().put(
        {EvidenceId(QStringLiteral("bewijs-2")), round, city, aanpak, {}, {}, 1, QStringLiteral("Organogram"), {}});
    content.of<Target>().put({round, strategie, city, quarterScore(16), QStringLiteral("eind 2028"), {}});
    content.of<Target>().put({round, aanpak, city, betweenScore(12, 16), {}, QStringLiteral("samen met de buren")});
    Strength strength;
    strength.id = StrengthId(QStringLiteral("sterk-1"));
    strength.round = round;
    strength.theme = strategie;
    strength.city = city;
    strength.position = 1;
    strength.text = QStringLiteral("Het plan is gekend.");
    content.of<Strength>().put(strength);
    ImprovementPoint point;
    point.id = ImprovementPointId(QStringLiteral("verbeter-1"));
    point.round = round;
    point.theme = aanpak;
    point.city = city;
    point.text = QStringLiteral("Rollen vastleggen.\n- per dienst");
    content.of<ImprovementPoint>().put(point);
    GoodPractice practice;
    practice.id = GoodPracticeId(QStringLiteral("praktijk-1"));
    practice.round = round;
    practice.theme = aanpak;
    practice.city = city;
    practice.title = QStringLiteral("Klimaattafel");
    practice.address = QStringLiteral("http://example.org/");
    practice.addressState = AddressState::Known;
    practice.related = {QStringLiteral("praktijk-2")};
    content.of<GoodPractice>().put(practice);
    content.of<FteFigure>().put({round, city, FteState::Given, 450, 25, {}, Visibility::SteeringGroup});
    content.of<LekpFigure>().put(
        {round, city, 250, QStringLiteral("raming"), {QStringLiteral("energie")}, true, Visibility::Everyone});
    own.scores.put(
        {{round, strategie, city}, quarterScore(12), {}, {}, quarterScore(11), QStringLiteral("Bij nader inzien.")});
    own.scores.put({{round, aanpak, city}, Score::unscored(), {}, {}, Score::missing(), {}});

    EarlierRound earlier;
    earlier.round = {RoundId(QStringLiteral("2024-najaar")),
                     QStringLiteral("Nulmeting"),
                     QStringLiteral("najaar 2024"),
                     RoundState::Locked,
                     true,
                     1,
                     {},
                     {},
                     {}};
    const RoundId before = earlier.round.id;
    own.rounds.put(earlier.round);
    const RespondentId then(QStringLiteral("invuller-0"));
    earlier.scores.put({{before, strategie, city},
                        betweenScore(12, 16),
                        QStringLiteral("Tussen geel en groen"),
                        QStringLiteral("Thema 1"),
                        {},
                        {}});
    earlier.content.of<Respondent>().put({then, before, city, 1, QStringLiteral("coördinator"), {}});
    earlier.content.of<Answer>().put(
        {before, city, then, QuestionId(QStringLiteral("strategie-vervallen")), quarterScore(9), {}, {}, true});
    form.earlier = earlier;
    return form;
}

/// Hands the form in as the program does: the row, and the state that belongs to it.
inline Submission handIn(FormFile& form, int sequence, const QString& previousDigest) {
    RoundContent& content = form.workspace.content;
    Submission row;
    row.id = SubmissionId(QStringLiteral("inzending-%1").arg(sequence));
    row.round = form.workspace.loadedRound;
    row.city = form.city().id;
    row.sequence = sequence;
    row.questionnaire = form.workspace.round()->questionnaire;
    row.programVersion = QStringLiteral("0.1.0");
    row.previousDigest = previousDigest;
    row.receivedAt = {1'780'000'200'000, 60};
    row.content = canonicalForm(form, row);
    row.digest = formDigest(row.content);
    content.of<Submission>().put(row);
    SelfEvaluation evaluation = *content.of<SelfEvaluation>().find({row.round, row.city});
    evaluation.state = EvaluationState::HandedIn;
    evaluation.handedInOn = QDate(2026, 11, 20);
    content.of<SelfEvaluation>().put(evaluation);
    return row;
}

} // namespace ks::test
