#pragma once

#include "base/id.h"
#include "drawing/levelpalette.h"

#include <QObject>

#include <optional>

namespace ks {

class AppSettings;

/// How things are shown, chosen once for all pages: menus and pages set it, pages follow it.
class ViewState final : public QObject {
    Q_OBJECT

public:
    /// Starts from what `settings` remembers and keeps it up to date; `settings` outlives this.
    explicit ViewState(AppSettings& settings, QObject* parent = nullptr);

    LevelPaletteId palette() const { return m_palette; }
    void setPalette(LevelPaletteId palette);

    /// 1.0 is as large as the font asks; from 0.7 to 3.0.
    double zoom() const { return m_zoom; }
    void setZoom(double factor);
    void zoomIn() { setZoom(m_zoom + step); }
    void zoomOut() { setZoom(m_zoom - step); }

    bool inspectorShown() const { return m_inspectorShown; }
    void setInspectorShown(bool shown);
    /// Hides the inspector while there is no room for it, and shows it again after, when it was on show before. The
    /// person's own choice counts over this and is what the settings remember.
    void setRoomForInspector(bool room);

    /// The earlier round that pages and exports compare the loaded one with; none: the last one before it. Of the open
    /// file, so the settings do not keep it.
    const std::optional<RoundId>& comparedWith() const { return m_comparedWith; }
    void setComparedWith(const std::optional<RoundId>& round);
    /// Whether the grid shows the difference with that round in its cells.
    bool changesShown() const { return m_changesShown; }
    void setChangesShown(bool shown);

signals:
    void comparisonChanged();
    void paletteChanged(ks::LevelPaletteId palette);
    void zoomChanged(double factor);
    void inspectorShownChanged(bool shown);

private:
    static constexpr double step = 0.1;

    AppSettings& m_settings;
    LevelPaletteId m_palette;
    double m_zoom;
    bool m_inspectorShown;
    bool m_roomForInspector = true;
    bool m_inspectorReturns = false;
    std::optional<RoundId> m_comparedWith;
    bool m_changesShown = false;

    void changeInspector(bool shown);
};

} // namespace ks
