#include "bench_grid.h"

namespace ks::bench {

QList<Score> scoreColumn(int count, int seed) {
    QList<Score> column;
    column.reserve(count);
    for (int row = 0; row < count; ++row) {
        const int value = Quarters::lowest + (row * 7 + seed * 5) % (Quarters::highest - Quarters::lowest + 1);
        if (row % 13 == 3)
            column.append(*Score::between({8}, {12}));
        else if (row % 13 == 8)
            column.append(Score::unscored());
        else
            column.append(*Score::exact({value}));
    }
    return column;
}

} // namespace ks::bench
