#include "charts/heatmapscenes.h"

#include "domain/analysis/evolutiontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HeatmapScenes)
};

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
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(HeatmapSceneCell::of(model.scoreAt(row, column), model.layerAt(row, column)));
        cells.last().note = model.changeNoteAt(row, column);
    }
    return cells;
}

QList<HeatmapSceneCell> figureCells(const HeatmapSummaryModel& summary, int row) {
    QList<HeatmapSceneCell> cells;
    for (int column = 0; column < summary.columnCount(); ++column)
        cells.append(figureCell(summary.index(row, column)));
    return cells;
}

/// What the signs in the cells are, as far as there are any.
QStringList keysOf(const HeatmapModel& model) {
    QStringList keys;
    if (model.compares())
        keys.append(Texts::tr("Second line, the change since then: %1.").arg(evolutionText::signKey()));
    return keys;
}

QString comparedSubtitle(const QString& subtitle, const HeatmapModel& model) {
    const Round* before = model.comparedWith() ? model.comparedWith()->round() : nullptr;
    return before ? Texts::tr("%1, compared with %2", "round, round").arg(subtitle, before->name) : subtitle;
}

void addCells(HeatmapScene& scene, const HeatmapModel& model, const HeatmapSummaryModel& summary) {
    if (model.arrangement().transposed) {
        scene.columns = names(summary, Qt::Horizontal) + names(model, Qt::Horizontal);
        scene.rows = names(model, Qt::Vertical);
        scene.summaryColumns = summary.columnCount();
        for (int row = 0; row < model.rowCount(); ++row)
            scene.cells.append(figureCells(summary, row) + scoreCells(model, row));
        return;
    }
    scene.columns = names(model, Qt::Horizontal);
    scene.rows = names(summary, Qt::Vertical) + names(model, Qt::Vertical);
    scene.summaryRows = summary.rowCount();
    for (int row = 0; row < summary.rowCount(); ++row)
        scene.cells.append(figureCells(summary, row));
    for (int row = 0; row < model.rowCount(); ++row)
        scene.cells.append(scoreCells(model, row));
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

QList<CellMark> marksShown(const HeatmapModel& model, const HeatmapSummaryModel& summary) {
    QList<CellMark> marks;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            marks.append(markOf(model.layerAt(row, column)));
    }
    for (const ThemeId& theme : summary.themes())
        marks.append(
            markOf(static_cast<LayerState>(summary.indexOf(SummaryKind::GlobalScore, theme).data(LayerRole).toInt())));
    return marks;
}

HeatmapScene heatmapScene(const HeatmapModel& model, const HeatmapSummaryModel& summary,
                          const HeatmapSceneTexts& texts) {
    HeatmapScene scene;
    scene.title = texts.title;
    scene.subtitle = comparedSubtitle(texts.subtitle, model);
    scene.legend = legendEntries(model.workspace().levels, kindsShown(model));
    scene.legend += markEntries(marksShown(model, summary));
    addCells(scene, model, summary);
    QStringList note{texts.note};
    note += keysOf(model);
    note.removeAll(QString());
    scene.note = note.join(QLatin1Char(' '));
    return scene;
}

} // namespace ks
