#pragma once

#include "domain/analysis/rules.h"

#include <QListWidget>

namespace ks {

class Session;

/// One line of the list: a finding, or several that say the same of different places.
struct AttentionLine {
    Severity severity = Severity::Info;
    QString text;
    std::optional<CityId> city;     ///< where the line leads
    std::optional<ThemeId> theme;   ///< where the line leads
    std::optional<RowRef> row = {}; ///< where the line leads, before the cell
    bool part = false;              ///< one of the places that the line above is about

    bool operator==(const AttentionLine&) const = default;
};

/// A line for each of findingGroups(); it leads to the first place of its group.
QList<AttentionLine> attentionLines(const QList<Finding>& findings, qsizetype themesInAll);

/// The same, with a line for every place of a group below it: each leads to its own.
QList<AttentionLine> linesOfAllPlaces(const QList<Finding>& findings, qsizetype themesInAll);

/// What the rules find in the open workspace, after reading what the round holds beside its scores: they judge that
/// too. Where that cannot be read a finding says so.
QList<Finding> judge(Session& session);

/// What asks for attention; choosing a line leads to its cell.
class FindingsList final : public QListWidget {
    Q_OBJECT

public:
    explicit FindingsList(QWidget* parent = nullptr);

    /// Shows what the rules find in the open workspace.
    void fill(Session& session);
    void fill(const QList<Finding>& findings, qsizetype themesInAll);
    void setLines(const QList<AttentionLine>& lines);
    QSize sizeHint() const override;

signals:
    void chosen(const ks::AttentionLine& line);

private:
    void choose(const QListWidgetItem* item);

    QList<AttentionLine> m_lines;
};

} // namespace ks
