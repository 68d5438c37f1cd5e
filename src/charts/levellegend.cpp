#include "charts/levellegend.h"

#include "domain/scoretext.h"

#include <QPainter>

#include <cmath>

namespace ks {

LevelLegend::LevelLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("levelLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LevelLegend::setEntries(const QList<LegendEntry>& entries) {
    m_entries = entries;
    describe();
    updateGeometry();
    update();
}

void LevelLegend::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

void LevelLegend::setLocale(const QLocale& locale) {
    m_locale = locale;
    describe();
    update();
}

void LevelLegend::describe() {
    QStringList parts;
    for (const LegendEntry& entry : m_entries)
        parts.append(entry.open || entry.mark != CellMark::None
                         ? entry.text
                         : shortScoreText(entry.sample, m_locale) + QStringLiteral(": ") + entry.text);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(parts.join(QStringLiteral("; ")));
}

LegendGeometry LevelLegend::geometryFor(int width) const {
    const QFontMetricsF metrics(font());
    return legendGeometry(m_entries, QPointF(0, 0), width, metrics.height(),
                          [&](const QString& text) { return metrics.horizontalAdvance(text); });
}

int LevelLegend::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(geometryFor(width).height));
}

QSize LevelLegend::sizeHint() const {
    const int wide = static_cast<int>(QFontMetricsF(font()).height() * 45);
    return {wide, heightForWidth(wide)};
}

QSize LevelLegend::minimumSizeHint() const {
    const int narrow = static_cast<int>(QFontMetricsF(font()).height() * 12);
    return {narrow, heightForWidth(sizeHint().width())};
}

void LevelLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLegend(painter, m_entries, geometryFor(width()), m_palette, m_locale, palette(), font());
}

} // namespace ks
