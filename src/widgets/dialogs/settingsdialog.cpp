#include "widgets/dialogs/settingsdialog.h"

#include "ui_settingsdialog.h"

#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/shell/appsettings.h"

namespace ks {

SettingsDialog::SettingsDialog(AppSettings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_ui(std::make_unique<Ui::SettingsDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("settingsDialog"));
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->hint);
    setMinimumWidth(steps(*this, 56));
    m_ui->name->setText(settings.actor().name);
    m_ui->language->addItem(QStringLiteral("Nederlands"), static_cast<int>(Language::Dutch));
    m_ui->language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_ui->language->setCurrentIndex(m_ui->language->findData(static_cast<int>(languageInUse())));
    m_ui->appearance->addItem(tr("As the system"), static_cast<int>(Appearance::System));
    m_ui->appearance->addItem(tr("Light"), static_cast<int>(Appearance::Light));
    m_ui->appearance->addItem(tr("Dark"), static_cast<int>(Appearance::Dark));
    m_ui->appearance->setCurrentIndex(m_ui->appearance->findData(static_cast<int>(settings.appearance())));
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::accept() {
    const QString name = m_ui->name->text().trimmed();
    const auto language = static_cast<Language>(m_ui->language->currentData().toInt());
    const auto appearance = static_cast<Appearance>(m_ui->appearance->currentData().toInt());
    QDialog::accept();
    if (name != m_settings.actor().name)
        emit nameChosen(name);
    if (appearance != m_settings.appearance())
        emit appearanceChosen(appearance);
    if (language != languageInUse())
        emit languageChosen(language); // last: it replaces the window
}

} // namespace ks
