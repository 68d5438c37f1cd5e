#include "widgets/questionnaire/statementform.h"

#include "widgets/form/problemfollows.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {
namespace {

QString partOf(const QuestionWording& wording, StatementText part) {
    switch (part) {
    case StatementText::Text:
        return wording.text;
    case StatementText::Help:
        return wording.help;
    case StatementText::EnoughEvidence:
        return wording.enoughEvidence;
    case StatementText::NotEnoughEvidence:
        return wording.notEnoughEvidence;
    case StatementText::Source:
        break;
    }
    return wording.source;
}

} // namespace

StatementForm::StatementForm(const Workspace& workspace, QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("statementForm"));
    setAccessibleName(tr("The selected statement"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    auto* content = new TallContent;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    m_column = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    m_column->setSpacing(unit / 2);
    setWidget(content);
    addLine(QStringLiteral("text"), tr("Statement"), StatementText::Text);
    addLine(QStringLiteral("help"), tr("Explanation"), StatementText::Help);
    for (int level = 1; level <= ModelSize::levels; ++level) {
        const MaturityLevel* row = workspace.level(level);
        addLine(QStringLiteral("level_%1").arg(level),
                row ? tr("Level %1: %2").arg(QString::number(level), row->name) : tr("Level %1").arg(level),
                StatementText::Text, level);
    }
    addLine(QStringLiteral("enough_evidence"), tr("Enough evidence, for example"), StatementText::EnoughEvidence);
    addLine(QStringLiteral("not_enough_evidence"), tr("Not enough evidence, for example"),
            StatementText::NotEnoughEvidence);
    addLine(QStringLiteral("source"), tr("Passage that it comes from"), StatementText::Source);
    m_key = plainParagraph({}, content);
    m_key->setObjectName(QStringLiteral("statementKey"));
    makeQuiet(m_key);
    m_column->addSpacing(unit);
    m_column->addWidget(m_key);
    m_column->addStretch(1);
}

void StatementForm::addLine(const QString& id, const QString& label, StatementText part, int level) {
    FieldInfo field;
    field.id = id;
    field.label = label;
    field.kind = FieldKind::Text;
    Line line{makeFieldEditor(field, widget()), plainParagraph({}, widget()), new ProblemLabel(widget()), part, level};
    QLabel* caption = plainLabel(label, widget());
    caption->setBuddy(line.editor->target());
    makeCaption(caption);
    caption->setWordWrap(true); // with large letters a long one would push the fields out of sight
    makeQuiet(line.earlier);
    line.earlier->hide();
    line.problem->tell({});
    if (!m_lines.isEmpty())
        m_column->addSpacing(steps(*this, 0.5));
    m_column->addWidget(caption);
    m_column->addWidget(line.editor);
    m_column->addWidget(line.earlier);
    m_column->addWidget(line.problem);
    const qsizetype number = m_lines.size();
    m_lines.append(line);
    connect(line.editor, &FieldEditor::committed, this, [this, number] { commit(number); });
    problemFollows(*line.editor, *line.problem);
}

QString StatementForm::textOf(const QuestionWording& wording, const Line& line) {
    return line.level ? wording.levels.value(line.level - 1) : partOf(wording, line.part);
}

void StatementForm::show(const QuestionWording& wording, const QuestionWording* earlier, bool readOnly) {
    const bool other = wording.question != m_statement.question;
    if (other)
        flush();
    m_statement = wording.key();
    for (const Line& line : std::as_const(m_lines)) {
        if (other || readOnly) { // what was refused belongs to the statement before, or to one that is left out now
            line.editor->discard();
            line.problem->tell({});
        }
        const QString text = textOf(wording, line);
        line.editor->setValue(text);
        line.editor->setReadOnly(readOnly);
        const QString before = earlier ? textOf(*earlier, line) : text;
        line.earlier->setText(before.isEmpty() ? tr("Before: nothing") : tr("Before: %1").arg(before));
        line.earlier->setVisible(before != text);
    }
    m_key->setText(
        tr("Key: %1 – it stays the same when the statement is reworded or moved.").arg(wording.question.value));
    if (other)
        ensureVisible(0, 0);
}

void StatementForm::commit(qsizetype number) {
    m_told = number;
    const Line& line = m_lines[number];
    const Result<QVariant> value = line.editor->value();
    if (!value)
        return tell(value.error().text);
    tell({});
    if (line.level)
        emit levelDescribed(line.level, value->toString());
    else
        emit reworded(line.part, value->toString());
}

void StatementForm::tell(const QString& problem) {
    m_lines[m_told].problem->tell(problem);
}

void StatementForm::settle() {
    m_lines[m_told].editor->discard();
}

void StatementForm::flush() {
    for (const Line& line : QList<Line>(m_lines))
        line.editor->flush();
}

void StatementForm::edit(bool whole) {
    QWidget* field = m_lines.first().editor->target();
    field->setFocus(Qt::OtherFocusReason);
    if (auto* text = qobject_cast<QPlainTextEdit*>(field); text && whole)
        text->selectAll();
    ensureVisible(0, 0);
}

} // namespace ks
