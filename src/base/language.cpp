#include "base/language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

namespace ks {
namespace {

struct State {
    Language language = Language::Dutch;
    bool chosen = false; // nothing is translated before the first choice
    std::vector<std::unique_ptr<QTranslator>> installed;
};

State& state() {
    static State instance;
    return instance;
}

} // namespace

QString languageName(Language language) {
    return language == Language::Dutch ? QStringLiteral("nl") : QStringLiteral("en");
}

std::optional<Language> languageFromName(const QString& name) {
    for (const Language each : {Language::Dutch, Language::English}) {
        if (languageName(each) == name)
            return each;
    }
    return std::nullopt;
}

QString languageTag(Language language) {
    return language == Language::Dutch ? QStringLiteral("nl-BE") : QStringLiteral("en");
}

QLocale localeOf(Language language) {
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Belgium)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void useLanguage(Language language) {
    State& now = state();
    now.installed.clear(); // a translator takes itself out of the application when it goes
    now.language = language;
    now.chosen = true;
    QLocale::setDefault(localeOf(language));
    // Ours last: the translator installed last is asked first.
    for (const char* stem : {"qtbase", "klimaatspiegel"}) {
        auto translator = std::make_unique<QTranslator>();
        const QString file =
            QStringLiteral(":/i18n/") + QLatin1String(stem) + QLatin1Char('_') + languageName(language);
        if (translator->load(file) && QCoreApplication::installTranslator(translator.get()))
            now.installed.push_back(std::move(translator));
    }
}

Language languageInUse() {
    return state().language;
}

LanguageScope::LanguageScope(Language language)
    : m_before(languageInUse()), m_switched(language != m_before || !state().chosen) {
    if (m_switched)
        useLanguage(language);
}

LanguageScope::~LanguageScope() {
    if (m_switched)
        useLanguage(m_before);
}

} // namespace ks
