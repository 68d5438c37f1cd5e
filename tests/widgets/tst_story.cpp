#include "widgets/inspector/story.h"

#include "support/testsupport.h"
#include "support/tworounds.h"

#include "widgets/inspector/inspector.h"

#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_story {
namespace {

const QLocale dutch(QLocale::Dutch, QLocale::Belgium);

Story cellStory(const char* city, const char* theme, const Workspace& workspace = reportGrid(),
                const QList<LogEntry>& history = {}) {
    return storyOfCell(workspace, CityId(QString::fromLatin1(city)), ThemeId(QString::fromLatin1(theme)), history,
                       dutch);
}

StorySection sectionOf(const Story& story, const char* id) {
    for (const StorySection& section : story.sections) {
        if (section.id == QLatin1String(id))
            return section;
    }
    FAIL("no section " << id);
    return {};
}

QString factOf(const StorySection& section, const char* start) {
    for (const StoryFact& fact : section.facts) {
        if (fact.label.startsWith(QLatin1String(start)))
            return fact.value;
    }
    return QStringLiteral("(none)");
}

Adjustment adjustment(int sequence, Score value, const char* reason, const char* digest) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = reportRound();
    row.theme = ThemeId("monitoring");
    row.sequence = sequence;
    row.value = value;
    row.reason = QString::fromLatin1(reason);
    row.source = AdjustmentSource::Workshop;
    row.decidedOn = QDate(2025, 3, 7);
    row.decidedBy = QStringLiteral("stuurgroep");
    row.basedOnDigest = QString::fromLatin1(digest);
    return row;
}

} // namespace

TEST_CASE("a score between two levels is told in the words of the source and against the others") {
    // Strategie without Gent: 2,5 4 3 3 3 3 4 4 3 5 3. With Gent at 3,5 the middle two of twelve are 3 and 3.
    const Story story = cellStory("gent", "strategie");
    CHECK(story.title == QString("Gent · Strategie"));
    CHECK(story.subtitle == QString("Self-evaluation, Nulmeting najaar 2024"));
    CHECK(story.quote == QString("“Tussen geel en groen”"));
    CHECK(story.inWords == QString("between 3 and 4\nbetween Gestructureerde aanzet and Matuur"));
    const StorySection others = sectionOf(story, "others");
    CHECK(factOf(others, "Median") == QString("3"));
    CHECK(factOf(others, "Bounds") == QString("3 – 3, stable"));
    CHECK(factOf(others, "Difference (midpoint 3,5)") == QString("+0,5"));
    CHECK(factOf(others, "Cities higher") == QString("4 / 0 / 7"));
    CHECK(sectionOf(story, "source").paragraphs == QStringList{"Maturiteitsinschatting 13 Vlaamse Centrumsteden"});
    CHECK(sectionOf(story, "history").paragraphs == QStringList{"No changes yet"});
}

TEST_CASE("a plain score has no quotation, and its nearest level is named as such") {
    const Story story = cellStory("aalst", "regelgeving"); // 2,75
    CHECK(story.quote.isEmpty());
    CHECK(story.inWords == QString("2,75\nnearest level: Gestructureerde aanzet"));
    CHECK(factOf(sectionOf(story, "others"), "Difference") == QString("−0,125")); // median 2,875
}

TEST_CASE("a cell without a value is no zero: it says why it is left out") {
    const Story approximate = cellStory("aalst", "risicobeheer");
    CHECK(approximate.inWords == QString("approximate, level not recorded"));
    const StorySection others = sectionOf(approximate, "others");
    CHECK(others.paragraphs == QStringList{"Aalst is left out of the median: approximate, level not recorded."});
    CHECK(factOf(others, "Difference") == QString("(none)"));
    CHECK(factOf(others, "Median of 11") == QString("3"));

    const Story unscored = cellStory("turnhout", "aanpak");
    CHECK(unscored.quote == QString("“Bezorgd, maar zonder kleuren”"));
    CHECK(sectionOf(unscored, "others").paragraphs.first().contains(QStringLiteral("handed in, without a level")));
}

TEST_CASE("the history tells who changed what into what, and why, newest first as given") {
    LogEntry edit;
    edit.action = LogAction::Edit;
    edit.at = Timestamp::from(QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::LocalTime));
    edit.actorName = QStringLiteral("An Peeters");
    edit.oldText = QStringLiteral("3-4 (Tussen geel en groen)");
    edit.newText = QStringLiteral("2.5");
    edit.reason = QStringLiteral("misread");
    LogEntry undo = edit;
    undo.action = LogAction::Undo;
    undo.actorName.clear();
    undo.oldText = QStringLiteral("2.5");
    undo.newText = QStringLiteral("unscored");
    undo.reason.clear();
    const QStringList told =
        sectionOf(cellStory("gent", "strategie", reportGrid(), {undo, edit}), "history").paragraphs;
    REQUIRE(told.size() == 2);
    CHECK(told[0].startsWith(QStringLiteral("24/11/2026 14:05, somebody: from 2,5 to handed in, without a level")));
    CHECK(told[0].endsWith(QStringLiteral("(undone)")));
    CHECK(told[1] == QString("24/11/2026 14:05, An Peeters: from 3–4 (“Tussen geel en groen”) to 2,5\nWhy: misread"));
}

TEST_CASE("the history says of what came with a form so, and not what the log keeps of it") {
    LogEntry entry;
    entry.action = LogAction::Edit;
    entry.entity = editKeys::themeScore;
    entry.oldText = QStringLiteral("2");
    entry.newText = QStringLiteral("3");
    entry.reason = QStringLiteral("kszelf: gent 3, brugge 1");
    const QStringList told = sectionOf(cellStory("gent", "strategie", reportGrid(), {entry}), "history").paragraphs;
    REQUIRE(told.size() == 1);
    CHECK(told.first().endsWith("from 2 to 3\nWhy: taken in with the form of the city"));
}

TEST_CASE("the history says that an adjustment was confirmed, and not that it became what it was") {
    LogEntry entry;
    entry.action = LogAction::Edit;
    entry.entity = editKeys::adjustment;
    entry.at = Timestamp::from(QDateTime(QDate(2026, 11, 24), QTime(14, 5), Qt::LocalTime));
    entry.actorName = QStringLiteral("An Peeters");
    entry.oldText = entry.newText = QStringLiteral("3");
    CHECK(sectionOf(cellStory("gent", "strategie", reportGrid(), {entry}), "history").paragraphs ==
          QStringList{"Adjustment: 24/11/2026 14:05, An Peeters: 3 still holds"});
}

TEST_CASE("the story of a theme has its median with bounds, and names who is left out") {
    // Monitoring: 1 3 4 2,5 1,5 3 2 2 4 3 4,5 2. Sorted the middle two are 2,5 and 3: 2,75.
    // Read low Gent is 2 and the middle two are 2 and 3: 2,5. Read high Gent is 3: 3 and 3.
    const Story story = storyOfTheme(reportGrid(), ThemeId("monitoring"), QStringLiteral("now"), {}, dutch);
    const StorySection median = sectionOf(story, "median");
    CHECK(factOf(median, "Median of 12") == QString("2,75"));
    CHECK(factOf(median, "Bounds") == QString("2,5 – 3"));
    CHECK(factOf(median, "Lowest") == QString("1 – 4,5"));
    CHECK(sectionOf(story, "leftOut").paragraphs == QStringList{"Turnhout: handed in, without a level"});
    CHECK_FALSE(story.score);
    CHECK(story.inWords == QString("Global score: still open"));
    CHECK(story.place == AdjustmentPlace{ThemeId("monitoring")});

    const Story risk = storyOfTheme(reportGrid(), ThemeId("risicobeheer"), QStringLiteral("now"), {}, dutch);
    CHECK(sectionOf(risk, "leftOut").paragraphs ==
          QStringList{"Aalst: approximate, level not recorded", "Turnhout: handed in, without a level"});
}

TEST_CASE("each figure of a theme is told with its sum, and the cities in the middle lead to their cells") {
    // Monitoring, sorted: 1 1,5 2 2 2 2,5 3 3 3 4 4 4,5; their sum is 32,5. Q1 is at 1 + 11/4, Q3 at 1 + 33/4.
    const Story story = storyOfTheme(reportGrid(), ThemeId("monitoring"), QStringLiteral("now"), {}, dutch);
    CHECK(sectionOf(story, "reckoned").paragraphs ==
          QStringList{
              QString::fromUtf8("Bounds: with every “between” read low the median is 2,5, with every one read "
                                "high 3."),
              QString::fromUtf8("Q1 stands at place 3,75 of 12, counted from the lowest: 2 + 0,75 × (2 − 2) = 2."),
              QString::fromUtf8("Q3 stands at place 9,25 of 12, counted from the lowest: 3 + 0,25 × (4 − 3) = "
                                "3,25."),
              "Mean: 32,5 / 12 = 2,71."});
    const StorySection counted = sectionOf(story, "counted");
    REQUIRE(counted.facts.size() == 12);
    CHECK(counted.facts[5].value.endsWith(QString::fromUtf8("2–3 · middle")));
    CHECK(counted.facts[5].city == CityId("gent"));
    CHECK(counted.facts[6].value == QString::fromUtf8("3 · middle"));
    CHECK(counted.facts[7].value == "3");
    CHECK(counted.paragraphs ==
          QStringList{"The median is halfway between the two in the middle: (2,5 + 3) / 2 = 2,75."});
}

TEST_CASE("at a whole place a quartile is the score that stands there") {
    Workspace workspace = reportGrid(); // Turnhout at 3 makes 13: Q1 at place 4, Q3 at place 10
    workspace.scores.put(
        {workspace.cell(CityId("turnhout"), ThemeId("monitoring")), *Score::exact(Quarters{12}), {}, {}});
    const Story story = storyOfTheme(workspace, ThemeId("monitoring"), QStringLiteral("now"), {}, dutch);
    const QStringList told = sectionOf(story, "reckoned").paragraphs;
    CHECK(told.contains("Q1 stands at place 4 of 13, counted from the lowest: 2."));
    CHECK(told.contains("Q3 stands at place 10 of 13, counted from the lowest: 3."));
}

TEST_CASE("adjustments are told latest first; one that rests on other scores says so") {
    Workspace workspace = reportGrid();
    workspace.adjustments.put(adjustment(1, Score::exact({8}).value(), "first talk", "before"));
    workspace.adjustments.put(adjustment(2, Score::between({8}, {12}).value(), "second talk", "now"));
    const Story story = storyOfTheme(workspace, ThemeId("monitoring"), QStringLiteral("now"), {}, dutch);
    const QStringList told = sectionOf(story, "global").paragraphs;
    REQUIRE(told.size() == 2);
    CHECK(told[0] == QString("between 2 and 3 · workshop · 7/03/2025 · stuurgroep\nWhy: second talk"));
    CHECK(told[1].startsWith(QStringLiteral("2 · workshop")));
    CHECK(told[1].endsWith(QStringLiteral("Scores of this theme have changed since.")));
    CHECK(story.score == Score::between({8}, {12}).value());
}

TEST_CASE("figures are written with the locale's mark and the true minus") {
    CHECK(differenceText(0.5, dutch) == QString("+0,5"));
    CHECK(differenceText(-0.125, dutch) == QString("−0,125"));
    CHECK(differenceText(0, dutch) == QString("0"));
    CHECK(boundsText(3, 3, dutch) == QString("3 – 3, stable"));
    CHECK(boundsText(2.5, 3, dutch) == QString("2,5 – 3"));
    CHECK(loggedScoreText("2.75", dutch) == QString("2,75"));
    CHECK(loggedScoreText("", dutch) == QString("nothing"));
    CHECK(loggedScoreText("3 (workshop)", dutch) == QString("3 (workshop)"));
    CHECK(loggedScoreText("Round <b> (open)", dutch).contains("<b>"));
}

TEST_CASE("a cell without anything stored names no source, and a plain number is no quotation in any language") {
    Workspace workspace = reportGrid();
    workspace.scores.remove(workspace.cell(CityId("genk"), ThemeId("aanpak")));
    const Story empty = cellStory("genk", "aanpak", workspace);
    for (const StorySection& section : empty.sections)
        CHECK(section.id != QString("source"));
    const Story english = storyOfCell(reportGrid(), CityId("aalst"), ThemeId("strategie"), {}, QLocale::c());
    CHECK(english.quote.isEmpty());
    CHECK(english.inWords.startsWith("2.5"));
}

TEST_CASE("compared with a round before, a cell tells its score of then, the difference and what the signs mean") {
    const Workspace then = reportGrid();
    const Workspace now = laterGrid({{{"gent", "strategie"}, "4"}, {{"antwerpen", "strategie"}, "-"}});
    const auto told = [&](const char* city) {
        return sectionOf(storyOfCell(now, CityId(QLatin1String(city)), ThemeId("strategie"), {}, dutch, &then),
                         "change");
    };
    const StorySection gent = told("gent");
    CHECK(gent.caption == "Since Nulmeting najaar 2024");
    CHECK(factOf(gent, "Score then") == QString::fromUtf8("3–4"));
    CHECK(factOf(gent, "Difference") == "+0,5 (0 to +1)");
    CHECK(gent.paragraphs.first() == "Undecided.");
    CHECK(gent.paragraphs.last() ==
          QString::fromUtf8("Signs in the grid: ▲ higher · ▼ lower · = the same · ? undecided "
                            "· × not comparable"));
    const StorySection antwerpen = told("antwerpen");
    CHECK(factOf(antwerpen, "Score then") == "4");
    CHECK(factOf(antwerpen, "Difference") == "(none)");
    CHECK(antwerpen.paragraphs.first().startsWith("Not comparable with Nulmeting najaar 2024: "));
    for (const StorySection& each : cellStory("gent", "strategie", now).sections)
        CHECK(each.id != "change");
}

TEST_CASE("compared with a round before, a theme tells the median of then and the difference") {
    const Workspace then = reportGrid();
    const Workspace now = laterGrid({{{"kortrijk", "strategie"}, "4"}, {{"hasselt", "strategie"}, "4"}});
    const StorySection change =
        sectionOf(storyOfTheme(now, ThemeId("strategie"), QStringLiteral("now"), {}, dutch, &then), "change");
    // 2,5 3 3 3 3 3,5 4 4 4 4 4 5: the two in the middle are now 3,5 and 4
    CHECK(factOf(change, "Median then, of 12") == "3");
    CHECK(factOf(change, "Bounds then") == QString::fromUtf8("3 – 3, stable"));
    CHECK(factOf(change, "Difference of the medians") == "+0,75");
}

TEST_CASE("where groups were made the story of a theme says that its figures are over all cities") {
    Workspace workspace = reportGrid();
    const auto says = [&] {
        return sectionOf(storyOfTheme(workspace, ThemeId("monitoring"), QStringLiteral("now"), {}, dutch), "median")
            .paragraphs.join(' ')
            .contains("over all cities of the round, not over a group");
    };
    CHECK_FALSE(says());
    workspace.content.of<PeerGroup>().put({PeerGroupId("kust"), "Kust", "", {"oostende", "brugge"}, 1});
    CHECK(says());
}

TEST_CASE("the button to enter a global score says so where there is one already") {
    Inspector inspector;
    Story story = storyOfTheme(reportGrid(), ThemeId("monitoring"), QStringLiteral("now"), {}, dutch);
    inspector.tell(story);
    const auto text = [&] { return inspector.findChild<QPushButton*>("adjust")->text(); };
    CHECK(text() == QString::fromUtf8("Enter global score…"));
    story.layer = LayerState::Differs;
    inspector.tell(story);
    CHECK(text() == QString::fromUtf8("Enter another global score…"));
    story = cellStory("gent", "strategie");
    story.layer = LayerState::Differs;
    inspector.tell(story);
    CHECK(text() == QString::fromUtf8("Adjust this score again…"));
}

} // namespace tst_story
