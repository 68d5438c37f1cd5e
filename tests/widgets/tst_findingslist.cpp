#include "widgets/shell/findingslist.h"

#include "widgets/records/recordfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_findingslist {
namespace {

Finding finding(const char* rule, Severity severity, const char* where, const char* message) {
    return {QString::fromLatin1(rule),
            severity,
            CityId(QString::fromLatin1(where).toLower()),
            ThemeId("aanpak"),
            QString::fromLatin1(where),
            QString::fromLatin1(message)};
}

} // namespace

TEST_CASE("what is said of three places or more in the same words becomes one line that leads to the first") {
    const QList<AttentionLine> lines = attentionLines(
        {finding("open", Severity::Info, "A", "is open."), finding("other", Severity::Info, "B", "differs."),
         finding("open", Severity::Info, "C", "is open."), finding("broken", Severity::Error, "D", "is broken."),
         finding("open", Severity::Info, "E", "is open."), finding("pair", Severity::Warning, "F", "twice."),
         finding("pair", Severity::Warning, "G", "twice.")},
        8);
    QStringList texts;
    for (const AttentionLine& line : lines)
        texts.append(line.text);
    CHECK(texts == QStringList{"D: is broken.", "F: twice.", "G: twice.", "A, C, E: is open.", "B: differs."});
    CHECK(lines[3].city == CityId("a"));
    CHECK(attentionLines({}, 8).isEmpty());
}

TEST_CASE("in the list itself every place of a group has a line of its own that leads there") {
    const QList<AttentionLine> lines = linesOfAllPlaces(
        {finding("open", Severity::Info, "A", "Is open."), finding("other", Severity::Info, "B", "Differs."),
         finding("open", Severity::Info, "C", "Is open."), finding("open", Severity::Info, "E", "Is open.")},
        8);
    QStringList texts;
    for (const AttentionLine& line : lines)
        texts.append((line.part ? "  " : "") + line.text);
    CHECK(texts == QStringList{"Is open. (3 places)", "  A", "  C", "  E", "B: Differs."});
    CHECK(lines[2].city == CityId("c"));
    CHECK(lines[3].city == CityId("e"));

    FindingsList list;
    list.setLines(lines);
    QSignalSpy chosen(&list, &FindingsList::chosen);
    emit list.itemActivated(list.item(3));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<AttentionLine>().city == CityId("e"));
}

TEST_CASE("what holds for every theme says so instead of naming them all") {
    QList<Finding> open;
    for (const Theme& theme : reportModel().themes)
        open.append({"open", Severity::Info, std::nullopt, theme.id, theme.name, "is open."});
    CHECK(attentionLines(open, 8).first().text == QString("All themes: is open."));
    CHECK(attentionLines(open, 8).first().theme == ThemeId("strategie"));
    open.removeLast();
    CHECK(attentionLines(open, 8).first().text.startsWith("Strategie, Aanpak, Monitoring, "));
}

TEST_CASE("the report's grid has its points of attention, and a line is chosen by mouse and by keyboard") {
    const RecordFixture fixture;
    FindingsList list;
    list.fill(*fixture.session);
    list.resize(600, 400);
    list.show();
    REQUIRE(list.count() > 2);
    CHECK(list.item(0)->text().startsWith(QStringLiteral("Aalst, Risicobeheer: ")));

    QSignalSpy chosen(&list, &FindingsList::chosen);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<AttentionLine>().city == CityId("aalst"));
    CHECK(chosen[0][0].value<AttentionLine>().theme == ThemeId("risicobeheer"));
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Return);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].value<AttentionLine>().city == CityId("turnhout"));
}

TEST_CASE("a line leads to the row that it is about") {
    Finding found = finding("double", Severity::Warning, "Gent", "twice.");
    found.row = RowRef{"good_practice", "g-1"};
    CHECK(attentionLines({found}, 8).first().row == RowRef{"good_practice", "g-1"});
    CHECK_FALSE(attentionLines({finding("x", Severity::Info, "A", "y")}, 8).first().row.has_value());
}

TEST_CASE("with nothing to report the list says so, and that line leads nowhere") {
    FindingsList list;
    list.fill({}, 8);
    list.show();
    REQUIRE(list.count() == 1);
    CHECK(list.item(0)->text() == QString("Nothing asks for attention."));
    QSignalSpy chosen(&list, &FindingsList::chosen);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    CHECK(chosen.isEmpty());
}

TEST_CASE("markup in a finding is shown as it stands") {
    FindingsList list;
    list.fill({finding("x", Severity::Info, "<b>A</b>", "<img src=file:///etc/passwd>")}, 8);
    CHECK(list.item(0)->text() == QString("<b>A</b>: <img src=file:///etc/passwd>"));
    CHECK(list.item(0)->toolTip().contains("&lt;img"));
    CHECK_FALSE(list.item(0)->toolTip().contains("<img"));
}

} // namespace tst_findingslist
