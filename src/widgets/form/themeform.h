#pragma once

#include "domain/evaluation/formfield.h"
#include "drawing/levelpalette.h"
#include "models/statementlistmodel.h"
#include "widgets/form/formplace.h"
#include "widgets/pages/page.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace ks {

class EarlierAnswers;
class IconLabel;
class LinesView;
class StatementDelegate;
class StatementEditor;
class ThemeScoreView;

/// A theme of a form: the list of its statements, its score and its points at the left, and the chosen one beside it.
/// PageDown and PageUp, or Alt with the arrows, lead from one to the next.
class ThemeForm final : public QWidget {
    Q_OBJECT

public:
    ThemeForm(const PageContext& context, const EarlierAnswers& earlier, QWidget* parent = nullptr);

    /// Shows the statement of the place, or the first one that is not answered. Stays where it is, and says false,
    /// while something that was typed is refused.
    bool show(const FormPlace& place);
    /// The place as it is shown now.
    const FormPlace& place() const { return m_place; }
    void refresh();
    bool flush();
    QWidget* firstFocus() const;
    /// Shows the part, and puts the keyboard in its field.
    void showField(const FormField& field);
    void setLevelPalette(LevelPaletteId palette);

public slots:
    void next();
    void previous();

signals:
    void hubWanted();
    void placeChanged(const ks::FormPlace& place);
    /// Beyond the last line of the theme, or before the first one.
    void themeWanted(int by);

private:
    bool mayLeave();
    QWidget* buildHead();
    QWidget* buildFoot();
    void buildBody(class QVBoxLayout& rows);
    bool open(int row);
    void showRow(int row);
    void step(int by);
    int firstOpen() const;
    int current() const;
    void fillHead();

    PageContext m_context;
    FormPlace m_place;
    StatementListModel m_model;
    bool m_moving = false; ///< the list follows what is shown, and not the other way round
    StatementDelegate* m_delegate;
    QLabel* m_title = nullptr;
    IconLabel* m_stateIcon = nullptr;
    QLabel* m_state = nullptr;
    QListView* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    StatementEditor* m_editor = nullptr;
    ThemeScoreView* m_score = nullptr;
    LinesView* m_points = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_position = nullptr;
};

} // namespace ks
