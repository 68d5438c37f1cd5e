// How the heatmap's model keeps in step with the session and with its arrangement.
#include "domain/analysis/statistics.h"
#include "models/heatmapmodel.h"

namespace ks {

void HeatmapModel::setArrangement(const GridArrangement& arrangement) {
    if (arrangement == m_arrangement)
        return;
    const bool sameShape = arrangement.transposed == m_arrangement.transposed && arrangement.only == m_arrangement.only;
    if (sameShape) {
        m_arrangement = arrangement;
        reorder(arrangedCities(workspace(), arrangement), arrangedThemes(workspace(), arrangement.themeOrder));
    } else {
        beginResetModel();
        m_arrangement = arrangement;
        rebuild();
        endResetModel();
    }
    emit arrangementChanged();
}

void HeatmapModel::rebuild() {
    m_cities = arrangedCities(workspace(), m_arrangement);
    m_themes = arrangedThemes(workspace(), m_arrangement.themeOrder);
    placeIds();
    readScores();
    m_medians.clear();
    for (const ThemeId& theme : m_themes)
        refreshMedian(theme);
}

void HeatmapModel::placeIds() {
    m_cityPlace.clear();
    m_themePlace.clear();
    for (int i = 0; i < m_cities.size(); ++i)
        m_cityPlace.insert(m_cities[i], i);
    for (int i = 0; i < m_themes.size(); ++i)
        m_themePlace.insert(m_themes[i], i);
}

void HeatmapModel::readScores() {
    m_scores = QList<Score>(m_cities.size() * m_themes.size());
    // One walk over the rows; a look-up per cell would compare ids many times over.
    for (const auto& [key, row] : workspace().scores) {
        const int city = m_cityPlace.value(key.city, -1);
        const int theme = m_themePlace.value(key.theme, -1);
        if (city >= 0 && theme >= 0)
            m_scores[city * m_themes.size() + theme] = row.score;
    }
    readLayers();
    placeChanges();
}

void HeatmapModel::readLayers() {
    m_layers.clear();
    for (const Layers& each : adjustedPlaces(workspace())) {
        const int city = each.place.city ? m_cityPlace.value(*each.place.city, -1) : -1;
        const int theme = m_themePlace.value(each.place.theme, -1);
        if (city >= 0 && theme >= 0)
            m_layers.insert(city * m_themes.size() + theme,
                            {each.state, adjustmentSummary(*each.adjustment, m_locale), each.adjustment->reason});
    }
}

void HeatmapModel::refreshMedian(const ThemeId& theme) {
    m_medians.insert(theme, scoreStatistics(workspace().scoresOfTheme(theme)).median);
}

void HeatmapModel::reorder(const QList<CityId>& cities, const QList<ThemeId>& themes) {
    if (cities == m_cities && themes == m_themes)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<ScoreKey> places;
    for (const QModelIndex& each : before)
        places.append(cellAt(each));
    m_cities = cities;
    m_themes = themes;
    placeIds();
    readScores();
    QModelIndexList after;
    for (const ScoreKey& place : places)
        after.append(indexOf(place.city, place.theme));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void HeatmapModel::follow(const Change& change) {
    if (change.everything) {
        beginResetModel();
        m_before.reset(); // of the round that was shown
        m_evolution = {};
        rebuild();
        endResetModel();
        emit lockedChanged();
        return;
    }
    followScores(change.scores);
    followLayers(change);
    if (!change.rounds.empty())
        emit lockedChanged();
}

/// An adjustment changes its own cell; a score may put what lies over it out of date.
void HeatmapModel::followLayers(const Change& change) {
    std::vector<ScoreKey> cells;
    for (const AdjustmentPlace& each : change.adjustments) {
        if (each.city)
            cells.push_back(workspace().cell(*each.city, each.theme));
    }
    if (m_layers.isEmpty() && cells.empty())
        return;
    readLayers();
    for (const ScoreKey& each : cells) {
        if (const QModelIndex cell = indexOf(each.city, each.theme); cell.isValid())
            emit dataChanged(cell, cell);
    }
    for (const ScoreKey& each : change.scores) {
        if (const QModelIndex cell = indexOf(each.city, each.theme); cell.isValid())
            emit dataChanged(cell, cell, {LayerRole});
    }
}

void HeatmapModel::followScores(const std::vector<ScoreKey>& changed) {
    QSet<ThemeId> themes;
    for (const ScoreKey& key : changed) {
        if (key.round != workspace().loadedRound)
            continue;
        themes.insert(key.theme);
        const QModelIndex cell = indexOf(key.city, key.theme);
        if (!cell.isValid())
            continue;
        m_scores[position(cell.row(), cell.column())] = workspace().score(key.city, key.theme);
        refreshChange(key);
        emit dataChanged(cell, cell);
    }
    for (const ThemeId& theme : themes) {
        const std::optional<double> before = m_medians.value(theme);
        refreshMedian(theme);
        if (m_medians.value(theme) != before && !m_cities.isEmpty())
            emit dataChanged(indexOf(m_cities.first(), theme), indexOf(m_cities.last(), theme), {MedianDifferenceRole});
    }
    if (!themes.isEmpty() && m_arrangement.sort.key != CitySortKey::None)
        reorder(arrangedCities(workspace(), m_arrangement), m_themes);
}

} // namespace ks
