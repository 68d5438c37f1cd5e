#include "drawing/contrast.h"

#include <algorithm>
#include <cmath>

namespace ks {
namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

int between(int from, int to, double fraction) {
    return static_cast<int>(std::lround(from + (to - from) * fraction));
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor& from, const QColor& to, double fraction) {
    return QColor(between(from.red(), to.red(), fraction), between(from.green(), to.green(), fraction),
                  between(from.blue(), to.blue(), fraction));
}

QColor mutedText(const QColor& ground, const QColor& text) {
    constexpr double readable = 4.5;
    for (int percent = 60; percent < 100; percent += 5) {
        const QColor candidate = mixed(ground, text, percent / 100.0);
        if (contrastRatio(ground, candidate) >= readable)
            return candidate;
    }
    return text;
}

} // namespace ks
