#pragma once

#include "domain/evaluation/questionnaire.h"

#include <QWidget>

class QLabel;

namespace ks {

/// What helps to choose a level: the rules of the questionnaire, an example of enough and of not enough evidence, and
/// where the statement comes from.
class StatementHelp final : public QWidget {
    Q_OBJECT

public:
    explicit StatementHelp(QWidget* parent = nullptr);

    void show(const QuestionWording& wording, const QuestionnaireVersion* version);

private:
    QLabel* part(const char* name, const QString& icon, const QString& caption);
    static void fill(QLabel* text, const QString& words);

    QLabel* m_rules;
    QLabel* m_enough;
    QLabel* m_notEnough;
    QLabel* m_source;
};

} // namespace ks
