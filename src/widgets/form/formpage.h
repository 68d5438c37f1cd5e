#pragma once

#include "domain/edit.h"
#include "domain/evaluation/formfield.h"
#include "models/earlieranswers.h"
#include "widgets/form/formmemory.h"
#include "widgets/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace ks {

class CheckView;
class FormHubView;
class FormStart;
class LinesView;
class TeamView;
class ThemeForm;

/// The self-evaluation of a city: its themes with their statements, scores and points, its figures, its team, and what
/// to mend before it is handed in. It opens where somebody left off.
class FormPage final : public Page {
    Q_OBJECT

public:
    explicit FormPage(const PageContext& context, QWidget* parent = nullptr);

    QWidget* firstFocus() override;
    void showRecord(const RowRef& record) override;
    bool mayLeave() override;
    /// Takes them over as what colleagues of the city sent back.
    void takeInForms(const QStringList& files) override;
    /// The paper of the city, once it has a form.
    QStringList tablesShown() const override;
    /// Shows the part of the form, and puts the keyboard in its field.
    void showField(const FormField& field);
    CityId city() const { return m_place.city; }
    RespondentId respondent() const { return m_place.respondent; }

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { ThemesTab, FiguresTab, TeamTab, CheckTab };

    QWidget* buildHead();
    void buildTabs();
    void follow(const Change& change);
    void refresh();
    void fillCities();
    void fillRespondents();
    void showCity(const CityId& city);
    void chooseRespondent(const RespondentId& respondent);
    void showTab(int tab);
    void showHub();
    void showTheme(const ThemeId& theme, const std::optional<QuestionId>& question);
    void showNextTheme(int by);
    void resume();
    void settle();
    bool flush();
    int tabOnShow() const;
    std::optional<CityId> firstCity() const;
    bool wasInTheme() const;
    std::optional<FormPlace> rememberedPlace() const;
    FormPlace lastPlace() const;
    void remember();

    PageContext m_context;
    FormMemory m_memory;
    EarlierAnswers m_earlier;
    FormPlace m_place; ///< without a theme: the hub
    QLabel* m_title = nullptr;
    QLabel* m_round = nullptr;
    QLabel* m_cityLabel = nullptr;
    QComboBox* m_city = nullptr;
    QLabel* m_respondentLabel = nullptr;
    QComboBox* m_respondent = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    FormStart* m_start = nullptr;
    FormHubView* m_hub = nullptr;
    ThemeForm* m_theme = nullptr;
    LinesView* m_figures = nullptr;
    TeamView* m_team = nullptr;
    CheckView* m_check = nullptr;
};

} // namespace ks
