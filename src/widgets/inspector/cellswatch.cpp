#include "widgets/inspector/cellswatch.h"

#include "drawing/heatcell.h"
#include "widgets/look/measure.h"

#include <QPainter>

namespace ks {

CellSwatch::CellSwatch(std::optional<Score> score, LevelPaletteId palette, QWidget* parent)
    : QWidget(parent), m_score(score), m_palette(palette) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CellSwatch::setLevelPalette(LevelPaletteId palette) {
    m_palette = palette;
    update();
}

void CellSwatch::setScore(std::optional<Score> score) {
    m_score = score;
    update();
}

QSize CellSwatch::sizeHint() const {
    return {steps(*this, 8), steps(*this, 5)};
}

void CellSwatch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HeatCellLook look =
        m_score ? heatCellLook(*m_score, m_palette, locale(), palette()) : openCellLook(tr("open"), palette());
    paintHeatCell(painter, QRectF(rect()).adjusted(1, 1, -1, -1), look, HeatCellStyle::from(font(), this));
}

} // namespace ks
