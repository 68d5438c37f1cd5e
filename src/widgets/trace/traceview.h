#pragma once

#include "domain/analysis/traceability.h"
#include "widgets/pages/page.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace ks {

class FlowLayout;
class PlainTable;

/// The stages from the grid to the targets beside one another. What is chosen in one leaves in the others only what it
/// is connected to; Enter or a double click leads to where it stands, and what can follow from it is made from here.
class TraceView final : public QWidget {
    Q_OBJECT

public:
    explicit TraceView(const PageContext& context, QWidget* parent = nullptr);

    /// Reads the workspace anew; what was chosen stays so where it is still there.
    void fill();
    QWidget* firstFocus() const;

private:
    struct Column {
        TraceStage stage;
        PlainTable* table;
        QList<TracedItem> items;
    };

    void buildChoices(FlowLayout& line);
    QComboBox* addChoice(const char* name, const QString& label, FlowLayout& line);
    void fillChoices();
    void choose(Column& column);
    void showEverything();
    void fillColumns();
    void show(Column& column, const QList<TracedItem>& items);
    QList<TracedItem> startOf(TraceStage stage) const;
    bool isOffered(const TraceItem& cell) const;
    void showFollowUps();
    void lead(const TraceItem& item);

    PageContext m_context;
    std::optional<Traceability> m_traces;
    std::optional<TraceItem> m_chosen;
    QList<Column> m_columns;
    FlowLayout* m_choices = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_city = nullptr;
    QCheckBox* m_low = nullptr;
    QPushButton* m_all = nullptr;
    QList<QPushButton*> m_followUps;
    bool m_filling = false;
};

} // namespace ks
