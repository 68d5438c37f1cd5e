#include "support/testsupport.h"

#include "base/language.h"
#include "base/numberreader.h"

#include <QLocale>

using namespace ks;

namespace tst_numberreader {
namespace {
constexpr DecimalRule scores{.minimum = 1000, .maximum = 5000, .step = 250, .maxDecimals = 2};

struct Case {
    const char* text;
    qint64 thousandths; ///< -1 = refused
};
} // namespace

TEST_CASE("a person's number: one table of value or refusal, the same under every locale (E01)") {
    const Case cases[] = {
        {"2,5", 2500},      {"2.5", 2500},  {"2,75", 2750}, {"3", 3000},   {" 2,5", 2500},
        {"5", 5000},        {"1,00", 1000}, {"2.500", -1},  {"1.000", -1}, {"1.000,5", -1},
        {"nan", -1},        {"inf", -1},    {"2e1", -1},    {"٣", -1},     {"2,5%", -1},
        {"-0", -1},         {"-2", -1},     {"+2", -1},     {"6", -1},     {"0", -1},
        {"2,3", -1},        {"", -1},       {" ", -1},      {",", -1},     {"2,", -1},
        {",5", -1},         {"2 5", -1},    {"0x3", -1},    {"2,5,0", -1}, {"99999999999999999999", -1},
        {"2\u00a0500", -1},
    };
    for (const char* name : {"nl_BE", "en_GB", "C"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        for (const Case& each : cases) {
            CAPTURE(name, each.text);
            const Result<qint64> value = readDecimalFromPerson(QString::fromUtf8(each.text), scores);
            CHECK(value.ok() == (each.thousandths >= 0));
            if (value.ok())
                CHECK(*value == each.thousandths);
            else
                CHECK_FALSE(value.error().text.isEmpty());
        }
    }
    QLocale::setDefault(QLocale(QStringLiteral("nl_BE")));
}

TEST_CASE("where no decimals are allowed a refusal speaks of a whole number, and of nothing else") {
    const LanguageScope english(Language::English);
    constexpr DecimalRule number{.minimum = 1000, .maximum = 999000, .step = 1000, .maxDecimals = 0};
    CHECK(*readDecimalFromPerson(u"12", number) == 12000);
    for (const QString text : {"2,5", "2.500", "two", "1.000.000", "2,"})
        CHECK(readDecimalFromPerson(text, number).error().text ==
              "“" + text + "” is not a whole number. Write digits only, for example 3.");
    constexpr DecimalRule year{.minimum = 2000000, .maximum = 2100000, .step = 1000, .maxDecimals = 0};
    CHECK(readDecimalFromPerson(u"soon", year).error().text ==
          "“soon” is not a whole number. Write digits only, for example 2000.");
    CHECK(readDecimalFromPerson(u"7", year).error().text == "“7” is outside the range 2000 to 2100.");
}

TEST_CASE("a number in a file has a point and nothing around it") {
    CHECK(*readDecimalFromFile(u"2.75", scores) == 2750);
    CHECK_FALSE(readDecimalFromFile(u"2,75", scores).ok());
    CHECK_FALSE(readDecimalFromFile(u" 2.75", scores).ok());
    CHECK_FALSE(readDecimalFromFile(u"2.3", scores).ok());
}

} // namespace tst_numberreader
