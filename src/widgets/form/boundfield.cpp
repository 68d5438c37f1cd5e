#include "widgets/form/boundfield.h"

#include "session/records/recordchoices.h"
#include "session/session.h"
#include "widgets/form/problemfollows.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {

BoundField::BoundField(Session& session, const FieldInfo& field, const QString& name, Binding binding, QWidget* parent)
    : QWidget(parent), m_session(session), m_binding(std::move(binding)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(steps(*this, 0.5));
    m_editor = makeFieldEditor(field, this);
    m_editor->target()->setObjectName(name);
    if (field.kind != FieldKind::Flag) {
        QLabel* label = plainLabel(field.label, this);
        label->setBuddy(m_editor->target());
        label->setWordWrap(true);
        makeCaption(label);
        column->addWidget(label);
    }
    column->addWidget(m_editor);
    if (!field.help.isEmpty()) {
        QLabel* help = plainParagraph(field.help, this);
        help->setFont(scaledFont(help->font(), 0.9, QFont::Normal));
        makeQuiet(help);
        column->addWidget(help);
    }
    m_problem = new ProblemLabel(this);
    m_problem->tell({});
    column->addWidget(m_problem);
    connect(m_editor, &FieldEditor::committed, this, &BoundField::commit);
    problemFollows(*m_editor, *m_problem);
    refresh();
}

void BoundField::refresh() {
    const Workspace& workspace = m_session.workspace();
    m_editor->setChoices(choicesFor(workspace, m_editor->field()));
    m_editor->setValue(m_binding.read(workspace));
    if (!m_editor->isPending())
        m_problem->tell({});
}

bool BoundField::flush() {
    m_editor->flush();
    return !m_editor->isPending() || m_problem->text().isEmpty();
}

void BoundField::discard() {
    m_editor->discard();
    m_problem->tell({});
}

void BoundField::setReadOnly(bool readOnly) {
    m_editor->setReadOnly(readOnly || m_editor->field().readOnly);
}

QWidget* BoundField::target() const {
    return m_editor->target();
}

void BoundField::commit() {
    const Result<QVariant> value = m_editor->value();
    const Result<Edit> edit = value ? m_binding.write(m_session.workspace(), *value) : Result<Edit>(value.error());
    if (!edit) {
        m_problem->tell(edit.error().text);
        return;
    }
    m_problem->tell({});
    if (edit->isEmpty()) {
        m_editor->discard(); // what was typed means what is there: shown in its usual form
        return;
    }
    const Result<void> applied = m_session.apply(*edit);
    if (!applied)
        m_problem->tell(applied.error().text); // what was typed stays in the field
    else
        m_editor->setValue(m_binding.read(m_session.workspace()));
}

} // namespace ks
