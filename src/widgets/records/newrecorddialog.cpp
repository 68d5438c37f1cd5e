#include "widgets/records/newrecorddialog.h"

#include "session/records/recordchoices.h"
#include "session/session.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/records/fieldeditor.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ks {
namespace {

bool isGivenNumber(const FieldInfo& field) {
    return field.required && field.kind == FieldKind::Number;
}

/// What stands beside the number: what it is of, by whom, and why.
bool isAskedFor(const FieldInfo& field, const QVariantMap& preset) {
    const bool oneOfSome = field.kind == FieldKind::Choice || field.kind == FieldKind::City ||
                           field.kind == FieldKind::Theme || field.kind == FieldKind::Organisation;
    return !preset.contains(field.id) && !field.listOnly && !field.readOnly && (field.required || oneOfSome);
}

} // namespace

bool NewRecordDialog::isNeeded(const RecordType& type, const QVariantMap& preset) {
    const QList<FieldInfo> fields = type.fields();
    return std::any_of(fields.cbegin(), fields.cend(),
                       [&](const FieldInfo& field) { return isGivenNumber(field) && !preset.contains(field.id); });
}

NewRecordDialog::NewRecordDialog(Session& session, const RecordType& type, const QVariantMap& preset, QWidget* parent)
    : QDialog(parent), m_session(session), m_type(type), m_preset(preset) {
    setObjectName(QStringLiteral("newRecordDialog"));
    setWindowTitle(tr("New %1").arg(type.name()));
    auto* column = new QVBoxLayout(this);
    for (const FieldInfo& field : type.fields()) {
        if (!isAskedFor(field, preset))
            continue;
        FieldEditor* editor = makeFieldEditor(field, this);
        editor->setChoices(choicesFor(session.workspace(), field));
        const QList<FieldChoice> choices = choicesFor(session.workspace(), field);
        editor->setValue(choices.isEmpty() ? QVariant() : QVariant(choices.first().key));
        QLabel* label = plainLabel(field.label, this);
        label->setBuddy(editor->target());
        column->addWidget(label);
        column->addWidget(editor);
        if (!field.help.isEmpty()) {
            QLabel* help = plainParagraph(field.help, this);
            makeQuiet(help);
            column->addWidget(help);
        }
        m_editors.append(editor);
    }
    m_problem = new ProblemLabel(this);
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Add"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(steps(*this, 50));
    for (FieldEditor* each : std::as_const(m_editors)) {
        if (isGivenNumber(each->field()))
            each->target()->setFocus();
    }
}

void NewRecordDialog::accept() {
    QVariantMap values = m_preset;
    for (const FieldEditor* each : std::as_const(m_editors)) {
        const Result<QVariant> value = each->value();
        if (!value)
            return m_problem->tell(value.error().text);
        if (isGivenNumber(each->field()) && value->isNull())
            return m_problem->tell(tr("%1: type a number from %2 to %3.", "field")
                                       .arg(each->field().label)
                                       .arg(each->field().minimum)
                                       .arg(each->field().maximum));
        values.insert(each->field().id, *value);
    }
    const Result<RecordAddition> addition = m_type.add(m_session.workspace(), values);
    if (!addition)
        return m_problem->tell(addition.error().text);
    if (const Result<void> applied = m_session.apply(addition->edit); !applied)
        return m_problem->tell(applied.error().text);
    QDialog::accept();
    emit added(addition->key);
}

} // namespace ks
