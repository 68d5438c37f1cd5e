#include "widgets/priorities/keeplistdialog.h"

#include "base/dayreader.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ks {
KeepListDialog::KeepListDialog(Session& session, int topSize, QWidget* parent)
    : QDialog(parent), m_session(session), m_topSize(topSize) {
    setObjectName(QStringLiteral("keepListDialog"));
    setWindowTitle(tr("Keep the list as a version"));
    const QDate today = session.clock().now().toDateTime().date();
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title = addFormLine(*form, "title", tr("&Title"), tr("Top %1, %2").arg(QString::number(topSize), dayText(today)),
                          *this);
    m_day = addFormLine(*form, "decidedOn", tr("Decided &on"), dayText(today), *this);
    m_decidedBy = addFormLine(*form, "decidedBy", tr("Decided &by"), {}, *this);
    m_decidedBy->setPlaceholderText(tr("a body or a role; open for now"));
    m_note = addFormLine(*form, "note", tr("&Note"), {}, *this);
    levelLabels(*form);
    column->addLayout(form);
    m_chosen = new QCheckBox(tr("&From now on this is the top list"), this);
    m_chosen->setObjectName(QStringLiteral("chosen"));
    m_chosen->setChecked(true);
    column->addWidget(m_chosen);
    QLabel* hint =
        plainParagraph(tr("The version itself never changes any more. With the tick the recommendations in it "
                          "get the state “in the top list”, and the others lose it: rules and tables follow."),
                       this);
    makeQuiet(hint);
    column->addWidget(hint);
    m_problem = new ProblemLabel(this);
    m_problem->setObjectName(QStringLiteral("problem"));
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Keep"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeepListDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(steps(*this, 60));
    m_decidedBy->setFocus();
}

Result<KeptList> KeepListDialog::wanted() const {
    const Result<QDate> day = readDayFromPerson(m_day->text());
    if (!day)
        return day.error();
    return KeptList{m_title->text(), *day, m_decidedBy->text(), m_note->text(), m_chosen->isChecked()};
}

void KeepListDialog::accept() {
    const Result<KeptList> list = wanted();
    if (!list)
        return m_problem->tell(list.error().text);
    const Result<Edit> edit = keepTopList(m_session.workspace(), m_topSize, *list, m_session.clock().now());
    if (!edit)
        return m_problem->tell(edit.error().text);
    if (const Result<void> applied = m_session.apply(*edit); !applied)
        return m_problem->tell(applied.error().text);
    QDialog::accept();
    emit kept();
}

} // namespace ks
