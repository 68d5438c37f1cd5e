#include "base/dayreader.h"
#include "support/testsupport.h"

using namespace ks;

namespace tst_dayreader {

TEST_CASE("a day is read as day, month, year, whatever stands between them (E05)") {
    struct Case {
        const char* typed;
        QDate day; ///< invalid: refused
    };
    const Case cases[] = {
        {"7/03/2025", {2025, 3, 7}}, // never the 3rd of July
        {"7/3/2025", {2025, 3, 7}},
        {"07/03/2025", {2025, 3, 7}},
        {" 31/12/2026 ", {2026, 12, 31}},
        {"1-2-2027", {2027, 2, 1}},
        {"1.2.2027", {2027, 2, 1}},
        {"2025-03-07", {2025, 3, 7}},
        {"29/02/2028", {2028, 2, 29}},
        {"29/02/2027", {}},
        {"31/04/2027", {}},
        {"3/13/2025", {}}, // no month 13: not read the other way round
        {"0/1/2027", {}},
        {"7/03/25", {}},
        {"7/03", {}},
        {"7/03-2025", {}},
        {"2025-3-7", {}},
        {"2025/03/07", {}},
        {"7 maart 2025", {}},
        {"\u0667/03/2025", {}}, // digits of another script
        {"7/03/2025 10:00", {}},
        {"1/1/1899", {}},
        {"1/1/2200", {}},
        {"", {}},
    };
    for (const Case& each : cases) {
        CAPTURE(each.typed);
        const Result<QDate> read = readDayFromPerson(QString::fromUtf8(each.typed));
        CHECK(read.ok() == each.day.isValid());
        if (read)
            CHECK(*read == each.day);
        else
            CHECK(read.error().code == ErrorCode::InvalidInput);
    }
}

TEST_CASE("every day that is shown is read back as itself") {
    CHECK(dayText(QDate(2025, 3, 7)) == QString("7/03/2025"));
    CHECK(dayText(QDate(2026, 12, 31)) == QString("31/12/2026"));
    CHECK(dayText(QDate()) == QString());
    for (QDate day(2023, 12, 28); day < QDate(2029, 1, 4); day = day.addDays(1)) {
        const Result<QDate> read = readDayFromPerson(dayText(day));
        REQUIRE(read.ok());
        REQUIRE(*read == day);
    }
}

} // namespace tst_dayreader
