#include "widgets/dialogs/reasondialog.h"

#include "ui_reasondialog.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

ReasonDialog::ReasonDialog(const QString& what, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReasonDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("reasonDialog"));
    m_ui->what->setText(what);
    m_ui->what->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    makeQuiet(m_ui->hint);
    setMinimumWidth(steps(*this, 56));
    QPushButton* accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(tr("Correct"));
    accept->setEnabled(false);
    connect(m_ui->reason, &QLineEdit::textChanged, this, [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->reason->setFocus();
}

ReasonDialog::~ReasonDialog() = default;

QString ReasonDialog::reason() const {
    return m_ui->reason->text().trimmed();
}

} // namespace ks
