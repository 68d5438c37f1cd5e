#pragma once

#include "domain/workspace.h"
#include "forms/intake/intakeplan.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ks {

class PlainTable;

/// Shows what taking in forms would do, before it is done: the files, the differences of the one that is selected, and
/// the conflicts to decide. It decides in the plan; taking in is up to who opened it.
class IntakeReview final : public QDialog {
    Q_OBJECT

public:
    /// `workspace` outlives the dialog. `paths`: of the files of the plan, in its order.
    IntakeReview(const Workspace& workspace, IntakePlan plan, const QStringList& paths, QWidget* parent = nullptr);

    const IntakePlan& plan() const { return m_plan; }

signals:
    /// A form is to be opened to fill it in, instead.
    void openWanted(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildForms();
    QWidget* buildDifferences();
    QWidget* buildTools();
    QWidget* buildButtons();
    void showForm(int form);
    void fillForms();
    void fillDifferences();
    void addDecision(int row, int value);
    void fitDecisions();
    void enterDecision(int row);
    void decide(int value, Decision decision);
    void decideAll(Decision decision);
    void follow();
    const FormPlan& current() const { return m_plan.forms[m_form]; }

    const Workspace& m_workspace;
    IntakePlan m_plan;
    QStringList m_paths;
    int m_form = 0;
    QLabel* m_summary = nullptr;
    PlainTable* m_forms = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_problems = nullptr;
    PlainTable* m_differences = nullptr;
    QPushButton* m_allForm = nullptr;
    QPushButton* m_allWorkspace = nullptr;
    QCheckBox* m_asHistory = nullptr;
    QCheckBox* m_same = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_take = nullptr;
    QWidget* m_lastStop = nullptr; ///< of Tab, among the differences
};

} // namespace ks
