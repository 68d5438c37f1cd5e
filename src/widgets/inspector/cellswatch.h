#pragma once

#include "domain/score.h"
#include "drawing/levelpalette.h"

#include <QWidget>

#include <optional>

namespace ks {

/// One cell drawn as the grid draws it.
class CellSwatch final : public QWidget {
    Q_OBJECT

public:
    /// Without a score the cell is still open.
    CellSwatch(std::optional<Score> score, LevelPaletteId palette, QWidget* parent = nullptr);

    void setLevelPalette(LevelPaletteId palette);
    void setScore(std::optional<Score> score);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Score> m_score;
    LevelPaletteId m_palette;
};

} // namespace ks
