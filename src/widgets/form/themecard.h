#pragma once

#include "drawing/levelpalette.h"

#include <QAbstractButton>

class QLabel;
class QProgressBar;

namespace ks {

class CellSwatch;
class IconLabel;
struct HubTheme;

/// A theme in the hub of a form: its name, its state as sign and words, how many statements are answered, what follows
/// from them and what the city decided. Pressing it opens the theme.
class ThemeCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ThemeCard(QWidget* parent = nullptr);

    void show(const HubTheme& theme);
    void setLevelPalette(LevelPaletteId palette);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_name;
    IconLabel* m_stateIcon;
    QLabel* m_state;
    QLabel* m_count;
    CellSwatch* m_derived;
    CellSwatch* m_decision;
};

} // namespace ks
