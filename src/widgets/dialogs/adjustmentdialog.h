#pragma once

#include "domain/adjustment.h"

#include <QDate>
#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class AdjustmentDialog;
}

/// Enters a global score for a theme, or adjusts the score of a cell. It stays open, with everything typed, until the
/// score is in the file.
class AdjustmentDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog; `today` is proposed as the date of the decision.
    AdjustmentDialog(Session& session, const AdjustmentPlace& place, QDate today, QWidget* parent = nullptr);
    ~AdjustmentDialog() override;

    void accept() override;

private:
    void arrange();
    void describePlace();
    void showProblem(const QString& text, QWidget* field);

    Session& m_session;
    AdjustmentPlace m_place;
    std::unique_ptr<Ui::AdjustmentDialog> m_ui;
};

} // namespace ks
