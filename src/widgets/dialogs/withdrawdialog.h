#pragma once

#include "base/id.h"

#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class WithdrawDialog;
}

/// Takes back the global score that a theme has, with a reason. Says what goes and what holds afterwards, and stays
/// open, with what was typed, until it is done in the file.
class WithdrawDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog; the theme has a global score.
    WithdrawDialog(Session& session, const ThemeId& theme, QWidget* parent = nullptr);
    ~WithdrawDialog() override;

    void accept() override;

private:
    void describe();

    Session& m_session;
    ThemeId m_theme;
    std::unique_ptr<Ui::WithdrawDialog> m_ui;
};

} // namespace ks
