// The due dates on the page of the planning, saved as a calendar.
#include "widgets/planning/planningpage.h"
#include "widgets/records/recordfixture.h"

#include <QFile>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_calendarexport {
namespace {

/// The action that is running, with this due date.
RoundContent contentDue(const QDate& day) {
    RoundContent content = fullContent();
    PackageAction row = *content.of<PackageAction>().find(PackageActionId(QStringLiteral("ac-2")));
    row.dueOn = day;
    content.of<PackageAction>().put(row);
    return content;
}

struct Planning : RecordFixture {
    explicit Planning(const QDate& due) : RecordFixture(false, contentDue(due)), page(context()) {
        page.resize(1100, 650);
        page.show();
    }
    void click() const { QTest::mouseClick(childNamed<QPushButton>(page, "dueDates"), Qt::LeftButton); }
    QByteArray written(const char* name) const {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    PlanningPage page;
};

} // namespace

TEST_CASE("the due dates are saved where a person says, under a name that ends as a calendar's, and that is told") {
    Planning window(QDate(2026, 6, 30));
    window.prompts.paths = {window.folder.filePath("deadlines"), window.folder.filePath("weer.ics")};
    window.click();
    const QByteArray calendar = window.written("deadlines.ics");
    CHECK(calendar.contains("DTSTART;VALUE=DATE:20260630\r\n"));
    CHECK(calendar.contains("DTSTAMP:20231114T221320Z\r\n")); // the clock
    CHECK(calendar.count("BEGIN:VEVENT") == 1);               // the milestone is done
    REQUIRE(window.navigator.told.size() == 1);
    CHECK(window.navigator.told[0].kind == Notice::Kind::Done);
    CHECK(window.navigator.told[0].file == window.folder.filePath("deadlines.ics"));
    CHECK(window.prompts.asked.first().endsWith("/actions-nulmeting-najaar-2024.ics"));
    window.click();
    CHECK(window.prompts.asked.last() == window.folder.filePath("actions-nulmeting-najaar-2024.ics")); // where it was
    CHECK(window.written("weer.ics") == calendar);
    window.click(); // thought better of it
    CHECK(window.navigator.told.size() == 2);
}

TEST_CASE("without a due date nothing is asked and the reason is told; a folder that is gone is a failure") {
    Planning none{QDate()};
    none.click();
    CHECK(none.prompts.asked.isEmpty());
    REQUIRE(none.navigator.told.size() == 1);
    CHECK(none.navigator.told[0].kind == Notice::Kind::Information);
    Planning gone(QDate(2026, 6, 30));
    gone.prompts.paths = {gone.folder.filePath("weg/deadlines.ics")};
    gone.click();
    REQUIRE(gone.navigator.told.size() == 1);
    CHECK(gone.navigator.told[0].kind == Notice::Kind::Failure);
}

} // namespace tst_calendarexport
