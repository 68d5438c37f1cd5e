#pragma once

#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class NewRoundDialog;
}

/// Makes a new round, empty or with the scores of the one on show, and shows it.
class NewRoundDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    explicit NewRoundDialog(Session& session, QWidget* parent = nullptr);
    ~NewRoundDialog() override;

    void accept() override;

private:
    Session& m_session;
    std::unique_ptr<Ui::NewRoundDialog> m_ui;
};

} // namespace ks
