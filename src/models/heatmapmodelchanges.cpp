// How the heatmap's model tells what became of each score since an earlier round.
#include "domain/analysis/evolutiontext.h"
#include "models/heatmapmodel.h"

namespace ks {
namespace {

/// "▲ +0,5", "=": as much as stands under a score.
QString noteOf(const CellEvolution& cell, const QLocale& locale) {
    const QString arrow = evolutionText::arrow(cell.direction);
    if (!cell.change || cell.direction == ChangeDirection::Same)
        return arrow;
    return arrow + QLatin1Char(' ') + evolutionText::signedNumber(cell.change->middle, locale);
}

} // namespace

void HeatmapModel::setComparedWith(const std::optional<Workspace>& before) {
    if (!before && !m_before)
        return;
    m_before = before;
    m_evolution = before ? evolutionBetween(*before, workspace()) : Evolution();
    placeChanges();
    emit comparisonChanged();
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void HeatmapModel::placeChanges() {
    m_changes.clear();
    for (const CellEvolution& each : std::as_const(m_evolution.cells))
        placeChange(each);
}

void HeatmapModel::placeChange(const CellEvolution& cell) {
    const QModelIndex place = indexOf(cell.city, cell.theme);
    if (!place.isValid())
        return;
    const Round* before = workspace().rounds.find(m_evolution.before);
    const Round* now = workspace().round();
    m_changes.insert(position(place.row(), place.column()),
                     {noteOf(cell, m_locale), evolutionText::sentence(cell, before ? before->name : QString(),
                                                                      now ? now->name : QString(), m_locale)});
}

void HeatmapModel::refreshChange(const ScoreKey& key) {
    if (!m_before)
        return;
    for (CellEvolution& each : m_evolution.cells) {
        if (each.city != key.city || each.theme != key.theme)
            continue;
        each = cellEvolution(*m_before, workspace(), key.city, key.theme);
        placeChange(each);
    }
}

QString HeatmapModel::changeText(const QModelIndex& index) const {
    return m_changes.value(position(index.row(), index.column())).text;
}

} // namespace ks
