#pragma once

#include "domain/workspace.h"
#include "drawing/levelpalette.h"

#include <QWidget>

namespace ks {

/// The scores of all cities on one theme side by side, as cells of the grid under their names; arrows go from city to
/// city, Enter and a click choose one.
class ScoreStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ScoreStrip(QWidget* parent = nullptr);

    void show(const Workspace& workspace, const ThemeId& theme);
    void setLevelPalette(LevelPaletteId palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void chosen(const ks::CityId& city);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Entry {
        CityId city;
        QString name;
        Score score;
    };

    int columnsFor(int width) const;
    QRect cellOf(int index) const;
    int indexAt(const QPoint& point) const;
    void describe();

    QList<Entry> m_entries;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    int m_current = 0;
};

} // namespace ks
