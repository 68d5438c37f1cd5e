#pragma once

#include "domain/analysis/prioritising.h"
#include "widgets/pages/page.h"

namespace ks {

class EmptyState;
class MatrixView;
class PlainTable;
class RankingView;
class TabbedStack;
struct RankingEntry;

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

    QWidget* buildMatrix();
    void follow();
    void fill();
    void fillMatrix(const QList<PriorityCandidate>& candidates);
    void fillVersions();
    QString keptText(const RankingEntry& entry) const;
    void rate(const QString& id, int importance, int urgency);
    void showRecommendation(const QString& id);

    PageContext m_context;
    bool m_stale = true;
    TabbedStack* m_tabs = nullptr;
    EmptyState* m_empty = nullptr;
    RankingView* m_ranking = nullptr;
    MatrixView* m_matrix = nullptr;
    PlainTable* m_ratings = nullptr;
    PlainTable* m_versions = nullptr;
    QStringList m_rated; ///< ids, a row of the table beside the matrix each
};

} // namespace ks
