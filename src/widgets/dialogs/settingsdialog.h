#pragma once

#include "base/language.h"
#include "widgets/look/appearance.h"

#include <QDialog>

#include <memory>

namespace ks {

class AppSettings;
namespace Ui {
class SettingsDialog;
}

/// Who edits here, in which language, light or dark. Says what was changed; the window does it.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(AppSettings& settings, QWidget* parent = nullptr);
    ~SettingsDialog() override;

    void accept() override;

signals:
    void nameChosen(const QString& name);
    void languageChosen(ks::Language language);
    void appearanceChosen(ks::Appearance appearance);

private:
    AppSettings& m_settings;
    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace ks
