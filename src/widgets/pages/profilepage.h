#pragma once

#include "charts/heatcellpainter.h"
#include "models/readinglist.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QSplitter;
class QTableView;

namespace ks {

class BoundedText;
class ProfileModel;
struct Change;
class ReadingView;

/// One city: its scores with their place, the median and the target, and beside them what is recorded of it. Rows lead
/// to the cell, lines to their record.
class ProfilePage final : public Page {
    Q_OBJECT

public:
    explicit ProfilePage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    /// Shows the city with this key.
    void showRecord(const RowRef& record) override;
    QStringList tablesShown() const override;
    TableFilter filterShown() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildScores();
    void follow(const Change& change);
    void fillCities();
    void showCity(const CityId& city);
    void fill();
    void fillReckoning();
    void fitCells();
    void arrange();
    void fitHeights();
    void fitLetters();
    QString figures() const;

    PageContext m_context;
    ProfileModel* m_model;
    HeatCellPainter m_cells;
    ReadingList m_lines;
    QComboBox* m_cities = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_figures = nullptr;
    QSplitter* m_split = nullptr;
    QTableView* m_table = nullptr;
    BoundedText* m_reckoning = nullptr;
    ReadingView* m_reading = nullptr;
};

} // namespace ks
