// The page of one city: what its rows and lines say, where they lead, and what export gets of it.
#include "widgets/pages/profilepage.h"

#include "widgets/records/recordfixture.h"

#include "models/profilemodel.h"
#include "session/commands.h"
#include "widgets/look/boundedtext.h"
#include "widgets/pages/pageregistry.h"
#include "widgets/reading/readingview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace ks;
using namespace ks::test;

namespace tst_profilepage {
namespace {

struct Profile : RecordFixture {
    Profile() : page(context()) {
        page.resize(1200, 700);
        page.show();
        page.grab(); // painted
    }
    template<class T>
    T& on(const char* name) const {
        return *childNamed<T>(page, name);
    }
    void choose(const char* city) {
        QComboBox& cities = on<QComboBox>("profileCity");
        cities.setCurrentIndex(cities.findData(QLatin1String(city)));
    }
    QString cell(int row, int column) const {
        return on<QTableView>("profileScores").model()->index(row, column).data().toString();
    }
    QString heard(int row, int column) const {
        return on<QTableView>("profileScores").model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    QStringList lines() const {
        QStringList texts;
        const QAbstractItemModel& model = *on<ReadingView>("profileReading").model();
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, 0).data().toString());
        return texts;
    }
    ProfilePage page;
};

} // namespace

TEST_CASE("the profile shows the scores of the city with place median difference and target") {
    Profile profile;
    profile.choose("genk");
    CHECK(profile.cell(0, ProfileModel::ThemeColumn) == "Strategie");
    CHECK(profile.cell(0, ProfileModel::OwnColumn) == "3");
    CHECK(profile.cell(0, ProfileModel::PlaceColumn) == "shared place 6 of 12\ncan be 5 to 6");
    CHECK(profile.cell(2, ProfileModel::MedianColumn) == "2,75");
    CHECK(profile.cell(2, ProfileModel::DifferenceColumn) == QString::fromUtf8("−1,25"));
    CHECK(profile.cell(0, ProfileModel::TargetColumn) == "open");
    CHECK(profile.heard(2, ProfileModel::OwnColumn) == "Monitoring, Own score: between 1 and 2");
    CHECK(profile.on<QTableView>("profileScores").isColumnHidden(ProfileModel::AdjustedColumn));
    profile.choose("gent");
    CHECK(profile.cell(0, ProfileModel::TargetColumn) == QString::fromUtf8("3,5–4"));
    CHECK(profile.on<QLabel>("profileFigures").text().contains("3,25"));
    profile.choose("turnhout");
    CHECK(profile.cell(0, ProfileModel::PlaceColumn) == "no place: no value");
    CHECK(profile.on<QLabel>("profileFigures").text().startsWith("0 of 8"));
}

TEST_CASE("the theme that is selected says how its figures come about") {
    Profile profile;
    profile.choose("gent");
    auto& table = profile.on<QTableView>("profileScores");
    auto& reckoning = profile.on<BoundedText>("profileReckoning");
    CHECK(reckoning.text().isEmpty());
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    CHECK(reckoning.text().startsWith("Strategie\nStanding: place 5 of 12, with 3,5."));
    QTest::keyClick(&table, Qt::Key_Down);
    CHECK(reckoning.text().startsWith("Aanpak\n"));
    CHECK(reckoning.isVisible());
    profile.choose("turnhout");
    CHECK(reckoning.text().contains("handed in, without a level"));
}

TEST_CASE("the city is chosen by keyboard and found again") {
    Profile profile;
    QComboBox& cities = profile.on<QComboBox>("profileCity");
    CHECK(profile.page.firstFocus() == &cities);
    CHECK(cities.count() == 13);
    CHECK(cities.currentText() == "Aalst");
    QTest::keyClick(&cities, Qt::Key_Down);
    CHECK(profile.page.filterShown().city == CityId("antwerpen"));
    ProfilePage again(profile.context());
    CHECK(again.filterShown().city == CityId("antwerpen"));
    again.showRecord({QStringLiteral("city"), QStringLiteral("gent")});
    CHECK(again.filterShown().city == CityId("gent"));
    again.showRecord({QStringLiteral("city"), QStringLiteral("nowhere")});
    CHECK(again.filterShown().city == CityId("gent"));
    REQUIRE(pageShowing(QStringLiteral("city")));
    CHECK(pageShowing(QStringLiteral("city"))->id == "profile");
}

TEST_CASE("rows of a profile lead to the cell and lines to their record") {
    Profile profile;
    profile.choose("gent");
    auto& table = profile.on<QTableView>("profileScores");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(1, ProfileModel::PlaceColumn));
    QTest::keyClick(&table, Qt::Key_Return);
    REQUIRE(profile.navigator.cells.size() == 1);
    CHECK(profile.navigator.cells[0].first == CityId("gent"));
    CHECK(profile.navigator.cells[0].second == ThemeId("aanpak"));
    auto& reading = profile.on<ReadingView>("profileReading");
    REQUIRE(reading.showRecord({QStringLiteral("strength"), QStringLiteral("s-2")}));
    QTest::keyClick(&reading, Qt::Key_Return);
    REQUIRE(profile.navigator.records.size() == 1);
    CHECK(profile.navigator.records[0].key == "s-2");
    CHECK(reading.showRecord({QStringLiteral("work_package"), QStringLiteral("w-1")}));
    CHECK_FALSE(reading.showRecord({QStringLiteral("strength"), QStringLiteral("s-1")})); // of the cities together
    CHECK(profile.lines().contains("Een tweede."));
    profile.choose("genk");
    CHECK_FALSE(profile.lines().contains("Een tweede."));
}

TEST_CASE("a profile follows a changed score and keeps the row of the keyboard") {
    Profile profile;
    profile.choose("kortrijk");
    auto& table = profile.on<QTableView>("profileScores");
    table.setCurrentIndex(table.model()->index(4, ProfileModel::OwnColumn));
    const Result<Edit> edit = setScore(profile.session->workspace(),
                                       profile.session->workspace().cell(CityId("kortrijk"), ThemeId("strategie")),
                                       *Score::exact(Quarters{20}), QStringLiteral("verkeerd gelezen"));
    REQUIRE(edit.ok());
    REQUIRE(profile.session->apply(*edit).ok());
    CHECK(profile.cell(0, ProfileModel::OwnColumn) == "5");
    CHECK(profile.cell(0, ProfileModel::PlaceColumn) == "shared place 1 of 12"); // with Roeselare
    CHECK(table.currentIndex().row() == 4);
    REQUIRE(profile.session->undo().ok());
    CHECK(profile.cell(0, ProfileModel::OwnColumn) == "3");
}

TEST_CASE("the page on paper is asked of the window with the city that is shown") {
    Profile profile;
    profile.choose("gent");
    QTest::mouseClick(&profile.on<QPushButton>("profileOnPaper"), Qt::LeftButton);
    CHECK(profile.navigator.exportsAsked == 1);
    CHECK(profile.page.tablesShown() == QStringList{"profile"});
    CHECK(profile.page.filterShown().city == CityId("gent"));
}

TEST_CASE("with large letters nothing of a profile lies over the rule below it") {
    Profile profile;
    profile.choose("gent");
    QFont large = profile.page.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    profile.page.setFont(large);
    for (const QSize size : {QSize(1170, 604), QSize(830, 440)}) {
        profile.page.resize(size);
        QTest::qWait(10);
        const auto& reading = profile.on<ReadingView>("profileReading");
        const auto& table = profile.on<QTableView>("profileScores");
        const auto& rule = profile.on<QLabel>("profileRule");
        const int end = reading.mapTo(&profile.page, QPoint(0, reading.height())).y();
        INFO(size.width());
        CHECK(end <= rule.mapTo(&profile.page, QPoint(0, 0)).y());
        CHECK(reading.height() >= 8 * QFontMetrics(large).height());
        CHECK(table.height() >= 3 * table.verticalHeader()->defaultSectionSize());
        CHECK(rule.height() >= rule.heightForWidth(rule.width()));
    }
}

} // namespace tst_profilepage
