// What follows from recommendations, as a person adds and edits it on its page.
#include "models/recordroles.h"
#include "session/records/recordregistry.h"
#include "widgets/look/boundedtext.h"
#include "widgets/pages/contentpages.h"
#include "widgets/pages/followuppages.h"
#include "widgets/pages/recordspage.h"
#include "widgets/records/newrecorddialog.h"
#include "widgets/records/pickfieldeditor.h"
#include "widgets/records/recordfixture.h"
#include "widgets/records/recordpanel.h"
#include "widgets/shell/tablecopy.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

using namespace ks;
using namespace ks::test;

namespace tst_followuppages {
namespace {

using Make = Page* (*)(const PageContext&, QWidget*);

struct Shown : RecordFixture {
    explicit Shown(Make make, bool readOnly = false, RoundContent content = fullContent())
        : RecordFixture(readOnly, std::move(content)) {
        page.reset(static_cast<RecordsPage*>(make(context(), nullptr)));
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    /// Opens the tab and adds a record with its button; its key.
    QString add(int tab) const {
        page->findChild<QTabBar*>()->setCurrentIndex(tab);
        RecordsView& records = page->view(tab);
        const QString name = records.objectName().chopped(4) + QStringLiteral("Add"); // without "View"
        QTest::mouseClick(childNamed<QPushButton>(records, name.toUtf8()), Qt::LeftButton);
        return records.currentKey();
    }
    /// Writes over a line of the panel and leaves it with Enter.
    void write(int tab, const char* field, const QString& text) const {
        auto* line = childNamed<QLineEdit>(page->view(tab).panel(), field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void writeText(int tab, const char* field, const QString& text) const {
        auto* edit = childNamed<QPlainTextEdit>(page->view(tab).panel(), field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        page->view(tab).panel().flush();
    }
    void choose(int tab, const char* field, const QString& key) const {
        auto* box = childNamed<QComboBox>(page->view(tab).panel(), field);
        box->setCurrentIndex(box->findData(key));
        REQUIRE(box->currentIndex() >= 0);
        emit box->activated(box->currentIndex());
    }
    std::unique_ptr<RecordsPage> page;
};

} // namespace

TEST_CASE("the list of packages tells when: in the words of the timing, and by the quarter where that is all") {
    Shown open(&makeWorkPackagesPage);
    const QString key = open.add(0);
    open.write(0, "field_quarter", "K1 2027");
    const auto* model = open.page->view(0).table().model();
    const auto when = [&] {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 5).data(RecordKeyRole).toString() == key)
                return model->index(row, 5).data().toString();
        }
        return QString();
    };
    CHECK(model->headerData(5, Qt::Horizontal).toString() == "Timing");
    CHECK(when() == "2027-Q1");
    open.write(0, "field_timing_text", "Voorjaar");
    CHECK(when() == QString::fromUtf8("Voorjaar · 2027-Q1"));
    open.write(0, "field_quarter", "");
    open.write(0, "field_timing_text", "");
    CHECK(when() == "open");
}

TEST_CASE("a table takes the width of words that come later, and keeps what a person gave a column") {
    Shown open(&makeWorkPackagesPage, false, RoundContent());
    RecordsView& view = open.page->view(0);
    auto* table = &view.table();
    const int before = table->columnWidth(2);
    Edit edit;
    const RoundContent full = fullContent();
    for (const auto& [id, row] : full.of<WorkPackage>()) {
        WorkPackage package = row;
        package.serves.clear();
        package.targets.clear();
        package.leads.clear();
        package.themes = {ThemeId("risicobeheer")};
        edit.deltas.push_back(RowDelta<WorkPackage>{std::nullopt, package});
    }
    REQUIRE(open.session->apply(edit).ok());
    const QString theme = table->model()->index(0, 2).data().toString();
    CHECK(table->columnWidth(2) > before);
    CHECK(table->columnWidth(2) >= table->fontMetrics().horizontalAdvance(theme));
    table->setColumnWidth(2, 90);
    REQUIRE(view.showRecord(full.of<WorkPackage>().begin()->first.value));
    open.write(0, "field_title", "Iets anders");
    CHECK(table->columnWidth(2) == 90);
}

TEST_CASE("tables of packages are copied with their reservation, also in a round without words for it") {
    RoundContent content = fullContent();
    content.of<ReportSection>() = {};
    Shown open(&makeWorkPackagesPage, false, content);
    const QString reserved =
        "Work packages, leads, timing and subtopics are provisional, not exhaustive and not binding.";
    CHECK(childNamed<BoundedText>(*open.page, "introduction")->text() == reserved);
    REQUIRE(copyTableOf(*open.page));
    CHECK(QGuiApplication::clipboard()->text().endsWith('\n' + reserved));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().endsWith("</table><p>" + reserved + "</p>"));
    Shown others(&makeRecommendationsPage);
    REQUIRE(copyTableOf(*others.page));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().endsWith("</table>"));
}

TEST_CASE("a rating of a city is added, and given its figure") {
    Shown open(&makeRecommendationsPage);
    const std::size_t before = open.content().of<Rating>().size();
    open.add(1); // asks for the figure first
    auto* asked = qobject_cast<NewRecordDialog*>(QApplication::activeModalWidget());
    REQUIRE(asked);
    CHECK(open.content().of<Rating>().size() == before);
    for (const auto& [name, chosen] :
         {std::pair{"field_criterion", "importance"}, std::pair{"field_city_id", "genk"}}) {
        auto* box = childNamed<QComboBox>(*asked, name);
        box->setCurrentIndex(box->findData(chosen));
    }
    childNamed<QLineEdit>(*asked, "field_value")->setText("4");
    QSignalSpy added(asked, &NewRecordDialog::added);
    asked->accept();
    REQUIRE(added.size() == 1);
    const QString key = added[0][0].toString();
    const Rating* row = open.content().of<Rating>().find(RatingId(key));
    REQUIRE(row);
    CHECK(row->criterion == RatingCriterion::Importance);
    CHECK(row->city == CityId("genk"));
    CHECK(row->value == 4);
    open.page->showRecord({QStringLiteral("rating"), key});
    open.write(1, "field_value", "9"); // stays in the field, with the reason below it
    CHECK(open.content().of<Rating>().find(RatingId(key))->value == 4);
}

TEST_CASE("an action, a journal entry and a link of a package are added and edited") {
    Shown open(&makeWorkPackagesPage);
    const QString action = open.add(1);
    open.write(1, "field_title", "Offertes vragen");
    open.choose(1, "field_owner_city_id", "brugge");
    open.write(1, "field_owner_label", "dienst klimaat");
    open.write(1, "field_due_on", "30/6/2026");
    open.choose(1, "field_state", "running");
    const PackageAction* row = open.content().of<PackageAction>().find(PackageActionId(action));
    REQUIRE(row);
    CHECK(row->title == "Offertes vragen");
    CHECK(row->city == CityId("brugge"));
    CHECK(row->owner == "dienst klimaat");
    CHECK(row->dueOn == QDate(2026, 6, 30));
    CHECK(row->state == WorkState::Running);
    CHECK(row->position == 3);

    const QString entry = open.add(5);
    open.writeText(5, "field_text", "Eerste offerte is er.");
    const PackageEntry* written = open.content().of<PackageEntry>().find(PackageEntryId(entry));
    REQUIRE(written);
    CHECK(written->text == "Eerste offerte is er.");
    CHECK(written->written.toDateTime().date() == QDate(2023, 11, 14)); // the day of the clock
    open.write(5, "field_written", "15/11/2023");
    CHECK(open.content().of<PackageEntry>().find(written->id)->written.toDateTime().date() == QDate(2023, 11, 15));

    const QString link = open.add(6);
    open.write(6, "field_title", "Bestek");
    open.write(6, "field_address", "https://stad.example/bestek");
    CHECK(open.content().of<PackageLink>().find(PackageLinkId(link))->address == "https://stad.example/bestek");
}

TEST_CASE("a lead, a part and a subtopic are added and edited, as changes of their package") {
    Shown open(&makeWorkPackagesPage);
    const auto package = [&]() -> const WorkPackage& { return open.content().of<WorkPackage>().begin()->second; };
    open.add(2);
    open.choose(2, "field_city_id", "oostende");
    open.choose(2, "field_certainty", "certain");
    open.write(2, "field_note", "vanaf 2026");
    REQUIRE(package().leads.size() == 4);
    CHECK(package().leads.last().city == CityId("oostende"));
    CHECK(package().leads.last().certainty == Certainty::Certain);
    CHECK(package().leads.last().note == "vanaf 2026");

    open.add(3);
    open.write(3, "field_letter", "c");
    open.write(3, "field_title", "Derde");
    CHECK(package().parts.last().title == "Derde");

    open.add(4);
    open.write(4, "field_keyword", "sensoren");
    open.choose(4, "field_part_id", package().parts.last().id.value);
    CHECK(package().subtopics.last().keyword == "sensoren");
    CHECK(package().subtopics.last().part == package().parts.last().id);
    QTest::mouseClick(childNamed<QPushButton>(open.page->view(4).panel(), "removeRecord"), Qt::LeftButton);
    CHECK(package().subtopics.size() == 2);
    REQUIRE(open.session->undo().ok());
    CHECK(package().subtopics.size() == 3);
}

TEST_CASE("a meeting gets its day, who was there and minutes; an item and a decision are of it") {
    Shown open(&makeFollowUpPage);
    const QString key = open.add(0);
    open.write(0, "field_title", "Stuurgroep van juni");
    open.write(0, "field_held_on", "12/6/2026");
    open.write(0, "field_place", "Brussel");
    childNamed<QCheckBox>(open.page->view(0).panel(), "field_present_city/genk")->click();
    open.writeText(0, "field_minutes", "Alles loopt.");
    const Meeting* row = open.content().of<Meeting>().find(MeetingId(key));
    REQUIRE(row);
    CHECK(row->title == "Stuurgroep van juni");
    CHECK(row->heldOn == QDate(2026, 6, 12));
    CHECK(row->place == "Brussel");
    CHECK(row->minutes == "Alles loopt.");
    REQUIRE(row->attendance.size() == 1);
    CHECK(row->attendance[0].city == CityId("genk"));

    open.page->findChild<QTabBar*>()->setCurrentIndex(1);
    open.page->view(1).filterBy("meeting_id", key);
    const QString item = open.add(1);
    open.write(1, "field_title", "Wat te laat is");
    open.choose(1, "field_about", "work_package_action ac-2");
    CHECK(open.content().of<AgendaItem>().find(AgendaItemId(item))->meeting == MeetingId(key));
    CHECK(open.content().of<AgendaItem>().find(AgendaItemId(item))->aboutKey == "ac-2");
    const QString decision = open.add(2);
    open.writeText(2, "field_text", "De bevraging start.");
    open.choose(2, "field_meeting_id", key);
    CHECK(open.content().of<MeetingDecision>().find(DecisionId(decision))->meeting == MeetingId(key));
}

TEST_CASE("the minutes of the selected meeting are asked for as a paper, with what was just typed") {
    Shown open(&makeFollowUpPage);
    RecordsView& view = open.page->view(0);
    CHECK(view.panel().findChild<QPushButton*>("meetingMinutes") == nullptr); // none is selected
    REQUIRE(view.showRecord("ve-1"));
    auto* button = childNamed<QPushButton>(view.panel(), "meetingMinutes");
    auto* minutes = childNamed<QPlainTextEdit>(view.panel(), "field_minutes");
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, "Alles loopt.");
    button->click();
    CHECK(open.navigator.papers == QStringList{"minutes:ve-1"});
    CHECK(open.content().of<Meeting>().find(MeetingId(QStringLiteral("ve-1")))->minutes == "Alles loopt.");
}

TEST_CASE(
    "the agenda of a meeting is proposed in one step, and a file that is only read offers no more than the minutes") {
    RoundContent content = fullContent();
    PackageAction late = *content.of<PackageAction>().find(PackageActionId("ac-2"));
    late.dueOn = QDate(2023, 11, 1); // two weeks before the day of the fixture
    content.of<PackageAction>().put(late);
    Shown open(&makeFollowUpPage, false, content);
    RecordsView& view = open.page->view(0);
    REQUIRE(view.showRecord("ve-1"));
    childNamed<QPushButton>(view.panel(), "proposeAgenda")->click();
    REQUIRE(open.navigator.records.size() == 1);
    CHECK(open.navigator.records.first().entity == "agenda_item");
    const AgendaItem* item = open.content().of<AgendaItem>().find(AgendaItemId(open.navigator.records.first().key));
    REQUIRE(item);
    CHECK(item->aboutKey == "ac-2");
    CHECK(open.content().of<AgendaItem>().size() == 2);
    childNamed<QPushButton>(view.panel(), "proposeAgenda")->click();
    CHECK(open.navigator.told.last().text == "Nothing is open or late that is not on the agenda already.");
    REQUIRE(open.session->undo());
    CHECK(open.content().of<AgendaItem>().size() == 1);

    Shown onlyRead(&makeFollowUpPage, true, content);
    REQUIRE(onlyRead.page->view(0).showRecord("ve-1"));
    CHECK_FALSE(childNamed<QPushButton>(onlyRead.page->view(0).panel(), "proposeAgenda")->isEnabled());
    CHECK(childNamed<QPushButton>(onlyRead.page->view(0).panel(), "meetingMinutes")->isEnabled());
}

TEST_CASE("links are typed by a word, taken out by a key, and confirmed together") {
    Shown open(&makeRecommendationsPage);
    RecordsView& view = open.page->view(0);
    REQUIRE(view.showRecord("a-1"));
    const auto advice = [&]() -> const Recommendation& { return open.content().of<Recommendation>().begin()->second; };
    auto* picker = childNamed<QComboBox>(view.panel(), "add_cells");
    picker->setFocus();
    QTest::keyClicks(picker->lineEdit(), "Middelen, Gent");
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QTest::qWait(0);
    REQUIRE(advice().cells.size() == 3);
    CHECK(advice().cells[0].theme == ThemeId("middelen"));
    auto* list = childNamed<QListWidget>(view.panel(), "field_cells");
    CHECK(list->count() == 3);
    list->setFocus();
    list->setCurrentRow(0);
    open.session->endMerging(); // as a second later
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(advice().cells.size() == 2);
    childNamed<QCheckBox>(view.panel(), "field_links_confirmed_yes")->click();
    CHECK(advice().cells[0].origin == LinkOrigin::Confirmed);
    REQUIRE(open.session->undo().ok());
    REQUIRE(open.session->undo().ok());
    CHECK(advice().cells.size() == 3);
    CHECK(childNamed<QListWidget>(view.panel(), "field_cells")->count() == 3);
}

TEST_CASE("every field of the records that follow has a name for who does not see it") {
    Shown packages(&makeWorkPackagesPage);
    for (int tab = 0; tab < 7; ++tab) {
        packages.page->findChild<QTabBar*>()->setCurrentIndex(tab);
        RecordsView& view = packages.page->view(tab);
        REQUIRE(view.showRecord(recordType(view.table().model()->index(0, 0).data(RecordEntityRole).toString())
                                    ->keys(packages.session->workspace())
                                    .first()));
        for (const QWidget* each : view.panel().findChildren<QWidget*>()) {
            if (each->focusPolicy() == Qt::NoFocus || !each->isVisible() || qobject_cast<const QLabel*>(each))
                continue;
            INFO(each->metaObject()->className() << " " << each->objectName().toStdString());
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            CHECK_FALSE((each->accessibleName().isEmpty() && (!button || button->text().isEmpty())));
        }
    }
}

} // namespace tst_followuppages
