// The page of the priorities: ranking with its sums, matrix to work in, versions that were kept.
#include "widgets/priorities/prioritiespage.h"

#include "widgets/records/recordfixture.h"

#include "charts/matrixview.h"
#include "widgets/look/plaintable.h"
#include "widgets/priorities/keeplistdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

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
