#include "support/formsession.h"

#include "domain/evaluation/handin.h"
#include "widgets/inspector/story.h"

using namespace ks;
using namespace ks::test;

namespace tst_evaluationstory {
namespace {

Story storyOf(const Workspace& workspace) {
    return storyOfCell(workspace, CityId("gent"), ThemeId("aanpak"), {}, QLocale(QStringLiteral("nl_BE")));
}

std::optional<StorySection> sectionOf(const Story& story, const char* id) {
    for (const StorySection& section : story.sections) {
        if (section.id == QLatin1String(id))
            return section;
    }
    return std::nullopt;
}

SupersededValue lost(Score score, ConflictSide side, int sequence) {
    SupersededValue row;
    row.id = SupersededValueId::make();
    row.round = sessionRound();
    row.city = CityId("gent");
    row.theme = ThemeId("aanpak");
    row.score = score;
    row.side = side;
    row.sequence = sequence;
    return row;
}

} // namespace

TEST_CASE("a cell with a form behind it tells what follows from which answers") {
    FormSession open;
    for (const char* each : {"aanpak-coordinatie", "aanpak-rollen", "aanpak-overleg"})
        open.giveAnswer(each, level(3));
    open.giveAnswer("aanpak-aansturing", betweenTwo(3, 4));
    open.apply(decideTheme(open.workspace(), open.ghent, ThemeId("aanpak"), level(2),
                           QStringLiteral("De nieuwe dienst telt nog niet mee.")));
    const Story story = storyOf(open.workspace());
    const std::optional<StorySection> derived = sectionOf(story, "derived");
    REQUIRE(derived);
    // 3 + 3 + 3 + 3,5 = 12,5; / 4 = 3,125: halfway between 3 and 3,25
    CHECK(derived->facts == QList<StoryFact>{{"The score that follows", "3"}});
    CHECK(derived->paragraphs.last() == "The city decided otherwise. Why: De nieuwe dienst telt nog niet mee.");
    CHECK(derived->paragraphs.first().endsWith("= 12,5; divided by 4 that is 3,125."));
    const std::optional<StorySection> answers = sectionOf(story, "answers");
    REQUIRE(answers);
    REQUIRE(answers->facts.size() == 7);
    CHECK(answers->facts[0] == StoryFact{"Het is duidelijk wie het klimaatwerk van de stad coördineert.", "3"});
    CHECK(answers->facts[3].value == "open");
    CHECK(answers->facts[5].value == "3–4");
    CHECK_FALSE(sectionOf(story, "superseded"));
}

TEST_CASE("a value that was not taken over stays in the story of its cell, with where it stood") {
    FormSession open;
    Workspace workspace = open.workspace();
    workspace.content.of<SupersededValue>().put(lost(level(2), ConflictSide::Workspace, 1));
    SupersededValue answer = lost(level(4), ConflictSide::Form, 2);
    answer.question = QuestionId("aanpak-rollen");
    answer.text = QStringLiteral("Staat in het organogram.");
    answer.respondentRole = QStringLiteral("klimaatcoördinator");
    workspace.content.of<SupersededValue>().put(answer);
    SupersededValue elsewhere = lost(level(5), ConflictSide::Form, 2);
    elsewhere.theme = ThemeId("monitoring");
    workspace.content.of<SupersededValue>().put(elsewhere);
    const std::optional<StorySection> told = sectionOf(storyOf(workspace), "superseded");
    REQUIRE(told);
    CHECK(told->caption == "Not taken over at the intake");
    CHECK(told->paragraphs == QStringList{"De rol van elk team en elke groep in de klimaatwerking ligt vast.\nFrom "
                                          "hand-in 2: 4 (Staat in het organogram.), of klimaatcoördinator",
                                          "In the workspace before hand-in 1: 2"});
}

TEST_CASE("without a form the story of a cell has nothing of answers") {
    FormSession open(false);
    const Story story = storyOf(open.workspace());
    CHECK_FALSE(sectionOf(story, "derived"));
    CHECK_FALSE(sectionOf(story, "answers"));
}

} // namespace tst_evaluationstory
