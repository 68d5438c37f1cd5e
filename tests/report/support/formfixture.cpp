#include "formfixture.h"

namespace ks::test {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}
const RoundId formRound(QStringLiteral("2026"));
const CityId formCity(QStringLiteral("gent"));
const QuestionnaireVersionId formVersion(QStringLiteral("zelf-2"));
constexpr const char* coordinator = "coordinator";
constexpr const char* energy = "energie";

Score typed(const char* text) {
    return parseScoreText(s(text)).value();
}

class FormBuilder final {
public:
    explicit FormBuilder(Workspace& workspace) : m_content(workspace.content), m_workspace(workspace) {}

    void statement(const char* id, const char* theme, int position, const char* text);
    void respondent(const char* id, int position, const char* role, const char* name);
    void answer(const char* respondent, const char* question, const char* score, std::optional<int> sureness = {},
                const char* comment = "");
    void agree(const char* question, const char* score, const char* comment);
    void evidence(const char* id, const char* question, const char* text, const char* address);
    void decide(const char* theme, const char* score, const char* reason);
    template<class Point>
    void point(const char* id, const char* text) {
        Point row;
        row.id.value = s(id);
        row.round = formRound;
        row.city = formCity;
        row.theme = ThemeId(s("strategie"));
        row.position = 1;
        row.text = s(text);
        m_content.of<Point>().put(row);
    }

private:
    RoundContent& m_content;
    Workspace& m_workspace;
};

void FormBuilder::statement(const char* id, const char* theme, int position, const char* text) {
    m_content.of<Question>().put({QuestionId(s(id)), ThemeId(s(theme))});
    QuestionWording row;
    row.version = formVersion;
    row.question = QuestionId(s(id));
    row.position = position;
    row.text = s(text);
    row.help = s("Uitleg bij ") + s(id);
    row.enoughEvidence = s("een tekst");
    row.notEnoughEvidence = s("een foto");
    row.source = s("Thema – Sterke punten");
    row.levels = {s("niets"), s("iets"), s("een aanzet"), s("bijna alles"), s("alles")};
    m_content.of<QuestionWording>().put(row);
}

void FormBuilder::respondent(const char* id, int position, const char* role, const char* name) {
    Person person;
    person.id.value = s(id);
    person.name = s(name);
    m_content.of<Person>().put(person);
    m_content.of<Respondent>().put({RespondentId(s(id)), formRound, formCity, position, s(role), person.id});
}

void FormBuilder::answer(const char* respondent, const char* question, const char* score, std::optional<int> sureness,
                         const char* comment) {
    m_content.of<Answer>().put({formRound, formCity, RespondentId(s(respondent)), QuestionId(s(question)), typed(score),
                                sureness, s(comment), true});
}

void FormBuilder::agree(const char* question, const char* score, const char* comment) {
    m_content.of<AgreedAnswer>().put({formRound, formCity, QuestionId(s(question)), typed(score), 3, s(comment)});
}

void FormBuilder::evidence(const char* id, const char* question, const char* text, const char* address) {
    Evidence row;
    row.id.value = s(id);
    row.round = formRound;
    row.city = formCity;
    row.theme = ThemeId(s("strategie"));
    if (*question)
        row.question = QuestionId(s(question));
    row.text = s(text);
    row.address = s(address);
    m_content.of<Evidence>().put(row);
}

void FormBuilder::decide(const char* theme, const char* score, const char* reason) {
    ThemeScore row;
    row.place = {formRound, ThemeId(s(theme)), formCity};
    row.score = typed(score);
    row.reason = s(reason);
    m_workspace.scores.put(row);
}

void addQuestionnaire(Workspace& workspace) {
    Questionnaire questionnaire;
    questionnaire.id.value = s("zelf");
    questionnaire.title = s("Zelfevaluatie");
    questionnaire.derivation = s("Afgeleid uit het rapport van juni 2025.");
    workspace.content.of<Questionnaire>().put(questionnaire);
    QuestionnaireVersion version;
    version.id = formVersion;
    version.questionnaire = questionnaire.id;
    version.number = 2;
    version.note = s("Kies het hoogste niveau dat klopt.");
    workspace.content.of<QuestionnaireVersion>().put(version);
    FormBuilder build(workspace);
    build.statement("plan", "strategie", 1, "Er is een klimaatplan.");
    build.statement("smart", "strategie", 2, "De doelen zijn SMART.");
    build.statement("cijfers", "strategie", 3, "De keuzes steunen op cijfers.");
    build.statement("haven", "strategie", 4, "De haven werkt mee.");
    build.statement("budget", "strategie", 5, "Het budget volgt.");
    build.statement("rollen", "aanpak", 1, "De rollen liggen vast.");
    build.statement("overleg", "aanpak", 2, "Er is overleg.");
}

void addAnswers(FormBuilder& build) {
    build.respondent(coordinator, 1, "Klimaatcoördinator", "Cathy Debruyne");
    build.respondent(energy, 2, "Dienst energie", "Jeroen Mercy");
    build.answer(coordinator, "plan", "3", 3);
    build.answer(energy, "plan", "3", 2);
    build.answer(coordinator, "smart", "3-4", 2, "Op de helft na.");
    build.answer(coordinator, "cijfers", "2", 1);
    build.answer(energy, "cijfers", "4");
    build.agree("cijfers", "2,25", "Na bespreking.");
    build.answer(coordinator, "haven", "nvt");
    build.answer(energy, "budget", "~");
    build.answer(coordinator, "rollen", "2");
    build.answer(energy, "rollen", "3,5");
    build.evidence("e1", "plan", "Klimaatplan 2030", "https://example.org/plan");
    build.evidence("e2", "", "Jaarverslag", "");
}

void addHandIn(Workspace& workspace) {
    SelfEvaluation form;
    form.round = formRound;
    form.city = formCity;
    form.state = EvaluationState::HandedIn;
    form.handedInOn = QDate(2026, 11, 20);
    workspace.content.of<SelfEvaluation>().put(form);
    Submission first;
    first.id.value = s("eerste");
    first.round = formRound;
    first.city = formCity;
    first.digest = QString(64, QLatin1Char('a'));
    workspace.content.of<Submission>().put(first);
    Submission second = first;
    second.id.value = s("aatweede");
    second.sequence = 2;
    second.previousDigest = first.digest;
    second.digest = s("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");
    second.programVersion = s("0.5.0");
    workspace.content.of<Submission>().put(second);
}

} // namespace

Workspace workspaceWithQuestionnaire() {
    Workspace workspace = reportModel();
    addQuestionnaire(workspace);
    Round round;
    round.id = formRound;
    round.name = s("Meetronde 2026");
    round.sequence = 2;
    round.questionnaire = formVersion;
    workspace.rounds.put(round);
    workspace.loadedRound = formRound;
    workspace.contentLoaded = true;
    return workspace;
}

Workspace workspaceWithForm() {
    Workspace workspace = workspaceWithQuestionnaire();
    FormBuilder build(workspace);
    addAnswers(build);
    addHandIn(workspace);
    build.decide("strategie", "3-4", "De nieuwe dienst telt nog niet mee.");
    build.point<Strength>("sterk", "Iedereen kent het plan.");
    build.point<ImprovementPoint>("verbeter", "Te weinig cijfers.");
    workspace.content.of<Target>().put(
        {formRound, ThemeId(s("strategie")), formCity, typed("4"), s("eind 2028"), s("bestuursakkoord")});
    FteFigure fte;
    fte.round = formRound;
    fte.city = formCity;
    fte.state = FteState::Given;
    fte.hundredths = 1850;
    fte.subsidisedPercent = 40;
    fte.visibility = Visibility::SteeringGroup;
    workspace.content.of<FteFigure>().put(fte);
    LekpFigure lekp;
    lekp.round = formRound;
    lekp.city = formCity;
    lekp.hundredths = 840;
    lekp.domains = {s("renovatie")};
    lekp.domainsOpenEnded = true;
    workspace.content.of<LekpFigure>().put(lekp);
    return workspace;
}

} // namespace ks::test
