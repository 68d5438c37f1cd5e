#pragma once

#include "domain/workspace.h"

#include <QScrollArea>

class QLabel;

namespace ks {

class FieldEditor;
class ProblemLabel;

/// What a version is: its state and rounds in words, the note that its forms show, and what it may still lack.
class VersionForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit VersionForm(QWidget* parent = nullptr);

    void show(const Workspace& workspace, const QuestionnaireVersion& version, bool readOnly);
    void flush();
    /// Shows the note as it is stored: what was typed changed nothing.
    void settle();
    void tell(const QString& problem);

signals:
    void noteWritten(const QString& note);

private:
    QuestionnaireVersionId m_version;
    QLabel* m_title = nullptr;
    QLabel* m_state = nullptr;
    FieldEditor* m_note = nullptr;
    ProblemLabel* m_problem = nullptr;
    QLabel* m_remarks = nullptr;
};

} // namespace ks
