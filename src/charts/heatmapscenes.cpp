#include "charts/heatmapscenes.h"

namespace ks {
namespace {

HeatmapSceneCell figureCell(const QModelIndex& index) {
    const QVariant score = index.data(ScoreRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (score.isValid())
        return HeatmapSceneCell::of(score.value<Score>(), static_cast<LayerState>(index.data(LayerRole).toInt()));
    return index.data(OpenRole).toBool() ? HeatmapSceneCell::open(text)
                                         : HeatmapSceneCell::figure(text, index.data(NoteRole).toString());
}

QStringList names(const QAbstractItemModel& model, Qt::Orientation orientation) {
    QStringList list;
    const int count = orientation == Qt::Horizontal ? model.columnCount() : model.rowCount();
    for (int i = 0; i < count; ++i)
        list.append(model.headerData(i, orientation, Qt::AccessibleTextRole).toString());
    return list;
}

QList<HeatmapSceneCell> scoreCells(const HeatmapModel& model, int row) {
    QList<HeatmapSceneCell> cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(HeatmapSceneCell::of(model.scoreAt(row, column), model.layerAt(row, column)));
    return cells;
}

QList<HeatmapSceneCell> figureCells(const HeatmapSummaryModel& summary, int row) {
    QList<HeatmapSceneCell> cells;
    for (int column = 0; column < summary.columnCount(); ++column)
        cells.append(figureCell(summary.index(row, column)));
    return cells;
}

} // namespace

QList<ScoreKind> kindsShown(const HeatmapModel& model) {
    QSet<int> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            found.insert(static_cast<int>(model.scoreAt(row, column).kind()));
    }
    QList<ScoreKind> kinds;
    for (const ScoreKind kind : allScoreKinds()) {
        if (found.contains(static_cast<int>(kind)))
            kinds.append(kind);
    }
    return kinds;
}

HeatmapScene heatmapScene(const HeatmapModel& model, const HeatmapSummaryModel& summary,
                          const HeatmapSceneTexts& texts) {
    HeatmapScene scene;
    scene.title = texts.title;
    scene.subtitle = texts.subtitle;
    scene.note = texts.note;
    scene.legend = legendEntries(model.workspace().levels, kindsShown(model));
    if (model.arrangement().transposed) {
        scene.columns = names(summary, Qt::Horizontal) + names(model, Qt::Horizontal);
        scene.rows = names(model, Qt::Vertical);
        scene.summaryColumns = summary.columnCount();
        for (int row = 0; row < model.rowCount(); ++row)
            scene.cells.append(figureCells(summary, row) + scoreCells(model, row));
        return scene;
    }
    scene.columns = names(model, Qt::Horizontal);
    scene.rows = names(summary, Qt::Vertical) + names(model, Qt::Vertical);
    scene.summaryRows = summary.rowCount();
    for (int row = 0; row < summary.rowCount(); ++row)
        scene.cells.append(figureCells(summary, row));
    for (int row = 0; row < model.rowCount(); ++row)
        scene.cells.append(scoreCells(model, row));
    return scene;
}

} // namespace ks
