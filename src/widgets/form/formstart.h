#pragma once

#include "widgets/pages/page.h"

#include <QScrollArea>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ks {

class ProblemLabel;

/// What stands in place of a form that is not there yet: what belongs here, and where that can be, a field for the role
/// of the one who fills in and the button that makes the form.
class FormStart final : public QScrollArea {
    Q_OBJECT

public:
    explicit FormStart(const PageContext& context, QWidget* parent = nullptr);

    /// True when there is nothing to fill in yet, and this is to be shown.
    bool show(const CityId& city);
    QWidget* firstFocus() const;

private:
    void start();
    void say(const QString& title, const QString& text);

    PageContext m_context;
    CityId m_city;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_roleLabel;
    QLineEdit* m_role;
    ProblemLabel* m_problem;
    QPushButton* m_start;
    QPushButton* m_addRound;
};

} // namespace ks
