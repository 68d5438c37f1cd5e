#pragma once

#include "session/ratingcommands.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace ks {

class ProblemLabel;
class Session;

/// Asks what is to be said of the top list before it is kept as a version.
class KeepListDialog final : public QDialog {
    Q_OBJECT

public:
    /// The session outlives it. `topSize`: how many the list holds.
    KeepListDialog(Session& session, int topSize, QWidget* parent = nullptr);

    void accept() override;

signals:
    void kept();

private:
    Result<KeptList> wanted() const;

    Session& m_session;
    int m_topSize;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_day = nullptr;
    QLineEdit* m_decidedBy = nullptr;
    QLineEdit* m_note = nullptr;
    QCheckBox* m_chosen = nullptr;
    ProblemLabel* m_problem = nullptr;
};

} // namespace ks
