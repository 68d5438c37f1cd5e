// The page Evolution and the comparison in the grid, in the window.
#include "windowfixture.h"

#include "exchange/exampleworkspace.h"
#include "models/heatmaproles.h"
#include "session/commands.h"
#include "support/tworounds.h"
#include "widgets/look/boundedtext.h"
#include "widgets/look/plaintable.h"
#include "widgets/shell/viewstate.h"

#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QtCharts/QChartView>

using namespace ks;
using namespace ks::test;

namespace tst_evolutionpage {
namespace {

struct EvolutionWindow : WindowFixture {
    explicit EvolutionWindow(Workspace content) : WindowFixture(std::move(content)) {
        window->showPage(QStringLiteral("evolution"));
        QTest::qWait(0);
    }
    QString text(const char* table, int row, int column) const {
        return find<PlainTable>(table)->item(row, column)->text();
    }
};

Workspace twoRounds() {
    return gridOverTwoRounds({{{"aalst", "strategie"}, "3"},
                              {{"antwerpen", "strategie"}, "-"},
                              {{"brugge", "strategie"}, "2"},
                              {{"gent", "strategie"}, "4"}});
}

} // namespace

TEST_CASE("with one round the page says what belongs there and offers to make one") {
    EvolutionWindow f(reportGrid());
    CHECK(f.find<QWidget>("evolutionEmpty")->isVisible());
    CHECK(f.find<QWidget>("evolutionEmpty")
              ->findChild<QLabel*>("emptyText")
              ->text()
              .contains("That takes a second round"));
    CHECK(f.find<QWidget>("evolutionEmpty")->findChild<QPushButton*>("emptyButton")->isVisible());
    CHECK_FALSE(f.find<QTabBar>("evolutionTabs")->isVisible());
    CHECK(f.window->tablesShown() == QStringList{"statistics"});
}

TEST_CASE("with two rounds themes and cells say how they stand to the round before") {
    EvolutionWindow f(twoRounds());
    CHECK_FALSE(f.find<QWidget>("evolutionEmpty")->isVisible());
    CHECK(f.find<QComboBox>("evolutionRound")->currentText() == "Nulmeting najaar 2024");
    CHECK(f.text("evolutionThemes", 0, 0) == "Strategie");
    CHECK(f.text("evolutionThemes", 0, 1) == QString::fromUtf8("= the same"));
    CHECK(f.text("evolutionThemes", 0, 5).startsWith("1 higher, 1 lower, 8 the same, 1 undecided, 2 not comparable"));
    CHECK(f.text("evolutionThemes", 0, 5).endsWith("\nnot over the same cities"));
    CHECK(f.find<BoundedText>("evolutionReckoning")->text().contains("only in Nulmeting najaar 2024: Antwerpen"));
    CHECK(f.window->tablesShown() == QStringList{"evolution"});

    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(1);
    CHECK(f.find<PlainTable>("evolutionCells")->rowCount() == 104);
    CHECK(f.text("evolutionCells", 0, 2) == QString::fromUtf8("▲ higher"));
    CHECK(f.text("evolutionCells", 0, 6) == "not to be split: no answers in Nulmeting najaar 2024");
    auto* cities = f.find<QComboBox>("evolutionCity");
    cities->setCurrentIndex(cities->findText("Gent"));
    emit cities->activated(cities->currentIndex());
    CHECK(f.find<PlainTable>("evolutionCells")->rowCount() == 8);
    CHECK(f.text("evolutionCells", 0, 3) == "+0,5 (0 to +1)");

    emit f.find<PlainTable>("evolutionCells")->cellActivated(0, 0);
    CHECK(f.window->currentPageId() == "heatmap");
}

TEST_CASE("the lines over all rounds are a chart and the table beside it, for a chosen city too") {
    EvolutionWindow f(twoRounds());
    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(3);
    CHECK(f.find<PlainTable>("trendTable")->rowCount() == 8);
    CHECK(f.text("trendTable", 0, 1) == QString::fromUtf8("3 · n = 12"));
    auto* cities = f.find<QComboBox>("evolutionCity");
    cities->setCurrentIndex(cities->findText("Gent"));
    emit cities->activated(cities->currentIndex());
    CHECK(f.text("trendTable", 0, 1) == QString::fromUtf8("3 · n = 12\ncity: 3–4"));
    const auto* chart = f.find<QChartView>("trendView");
    CHECK(chart->accessibleName() == "Strategie over the rounds");
    CHECK(chart->accessibleDescription().contains(
        QString::fromUtf8("Gent – Nulmeting najaar 2024: 3–4, Voorjaar 2026: 4")));
    auto* table = f.find<PlainTable>("trendTable");
    table->setCurrentCell(4, 0);
    CHECK(chart->accessibleName() == "Regelgeving over the rounds");
}

TEST_CASE("a figure of an earlier round in the trend says which cities are behind it") {
    EvolutionWindow f(twoRounds());
    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(3);
    auto* table = f.find<PlainTable>("trendTable");
    const auto* reckoning = f.find<BoundedText>("evolutionReckoning");
    CHECK(reckoning->text().isEmpty());
    table->setCurrentCell(0, 1);
    const QStringList lines = reckoning->text().split('\n');
    CHECK(lines.first() == "Strategie, Nulmeting najaar 2024");
    CHECK(lines.filter("How the median comes about: ").size() == 1);
    CHECK(reckoning->text().contains("(3 + 3) / 2 = 3"));
    CHECK_FALSE(reckoning->text().contains("Gent:"));

    auto* cities = f.find<QComboBox>("evolutionCity");
    cities->setCurrentIndex(cities->findText("Gent"));
    emit cities->activated(cities->currentIndex());
    CHECK(reckoning->text().contains("Gent: between 3 and 4, "));
    CHECK(table->currentColumn() == 1); // what was selected stays so

    table->setCurrentCell(0, 2);
    CHECK(reckoning->text().startsWith("Strategie, Voorjaar 2026\n"));
    CHECK(f.window->currentPageId() == "evolution");
    emit table->cellActivated(0, 2);
    CHECK(f.window->currentPageId() == "heatmap");
}

TEST_CASE("each theme says why its scores changed, and in which cities") {
    EvolutionWindow f(exampleWorkspace(someAfternoon()).value());
    const QStringList inShort = f.text("evolutionThemes", 0, 6).split("; ");
    REQUIRE(inShort.size() > 2);
    CHECK(inShort.first().startsWith("real change "));
    CHECK(inShort.filter("together ").size() == 1);
    CHECK_FALSE(f.text("evolutionThemes", 0, 6).contains("Gent"));
    const auto behind = [](const EvolutionWindow& window) {
        return window.find<BoundedText>("evolutionReckoning")->text().split('\n').sliced(1);
    };
    CHECK(f.find<BoundedText>("evolutionReckoning")->text().startsWith("Strategie\n"));
    const QStringList why = behind(f).filter(QRegularExpression("^(?!not over)"));
    REQUIRE(why.size() > 2);
    CHECK(why.first().startsWith("real change "));
    CHECK(why.first().contains("Gent"));
    CHECK(why.filter("together ").size() == 1);
    CHECK(why.last().startsWith("not comparable, "));
    EvolutionWindow plain(twoRounds());
    const QStringList unsplit = behind(plain);
    CHECK(plain.text("evolutionThemes", 0, 6) == "not to be split (n = 11)");
    REQUIRE(unsplit.size() == 3); // nobody answered statements in the baseline
    CHECK(unsplit[0].startsWith("not to be split: no answers in Nulmeting najaar 2024, "));
    CHECK(unsplit[1].endsWith("Antwerpen, Turnhout"));
    CHECK(unsplit[2].startsWith("not over the same cities: "));
}

TEST_CASE("the lines of a theme are saved as a picture and as a drawing") {
    EvolutionWindow f(twoRounds());
    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(3);
    for (const char* ending : {"png", "svg"}) {
        const QString path = f.folder.filePath(QStringLiteral("lijnen.") + QLatin1String(ending));
        f.prompts.paths.append(path);
        f.find<QPushButton>("trendSave")->click();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 2000);
        if (QLatin1String(ending) == QLatin1String("svg"))
            CHECK(file.readAll().contains("Strategie over all rounds"));
    }
}

TEST_CASE("with letters twice as large the page scrolls, and rule, choices and table stand whole") {
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    EvolutionWindow f(exampleWorkspace(someAfternoon()).value());
    QTest::qWait(0);
    const auto* rule = f.find<QLabel>("evolutionRule");
    CHECK(rule->height() >= rule->heightForWidth(rule->width()));
    for (const char* box : {"evolutionRound", "evolutionCity"})
        CHECK(f.find<QComboBox>(box)->width() >= f.find<QComboBox>(box)->sizeHint().width());
    const auto* table = f.find<PlainTable>("evolutionThemes");
    CHECK(table->height() >= 12 * table->fontMetrics().height());
    const auto* room = f.find<QScrollArea>("evolutionRoom");
    CHECK(room->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("rows of themes are low enough to compare these, and the ranking leaves nobody out") {
    EvolutionWindow f(exampleWorkspace(someAfternoon()).value());
    const auto* table = f.find<PlainTable>("evolutionThemes");
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK(table->rowHeight(row) < 9 * table->fontMetrics().height());
    std::map<std::pair<QString, QString>, const char*> risen;
    for (const char* city : {"aalst", "brugge", "genk", "gent", "hasselt", "kortrijk", "leuven", "mechelen"}) {
        for (const char* theme : {"strategie", "aanpak", "monitoring"})
            risen[{city, theme}] = "5";
    }
    EvolutionWindow many(gridOverTwoRounds(risen));
    many.find<QTabBar>("evolutionTabs")->setCurrentIndex(2);
    int improved = 0;
    for (int row = 0; row < many.find<PlainTable>("evolutionRanked")->rowCount(); ++row)
        improved += many.text("evolutionRanked", row, 0) == "Most improved" ? 1 : 0;
    CHECK(improved == 24); // none of these 24 had level 5
}

TEST_CASE("the radar shows the round before as it is now, also when that was changed in between") {
    WindowFixture f(twoRounds());
    f.window->showPage(QStringLiteral("benchmark"));
    f.find<QTabBar>("benchmarkTabs")->setCurrentIndex(3);
    auto* cities = f.find<QComboBox>("benchmarkCity");
    cities->setCurrentIndex(cities->findText("Gent"));
    emit cities->activated(cities->currentIndex());
    f.find<QPushButton>("radarAsTable")->setChecked(true);
    const auto before = [&] { return f.find<PlainTable>("radarTable")->item(1, 5)->text(); }; // Aanpak
    CHECK(before() == QString::fromUtf8("2–3"));
    REQUIRE(f.session->showRound(reportRound()));
    const ScoreKey gent = f.session->workspace().cell(CityId("gent"), ThemeId("aanpak"));
    REQUIRE(f.session->apply(*setScore(f.session->workspace(), gent, *parseScoreText("5"), "verkeerd overgenomen")));
    REQUIRE(f.session->showRound(laterRound));
    CHECK(before() == "5");
}

TEST_CASE("with large letters the headings of the trend are whole") {
    const QFont before = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    QFont twice = before;
    twice.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(twice);
    EvolutionWindow f(twoRounds());
    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(3);
    QTest::qWait(0);
    const auto* table = f.find<PlainTable>("trendTable");
    for (int column = 0; column < table->columnCount(); ++column) {
        for (const QString& line : table->horizontalHeaderItem(column)->text().split('\n'))
            CHECK(table->horizontalHeader()->fontMetrics().horizontalAdvance(line) < table->columnWidth(column));
    }
}

TEST_CASE("an edit of a score and a change of round reach the page") {
    EvolutionWindow f(twoRounds());
    const ScoreKey genk = f.session->workspace().cell(CityId("genk"), ThemeId("strategie"));
    REQUIRE(f.session->apply(*setScore(f.session->workspace(), genk, *parseScoreText("4"), "gezien")));
    CHECK(f.text("evolutionThemes", 0, 5).startsWith("2 higher, 1 lower, 7 the same"));
    REQUIRE(f.session->showRound(reportRound()));
    CHECK(f.find<QWidget>("evolutionEmpty")->isVisible());
    CHECK(f.find<QWidget>("evolutionEmpty")->findChild<QLabel*>("emptyText")->text().contains("is the first one"));
}

TEST_CASE("the grid shows the difference with a round when that is asked for, and only with one before it") {
    WindowFixture f(twoRounds());
    auto* compare = f.find<QPushButton>("compare");
    CHECK(compare->isVisibleTo(f.window.get()));
    emit compare->menu()->aboutToShow();
    REQUIRE(compare->menu()->actions().size() == 3); // not compared, a line, the round before
    compare->menu()->actions().last()->trigger();
    const QAbstractItemModel& grid = *f.find<QTableView>("heatmapBody")->model();
    CHECK(grid.index(0, 0).data(ChangeNoteRole) == QString::fromUtf8("▲ +0,5"));
    emit compare->menu()->aboutToShow();
    compare->menu()->actions().first()->trigger();
    CHECK(grid.index(0, 0).data(ChangeNoteRole).toString().isEmpty());
    REQUIRE(f.session->showRound(reportRound()));
    CHECK_FALSE(compare->isVisibleTo(f.window.get()));
}

TEST_CASE("the example opens on the page with its causes") {
    EvolutionWindow f(exampleWorkspace(someAfternoon()).value());
    f.find<QTabBar>("evolutionTabs")->setCurrentIndex(1);
    auto* cities = f.find<QComboBox>("evolutionCity");
    cities->setCurrentIndex(cities->findText("Gent"));
    emit cities->activated(cities->currentIndex());
    CHECK(f.text("evolutionCells", 0, 6).contains("real change"));
    CHECK(f.text("evolutionCells", 0, 6).contains("reworded statement"));
    f.find<PlainTable>("evolutionCells")->setCurrentCell(1, 0);
    f.find<PlainTable>("evolutionCells")->setCurrentCell(0, 0);
    const QStringList reckoned = f.find<BoundedText>("evolutionReckoning")->text().split('\n');
    CHECK(reckoned.first().startsWith(f.text("evolutionCells", 0, 1) + ", "));
    CHECK(reckoned.last().startsWith("Together: "));
    for (const int tab : {0, 1}) // the row stays selected, and what stands below it stays
        f.find<QTabBar>("evolutionTabs")->setCurrentIndex(tab);
    CHECK(f.find<BoundedText>("evolutionReckoning")->text().split('\n') == reckoned);
}

} // namespace tst_evolutionpage
