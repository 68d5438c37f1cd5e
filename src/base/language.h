#pragma once

#include <QLocale>
#include <QString>

#include <memory>
#include <optional>

namespace ks {

/// The languages that the program speaks.
enum class Language { Dutch, English };

QString languageName(Language language); ///< stable, for options and settings: nl, en
std::optional<Language> languageFromName(const QString& name);
QString languageTag(Language language); ///< BCP 47, for documents: nl-BE, en
QLocale localeOf(Language language);    ///< nl_BE, en_GB: how numbers and dates are shown

/// Makes every tr() answer in this language from now on, Qt's own texts included, and makes its locale the default.
/// Needs the application object. Call from the thread of the application.
void useLanguage(Language language);
/// The last one given to useLanguage, Dutch before that; or that of the LanguageScope that this thread is in.
Language languageInUse();

/// Speaks another language for a while: a report in English from a window in Dutch. In another thread than that of the
/// application only that thread speaks it, and useLanguage() has been called before.
class LanguageScope final {
public:
    explicit LanguageScope(Language language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

private:
    class OfThread;

    Language m_before;
    bool m_switched = false;
    std::unique_ptr<OfThread> m_ofThread;
};

} // namespace ks
