#pragma once

#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class NewMemberDialog;
}

/// Makes a member of the steering group: a person with a seat, in one step. Stands beside the window, so that names can
/// be looked up there, and stays open, with what was typed, until the member is in the file.
class NewMemberDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    explicit NewMemberDialog(Session& session, QWidget* parent = nullptr);
    ~NewMemberDialog() override;

    /// Starts with this city.
    void chooseCity(const QString& id);
    void accept() override;

signals:
    /// The member is there; the key is that of the seat.
    void added(const QString& key);

private:
    void fillBoxes();

    Session& m_session;
    std::unique_ptr<Ui::NewMemberDialog> m_ui;
};

} // namespace ks
