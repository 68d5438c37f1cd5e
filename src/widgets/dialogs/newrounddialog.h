#pragma once

#include "base/result.h"

#include <QDialog>

#include <memory>

namespace ks {

struct NewRound;
class RoundFields;
class Session;
namespace Ui {
class NewRoundDialog;
}

/// Makes a new round, empty or going on from an earlier one, and shows it.
class NewRoundDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog.
    explicit NewRoundDialog(Session& session, QWidget* parent = nullptr);
    ~NewRoundDialog() override;

    void accept() override;

private:
    void fillFrom();
    void followFrom();
    void tell(const QString& problem);
    /// Makes room for what the texts say now; what wraps asks for more height than a layout expects.
    void fit();
    /// What was filled in, with what is taken over from the earlier round.
    Result<NewRound> wanted() const;

    Session& m_session;
    std::unique_ptr<Ui::NewRoundDialog> m_ui;
    std::unique_ptr<RoundFields> m_fields;
};

} // namespace ks
