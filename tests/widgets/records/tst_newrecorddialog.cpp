// What is asked before a record is made that cannot be without a number.
#include "widgets/records/newrecorddialog.h"

#include "widgets/records/recordfixture.h"

#include "session/records/recordregistry.h"
#include "widgets/dialogs/problemlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace ks;
using namespace ks::test;

namespace tst_newrecorddialog {

TEST_CASE("a figure that nobody gave is asked for before a rating is made") {
    RecordFixture opened;
    const RecordType& ratings = *recordType(QStringLiteral("rating"));
    CHECK(NewRecordDialog::isNeeded(ratings, {}));
    CHECK_FALSE(NewRecordDialog::isNeeded(ratings, {{"value", 3}}));
    CHECK_FALSE(NewRecordDialog::isNeeded(*recordType(QStringLiteral("work_package_action")), {}));

    const auto keys = [&] { return ratings.keys(opened.session->workspace()); };
    const QStringList before = keys();
    const QString recommendation = opened.content().of<Recommendation>().begin()->first.value;
    NewRecordDialog dialog(*opened.session, ratings, {{"recommendation_id", recommendation}});
    dialog.show();
    QSignalSpy added(&dialog, &NewRecordDialog::added);
    CHECK_FALSE(dialog.findChild<QComboBox*>("field_recommendation_id")); // that is known
    auto* city = childNamed<QComboBox>(dialog, "field_city_id");
    city->setCurrentIndex(city->findData("aalst"));
    auto* figure = childNamed<QLineEdit>(dialog, "field_value");
    CHECK(figure->text().isEmpty());
    for (const char* refused : {"", "6", "veel"}) {
        INFO(refused);
        figure->setText(refused);
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK_FALSE(dialog.findChild<ProblemLabel*>()->text().isEmpty());
        CHECK(keys() == before);
    }
    figure->setText("4");
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(added.size() == 1);
    const Rating* row = opened.content().of<Rating>().find(RatingId(added[0][0].toString()));
    REQUIRE(row);
    CHECK(row->value == 4);
    CHECK(row->city == CityId("aalst"));
    CHECK(row->recommendation == RecommendationId(recommendation));
    REQUIRE(opened.session->undo().ok());
    CHECK(keys() == before);
}

TEST_CASE("two recommendations are not put at one place by hand") {
    RecordFixture opened;
    const RecordType& places = *recordType(QStringLiteral("recommendation_place"));
    const QString recommendation = opened.content().of<Recommendation>().begin()->first.value;
    REQUIRE(NewRecordDialog::isNeeded(places, {{"recommendation_id", recommendation}}));
    NewRecordDialog dialog(*opened.session, places, {});
    dialog.show();
    childNamed<QLineEdit>(dialog, "field_place")->setText("2");
    dialog.accept(); // without a reason
    CHECK(dialog.isVisible());
}

} // namespace tst_newrecorddialog
