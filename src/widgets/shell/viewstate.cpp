#include "widgets/shell/viewstate.h"

#include "widgets/shell/appsettings.h"

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

const QString zoomKey = QStringLiteral("heatmap/zoom");
const QString inspectorKey = QStringLiteral("heatmap/inspector");

/// To the nearest tenth, so that steps up and down meet again.
double within(double factor) {
    return std::clamp(std::round(factor * 10.0) / 10.0, 0.7, 3.0);
}

} // namespace

ViewState::ViewState(AppSettings& settings, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_palette(settings.palette()),
      m_zoom(within(settings.value(zoomKey, 1.0).toDouble())),
      m_inspectorShown(settings.value(inspectorKey, true).toBool()) {}

void ViewState::setPalette(LevelPaletteId palette) {
    if (palette == m_palette)
        return;
    m_palette = palette;
    m_settings.setPalette(palette);
    emit paletteChanged(palette);
}

void ViewState::setZoom(double factor) {
    const double wanted = within(factor);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    m_settings.setValue(zoomKey, wanted);
    emit zoomChanged(wanted);
}

void ViewState::setInspectorShown(bool shown) {
    m_inspectorReturns = false;
    m_settings.setValue(inspectorKey, shown);
    changeInspector(shown);
}

void ViewState::setRoomForInspector(bool room) {
    if (room == m_roomForInspector)
        return;
    m_roomForInspector = room;
    if (!room && m_inspectorShown) {
        changeInspector(false);
        m_inspectorReturns = true;
    } else if (room && m_inspectorReturns) {
        m_inspectorReturns = false;
        changeInspector(true);
    }
}

void ViewState::changeInspector(bool shown) {
    if (shown == m_inspectorShown)
        return;
    m_inspectorShown = shown;
    emit inspectorShownChanged(shown);
}

void ViewState::setComparedWith(const std::optional<RoundId>& round) {
    if (round == m_comparedWith)
        return;
    m_comparedWith = round;
    emit comparisonChanged();
}

void ViewState::setChangesShown(bool shown) {
    if (shown == m_changesShown)
        return;
    m_changesShown = shown;
    emit comparisonChanged();
}

} // namespace ks
