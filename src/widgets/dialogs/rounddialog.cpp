#include "widgets/dialogs/rounddialog.h"

#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/dialogs/roundfields.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
RoundDialog::RoundDialog(Session& session, QWidget* parent) : QDialog(parent), m_session(session) {
    setObjectName(QStringLiteral("roundDialog"));
    setWindowTitle(tr("This round"));
    std::ignore = session.needContent(); // what is not there is told when the details are to be changed
    const Round round = session.workspace().round() ? *session.workspace().round() : Round();
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addFormLine(*form, "name", tr("&Name"), round.name, *this);
    m_period = addFormLine(*form, "period", tr("&Period"), round.period, *this);
    m_fields = std::make_unique<RoundFields>(*form, session.workspace(), &round, *this);
    levelLabels(*form);
    column->addLayout(form);
    m_problem = new ProblemLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->tell({});
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->setObjectName(QStringLiteral("buttons"));
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoundDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(steps(*this, 60));
    m_name->setFocus();
}

RoundDialog::~RoundDialog() = default;

void RoundDialog::accept() {
    const Result<RoundDetails> details = m_fields->details(m_name->text(), m_period->text());
    if (!details)
        return m_problem->tell(details.error().text);
    const Result<Edit> edit = changeRound(m_session.workspace(), *details);
    if (!edit)
        return m_problem->tell(edit.error().text);
    if (!edit->isEmpty()) {
        if (const Result<void> applied = m_session.apply(*edit); !applied)
            return m_problem->tell(applied.error().text);
    }
    QDialog::accept();
}

} // namespace ks
