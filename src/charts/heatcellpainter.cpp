#include "charts/heatcellpainter.h"

#include "drawing/contrast.h"

#include <QPainter>

#include <cmath>

namespace ks {
namespace {

constexpr qsizetype mostKept = 4000;

quint64 packed(const Score& score) {
    const auto bound = [](std::optional<Quarters> value) { return value ? static_cast<quint64>(value->count) : 0; };
    return (static_cast<quint64>(score.kind()) + 1) << 32 | bound(score.low()) << 16 | bound(score.high());
}

/// The accent that is seen best on the ground: the one for fills is too dark on a dark window.
QColor ringColour(const QPalette& palette) {
    const QColor ground = palette.color(QPalette::Window);
    const QColor fill = palette.color(QPalette::Highlight);
    const QColor line = palette.color(QPalette::Link);
    return contrastRatio(line, ground) > contrastRatio(fill, ground) ? line : fill;
}

} // namespace

void HeatCellPainter::set(const Settings& settings) {
    m_settings = settings;
    m_kept.clear();
    m_style = HeatCellStyle::from(settings.font, nullptr);
    m_em = m_style->em;
}

qreal HeatCellPainter::widthOf(const QString& text) const {
    return m_style ? m_style->metrics.horizontalAdvance(text) : 0;
}

qreal HeatCellPainter::widthOfNote(const QString& text) const {
    return m_style ? m_style->noteMetrics.horizontalAdvance(text) : 0;
}

int HeatCellPainter::gap() const {
    return std::max(1, static_cast<int>(std::lround(m_em * 0.12)));
}

template<class MakeLook>
void HeatCellPainter::paintKept(QPainter& painter, const QRect& area, const Key& key, MakeLook makeLook) {
    if (area.isEmpty() || !m_style)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio || m_kept.size() > mostKept) {
        m_kept.clear();
        m_ratio = ratio;
    }
    auto it = m_kept.constFind(key);
    if (it == m_kept.constEnd()) {
        QPixmap picture(QSize(static_cast<int>(std::ceil(area.width() * ratio)),
                              static_cast<int>(std::ceil(area.height() * ratio))));
        picture.setDevicePixelRatio(ratio);
        picture.fill(m_settings.surroundings.color(QPalette::Window));
        QPainter inside(&picture);
        paintHeatCell(inside, cellIn(QRect(QPoint(0, 0), area.size())), makeLook(), *m_style);
        inside.end();
        it = m_kept.insert(key, picture);
    }
    painter.drawPixmap(area.topLeft(), *it);
}

void HeatCellPainter::paintScore(QPainter& painter, const QRect& area, const Score& score, CellMark mark,
                                 const QString& note) {
    const quint64 look = packed(score) | static_cast<quint64>(mark) << 48;
    paintKept(painter, area, {look, note, area.size()}, [&] {
        HeatCellLook made = heatCellLook(score, m_settings.palette, m_settings.locale, m_settings.surroundings);
        made.mark = mark;
        made.note = note;
        made.noteColour = made.textColour;
        return made;
    });
}

void HeatCellPainter::paintOpen(QPainter& painter, const QRect& area, const QString& text) {
    paintKept(painter, area, {1, text, area.size()}, [&] { return openCellLook(text, m_settings.surroundings); });
}

void HeatCellPainter::paintFigure(QPainter& painter, const QRect& area, const QString& text, const QString& note) {
    QString fitting = note;
    if (widthOfNote(note) > cellIn(area).width() - m_em * 0.3)
        fitting = note.section(QStringLiteral(" · "), 0, 0);
    paintKept(painter, area, {2, text + QLatin1Char('\n') + fitting, area.size()},
              [&] { return figureCellLook(text, fitting, m_settings.surroundings); });
}

void HeatCellPainter::paintRing(QPainter& painter, const QRect& area, bool strong) const {
    const qreal width = std::max(1.5, m_em * (strong ? 0.16 : 0.1));
    const qreal radius = m_em * 0.16;
    const QRectF cell = QRectF(cellIn(area));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // The inner line parts the ring from a ground that is near to it in colour.
    const qreal inner = width + 0.5;
    painter.setPen(QPen(m_settings.surroundings.color(QPalette::Base), 1));
    painter.drawRoundedRect(cell.adjusted(inner, inner, -inner, -inner), radius / 2, radius / 2);
    painter.setPen(QPen(ringColour(m_settings.surroundings), width));
    const qreal half = width / 2;
    painter.drawRoundedRect(cell.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace ks
