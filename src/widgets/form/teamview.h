#pragma once

#include "domain/edit.h"
#include "domain/evaluation/formfield.h"
#include "widgets/pages/page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ks {

class RespondentsModel;
class TeamComparisonModel;
class TeamTable;

/// Who fills in the form of a city, and what they answered side by side. Here the team settles on an answer where its
/// respondents differ, and colleagues get a file of their own and give it back.
class TeamView final : public QWidget {
    Q_OBJECT

public:
    explicit TeamView(const PageContext& context, QWidget* parent = nullptr);
    ~TeamView() override;

    void showCity(const CityId& city);
    /// Selects the respondents, or the team score of a statement.
    void showField(const FormField& field);
    QWidget* firstFocus();
    /// Takes over what colleagues sent back, and tells what came of it.
    void takeOver(const QStringList& files);

public slots:
    /// The lines of the table that has the keyboard, for spreadsheets and word processors.
    void copy();

signals:
    void fieldWanted(const ks::FormField& field);

private:
    QWidget* buildRespondents();
    QWidget* buildTools();
    QWidget* buildComparison();
    QPushButton* tool(const char* name, const QString& icon, const QString& text, QWidget* parent);
    void connectParts();
    void follow();
    void fitRespondents();
    std::optional<Respondent> chosenRespondent() const;
    void apply(const Result<Edit>& edit);
    void add();
    void remove();
    void eraseName();
    void writeForColleague();
    void readFromColleagues();

    PageContext m_context;
    CityId m_city;
    RespondentsModel* m_respondents;
    TeamComparisonModel* m_comparison;
    TeamTable* m_people = nullptr;
    TeamTable* m_table = nullptr;
    QLineEdit* m_role = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_erase = nullptr;
    QPushButton* m_write = nullptr;
    QPushButton* m_read = nullptr;
    QCheckBox* m_onlyDifferences = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace ks
