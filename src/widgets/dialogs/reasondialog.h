#pragma once

#include <QDialog>

#include <memory>

namespace ks {

namespace Ui {
class ReasonDialog;
}

/// Asks why something already recorded is changed. Cannot be accepted without a reason.
class ReasonDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what` names the change, with the old and the new score.
    explicit ReasonDialog(const QString& what, QWidget* parent = nullptr);
    ~ReasonDialog() override;

    QString reason() const;

private:
    std::unique_ptr<Ui::ReasonDialog> m_ui;
};

} // namespace ks
