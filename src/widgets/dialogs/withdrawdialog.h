#pragma once

#include "domain/adjustment.h"

#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class WithdrawDialog;
}

/// Takes back the adjustment that holds over a theme or a cell, with a reason. Says what goes and what holds
/// afterwards, and stays open, with what was typed, until it is done in the file.
class WithdrawDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog; there is one.
    WithdrawDialog(Session& session, const AdjustmentPlace& place, QWidget* parent = nullptr);
    ~WithdrawDialog() override;

    void accept() override;

private:
    void describe();

    Session& m_session;
    AdjustmentPlace m_place;
    std::unique_ptr<Ui::WithdrawDialog> m_ui;
};

} // namespace ks
