#pragma once

#include "base/language.h"
#include "base/result.h"
#include "domain/changelog.h"
#include "drawing/levelpalette.h"
#include "widgets/look/appearance.h"

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QStringList>
#include <QTimer>

namespace ks {

QString paletteName(LevelPaletteId palette); ///< stable, for the settings: report, colourBlind, grey
std::optional<LevelPaletteId> paletteFromName(const QString& name);

/// What the program remembers for the person who uses this computer. A start must not wait for the disk: what changes
/// is kept in memory and written in one go a while later, or when this object ends; what does not change is not
/// written at all.
class AppSettings final {
public:
    static constexpr int writtenAfterMilliseconds = 3000; ///< after the first change; the first paint comes long before

    AppSettings();
    /// Reads and writes `file` instead, for tests.
    explicit AppSettings(const QString& file, QSettings::Format format = QSettings::IniFormat);
    ~AppSettings();
    AppSettings(const AppSettings&) = delete;
    AppSettings& operator=(const AppSettings&) = delete;

    /// The person whose edits these are: an id made once, and the name; at first that of the system's user.
    Actor actor();
    void setActorName(const QString& name);

    std::optional<Language> language() const;
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    LevelPaletteId palette() const;
    void setPalette(LevelPaletteId palette);

    QString lastPage() const;
    void setLastPage(const QString& id);
    /// Newest first, at most eight.
    QStringList recentFiles() const;
    void rememberFile(const QString& path);
    void forgetFile(const QString& path);

    /// Anything else that a window or dialog wants to find again, under its own name.
    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);
    /// Writes what changed, now.
    void write();
    /// Takes everything away in which one of these texts stands, the paths of recent files included, and writes that
    /// at once. Error: FileUnwritable.
    Result<void> forget(const QStringList& texts);

private:
    void setUpTimer();

    QSettings m_store;
    QMap<QString, QVariant> m_changed; ///< not in the store yet
    QTimer m_timer;
};

} // namespace ks
