#include "widgets/preview/pageplaces.h"

#include <algorithm>

namespace ks {

int PagePlaces::pageAt(int top, int height) const {
    int best = -1;
    int most = -1;
    for (int page = 0; page < pages.size(); ++page) {
        const int seen = std::min(pages[page].bottom() + 1, top + height) - std::max(pages[page].top(), top);
        if (seen > most) {
            most = seen;
            best = page;
        }
    }
    return best;
}

PagePlaces placePages(const QList<QSizeF>& sizes, double scale, int gap, int width) {
    PagePlaces places;
    int widest = width;
    for (const QSizeF& size : sizes)
        widest = std::max(widest, qRound(size.width() * scale) + 2 * gap);
    int top = gap;
    for (const QSizeF& size : sizes) {
        const QSize pixels = (size * scale).toSize();
        places.pages.append(QRect(QPoint((widest - pixels.width()) / 2, top), pixels));
        top += pixels.height() + gap;
    }
    places.whole = QSize(widest, top);
    return places;
}

double fittingScale(const QList<QSizeF>& sizes, QSize room, int gap, bool wholePage) {
    QSizeF largest(1, 1);
    for (const QSizeF& size : sizes)
        largest = largest.expandedTo(size);
    const double across = (room.width() - 2 * gap) / largest.width();
    const double down = (room.height() - 2 * gap) / largest.height();
    return std::max(0.01, wholePage ? std::min(across, down) : across);
}

} // namespace ks
