#include "widgets/questionnaire/versionform.h"

#include "domain/evaluation/questionnaireversions.h"
#include "widgets/dialogs/problemlabel.h"
#include "widgets/look/measure.h"
#include "widgets/look/plaintext.h"
#include "widgets/look/tallcontent.h"
#include "widgets/questionnaire/versiontext.h"
#include "widgets/records/fieldeditor.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ks {
namespace {

QString stateText(const Workspace& workspace, const QuestionnaireVersion& version) {
    if (version.state == VersionState::Draft)
        return VersionForm::tr("A draft: it can be changed. It is fixed once a round uses it.");
    if (const QuestionnaireVersion* draft = draftBeside(workspace.content, version))
        return VersionForm::tr("It never changes. Version %1 is a draft: choose that one to change something.")
            .arg(draft->number);
    if (roundsUsing(workspace, version.id).isEmpty())
        return VersionForm::tr("Fixed: it never changes. What you change here goes into a new version, a draft.");
    return VersionForm::tr("In use, so it never changes. What you change here goes into a new version, a draft.");
}

QString remarkText(const Workspace& workspace, const QuestionnaireVersionId& version,
                   const QuestionnaireRemark& remark) {
    const Theme* theme = workspace.theme(remark.theme);
    const QString name = theme ? theme->name : remark.theme.value;
    switch (remark.kind) {
    case QuestionnaireRemark::Kind::TooFew:
        return VersionForm::tr("%1: %n statement(s); fewer than 6 say little about a theme.", nullptr, remark.count)
            .arg(name);
    case QuestionnaireRemark::Kind::TooMany:
        return VersionForm::tr("%1: %n statement(s); more than 9 ask much of who fills it in.", nullptr, remark.count)
            .arg(name);
    case QuestionnaireRemark::Kind::LevelsMissing:
        break;
    }
    const QuestionWording* row = workspace.content.of<QuestionWording>().find({version, *remark.question});
    return VersionForm::tr("%1, “%2”: %n level(s) without description.", nullptr, remark.count)
        .arg(name, row ? row->text : remark.question->value);
}

} // namespace

VersionForm::VersionForm(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("versionForm"));
    setAccessibleName(tr("The version on show"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    auto* content = new TallContent;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    const int unit = steps(*this, 1);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit / 2);
    m_title = plainParagraph({}, content);
    m_title->setObjectName(QStringLiteral("versionTitle"));
    m_title->setFont(scaledFont(m_title->font(), 1.15, QFont::DemiBold));
    m_state = plainParagraph({}, content);
    m_state->setObjectName(QStringLiteral("versionState"));
    FieldInfo field;
    field.id = QStringLiteral("note");
    field.label = tr("Note, shown in every form");
    field.kind = FieldKind::Text;
    m_note = makeFieldEditor(field, content);
    QLabel* caption = plainLabel(field.label, content);
    caption->setBuddy(m_note->target());
    makeCaption(caption);
    caption->setWordWrap(true);
    m_problem = new ProblemLabel(content);
    m_problem->tell({});
    QLabel* remarks = plainLabel(tr("To look at"), content);
    makeCaption(remarks);
    m_remarks = plainParagraph({}, content);
    m_remarks->setObjectName(QStringLiteral("versionRemarks"));
    for (QLabel* each : {m_title, m_state, m_remarks})
        each->hide(); // nothing is on show yet
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addSpacing(unit);
    column->addWidget(caption);
    column->addWidget(m_note);
    column->addWidget(m_problem);
    column->addSpacing(unit);
    column->addWidget(remarks);
    column->addWidget(m_remarks);
    column->addStretch(1);
    setWidget(content);
    connect(m_note, &FieldEditor::committed, this, [this] {
        tell({});
        if (const Result<QVariant> note = m_note->value())
            emit noteWritten(note->toString());
    });
}

void VersionForm::show(const Workspace& workspace, const QuestionnaireVersion& version, bool readOnly) {
    if (version.id != m_version)
        m_note->discard();
    m_version = version.id;
    for (QLabel* each : {m_title, m_state, m_remarks})
        each->show();
    m_title->setText(versionTitle(workspace, version));
    m_state->setText(stateText(workspace, version));
    m_note->setValue(version.note);
    m_note->setReadOnly(readOnly);
    QStringList lines;
    for (const QuestionnaireRemark& each : questionnaireRemarks(workspace, version.id))
        lines.append(remarkText(workspace, version.id, each));
    m_remarks->setText(lines.isEmpty() ? tr("Every theme has 6 to 9 statements with five levels described.")
                                       : lines.join(QLatin1Char('\n')));
}

void VersionForm::flush() {
    m_note->flush();
}

void VersionForm::settle() {
    m_note->discard();
}

void VersionForm::tell(const QString& problem) {
    m_problem->tell(problem);
}

} // namespace ks
