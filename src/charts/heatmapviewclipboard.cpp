// Copying from the heatmap and pasting into it.
#include "charts/heatmaptable.h"
#include "charts/heatmapview.h"
#include "drawing/heatmappicture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <set>

namespace ks {
namespace {

CellColours coloursOf(const Score& score, LevelPaletteId palette, const QLocale& locale, const QPalette& around) {
    const HeatCellLook look = heatCellLook(score, palette, locale, around);
    CellColours colours{look.textGround().name(), look.textColour.name(), {}, {}};
    if (look.isSplit()) {
        colours.leftEdge = look.left.name();
        colours.rightEdge = look.right.name();
    }
    return colours;
}

GridBlock blockOf(const HeatmapModel& model, const std::set<int>& rows, const std::set<int>& columns, bool withNames) {
    GridBlock block;
    for (const int column : columns) {
        if (withNames)
            block.columnNames.append(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString());
    }
    for (const int row : rows) {
        if (withNames)
            block.rowNames.append(model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString());
        QList<Score> scores;
        for (const int column : columns)
            scores.append(model.scoreAt(row, column));
        block.scores.append(scores);
    }
    return block;
}

std::set<int> allUpTo(int count) {
    std::set<int> numbers;
    for (int i = 0; i < count; ++i)
        numbers.insert(i);
    return numbers;
}

} // namespace

GridBlock HeatmapView::selectedBlock(bool withNames) const {
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& each : m_body->selectionModel()->selectedIndexes()) {
        rows.insert(each.row());
        columns.insert(each.column());
    }
    return blockOf(m_model, rows, columns, withNames);
}

void HeatmapView::toClipboard(const GridBlock& block) const {
    const QLocale& locale = m_model.locale();
    // What leaves the window is read on white, whatever the colours of the window are.
    const auto colours = [&](const Score& score) { return coloursOf(score, m_paletteId, locale, paperPalette()); };
    auto content = std::make_unique<QMimeData>();
    content->setText(tabSeparated(block, locale));
    content->setHtml(htmlTable(block, locale, colours));
    QGuiApplication::clipboard()->setMimeData(content.release());
}

void HeatmapView::copy(bool withNames) {
    if (const auto figure = currentFigure()) {
        const QModelIndex at = m_summary.indexOf(figure->second, figure->first);
        QGuiApplication::clipboard()->setText(at.data(Qt::DisplayRole).toString());
        return;
    }
    if (m_body->selectionModel()->hasSelection())
        toClipboard(selectedBlock(withNames));
}

void HeatmapView::copyAll() {
    toClipboard(blockOf(m_model, allUpTo(m_model.rowCount()), allUpTo(m_model.columnCount()), true));
}

void HeatmapView::paste() {
    if (!m_model.lockedBecause().isEmpty()) {
        emit refused(Error{ErrorCode::ReadOnly, m_model.lockedBecause(), {}});
        return;
    }
    const Result<PastedBlock> block =
        parsePastedBlock(QGuiApplication::clipboard()->text(), GridNames(m_model.workspace()));
    if (!block) {
        emit refused(block.error());
        return;
    }
    // With several cells selected the block starts at the first of them.
    ScoreKey anchor = currentCell().value_or(ScoreKey());
    QModelIndex first = m_body->currentIndex();
    for (const QModelIndex& each : m_body->selectionModel()->selectedIndexes())
        first = m_model.index(std::min(first.row(), each.row()), std::min(first.column(), each.column()));
    if (first.isValid())
        anchor = m_model.cellAt(first);
    emit pasteRequested(planPaste(m_model.workspace(), arrangement(), *block, anchor));
}

} // namespace ks
