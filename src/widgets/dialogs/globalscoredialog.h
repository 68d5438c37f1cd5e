#pragma once

#include "base/id.h"

#include <QDate>
#include <QDialog>

#include <memory>

namespace ks {

class Session;
namespace Ui {
class GlobalScoreDialog;
}

/// Enters a global score for a theme. It stays open, with everything typed, until the score is in the file.
class GlobalScoreDialog final : public QDialog {
    Q_OBJECT

public:
    /// `session` outlives the dialog; `today` is proposed as the date of the decision.
    GlobalScoreDialog(Session& session, const ThemeId& theme, QDate today, QWidget* parent = nullptr);
    ~GlobalScoreDialog() override;

    void accept() override;

private:
    void arrange();
    void describeTheme();
    void showProblem(const QString& text, QWidget* field);

    Session& m_session;
    ThemeId m_theme;
    std::unique_ptr<Ui::GlobalScoreDialog> m_ui;
};

} // namespace ks
