#include "exchange/exampleworkspace.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/questionnaireversions.h"
#include "exchange/baseline.h"

#include <algorithm>

namespace ks {
namespace {

/// What marks everything that is invented. Data of the workspace, so in its language whatever the program speaks.
const QString mark = QStringLiteral("VOORBEELD");
const QString invented = QStringLiteral("VOORBEELD: verzonnen, niet uit het rapport");
const CityId cityWithForms{QStringLiteral("gent")};

class ExampleWriter final {
public:
    explicit ExampleWriter(Workspace& workspace) : m_workspace(workspace) {}

    void write();

private:
    QuestionnaireVersionId addVersion(const QuestionnaireVersionId& from);
    void addRound(int number, const QString& name, const QuestionnaireVersionId& version);
    void addScores(const RoundId& before);
    void addForm();
    void addAnswers(const ThemeEvaluation& theme, int themePlace);

    Workspace& m_workspace;
    RoundId m_round; ///< that is being written
    int m_number = 0;
    QList<RespondentId> m_respondents;
};

void ExampleWriter::write() {
    const RoundId baseline = m_workspace.loadedRound;
    const QuestionnaireVersion* latest = latestVersion(m_workspace.content);
    if (!latest)
        return;
    const QuestionnaireVersionId first = latest->id;
    addRound(2, QStringLiteral("VOORBEELD tweede meetronde (verzonnen)"), first);
    addScores(baseline);
    addForm();
    const RoundId second = m_round;
    addRound(3, QStringLiteral("VOORBEELD derde meetronde (verzonnen)"), addVersion(first));
    addScores(second);
    addForm();
    m_workspace.content.of<QuestionnaireVersion>().put([&] {
        QuestionnaireVersion used = *m_workspace.content.of<QuestionnaireVersion>().find(first);
        used.state = VersionState::Frozen;
        used.digest = questionnaireDigest(m_workspace.content, first);
        return used;
    }());
    m_workspace.info.title = QStringLiteral("VOORBEELD met verzonnen meetrondes");
}

/// The same statements, but that the first of every theme is worded otherwise and the last is gone.
QuestionnaireVersionId ExampleWriter::addVersion(const QuestionnaireVersionId& from) {
    RoundContent& content = m_workspace.content;
    QuestionnaireVersion version = *content.of<QuestionnaireVersion>().find(from);
    version.id = QuestionnaireVersionId(QStringLiteral("voorbeeld-versie"));
    ++version.number;
    version.state = VersionState::Frozen;
    version.note = invented;
    for (const Theme& theme : std::as_const(m_workspace.themes)) {
        QList<QuestionWording> wordings;
        for (const QuestionWording* each : statementsOf(content, from, theme.id))
            wordings.append(*each);
        for (qsizetype i = 0; i + 1 < wordings.size(); ++i) {
            wordings[i].version = version.id;
            if (i == 0)
                wordings[i].text = QStringLiteral("VOORBEELD, herschreven: ") + wordings[i].text;
            content.of<QuestionWording>().put(wordings[i]);
        }
    }
    version.digest = questionnaireDigest(content, version.id);
    content.of<QuestionnaireVersion>().put(version);
    return version.id;
}

void ExampleWriter::addRound(int number, const QString& name, const QuestionnaireVersionId& version) {
    Round round;
    round.id = RoundId(QStringLiteral("voorbeeld-%1").arg(number));
    round.name = name;
    round.period = QStringLiteral("verzonnen");
    round.sequence = number;
    round.questionnaire = version;
    m_workspace.rounds.put(round);
    m_workspace.loadedRound = round.id;
    m_round = round.id;
    m_number = number;
}

/// From the round before, by a fixed pattern that has every direction in it: rises, falls, the same, a level that was
/// between and is no longer, one that is not handed in.
void ExampleWriter::addScores(const RoundId& before) {
    int place = 0;
    for (const City& city : std::as_const(m_workspace.cities)) {
        for (const Theme& theme : std::as_const(m_workspace.themes)) {
            const ThemeScore* then = m_workspace.scores.find({before, theme.id, city.id});
            const int step = (++place * 5 + m_number) % 11;
            Score score = then ? then->score : Score::missing();
            const std::array<int, 5> quarters = {0, 2, 4, -2, 2};
            if (step == 9)
                score = Score::missing();
            else if (score.kind() == ScoreKind::Between && step % 2 == 0)
                score = *Score::exact(*score.high());
            else if (score.kind() == ScoreKind::Exact && step < 5)
                score = *Score::exact(Quarters{
                    std::clamp(score.low()->count + quarters[std::size_t(step)], Quarters::lowest, Quarters::highest)});
            else if (!score.hasValue() && step < 6)
                score = *Score::exact(Quarters{12});
            m_workspace.scores.put({{m_round, theme.id, city.id}, score, {}, invented});
        }
    }
}

/// One city has answers in both rounds, so that its changes can be taken apart.
void ExampleWriter::addForm() {
    SelfEvaluation form;
    form.round = m_round;
    form.city = cityWithForms;
    form.state = EvaluationState::InProgress;
    form.note = invented;
    m_workspace.content.of<SelfEvaluation>().put(form);
    m_respondents.clear();
    const QStringList roles = {QStringLiteral("klimaatcoördinator"), m_number == 2
                                                                         ? QStringLiteral("duurzaamheidsambtenaar")
                                                                         : QStringLiteral("directeur omgeving")};
    for (const QString& role : roles) {
        Respondent respondent;
        respondent.id = RespondentId(QStringLiteral("%1-%2").arg(m_round.value).arg(m_respondents.size() + 1));
        respondent.round = m_round;
        respondent.city = cityWithForms;
        respondent.position = int(m_respondents.size()) + 1;
        respondent.role = mark + QLatin1Char(' ') + role;
        m_workspace.content.of<Respondent>().put(respondent);
        m_respondents.append(respondent.id);
    }
    int place = 0;
    const CityEvaluation asked(m_workspace, cityWithForms);
    for (const ThemeEvaluation& theme : asked.themes())
        addAnswers(theme, place++);
    const CityEvaluation answered(m_workspace, cityWithForms);
    for (const ThemeEvaluation& theme : answered.themes()) {
        const Score& follows = theme.progress.derived.score;
        m_workspace.scores.put({{m_round, theme.theme, cityWithForms}, follows, {}, invented, follows, {}});
    }
}

/// The coordinator answers every statement but the third, which the other one does.
void ExampleWriter::addAnswers(const ThemeEvaluation& theme, int themePlace) {
    for (qsizetype i = 0; i < theme.statements.size(); ++i) {
        const int level = 2 + (int(i) + themePlace) % 3;
        const bool later = m_number > 2;
        Score score = *Score::exact(Quarters{4 * std::min(level + (later && i % 3 == 1 ? 1 : 0), 5)});
        if (!later && i == 3) // the guess that becomes a level
            score = *Score::between(Quarters{4 * level}, Quarters{4 * level + 4});
        Answer answer;
        answer.round = m_round;
        answer.city = cityWithForms;
        answer.respondent = m_respondents[i == 2 ? 1 : 0];
        answer.question = theme.statements[i]->question;
        answer.score = score;
        answer.sureness = later ? 3 : 2;
        answer.comment = invented;
        m_workspace.content.of<Answer>().put(answer);
    }
}

} // namespace

Result<Workspace> exampleWorkspace(Timestamp now) {
    Result<Workspace> workspace = baselineWorkspace(now);
    if (workspace)
        ExampleWriter(*workspace).write();
    return workspace;
}

} // namespace ks
