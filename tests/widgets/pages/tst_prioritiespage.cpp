// The page of the priorities: ranking with its sums, matrix to work in, versions that were kept.
#include "widgets/priorities/prioritiespage.h"

#include "widgets/records/recordfixture.h"

#include "charts/matrixview.h"
#include "widgets/look/plaintable.h"
#include "widgets/priorities/keeplistdialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTest>

using namespace ks;
using namespace ks::test;

namespace tst_prioritiespage {
namespace {

RoundContent withoutPlaces() {
    RoundContent content = fullContent();
    content.of<GivenPlace>() = {};
    return content;
}

struct Priorities : RecordFixture {
    explicit Priorities(bool readOnly = false, RoundContent content = withoutPlaces())
        : RecordFixture(readOnly, std::move(content)), page(context()) {
        page.resize(1100, 650);
        page.show();
    }
    template<class T>
    T& on(const char* name) const {
        return *childNamed<T>(page, name);
    }
    QString cell(const char* table, int row, int column) const {
        return on<PlainTable>(table).item(row, column)->text();
    }
    void tab(int index) const { on<QTabBar>("prioritiesTabs").setCurrentIndex(index); }
    QString only() const { return content().of<Recommendation>().begin()->first.value; }
    PrioritiesPage page;
};

} // namespace

TEST_CASE("a recommendation without all its figures is not ranked and says what it lacks") {
    Priorities window;
    REQUIRE(window.on<PlainTable>("priorityRanking").rowCount() == 1);
    CHECK(window.cell("priorityRanking", 0, 0) == "open");
    CHECK(window.cell("priorityRanking", 0, 2).startsWith("missing: impact, importance"));
    CHECK_FALSE(window.on<QPushButton>("keepTopList").isEnabled());
    CHECK(window.on<QLabel>("priorityRule").text().contains("urgency"));
}

TEST_CASE("what is moved in the matrix stands in the table beside it and can be undone") {
    Priorities window;
    window.tab(1);
    emit window.on<MatrixView>("priorityMatrix").ratingMoved(window.only(), 4000, 2000);
    CHECK(window.cell("priorityRatings", 0, 1) == "4");
    CHECK(window.cell("priorityRatings", 0, 2) == "2");
    CHECK(window.on<MatrixView>("priorityMatrix").scene().entries.first().importance == 4000);
    REQUIRE(window.session->undo());
    CHECK(window.cell("priorityRatings", 0, 1) == "open");
    CHECK(window.cell("priorityRatings", 0, 2) == "3"); // as it was agreed before
}

TEST_CASE("an arrow takes a mean of votes to the next step that way, and leaves the votes of the other figure") {
    RoundContent content = withoutPlaces();
    const Recommendation row = content.of<Recommendation>().begin()->second;
    content.of<Rating>() = {};
    const auto vote = [&](RatingCriterion criterion, const char* city, int figure) {
        content.of<Rating>().put(
            {RatingId::make(), row.round, row.id, criterion, CityId(QLatin1String(city)), figure, {}});
    };
    for (const auto& [city, figure] : {std::pair{"gent", 4}, std::pair{"genk", 4}, std::pair{"aalst", 5}})
        vote(RatingCriterion::Importance, city, figure);
    vote(RatingCriterion::Urgency, "gent", 2);
    vote(RatingCriterion::Urgency, "genk", 3);
    Priorities window(false, content);
    window.tab(1);
    auto& matrix = window.on<MatrixView>("priorityMatrix");
    CHECK(window.cell("priorityRatings", 0, 1) == "4,333");
    matrix.setCurrentEntry(window.only());
    QTest::keyClick(&matrix, Qt::Key_Down);
    CHECK(window.cell("priorityRatings", 0, 1) == "4");
    CHECK(window.cell("priorityRatings", 0, 2) == "2,5");
    QTest::keyClick(&matrix, Qt::Key_Right);
    CHECK(window.cell("priorityRatings", 0, 2) == "3");
}

TEST_CASE("what is said of the list has the height that it needs, up to half and to what the table leaves") {
    Priorities window;
    QApplication::processEvents();
    auto& table = window.on<PlainTable>("priorityRanking");
    const QLabel& rule = window.on<QLabel>("priorityRule");
    const auto visible = [&] { return rule.visibleRegion().boundingRect().height(); };
    CHECK(visible() == rule.height()); // one row leaves room for all of it
    auto& split = *qobject_cast<QSplitter*>(table.parentWidget());
    window.page.resize(1100, 360);
    QApplication::processEvents();
    CHECK(split.sizes()[1] >= split.sizes()[0] - 1);
    split.setSizes({100, 1000});
    emit split.splitterMoved(100, 1);
    const QList<int> byHand = split.sizes();
    emit window.session->changed({});
    CHECK(split.sizes() == byHand);
}

TEST_CASE("a matrix that does not fit scrolls") {
    Priorities window;
    window.tab(1);
    window.page.resize(1100, 260);
    QApplication::processEvents();
    auto& matrix = window.on<MatrixView>("priorityMatrix");
    CHECK(matrix.height() >= matrix.heightForWidth(matrix.width()));
    CHECK(matrix.height() > matrix.parentWidget()->height());
}

TEST_CASE("a row leads to its recommendation, and a kept list stands among the versions with those of before") {
    Priorities window;
    emit window.on<PlainTable>("priorityRanking").cellActivated(0, 0);
    REQUIRE(window.navigator.records.size() == 1);
    CHECK(window.navigator.records.first() == RowRef{"recommendation", window.only()});

    emit window.on<MatrixView>("priorityMatrix").ratingMoved(window.only(), 4000, 2000);
    Edit edit;
    edit.label = "impact";
    edit.deltas.push_back(RowDelta<Rating>{std::nullopt, Rating{RatingId::make(),
                                                                window.session->workspace().loadedRound,
                                                                RecommendationId(window.only()),
                                                                RatingCriterion::Impact,
                                                                {},
                                                                5,
                                                                {}}});
    REQUIRE(window.session->apply(edit).ok());
    CHECK(window.cell("priorityRanking", 0, 0) == "1");
    const int before = window.on<PlainTable>("priorityVersions").rowCount();
    CHECK(before == 1); // of the content
    window.on<QPushButton>("keepTopList").click();
    auto* dialog = childNamed<KeepListDialog>(window.page, "keepListDialog");
    childNamed<QLineEdit>(*dialog, "decidedOn")->setText("31/02/2027");
    dialog->accept();
    CHECK_FALSE(childNamed<QLabel>(*dialog, "problem")->text().isEmpty());
    CHECK(window.on<PlainTable>("priorityVersions").rowCount() == before);
    childNamed<QLineEdit>(*dialog, "decidedOn")->setText("7/03/2027");
    childNamed<QLineEdit>(*dialog, "decidedBy")->setText("Stuurgroep");
    dialog->accept();
    CHECK(window.on<PlainTable>("priorityVersions").rowCount() == before + 1);
    const Ranking* kept = nullptr;
    for (const auto& [id, row] : window.content().of<Ranking>()) {
        if (row.decidedOn == QDate(2027, 3, 7))
            kept = &row;
    }
    REQUIRE(kept);
    CHECK(kept->decidedBy == "Stuurgroep");
    CHECK(window.on<QTabBar>("prioritiesTabs").currentIndex() == 2);
}

TEST_CASE("a file that may only be read shows the priorities and lets nothing move") {
    Priorities window(true);
    emit window.on<MatrixView>("priorityMatrix").ratingMoved(window.only(), 4000, 2000);
    CHECK(window.cell("priorityRatings", 0, 1) == "open");
}

} // namespace tst_prioritiespage
