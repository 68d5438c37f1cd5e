#include "widgets/shell/appsettings.h"

#include "session/localactor.h"

namespace ks {
namespace {

constexpr qsizetype recentLimit = 8;

const QString actorNameKey = QStringLiteral("actor/name");
const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString paletteKey = QStringLiteral("palette");
const QString lastPageKey = QStringLiteral("lastPage");
const QString recentKey = QStringLiteral("recentFiles");

} // namespace

QString paletteName(LevelPaletteId palette) {
    switch (palette) {
    case LevelPaletteId::Report:
        break;
    case LevelPaletteId::ColourBlind:
        return QStringLiteral("colourBlind");
    case LevelPaletteId::Grey:
        return QStringLiteral("grey");
    }
    return QStringLiteral("report");
}

std::optional<LevelPaletteId> paletteFromName(const QString& name) {
    for (const LevelPaletteId each : {LevelPaletteId::Report, LevelPaletteId::ColourBlind, LevelPaletteId::Grey}) {
        if (paletteName(each) == name)
            return each;
    }
    return std::nullopt;
}

AppSettings::AppSettings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Klimaatspiegel"),
              QStringLiteral("klimaatspiegel")) {}

AppSettings::AppSettings(const QString& file) : m_store(file, QSettings::IniFormat) {}

Actor AppSettings::actor() {
    return localActor(m_store);
}

void AppSettings::setActorName(const QString& name) {
    m_store.setValue(actorNameKey, name);
}

std::optional<Language> AppSettings::language() const {
    return languageFromName(m_store.value(languageKey).toString());
}

void AppSettings::setLanguage(Language language) {
    m_store.setValue(languageKey, languageName(language));
}

Appearance AppSettings::appearance() const {
    return appearanceFromName(m_store.value(appearanceKey).toString()).value_or(Appearance::System);
}

void AppSettings::setAppearance(Appearance appearance) {
    m_store.setValue(appearanceKey, appearanceName(appearance));
}

LevelPaletteId AppSettings::palette() const {
    return paletteFromName(m_store.value(paletteKey).toString()).value_or(LevelPaletteId::Report);
}

void AppSettings::setPalette(LevelPaletteId palette) {
    m_store.setValue(paletteKey, paletteName(palette));
}

QString AppSettings::lastPage() const {
    return m_store.value(lastPageKey).toString();
}

void AppSettings::setLastPage(const QString& id) {
    m_store.setValue(lastPageKey, id);
}

QStringList AppSettings::recentFiles() const {
    return m_store.value(recentKey).toStringList();
}

void AppSettings::rememberFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setValue(recentKey, files.mid(0, recentLimit));
}

void AppSettings::forgetFile(const QString& path) {
    QStringList files = recentFiles();
    files.removeAll(path);
    setValue(recentKey, files);
}

QVariant AppSettings::value(const QString& key, const QVariant& otherwise) const {
    return m_store.value(key, otherwise);
}

void AppSettings::setValue(const QString& key, const QVariant& value) {
    QVariant stored = m_store.value(key);
    if (m_store.contains(key) && stored.convert(value.metaType()) && stored == value)
        return; // a start that changes nothing writes nothing
    m_store.setValue(key, value);
}

} // namespace ks
