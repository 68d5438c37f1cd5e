#include "models/modelfixture.h"
#include "support/contentfixture.h"

#include "models/readinglist.h"
#include "models/recordfilter.h"
#include "models/recordtablemodel.h"
#include "models/staffingmodel.h"
#include "models/tableclipboard.h"
#include "models/themereading.h"
#include "session/records/recordregistry.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

using namespace ks;
using namespace ks::test;

namespace tst_recordmodels {
namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

Workspace fullGrid() {
    Workspace grid = reportGrid();
    grid.content = fullContent();
    return grid;
}

struct Records : ModelFixture {
    explicit Records(const char* entity, QList<RecordColumn> columns)
        : ModelFixture(fullGrid()), type(*recordType(QLatin1String(entity))) {
        REQUIRE(session->needContent().ok());
        model = std::make_unique<RecordTableModel>(*session, type, std::move(columns));
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), fatal);
        filter = std::make_unique<RecordFilter>(*model);
        filterTester = std::make_unique<QAbstractItemModelTester>(filter.get(), fatal);
    }
    void apply(const Result<Edit>& edit) const {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    QStringList shown(int column = 0) const {
        QStringList texts;
        for (int row = 0; row < filter->rowCount(); ++row)
            texts.append(filter->index(row, column).data().toString());
        return texts;
    }

    const RecordType& type;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<RecordFilter> filter;
    std::unique_ptr<QAbstractItemModelTester> filterTester;
};

} // namespace

TEST_CASE("the records of a kind as a table: names instead of ids, and a word for what is open") {
    const Records records("good_practice", {{"title"}, {"city_id", "several"}, {"theme_id"}, {"address", "open"}});
    REQUIRE(records.model->rowCount() == 2);
    const auto text = [&](int row, int column) { return records.model->index(row, column).data().toString(); };
    CHECK(text(0, 0) == "Klimaatplan");
    CHECK(text(0, 1) == "Gent");
    CHECK(text(0, 2) == "Strategie");
    CHECK(text(0, 3) == "https://stad.example/plan");
    CHECK(text(1, 1) == "several");
    CHECK(text(1, 3) == "open");
    CHECK(records.model->index(1, 3).data(RecordOpenRole).toBool());
    CHECK(records.model->index(0, 0).data(RecordKeyRole).toString() == "g-1");
    CHECK(records.model->index(0, 3).data(Qt::AccessibleTextRole).toString().startsWith("Klimaatplan (added), "));
}

TEST_CASE("the table follows edits, additions and removals, and their undoing") {
    const Records records("good_practice", {{"title"}});
    QSignalSpy changed(records.model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(records.model.get(), &QAbstractItemModel::modelReset);
    records.apply(
        records.type.setValue(records.session->workspace(), "g-1", records.type.fieldIndex("title"), "Anders"));
    CHECK(changed.size() == 1);
    CHECK(records.shown().contains("Anders"));
    records.apply(records.type.remove(records.session->workspace(), "g-2"));
    CHECK(records.model->rowCount() == 1);
    REQUIRE(records.session->undo().ok());
    CHECK(records.model->rowCount() == 2);
    CHECK(reset.size() == 2);
    records.apply(recordType("strength")->remove(records.session->workspace(), "s-2"));
    CHECK(reset.size() == 2); // another kind
}

TEST_CASE("records are filtered by value and by words, without regard to case and accents") {
    const Records records("good_practice", {{"title"}});
    records.filter->setValue("city_id", "gent");
    CHECK(records.shown() == QStringList{"Klimaatplan"});
    records.filter->setValue("city_id", "aalst");
    CHECK(records.shown().isEmpty());
    records.filter->setValue("city_id", {});
    records.filter->setWords("ANDERE dashb");
    CHECK(records.shown() == QStringList{"Dashboard"});
    CHECK(records.filter->isFiltering());
    records.filter->setWords("niets van dit");
    CHECK(records.shown().isEmpty());
    CHECK(records.filter->rowOf("g-1") == -1);
    const Records advice("recommendation", {{"short_title"}});
    advice.filter->setValue("themes", "monitoring");
    CHECK(advice.shown() == QStringList{"Meer afstemming"});
    advice.filter->setValue("themes", "middelen");
    CHECK(advice.shown().isEmpty());
}

TEST_CASE("a column sorts numbers as numbers, and what is open comes last both ways") {
    Records records("recommendation", {{"number", "none"}});
    for (const char* title : {"tiende", "zonder"})
        records.apply(records.type.add(records.session->workspace(), {{"short_title", title}})->edit);
    const QStringList keys = records.type.keys(records.session->workspace());
    records.apply(records.type.setValue(records.session->workspace(), keys[1], 0, 10));
    records.filter->sort(0, Qt::AscendingOrder);
    CHECK(records.shown() == QStringList{"1", "10", "none"});
    records.filter->sort(0, Qt::DescendingOrder);
    CHECK(records.shown() == QStringList{"10", "1", "none"});
    records.filter->sort(-1);
    CHECK(records.shown() == QStringList{"1", "10", "none"});
}

TEST_CASE("a copied table is text parted by tabs and HTML, with formulas disarmed and markup as characters") {
    Records records("good_practice", {{"title"}, {"note"}});
    records.apply(
        records.type.setValue(records.session->workspace(), "g-1", records.type.fieldIndex("title"), "=1+1 <b>x</b>"));
    const auto data = tableMimeData(*records.filter, {0});
    CHECK(data->text().section('\n', 1) == "'=1+1 <b>x</b>\tLet op.");
    CHECK(data->html().contains("<td>=1+1 &lt;b&gt;x&lt;/b&gt;</td>"));
}

TEST_CASE("a theme on one page: every row of the theme is there and leads to its record") {
    ModelFixture fixture(fullGrid());
    REQUIRE(fixture.session->needContent().ok());
    const QList<ReadingLine> lines = themeReading(fixture.session->workspace(), ThemeId("strategie"));
    const auto has = [&](const char* entity, const char* key) {
        return std::any_of(lines.begin(), lines.end(), [&](const ReadingLine& each) {
            return each.row == RowRef{QLatin1String(entity), QString::fromUtf8(key)};
        });
    };
    CHECK(has("theme_judgement", "2024-najaar/strategie"));
    CHECK(has("strength", "s-1"));
    CHECK(has("strength", "s-2"));
    CHECK(has("improvement_point", "v-1"));
    CHECK(has("good_practice", "g-1"));
    CHECK(has("good_practice", "g-2"));
    CHECK(has("recommendation", "a-1"));
    CHECK(has("work_package", "w-1"));
    const auto line = [&](const char* text) {
        return std::find_if(lines.begin(), lines.end(),
                            [&](const ReadingLine& each) { return each.text == QString::fromUtf8(text); });
    };
    CHECK(line("Betrokkenen: burgers, experts, …")->kind == ReadingKind::Detail);
    CHECK(line("Gent: Een tweede.")->origin == Origin::Added);
    CHECK(line("Alle steden hebben een plan.")->origin == Origin::Report);
    const QList<ReadingLine> empty = themeReading(fixture.session->workspace(), ThemeId("middelen"));
    CHECK(std::count_if(empty.begin(), empty.end(),
                        [](const ReadingLine& each) { return each.kind == ReadingKind::Open; }) >= 5);
    CHECK(themeReading(fixture.session->workspace(), ThemeId("onzin")).isEmpty());
}

TEST_CASE("a reading list keeps its place where lines stay, and copies as text with its marks") {
    ReadingList list;
    QAbstractItemModelTester tester(&list, fatal);
    list.setLines({{ReadingKind::Heading, "Kop"},
                   {ReadingKind::Item, "een", "noot", 0, {"strength", "s-1"}},
                   {ReadingKind::Item, "twee", {}, 2},
                   {ReadingKind::Detail, "klein"}});
    CHECK(list.rowOf({"strength", "s-1"}) == 1);
    CHECK(list.rowOf({"strength", "s-9"}) == -1);
    CHECK(list.plainText({0, 1, 2, 3}) == "Kop\n– een\n  noot\n2. twee\n    – klein");
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    QList<ReadingLine> lines = list.lines();
    lines[2].text = "anders";
    list.setLines(lines);
    CHECK(reset.isEmpty());
    lines.removeLast();
    list.setLines(lines);
    CHECK(reset.size() == 1);
}

TEST_CASE("a section reads with those below it") {
    ModelFixture fixture(fullGrid());
    REQUIRE(fixture.session->needContent().ok());
    const QList<ReadingLine> lines = sectionReading(fixture.session->workspace(), idOf<ReportSectionId>("z-deel"));
    QStringList texts;
    for (const ReadingLine& line : lines)
        texts.append(line.text);
    CHECK(texts == QStringList{"Deel", "Hoofdstuk", "Tekst.", "punt"});
}

TEST_CASE("the tables at the end of a section are lines that lead to them") {
    ModelFixture fixture(fullGrid());
    REQUIRE(fixture.session->needContent().ok());
    const auto titleOf = [](const QString& table) { return table == "lekp" ? QString("LEKP-1") : QString(); };
    const QList<ReadingLine> lines =
        sectionReading(fixture.session->workspace(), idOf<ReportSectionId>("a-hoofdstuk"), titleOf);
    REQUIRE(lines.size() == 4); // one table is known, the other is not
    CHECK(lines.last().kind == ReadingKind::Link);
    CHECK(lines.last().text == "LEKP-1");
    CHECK(lines.last().row == RowRef{"report_table", "lekp"});
}

TEST_CASE("only in the round of the report is a row marked as added") {
    Workspace grid = fullGrid();
    Round later = *grid.round();
    later.id = RoundId("2027");
    later.baseline = false;
    later.sequence = 2;
    grid.rounds.put(later);
    Strength own;
    own.id = StrengthId("eigen");
    own.round = later.id;
    own.theme = ThemeId("strategie");
    own.text = "Eigen.";
    grid.content.of<Strength>().put(own);
    ModelFixture fixture(grid);
    REQUIRE(fixture.session->needContent().ok());
    const auto marks = [&] {
        RecordTableModel model(*fixture.session, *recordType("strength"), {{"text"}});
        return model.index(model.rowCount() - 1, 0).data(RecordOriginRole).toInt();
    };
    REQUIRE(fixture.session->showRound(RoundId("2024-najaar")).ok());
    CHECK(marks() == static_cast<int>(Origin::Added));
    REQUIRE(fixture.session->showRound(later.id).ok());
    CHECK(marks() == static_cast<int>(Origin::Report));
}

TEST_CASE("staff per city: every city once, a reason where there is no figure, a total of what is known") {
    ModelFixture fixture(fullGrid());
    REQUIRE(fixture.session->needContent().ok());
    StaffingModel fte(*fixture.session, StaffingFigure::Fte);
    QAbstractItemModelTester tester(&fte, fatal);
    StaffingModel lekp(*fixture.session, StaffingFigure::Lekp);
    REQUIRE(fte.rowCount() == 13);
    CHECK(fte.index(0, StaffingModel::CityColumn).data().toString() == "Aalst");
    CHECK_FALSE(fte.figure(0));
    CHECK(fte.index(0, StaffingModel::WordsColumn).data().toString() == "open: not in the report");
    CHECK(fte.index(4, StaffingModel::CityColumn).data().toString() == "Gent"); // members: Genk before Gent
    CHECK(*fte.figure(4) == 23.4);
    CHECK(fte.index(4, StaffingModel::WordsColumn).data().toString() == "withheld in the report");
    CHECK(lekp.totalHundredths() == 350);
    CHECK(lekp.known() == 1);
    const RecordType& type = *recordType("lekp_figure");
    const Result<RecordAddition> added =
        type.add(fixture.session->workspace(), {{"city_id", "genk"}, {"fte_hundredths", 125}});
    REQUIRE(added.ok());
    REQUIRE(fixture.session->apply(added->edit).ok());
    CHECK(lekp.totalHundredths() == 475);
}

} // namespace tst_recordmodels
