#pragma once

#include "widgets/shell/prompts.h"

#include <QDialog>

#include <memory>

namespace ks {

namespace Ui {
class ReasonDialog;
}

/// Asks why something is done. Cannot be accepted without a reason.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ReasonDialog(const ReasonQuestion& question, QWidget* parent = nullptr);
    ~ReasonDialog() override;

    QString reason() const;

    /// Why a recorded score is corrected; `what` names it, with the old and the new one.
    static ReasonQuestion ofCorrection(const QString& what);

private:
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace ks
