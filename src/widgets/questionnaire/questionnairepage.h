#pragma once

#include "session/evaluation/questionnairecommands.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ks {

class StatementForm;
class StatementTree;
class VersionForm;

/// The questionnaire: its versions, the statements of one by theme, and a statement to reword. What is changed in a
/// version that is in use goes into a new one, made in the same step.
class QuestionnairePage final : public Page {
    Q_OBJECT

public:
    explicit QuestionnairePage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;
    QuestionnaireVersionId version() const { return m_version; }

private:
    QWidget* buildHead();
    QWidget* buildTools();
    QPushButton* addTool(QWidget& tools, const char* name, const char* icon, const QString& text);
    void connectTools();
    void connectForms();
    void chooseVersion(const QuestionnaireVersionId& version);
    std::optional<QuestionnaireVersionId> compared() const;

    bool isReadOnly() const;
    void fill();
    void followMade();
    void fillVersions();
    void fillOthers();
    void showChosen();
    void followTools();
    WordingKey chosen() const;

    /// Applies an edit and goes to the version that it went into. The problem of a refused one; empty when all is well.
    QString apply(const Result<QuestionnaireEdit>& edit);
    void applyTool(const Result<QuestionnaireEdit>& edit);
    void add();
    void retireOrBringBack();
    void move(int by);

    PageContext m_context;
    QuestionnaireVersionId m_version;
    QuestionnaireVersionId m_made; ///< by an edit on this page, the last one
    bool m_madeThere = true;       ///< as it was told
    QComboBox* m_versions = nullptr;
    QComboBox* m_others = nullptr;
    QLabel* m_comparison = nullptr;
    StatementTree* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
    VersionForm* m_versionForm = nullptr;
    StatementForm* m_form = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_retire = nullptr;
    QPushButton* m_draft = nullptr;
};

} // namespace ks
