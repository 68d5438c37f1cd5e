#pragma once

#include "drawing/heatcell.h"

#include <QHash>
#include <QPixmap>

#include <optional>

namespace ks {

/// Paints cells on the screen: each look is drawn once per size and kept as a picture, so that a repaint costs
/// little more than copying (a grid has few different cells). Paper takes paintHeatCell itself.
class HeatCellPainter {
public:
    struct Settings {
        LevelPaletteId palette = LevelPaletteId::Report;
        QLocale locale;
        QPalette surroundings;
        QFont font;
    };

    void set(const Settings& settings);
    const Settings& settings() const { return m_settings; }

    /// `note`: a smaller line under the score.
    void paintScore(QPainter& painter, const QRect& area, const Score& score, CellMark mark = CellMark::None,
                    const QString& note = {});
    void paintOpen(QPainter& painter, const QRect& area, const QString& text);
    /// A note that is wider than the cell is cut at its first dot between parts.
    void paintFigure(QPainter& painter, const QRect& area, const QString& text, const QString& note);
    /// The sign of the current cell (strong) or of a selected one; shows on every ground.
    void paintRing(QPainter& painter, const QRect& area, bool strong) const;

    /// Height of a line of the cell font, in pixels.
    qreal em() const { return m_em; }
    qreal widthOf(const QString& text) const;
    qreal widthOfNote(const QString& text) const;
    /// Room between cells, at the right and the bottom of each, in pixels.
    int gap() const;
    QRect cellIn(const QRect& area) const { return area.adjusted(0, 0, -gap(), -gap()); }

private:
    struct Key {
        quint64 look = 0; ///< packed score
        QString text;     ///< of what is no score, with its note
        QSize size;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) {
        return qHashMulti(seed, key.look, key.text, key.size.width(), key.size.height());
    }

    template<class MakeLook>
    void paintKept(QPainter& painter, const QRect& area, const Key& key, MakeLook makeLook);

    Settings m_settings;
    std::optional<HeatCellStyle> m_style;
    qreal m_em = 0;
    qreal m_ratio = 0;
    QHash<Key, QPixmap> m_kept;
};

} // namespace ks
