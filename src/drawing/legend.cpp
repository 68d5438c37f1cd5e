#include "drawing/legend.h"

#include <QCoreApplication>
#include <QPainter>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Legend)
};

/// A sample of a kind that is no level; between is shown on the two middle levels.
std::optional<LegendEntry> entryOf(ScoreKind kind) {
    switch (kind) {
    case ScoreKind::Exact:
        return std::nullopt;
    case ScoreKind::Between:
        return LegendEntry{*Score::between(Quarters{12}, Quarters{16}), Texts::tr("Between two levels")};
    case ScoreKind::Approximate:
        return LegendEntry{*Score::approximate(std::nullopt), Texts::tr("Approximate")};
    case ScoreKind::Unscored:
        return LegendEntry{Score::unscored(), Texts::tr("Handed in, without a level")};
    case ScoreKind::Missing:
        return LegendEntry{Score::missing(), Texts::tr("Not handed in")};
    case ScoreKind::NotApplicable:
        return LegendEntry{Score::notApplicable(), Texts::tr("Not applicable")};
    }
    return std::nullopt;
}

HeatCellLook lookOf(const LegendEntry& entry, LevelPaletteId palette, const QLocale& locale,
                    const QPalette& surroundings) {
    if (entry.open)
        return openCellLook({}, surroundings);
    HeatCellLook look = entry.mark == CellMark::None ? heatCellLook(entry.sample, palette, locale, surroundings)
                                                     : figureCellLook({}, {}, surroundings);
    look.mark = entry.mark;
    return look;
}

} // namespace

QList<LegendEntry> legendEntries(const QList<MaturityLevel>& levels, const QList<ScoreKind>& present) {
    QList<LegendEntry> entries;
    for (const MaturityLevel& level : levels) {
        const Result<Score> sample = Score::exact(Quarters{level.number * 4});
        if (sample)
            entries.append({*sample, level.name});
    }
    for (const ScoreKind kind : allScoreKinds()) {
        const std::optional<LegendEntry> entry = present.contains(kind) ? entryOf(kind) : std::nullopt;
        if (entry)
            entries.append(*entry);
    }
    return entries;
}

QList<LegendEntry> markEntries(const QList<CellMark>& present) {
    QList<LegendEntry> entries;
    if (present.contains(CellMark::Adjusted))
        entries.append({Score::missing(), Texts::tr("Adjusted"), false, CellMark::Adjusted});
    if (present.contains(CellMark::Outdated))
        entries.append({Score::missing(), Texts::tr("Adjusted, to be confirmed"), false, CellMark::Outdated});
    return entries;
}

QList<LegendEntry> distributionLegend(const QList<MaturityLevel>& levels) {
    QList<LegendEntry> entries = legendEntries(levels, {});
    entries.append({Score::missing(), Texts::tr("Without a value"), true});
    return entries;
}

LegendGeometry legendGeometry(const QList<LegendEntry>& entries, QPointF topLeft, qreal width, qreal em,
                              const MeasureText& measure) {
    const qreal swatchWidth = em * 2.5;
    const qreal swatchHeight = em * 1.25;
    const qreal toText = em * 0.4;
    const qreal toNext = em * 1.1;
    const qreal lineStep = em * 1.7;
    LegendGeometry geometry;
    QPointF at = topLeft;
    for (const LegendEntry& entry : entries) {
        const qreal textWidth = measure(entry.text);
        const qreal whole = swatchWidth + toText + textWidth;
        if (at.x() > topLeft.x() && at.x() + whole > topLeft.x() + width)
            at = QPointF(topLeft.x(), at.y() + lineStep);
        geometry.swatches.append(QRectF(at, QSizeF(swatchWidth, swatchHeight)));
        geometry.texts.append(QRectF(at.x() + swatchWidth + toText, at.y(), textWidth, swatchHeight));
        at.rx() += whole + toNext;
    }
    geometry.height = entries.isEmpty() ? 0 : at.y() - topLeft.y() + swatchHeight;
    return geometry;
}

void paintLegend(QPainter& painter, const QList<LegendEntry>& entries, const LegendGeometry& geometry,
                 LevelPaletteId palette, const QLocale& locale, const QPalette& surroundings, const QFont& font) {
    const HeatCellStyle style = HeatCellStyle::from(font, painter.device());
    for (qsizetype i = 0; i < entries.size() && i < geometry.swatches.size(); ++i) {
        paintHeatCell(painter, geometry.swatches[i], lookOf(entries[i], palette, locale, surroundings), style);
        painter.setFont(font);
        painter.setPen(surroundings.color(QPalette::WindowText));
        const QRectF& place = geometry.texts[i];
        painter.drawText(QPointF(place.left(), place.center().y() + style.plainMetrics.capHeight() / 2),
                         entries[i].text);
    }
}

} // namespace ks
