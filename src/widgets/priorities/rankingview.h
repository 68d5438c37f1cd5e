#pragma once

#include "domain/analysis/prioritising.h"
#include "domain/edit.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace ks {

class FlowLayout;
class PlainTable;

/// The ranking with how each sum comes about and what would change it. The recommendation that is selected gets its
/// agreed figures here, or a place by hand with the reason why.
class RankingView final : public QWidget {
    Q_OBJECT

public:
    explicit RankingView(const PageContext& context, QWidget* parent = nullptr);

    /// Reckons anew; the selected recommendation stays selected.
    void fill(const QList<PriorityCandidate>& candidates);
    QWidget* firstFocus() const;
    int topSize() const;

signals:
    void chosen(const QString& recommendation); ///< to be shown where it stands
    void kept();                                ///< the list is a version now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildTools();
    void addFigures(FlowLayout& line);
    QPushButton* addTool(const char* name, const QString& icon, const QString& text, FlowLayout& line);
    QWidget* buildReckoning();
    void fillTable();
    void fillReckoning();
    void shareHeight();
    void followSelection();
    QString selected() const;
    static QStringList criterionLabels();
    PriorityRule rule() const;
    void moveBy(int places);
    void placeByItsFigures();
    void agree(RatingCriterion criterion, const QVariant& figure);
    void keepVersion();
    void apply(const Result<Edit>& edit);

    PageContext m_context;
    QList<PriorityCandidate> m_candidates;
    PriorityList m_list;
    QStringList m_ranked; ///< ids, a row each
    QString m_selected;
    bool m_filling = false;
    bool m_sharedByHand = false;
    QSplitter* m_split = nullptr; ///< the table over the texts
    QSpinBox* m_size = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_byFigures = nullptr;
    QList<QComboBox*> m_figures; ///< impact, importance, urgency
    PlainTable* m_table = nullptr;
    QLabel* m_rule = nullptr;
    QLabel* m_changes = nullptr;
};

/// "4 · Title", as people call a recommendation.
QString calledName(const PriorityCandidate& candidate);

} // namespace ks
