#pragma once

#include "drawing/levelpalette.h"
#include "widgets/pages/page.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ks {

class ThemeCard;

/// The hub of a form: how far the city is as a whole, where somebody left off, and its themes.
class FormHubView final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormHubView(const PageContext& context, QWidget* parent = nullptr);

    void show(const CityId& city);
    void refresh();
    QWidget* firstFocus() const;
    void setLevelPalette(LevelPaletteId palette);

signals:
    void themeChosen(const ks::ThemeId& theme);
    void resumeWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void moveFocus(int key);

    PageContext m_context;
    CityId m_city;
    LevelPaletteId m_palette = LevelPaletteId::Report;
    QWidget* m_content;
    QLabel* m_summary;
    QLabel* m_closing;
    QProgressBar* m_bar;
    QPushButton* m_resume;
    QLabel* m_left;
    QGridLayout* m_grid;
    QList<ThemeCard*> m_cards;
    QList<ThemeId> m_themes;
    int m_perLine = 0;
};

} // namespace ks
