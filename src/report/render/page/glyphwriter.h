#pragma once

#include "drawing/heatcell.h"

#include <QHash>
#include <QRawFont>

namespace ks {

/// Writes the texts of a page into a PDF: what has one font and one colour at once, in the order of the list, each
/// letter on a whole page unit. A file holds that in half the words of one text at a time, and is made as much faster.
/// For PDF only: nothing is gained elsewhere.
class GlyphWriter final {
public:
    /// True when the painter paints on a PDF, in whole page units.
    static bool canWrite(const QPainter& painter);
    /// Leaves the painter's pen changed.
    void write(QPainter& painter, const QList<HeatCellShape::Text>& texts);

private:
    /// A text as letters of a font, from the start of its baseline.
    struct Run {
        QRawFont font;
        QList<quint32> glyphs;
        QList<QPointF> positions;
    };
    using Runs = QList<Run>;
    struct Key {
        qsizetype font = 0;
        QString text;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.font, key.text); }
    };

    Runs runsOf(const HeatCellShape::Text& text);
    qsizetype indexOf(const QFont& font);

    QList<QFont> m_fonts;
    QHash<Key, Runs> m_known; ///< tables repeat their texts
};

} // namespace ks
