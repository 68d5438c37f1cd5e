#include "widgets/dialogs/newmemberdialog.h"

#include "ui_newmemberdialog.h"

#include "session/records/peoplerecords.h"
#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/formlabels.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QPushButton>

namespace ks {
namespace {

const RecordType& members() {
    return *recordType(QLatin1String(SteeringMember::entity));
}

FieldInfo memberField(const char* id) {
    return members().fields().value(members().fieldIndex(QLatin1String(id)));
}

} // namespace

NewMemberDialog::NewMemberDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_ui(std::make_unique<Ui::NewMemberDialog>()) {
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("newMemberDialog"));
    levelLabels(*m_ui->form);
    makeQuiet(m_ui->hint);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("Add the member"));
    setMinimumWidth(steps(*this, 60));
    fillBoxes();
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { m_ui->problem->tell({}); });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &NewMemberDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->name->setFocus();
}

NewMemberDialog::~NewMemberDialog() = default;

void NewMemberDialog::fillBoxes() {
    const Workspace& workspace = m_session.workspace();
    for (const char* field : {"city_id", "organisation_id"}) {
        bool first = true;
        for (const FieldChoice& each : choicesFor(workspace, memberField(field))) {
            if (each.key.isEmpty())
                continue;
            if (std::exchange(first, false) && m_ui->seat->count() > 0)
                m_ui->seat->insertSeparator(m_ui->seat->count());
            m_ui->seat->addItem(each.label, QStringList{QLatin1String(field), each.key});
        }
    }
    for (const FieldChoice& each : memberField("role").choices)
        m_ui->role->addItem(each.label, each.key);
}

void NewMemberDialog::chooseCity(const QString& id) {
    const int row = m_ui->seat->findData(QStringList{QStringLiteral("city_id"), id});
    m_ui->seat->setCurrentIndex(std::max(0, row));
}

void NewMemberDialog::accept() {
    MemberEntry entry;
    entry.name = m_ui->name->text();
    entry.workEmail = m_ui->address->text();
    const QStringList seat = m_ui->seat->currentData().toStringList();
    if (seat.value(0) == QLatin1String("city_id"))
        entry.city = CityId(seat.value(1));
    else if (!seat.isEmpty())
        entry.organisation = OrganisationId(seat.value(1));
    entry.role = enumFromName<MemberRole>(m_ui->role->currentData().toString()).value_or(MemberRole::Member);
    const Result<RecordAddition> addition = addMember(m_session.workspace(), entry);
    if (!addition)
        return m_ui->problem->tell(addition.error().text);
    if (const Result<void> applied = m_session.apply(addition->edit); !applied)
        return m_ui->problem->tell(applied.error().text);
    QDialog::accept();
    emit added(addition->key);
}

} // namespace ks
