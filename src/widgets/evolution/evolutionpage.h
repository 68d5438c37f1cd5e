#pragma once

#include "models/roundsbefore.h"
#include "widgets/evolution/evolutionrows.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;

namespace ks {

class BoundedText;
class EmptyState;
class PlainTable;
class TabbedStack;
class TrendPanel;

/// What became of the scores since an earlier round: per theme, per cell with the causes, what improved most and what
/// worries most, and the lines over all rounds. Rows lead to their cell.
class EvolutionPage final : public Page {
    Q_OBJECT

public:
    explicit EvolutionPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    QStringList tablesShown() const override;
    void savePicture() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { ThemesTab, CellsTab, RankedTab, TrendTab };

    void compose();
    QWidget* buildChoices();
    void buildTables();
    PlainTable* addTable(const char* name, const QString& title);
    void follow();
    void fillLater(); ///< at once while it is on show
    void fill();
    void fillChoices(const Workspace& before);
    void sayEmpty();
    void fillReckoning();
    QString trendReckoning();
    void fillTable(Tab tab, const QStringList& headings, const PlacedRows& rows);
    std::optional<CityId> chosenCity() const;

    PageContext m_context;
    RoundsBefore m_before;
    bool m_stale = true;
    std::optional<Evolution> m_evolution; ///< behind the tables
    QWidget* m_choices = nullptr;
    QComboBox* m_rounds = nullptr;
    QComboBox* m_cities = nullptr;
    QLabel* m_rule = nullptr;
    EmptyState* m_empty = nullptr;
    BoundedText* m_reckoning = nullptr;
    TabbedStack* m_tabs = nullptr;
    QList<PlainTable*> m_tables; ///< of the tabs before the trend
    QList<QList<AdjustmentPlace>> m_places;
    TrendPanel* m_trend = nullptr;
};

} // namespace ks
