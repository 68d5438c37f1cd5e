#include "models/modelfixture.h"

#include "models/heatmapsummarymodel.h"
#include "models/summarytext.h"
#include "session/adjustmentcommands.h"
#include "session/commands.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ks;

namespace tst_heatmapsummarymodel {
namespace {

struct Fixture : test::ModelFixture {
    using ModelFixture::ModelFixture;
    HeatmapSummaryModel model{*session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex median(const char* theme) const {
        return model.indexOf(SummaryKind::Median, ThemeId(QString::fromUtf8(theme)));
    }
    QModelIndex global(const char* theme) const {
        return model.indexOf(SummaryKind::GlobalScore, ThemeId(QString::fromUtf8(theme)));
    }
};

} // namespace

TEST_CASE("the medians of the report, with bounds where they differ and what is left out") {
    Fixture f;
    CHECK(f.model.rowCount() == 2);
    CHECK(f.model.columnCount() == 8);
    CHECK(f.median("strategie").data() == "3");
    CHECK(f.median("strategie").data(NoteRole) == "n = 12");
    CHECK(f.median("monitoring").data() == "2,75");
    CHECK(f.median("monitoring").data(NoteRole) == QString::fromUtf8("2,5–3 · n = 12"));
    CHECK(f.median("regelgeving").data() == "2,875");
    CHECK(f.median("risicobeheer").data() == "3");
    CHECK(f.median("risicobeheer").data(NoteRole) == "n = 11");
    const QString inFull = f.median("risicobeheer").data(LongTextRole).toString();
    CHECK(inFull.contains("1 approximate"));
    CHECK(inFull.contains("1 handed in without a level"));
    CHECK(f.median("monitoring").data(Qt::AccessibleTextRole).toString().startsWith("Median, Monitoring, median 2,75"));
}

TEST_CASE("global scores are open until one is entered, and open again after undo") {
    Fixture f;
    CHECK(f.global("monitoring").data() == "open");
    CHECK(f.global("monitoring").data(OpenRole) == true);
    CHECK_FALSE(f.global("monitoring").data(ScoreRole).isValid());
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    AdjustmentEntry entry;
    entry.of.theme = ThemeId("monitoring");
    entry.value = test::quarters(8);
    entry.reason = QStringLiteral("workshop van december");
    REQUIRE(f.session->apply(*adjust(f.session->workspace(), entry)));
    CHECK(f.global("monitoring").data() == "2");
    CHECK(f.global("monitoring").data(OpenRole) == false);
    CHECK(f.model.globalScoreOf(ThemeId("monitoring")) == test::quarters(8));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == f.global("monitoring"));
    REQUIRE(f.session->undo());
    CHECK(f.global("monitoring").data(OpenRole) == true);
}

TEST_CASE("an edited score moves the figures of its theme only") {
    Fixture f;
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    const ScoreKey cell = f.session->workspace().cell(CityId("aalst"), ThemeId("monitoring"));
    REQUIRE(f.session->apply(*setScore(f.session->workspace(), cell, test::quarters(20), {})));
    // 1,5 2 2 2 2,5 3 3 3 4 4 4,5 5: median 3; lows 1 2 2 2 2 3 …: 3; highs 2 2 2 2 3 3 3 …: 3
    CHECK(f.median("monitoring").data() == "3");
    CHECK(f.median("monitoring").data(NoteRole) == "n = 12");
    REQUIRE(changes.size() == 1);
    CHECK(changes[0][0].toModelIndex() == f.median("monitoring"));
}

TEST_CASE("sorting and filtering cities leave the figures alone; transposing turns them") {
    Fixture f;
    GridArrangement arrangement;
    arrangement.sort = {CitySortKey::Median, {}, true};
    arrangement.only = QSet<CityId>{CityId("gent")};
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.model.setArrangement(arrangement);
    CHECK(reset.isEmpty());
    CHECK(f.median("monitoring").data() == "2,75");
    arrangement.transposed = true;
    arrangement.themeOrder = ThemeOrder::Chapter;
    f.model.setArrangement(arrangement);
    CHECK(f.model.rowCount() == 8);
    CHECK(f.model.columnCount() == 2);
    CHECK(f.model.headerData(2, Qt::Vertical) == "Regelgeving");
    CHECK(f.model.headerData(1, Qt::Horizontal) == "Median");
    CHECK(f.median("monitoring").data() == "2,75");
    CHECK(f.median("monitoring").row() == 4);
    CHECK(f.median("monitoring").column() == 1);
}

TEST_CASE("no score at all gives a dash and says so") {
    const ScoreStatistics none = scoreStatistics({Score::missing(), Score::notApplicable()});
    const QLocale belgian(QStringLiteral("nl_BE"));
    CHECK(medianText(none, belgian) == QString::fromUtf8("–"));
    CHECK(medianNote(none, belgian) == "n = 0");
    CHECK(leftOutText(none) == "1 not handed in, 1 not applicable");
    CHECK(medianLongText(none, belgian) == "no median: no score counts; left out: 1 not handed in, 1 not applicable");
    CHECK(figureText(2.8125, belgian) == "2,8125");
}

TEST_CASE("a global score says where it differs from the median, and when it has to be looked at again") {
    Fixture f;
    AdjustmentEntry entry;
    entry.of.theme = ThemeId("monitoring");
    entry.value = test::quarters(8);
    entry.reason = QStringLiteral("workshop van december");
    REQUIRE(f.session->apply(*adjust(f.session->workspace(), entry)));
    CHECK(f.global("monitoring").data(LayerRole) == static_cast<int>(LayerState::Differs)); // the median is 2,75
    CHECK(f.global("monitoring").data(Qt::AccessibleTextRole).toString().endsWith("2, differs from the median"));
    QSignalSpy changes(&f.model, &QAbstractItemModel::dataChanged);
    const ScoreKey cell = f.session->workspace().cell(CityId("gent"), entry.of.theme);
    REQUIRE(f.session->apply(*setScore(f.session->workspace(), cell, test::quarters(4), {})));
    CHECK(f.global("monitoring").data(LayerRole) == static_cast<int>(LayerState::Outdated));
    CHECK(changes.count() >= 1);
    REQUIRE(f.session->apply(*confirmAdjustment(f.session->workspace(), entry.of)));
    CHECK(f.global("monitoring").data(LayerRole) == static_cast<int>(LayerState::Differs));
}

} // namespace tst_heatmapsummarymodel
