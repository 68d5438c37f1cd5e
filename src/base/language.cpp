#include "base/language.h"

#include <QCoreApplication>
#include <QThread>
#include <QTranslator>

#include <vector>

namespace ks {
namespace {

/// What a thread speaks while the window speaks something else.
struct ThreadLanguage {
    Language language = Language::Dutch;
    QTranslator texts;
};

thread_local const ThreadLanguage* ofThisThread = nullptr;

/// The application asks its translators in every thread; those of the window hold their tongue in one that speaks
/// another language.
class WindowTranslator final : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* note, int count) const override {
        return ofThisThread ? QString() : QTranslator::translate(context, source, note, count);
    }
};

class ThreadTranslator final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* note, int count) const override {
        return ofThisThread ? ofThisThread->texts.translate(context, source, note, count) : QString();
    }
};

struct State {
    Language language = Language::Dutch;
    bool chosen = false; // nothing is translated before the first choice
    std::unique_ptr<ThreadTranslator> ofThreads;
    std::vector<std::unique_ptr<QTranslator>> installed;
};

State& state() {
    static State instance;
    return instance;
}

QString fileOf(const char* stem, Language language) {
    return QStringLiteral(":/i18n/") + QLatin1String(stem) + QLatin1Char('_') + languageName(language);
}

bool isThreadOfApplication() {
    return !QCoreApplication::instance() || QThread::currentThread() == QCoreApplication::instance()->thread();
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
    // Anew, since one of an application that is gone is asked no more; before the other goes, so that none is missed.
    auto ofThreads = std::make_unique<ThreadTranslator>();
    QCoreApplication::installTranslator(ofThreads.get());
    now.ofThreads = std::move(ofThreads);
    // Ours last: the translator installed last is asked first.
    for (const char* stem : {"qtbase", "klimaatspiegel"}) {
        auto translator = std::make_unique<WindowTranslator>();
        if (translator->load(fileOf(stem, language)) && QCoreApplication::installTranslator(translator.get()))
            now.installed.push_back(std::move(translator));
    }
}

Language languageInUse() {
    return ofThisThread ? ofThisThread->language : state().language;
}

class LanguageScope::OfThread final {
public:
    explicit OfThread(Language language) : m_before(ofThisThread) {
        m_now.language = language;
        // Nothing to load: the sources are English.
        [[maybe_unused]] const bool loaded = m_now.texts.load(fileOf("klimaatspiegel", language));
        ofThisThread = &m_now;
    }
    ~OfThread() { ofThisThread = m_before; }

private:
    ThreadLanguage m_now;
    const ThreadLanguage* m_before;
};

LanguageScope::LanguageScope(Language language) : m_before(languageInUse()) {
    if (!isThreadOfApplication()) {
        m_ofThread = std::make_unique<OfThread>(language);
        return;
    }
    m_switched = language != m_before || !state().chosen;
    if (m_switched)
        useLanguage(language);
}

LanguageScope::~LanguageScope() {
    if (m_switched)
        useLanguage(m_before);
}

} // namespace ks
