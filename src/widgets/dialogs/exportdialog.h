#pragma once

#include "widgets/shell/exportrun.h"

#include <QDialog>

#include <memory>

namespace ks {

class AppSettings;
class Prompts;
class Session;
namespace Ui {
class ExportDialog;
}

/// Chooses tables, format, colours, language and place, remembers them, and writes the file. It stays open, with all
/// that was chosen, until the file is there.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// All three outlive the dialog.
    ExportDialog(Session& session, Prompts& prompts, AppSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    ExportChoice choice() const;
    void accept() override;

signals:
    void written(const QString& path);

private:
    void arrange();
    void fill();
    void recall();
    void remember() const;
    void follow();
    void browse();
    QStringList chosenTables() const;

    Session& m_session;
    Prompts& m_prompts;
    AppSettings& m_settings;
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace ks
