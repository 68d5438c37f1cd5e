#include "report/render/page/columnbalance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace ks {
namespace {

/// Lines end at words, so that this share of a line is filled.
constexpr qreal filled = 0.92;

int linesOf(const TableTexts::Cell& cell, qreal room) {
    int lines = 0;
    for (const qreal paragraph : cell)
        lines += paragraph <= room ? 1 : static_cast<int>(std::ceil(paragraph / (room * filled)));
    return lines;
}

struct Move {
    qsizetype from = 0;
    qsizetype to = 0;
    int lines = 0;
};

std::optional<Move> bestMove(const TableTexts& texts, const QList<qreal>& widths, const QList<qreal>& least,
                             const QList<bool>& movable, qreal step) {
    std::optional<Move> best;
    const int now = linesAt(texts, widths);
    for (qsizetype from = 0; from < widths.size(); ++from) {
        if (!movable[from] || widths[from] - step < least[from])
            continue;
        for (qsizetype to = 0; to < widths.size(); ++to) {
            if (to == from || !movable[to])
                continue;
            QList<qreal> tried = widths;
            tried[from] -= step;
            tried[to] += step;
            const int lines = linesAt(texts, tried);
            if (lines < (best ? best->lines : now))
                best = Move{from, to, lines};
        }
    }
    return best;
}

} // namespace

int linesAt(const TableTexts& texts, const QList<qreal>& widths) {
    int all = 0;
    for (const QList<TableTexts::Cell>& row : texts.rows) {
        int most = 1;
        for (qsizetype column = 0; column < row.size(); ++column)
            most = std::max(most, linesOf(row[column], std::max(1.0, widths[column] - texts.padding)));
        all += most;
    }
    return all;
}

QList<qreal> balancedWidths(const TableTexts& texts, QList<qreal> widths, const QList<qreal>& least,
                            const QList<bool>& movable) {
    constexpr int movesAtMost = 40;
    const qreal total = std::accumulate(widths.begin(), widths.end(), 0.0);
    int moves = 0;
    for (const qreal share : {0.16, 0.08, 0.04, 0.02}) {
        while (moves < movesAtMost) {
            const std::optional<Move> move = bestMove(texts, widths, least, movable, total * share);
            if (!move)
                break;
            widths[move->from] -= total * share;
            widths[move->to] += total * share;
            ++moves;
        }
    }
    return widths;
}

} // namespace ks
