#include "widgets/records/takeoveroffer.h"

#include "widgets/records/recordfixture.h"

#include "session/commands.h"
#include "widgets/records/recordsview.h"
#include "widgets/records/reportoriginal.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace ks;
using namespace ks::test;

namespace tst_takeoveroffer {
namespace {

/// A list of good practices, as a page has it.
struct View : RecordFixture {
    explicit View(RoundContent content = {}, bool readOnly = false)
        : RecordFixture(readOnly, std::move(content)),
          view(context(), {"practices", "good_practice", {{"title"}}, {}, "Nothing yet."}) {
        view.resize(900, 600);
        view.show();
    }
    TakeOverOffer& offer() const { return *childNamed<TakeOverOffer>(view, "takeOverOffer"); }
    void click() const { QTest::mouseClick(childNamed<QPushButton>(view, "takeOver"), Qt::LeftButton); }
    RecordsView view;
};

} // namespace

TEST_CASE("an empty list of the baseline offers the report, which comes and goes in one step") {
    View open;
    REQUIRE(open.offer().isVisible());
    CHECK(childNamed<QPushButton>(open.view, "takeOver")->text() == "Take over from the report of 2025");
    open.click();
    RoundContent expected = reportOriginal()->content; // the questionnaire is no part of the report
    expected.of<Questionnaire>().clear();
    expected.of<QuestionnaireVersion>().clear();
    expected.of<Question>().clear();
    expected.of<QuestionWording>().clear();
    CHECK(open.content() == expected);
    CHECK(open.view.table().model()->rowCount() == 140);
    CHECK_FALSE(open.offer().isVisible());
    REQUIRE(open.navigator.told.size() == 1);
    CHECK(open.navigator.told.first().kind == Notice::Kind::Done);
    REQUIRE(open.session->undo().ok());
    CHECK(open.content().isEmpty());
    CHECK(open.offer().isVisible());
}

TEST_CASE("a list that is filtered until nothing is left offers nothing") {
    View open(fullContent());
    CHECK_FALSE(open.offer().isVisible());
    childNamed<QLineEdit>(open.view, "practicesWords")->setText("komt niet voor");
    CHECK_FALSE(open.offer().isVisible());
}

TEST_CASE("a new round offers the one before it, and says when that has nothing either") {
    View open(fullContent());
    const RoundId next(QStringLiteral("2027"));
    REQUIRE(open.session->apply(*addRound(open.session->workspace(), next, "Meting 2027", {})).ok());
    REQUIRE(open.session->showRound(next).ok());
    REQUIRE(open.offer().isVisible());
    CHECK(childNamed<QPushButton>(open.view, "takeOver")->text() == "Take over from the previous round");
    open.click();
    CHECK(open.content().of<GoodPractice>().size() == 2);
    CHECK(open.content().of<GoodPractice>().begin()->second.round == next);
    CHECK_FALSE(open.offer().isVisible());

    View empty;
    REQUIRE(empty.session->apply(*addRound(empty.session->workspace(), next, "Meting 2027", {})).ok());
    REQUIRE(empty.session->showRound(next).ok());
    empty.click();
    REQUIRE(empty.navigator.told.size() == 1);
    CHECK(empty.navigator.told.first().kind == Notice::Kind::Information);
}

TEST_CASE("nothing is offered where nothing may be written") {
    CHECK_FALSE(View({}, true).offer().isVisible());
    View locked;
    REQUIRE(locked.session
                ->apply(*setRoundState(locked.session->workspace(), locked.session->workspace().loadedRound,
                                       RoundState::Locked))
                .ok());
    CHECK_FALSE(locked.offer().isVisible());
}

} // namespace tst_takeoveroffer
