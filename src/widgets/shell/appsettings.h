#pragma once

#include "base/language.h"
#include "domain/changelog.h"
#include "drawing/levelpalette.h"
#include "widgets/look/appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace ks {

QString paletteName(LevelPaletteId palette); ///< stable, for the settings: report, colourBlind, grey
std::optional<LevelPaletteId> paletteFromName(const QString& name);

/// What the program remembers for the person who uses this computer. Written at once.
class AppSettings final {
public:
    AppSettings();
    /// Reads and writes `file` instead, for tests.
    explicit AppSettings(const QString& file);

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

private:
    QSettings m_store;
};

} // namespace ks
