#pragma once

#include <QDialog>

#include <memory>

class QLineEdit;

namespace ks {

class ProblemLabel;
class RoundFields;
class Session;

/// What the round on show says about itself: its name, period, days and questionnaire.
class RoundDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog and has a round.
    explicit RoundDialog(Session& session, QWidget* parent = nullptr);
    ~RoundDialog() override;

    void accept() override;

private:
    Session& m_session;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_period = nullptr;
    std::unique_ptr<RoundFields> m_fields;
    ProblemLabel* m_problem = nullptr;
};

} // namespace ks
