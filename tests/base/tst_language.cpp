#include "base/language.h"

#include "support/testsupport.h"

#include <QCoreApplication>
#include <QDate>
#include <QSemaphore>
#include <QThread>

#include <memory>

using namespace ks;

namespace tst_language {
namespace {
/// Puts back what the test main chose.
struct LocaleGuard {
    QLocale before;
    ~LocaleGuard() {
        useLanguage(Language::Dutch);
        QLocale::setDefault(before);
    }
};
} // namespace

TEST_CASE("a language has a name for settings, a tag for documents and a locale for numbers and dates") {
    CHECK(languageFromName("nl") == Language::Dutch);
    CHECK(languageFromName("en") == Language::English);
    CHECK_FALSE(languageFromName("fr"));
    CHECK(languageTag(Language::Dutch) == QString("nl-BE"));
    CHECK(localeOf(Language::Dutch).toString(2.75) == QString("2,75"));
    CHECK(localeOf(Language::English).toString(2.75) == QString("2.75"));
    CHECK(localeOf(Language::Dutch).toString(QDate(2025, 3, 7), QLocale::ShortFormat) == QString("7/03/2025"));
}

TEST_CASE("another language is spoken for a while, and the one before comes back") {
    const LocaleGuard guard{QLocale()};
    useLanguage(Language::Dutch);
    {
        const LanguageScope english(Language::English);
        CHECK(languageInUse() == Language::English);
        CHECK(QLocale().decimalPoint() == QString("."));
    }
    CHECK(languageInUse() == Language::Dutch);
    CHECK(QLocale().decimalPoint() == QString(","));
}

TEST_CASE("Qt's own words are Dutch in a Dutch program") {
    const LocaleGuard guard{QLocale()};
    useLanguage(Language::Dutch);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QString("Annuleren"));
    useLanguage(Language::English);
    CHECK(QCoreApplication::translate("QPlatformTheme", "Cancel") == QString("Cancel"));
}

TEST_CASE("a thread speaks a language of its own while the application goes on in its own") {
    const LocaleGuard guard{QLocale()};
    useLanguage(Language::Dutch);
    const auto cancel = [] { return QCoreApplication::translate("ks::NoticeBar", "Save a copy…"); };
    const auto points = [] {
        return QCoreApplication::translate("ks::StatusLine", "%n point(s) of attention", nullptr, 2);
    };
    QSemaphore speaks;
    QSemaphore heard;
    QStringList inThread;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        {
            const LanguageScope english(Language::English);
            inThread = {cancel(), points(), languageName(languageInUse())};
            speaks.release();
            heard.acquire();
        }
        inThread += {cancel(), languageName(languageInUse())};
    }));
    thread->start();
    speaks.acquire();
    CHECK(cancel() == QString("Kopie opslaan…"));
    CHECK(languageInUse() == Language::Dutch);
    heard.release();
    thread->wait();
    CHECK(inThread == QStringList{"Save a copy…", "2 points of attention", "en", cancel(), "nl"});
}

} // namespace tst_language
