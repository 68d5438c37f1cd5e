#include "widgets/shell/appsettings.h"

#include "session/localactor.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AppSettings)
};

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
              QStringLiteral("klimaatspiegel")) {
    setUpTimer();
}

AppSettings::AppSettings(const QString& file, QSettings::Format format) : m_store(file, format) {
    setUpTimer();
}

AppSettings::~AppSettings() {
    write();
}

void AppSettings::setUpTimer() {
    m_timer.setSingleShot(true);
    m_timer.setInterval(writtenAfterMilliseconds);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { write(); });
}

void AppSettings::write() {
    m_timer.stop();
    if (m_changed.isEmpty())
        return;
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        m_store.setValue(it.key(), it.value());
    m_changed.clear();
    m_store.sync();
}

Result<void> AppSettings::forget(const QStringList& texts) {
    const auto isNamed = [&](const QString& value) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString& each) { return value.contains(each); });
    };
    for (const QString& key : m_store.allKeys() + m_changed.keys()) {
        const QVariant now = value(key);
        if (now.typeId() == QMetaType::QStringList || key == recentKey) { // a list of one comes back as a text
            QStringList lines = now.toStringList();
            if (lines.removeIf(isNamed) > 0)
                setValue(key, lines);
        } else if (now.typeId() == QMetaType::QString && isNamed(now.toString())) {
            setValue(key, QString());
        }
    }
    write();
    if (m_store.status() == QSettings::NoError)
        return {};
    return Error{ErrorCode::FileUnwritable,
                 Texts::tr("The settings in %1 could not be written: they may still hold the name.")
                     .arg(QDir::toNativeSeparators(m_store.fileName())),
                 {}};
}

Actor AppSettings::actor() {
    const auto read = [this](const QString& key) {
        const QVariant found = value(key);
        return found.isValid() ? std::optional(found.toString()) : std::nullopt;
    };
    return localActor(read, [this](const QString& key, const QString& kept) { setValue(key, kept); });
}

void AppSettings::setActorName(const QString& name) {
    setValue(actorNameKey, name);
}

std::optional<Language> AppSettings::language() const {
    return languageFromName(value(languageKey).toString());
}

void AppSettings::setLanguage(Language language) {
    setValue(languageKey, languageName(language));
}

Appearance AppSettings::appearance() const {
    return appearanceFromName(value(appearanceKey).toString()).value_or(Appearance::System);
}

void AppSettings::setAppearance(Appearance appearance) {
    setValue(appearanceKey, appearanceName(appearance));
}

LevelPaletteId AppSettings::palette() const {
    return paletteFromName(value(paletteKey).toString()).value_or(LevelPaletteId::Report);
}

void AppSettings::setPalette(LevelPaletteId palette) {
    setValue(paletteKey, paletteName(palette));
}

QString AppSettings::lastPage() const {
    return value(lastPageKey).toString();
}

void AppSettings::setLastPage(const QString& id) {
    setValue(lastPageKey, id);
}

QStringList AppSettings::recentFiles() const {
    return value(recentKey).toStringList();
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
    const auto changed = m_changed.constFind(key);
    return changed != m_changed.constEnd() ? *changed : m_store.value(key, otherwise);
}

void AppSettings::setValue(const QString& key, const QVariant& value) {
    QVariant stored = m_store.value(key); // as text, mostly
    if (m_store.contains(key) && stored.convert(value.metaType()) && stored == value) {
        m_changed.remove(key);
        return;
    }
    m_changed.insert(key, value);
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace ks
