#include "widgets/dialogs/newrounddialog.h"

#include "ui_newrounddialog.h"

#include "base/slug.h"
#include "session/commands.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {

NewRoundDialog::NewRoundDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::NewRoundDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newRoundDialog"));
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->hint);
    m_ui->copyScores->setEnabled(session.workspace().round());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Make the round"));
    setMinimumWidth(steps(*this, 60));
    connect(m_ui->name, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_ui->problem->tell({});
        if (!m_ui->shortName->isModified())
            m_ui->shortName->setText(shortNameFor(text));
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewRoundDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->name->setFocus();
}

NewRoundDialog::~NewRoundDialog() = default;

void NewRoundDialog::accept() {
    const Workspace& workspace = m_session.workspace();
    const RoundId id(m_ui->shortName->text().trimmed());
    const Table<ThemeScore> copied = m_ui->copyScores->isChecked() ? workspace.scores : Table<ThemeScore>();
    const Result<Edit> edit = addRound(workspace, id, m_ui->name->text(), copied);
    if (!edit)
        return m_ui->problem->tell(edit.error().text);
    if (const Result<void> applied = m_session.apply(*edit); !applied)
        return m_ui->problem->tell(applied.error().text);
    if (const Result<void> shown = m_session.showRound(id); !shown)
        return m_ui->problem->tell(shown.error().text);
    QDialog::accept();
}

} // namespace ks
