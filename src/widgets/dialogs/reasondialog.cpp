#include "widgets/dialogs/reasondialog.h"

#include "ui_reasondialog.h"

#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

ReasonDialog::ReasonDialog(const ReasonQuestion& question, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReasonDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("reasonDialog"));
    setWindowTitle(question.title);
    m_ui->what->setText(question.what);
    m_ui->reasonLabel->setText(question.label);
    m_ui->hint->setText(question.hint);
    m_ui->what->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    makeQuiet(m_ui->hint);
    setMinimumWidth(steps(*this, 56));
    QPushButton* accept = m_ui->buttons->button(QDialogButtonBox::Ok);
    accept->setText(question.accept);
    accept->setEnabled(false);
    connect(m_ui->reason, &QLineEdit::textChanged, this, [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->reason->setFocus();
}

ReasonDialog::~ReasonDialog() = default;

ReasonQuestion ReasonDialog::ofCorrection(const QString& what) {
    return {tr("Correct a recorded score"), what, tr("&Why is it corrected?"),
            tr("The reason is kept with the score and shows in its history."), tr("Correct")};
}

QString ReasonDialog::reason() const {
    return m_ui->reason->text().trimmed();
}

} // namespace ks
