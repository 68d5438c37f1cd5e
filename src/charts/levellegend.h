#pragma once

#include "drawing/legend.h"

#include <QWidget>

namespace ks {

/// What the colours and marks of the heatmap mean, under it; wraps with its width.
class LevelLegend final : public QWidget {
    Q_OBJECT

public:
    explicit LevelLegend(QWidget* parent = nullptr);

    void setEntries(const QList<LegendEntry>& entries);
    void setLevelPalette(LevelPaletteId palette);
    void setLocale(const QLocale& locale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LegendGeometry geometryFor(int width) const;
    void describe();

    QList<LegendEntry> m_entries;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    QLocale m_locale;
};

} // namespace ks
