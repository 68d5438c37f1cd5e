#pragma once

#include "domain/workspace.h"

#include <QTreeWidget>

namespace ks {

/// The statements of a version below their themes, and below these what was left out of it. Alt with an arrow asks to
/// move a statement, Delete to leave it out, Enter or F2 to edit it.
class StatementTree final : public QTreeWidget {
    Q_OBJECT

public:
    explicit StatementTree(QWidget* parent = nullptr);

    /// Shows a version, with how it differs from `other` where there is one. The selection stays.
    void fill(const Workspace& workspace, const QuestionnaireVersionId& version,
              const std::optional<QuestionnaireVersionId>& other);
    /// The theme that is selected, or of the statement that is.
    ThemeId theme() const;
    /// The selected statement; empty on a theme.
    QuestionId question() const;
    bool isRetired() const;
    bool select(const QuestionId& question);

signals:
    void chosen(); ///< another line is the current one
    void moveWanted(int by);
    void retireWanted();
    void editWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addStatements(QTreeWidgetItem& parent, const Workspace& workspace);
    QTreeWidgetItem* addLine(QTreeWidgetItem& parent, const QuestionWording& row, bool retired);
    void restore(const ThemeId& theme, const QuestionId& question);

    QuestionnaireVersionId m_version;
    QHash<QString, QString> m_changes; ///< in words, by statement
};

} // namespace ks
