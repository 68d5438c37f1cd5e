#pragma once

#include "domain/analysis/rules.h"

#include <QListWidget>

namespace ks {

/// One line of the list: a finding, or several that say the same of different places.
struct AttentionLine {
    Severity severity = Severity::Info;
    QString text;
    std::optional<CityId> city;   ///< where the line leads
    std::optional<ThemeId> theme; ///< where the line leads

    bool operator==(const AttentionLine&) const = default;
};

/// A line for each of findingGroups(); it leads to the first place of its group.
QList<AttentionLine> attentionLines(const QList<Finding>& findings, qsizetype themesInAll);

/// What asks for attention; choosing a line leads to its cell.
class FindingsList final : public QListWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    /// Shows what the rules find in the workspace.
    void fill(const Workspace& workspace);
    void fill(const QList<Finding>& findings, qsizetype themesInAll);
    QSize sizeHint() const override;

signals:
    void chosen(const ks::AttentionLine& line);

private:
    void choose(const QListWidgetItem* item);

    QList<AttentionLine> m_lines;
};

} // namespace ks
