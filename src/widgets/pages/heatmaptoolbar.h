#pragma once

#include "domain/analysis/gridorder.h"
#include "widgets/pages/page.h"

class QAction;
class QActionGroup;
class QMenu;
class QPushButton;

namespace ks {

/// The row of choices over the heatmap. Shows an arrangement and asks for another; applies nothing itself.
class HeatmapToolbar final : public QWidget {
    Q_OBJECT

public:
    explicit HeatmapToolbar(const PageContext& context, QWidget* parent = nullptr);

    /// Shows this arrangement on the buttons.
    void setArrangement(const GridArrangement& arrangement);
    void setZoom(double factor);
    /// Only what is nowhere else; the menus have the rest.
    void setBrief(bool brief);

    /// For when the rounds or the one that is loaded have changed.
    void follow();

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void arrangementChosen(const ks::GridArrangement& arrangement);
    void pictureRequested();

private:
    QPushButton* menuButton(const char* name);
    void makeOrderMenu();
    void makeCitiesMenu();
    void makeSortMenu();
    void makePaletteMenu();
    void makeCompareMenu();
    void fillCompareMenu();
    QList<Round> earlierRounds() const; ///< before the loaded one
    std::optional<Round> comparedRound() const;
    void makeSwitches();
    void fillSortMenu();
    void fillCitiesMenu();
    void showCity(const CityId& city, bool shown);
    static void empty(QMenu& menu);
    QAction* addChoice(QMenu& menu, QActionGroup& oneOf, const QString& text, bool checked,
                       const std::function<void()>& choose);
    void fitOneLine();

    PageContext m_context;
    GridArrangement m_arrangement;
    QPushButton* m_order;
    QPushButton* m_cities;
    QPushButton* m_sort;
    QPushButton* m_palette;
    QPushButton* m_compare;
    QPushButton* m_transpose;
    QPushButton* m_zoomReset;
    QList<QPushButton*> m_inMenusToo;
};

} // namespace ks
