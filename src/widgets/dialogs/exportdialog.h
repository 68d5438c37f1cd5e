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

/// Chooses what is exported, how and where to, and remembers that. The file is made by whoever hears of the choice.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shown`: ids of what the page shows, chosen at first; without any it is what was chosen last time. The others
    /// outlive the dialog.
    ExportDialog(Session& session, Prompts& prompts, AppSettings& settings, const QStringList& shown = {},
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    /// Limits what is exported to this city, until another is chosen.
    void choose(const TableFilter& filter);
    void chooseFormat(const QString& suffix);
    ExportChoice choice() const;
    void accept() override;

signals:
    void chosen(const ks::ExportChoice& choice);
    void previewRequested(const ks::ExportChoice& choice);

private:
    void arrange();
    void addQuickChoices(const QStringList& shown);
    void fill();
    void recall(const ExportChoice& last);
    void tick(const QStringList& ids);
    void follow();
    void proposeName(const QString& suffix);
    void browse();
    void preview();
    QStringList chosenTables() const;
    /// What keeps the choice from being carried out; empty when nothing does.
    QString problem(const ExportChoice& choice) const;

    Session& m_session;
    Prompts& m_prompts;
    AppSettings& m_settings;
    std::unique_ptr<Ui::ExportDialog> m_ui;
};

} // namespace ks
