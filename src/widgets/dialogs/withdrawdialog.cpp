#include "widgets/dialogs/withdrawdialog.h"

#include "ui_withdrawdialog.h"

#include "domain/analysis/layers.h"
#include "session/adjustmentcommands.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

WithdrawDialog::WithdrawDialog(Session& session, const AdjustmentPlace& place, QWidget* parent)
    : QDialog(parent), m_session(session), m_place(place), m_ui(std::make_unique<Ui::WithdrawDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("withdrawDialog"));
    makeHeading(m_ui->heading);
    makeQuiet(m_ui->hint);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Withdraw"));
    setMinimumWidth(steps(*this, 60));
    describe();
    connect(m_ui->reason, &QLineEdit::textEdited, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &WithdrawDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->reason->setFocus();
}

WithdrawDialog::~WithdrawDialog() = default;

void WithdrawDialog::describe() {
    const Workspace& workspace = m_session.workspace();
    m_ui->heading->setText(placeName(workspace, m_place));
    setWindowTitle(m_place.city ? tr("Withdraw the adjustment") : tr("Withdraw the global score"));
    const QList<Adjustment> layers = workspace.adjustmentsOf(m_place);
    if (layers.isEmpty())
        return;
    m_ui->goes->setText(tr("Withdrawn: %1").arg(adjustmentSummary(layers.last(), locale())) + QLatin1Char('\n') +
                        tr("Entered because: %1").arg(layers.last().reason));
    if (layers.size() > 1)
        m_ui->holds->setText(tr("Afterwards the one before it holds again: %1")
                                 .arg(adjustmentSummary(layers[layers.size() - 2], locale())));
    else
        m_ui->holds->setText(m_place.city ? tr("The city's own score holds again afterwards.")
                                          : tr("The global score is open again afterwards."));
}

void WithdrawDialog::accept() {
    const Result<Edit> edit = withdrawAdjustment(m_session.workspace(), m_place, m_ui->reason->text());
    if (!edit) {
        m_ui->problem->tell(edit.error().text);
        m_ui->reason->setFocus();
        return;
    }
    if (const Result<void> applied = m_session.apply(*edit); !applied)
        return m_ui->problem->tell(applied.error().text);
    QDialog::accept();
}

} // namespace ks
