#pragma once

#include "session/evaluation/questionnairecommands.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ks {

class FieldEditor;
class ProblemLabel;

/// One statement of a version, field by field; what another version says differently stands below the field.
class StatementForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit StatementForm(const Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a wording, after what was typed in the one before is told. `earlier`: to compare with; may be null.
    void show(const QuestionWording& wording, const QuestionWording* earlier, bool readOnly);
    WordingKey statement() const { return m_statement; }
    void flush();
    /// Puts the keyboard in the first field; `whole`: with its text selected, to be typed over.
    void edit(bool whole = false);
    /// Says what is wrong below the field that was told last; an empty sentence takes it away.
    void tell(const QString& problem);
    /// What was told last means what is there: shown in its usual form.
    void settle();

signals:
    void reworded(ks::StatementText part, const QString& text);
    void levelDescribed(int level, const QString& text);

private:
    struct Line {
        FieldEditor* editor;
        QLabel* earlier;
        ProblemLabel* problem;
        StatementText part; ///< where `level` is 0
        int level;
    };

    void addLine(const QString& id, const QString& label, StatementText part, int level = 0);
    void commit(qsizetype line);
    static QString textOf(const QuestionWording& wording, const Line& line);

    WordingKey m_statement;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_key = nullptr;
    QList<Line> m_lines;
    qsizetype m_told = 0; ///< the line that was told last
};

} // namespace ks
