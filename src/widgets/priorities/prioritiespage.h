#pragma once

#include "domain/analysis/prioritising.h"
#include "widgets/pages/page.h"

class QLabel;
class QPushButton;
class QTabBar;

namespace ks {

class FreeStack;
class MatrixView;
class PlainTable;

/// Which recommendations come first: the ranking with its sums and what would change it, the matrix of importance and
/// urgency to work in, and the versions that were kept. Rows lead to their recommendation.
class PrioritiesPage final : public Page {
    Q_OBJECT

public:
    explicit PrioritiesPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum Tab { RankingTab, MatrixTab, VersionsTab };

    PlainTable* addTable(const char* name, const QString& title);
    void addTab(const QString& title, QWidget* shown);
    QWidget* buildRanking();
    QWidget* buildMatrix();
    void follow();
    void fill();
    void fillRanking(const QList<PriorityCandidate>& candidates);
    void fillMatrix(const QList<PriorityCandidate>& candidates);
    void fillVersions();
    void rate(const QString& id, int importance, int urgency);
    void keepVersion();
    void showRecommendation(const QString& id);

    PageContext m_context;
    bool m_stale = true;
    QTabBar* m_bar = nullptr;
    FreeStack* m_stack = nullptr;
    PlainTable* m_ranking = nullptr;
    QLabel* m_rule = nullptr;
    QLabel* m_changes = nullptr;
    QPushButton* m_keep = nullptr;
    MatrixView* m_matrix = nullptr;
    PlainTable* m_ratings = nullptr;
    PlainTable* m_versions = nullptr;
    QStringList m_ranked; ///< ids, a row of the ranking each
    QStringList m_rated;  ///< and of the table beside the matrix
};

} // namespace ks
