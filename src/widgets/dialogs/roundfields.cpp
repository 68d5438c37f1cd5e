#include "widgets/dialogs/roundfields.h"

#include "base/dayreader.h"
#include "domain/evaluation/questionnaireversions.h"
#include "widgets/look/plaintext.h"
#include "widgets/questionnaire/versiontext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RoundFields)
};

QLabel* labelOf(const QString& text, QWidget* buddy, QWidget& dialog) {
    QLabel* label = plainLabel(text, &dialog);
    label->setBuddy(buddy);
    return label;
}

Result<QDate> dayIn(QLineEdit& field) {
    if (field.text().trimmed().isEmpty())
        return QDate();
    Result<QDate> day = readDayFromPerson(field.text());
    if (!day) {
        field.setFocus();
        field.selectAll();
    }
    return day;
}

} // namespace

RoundFields::RoundFields(QFormLayout& form, const Workspace& workspace, const Round* round, QWidget& dialog) {
    m_starts = addDay(form, "startsOn", Texts::tr("&Opens on"), round ? round->startsOn : QDate(), dialog);
    m_ends = addDay(form, "endsOn", Texts::tr("&Closes on"), round ? round->endsOn : QDate(), dialog);
    addVersions(form, workspace, round, dialog);
}

/// Setting the order of two moves the second one only, hence one after the other.
void RoundFields::placeInTabOrder(QWidget& before, QWidget& after) {
    QWidget* last = &before;
    for (QWidget* each :
         {static_cast<QWidget*>(m_starts), static_cast<QWidget*>(m_ends), static_cast<QWidget*>(m_version), &after}) {
        QWidget::setTabOrder(last, each);
        last = each;
    }
}

QLineEdit* RoundFields::addDay(QFormLayout& form, const char* name, const QString& label, const QDate& day,
                               QWidget& dialog) {
    auto* field = new QLineEdit(dayText(day), &dialog);
    field->setObjectName(QLatin1String(name));
    field->setPlaceholderText(Texts::tr("day, month and year, such as 7/03/2027"));
    QLabel* caption = labelOf(label, field, dialog);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    form.addRow(caption, field);
    return field;
}

void RoundFields::addVersions(QFormLayout& form, const Workspace& workspace, const Round* round, QWidget& dialog) {
    m_version = new QComboBox(&dialog);
    m_version->setObjectName(QStringLiteral("questionnaire"));
    m_version->setAccessibleName(Texts::tr("Questionnaire"));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_version->setMinimumContentsLength(20);
    QList<const QuestionnaireVersion*> versions = versionsInOrder(workspace.content);
    std::reverse(versions.begin(), versions.end());
    if (round && !round->questionnaire)
        m_version->addItem(Texts::tr("None: the scores are entered in the grid"), QString());
    else if (versions.isEmpty())
        m_version->addItem(Texts::tr("The questionnaire of the program"), QString());
    for (const QuestionnaireVersion* each : std::as_const(versions))
        m_version->addItem(versionTitle(workspace, *each), each->id.value);
    if (round && round->questionnaire)
        m_version->setCurrentIndex(m_version->findData(round->questionnaire->value));
    m_version->setEnabled(!round || !keepsQuestionnaire(workspace));
    if (!m_version->isEnabled())
        m_version->setToolTip(
            plainToolTip(Texts::tr("Forms were sent out or hold answers, so the questionnaire stays.")));
    form.addRow(labelOf(Texts::tr("&Questionnaire"), m_version, dialog), m_version);
}

Result<RoundDetails> RoundFields::details(const QString& name, const QString& period) const {
    const Result<QDate> starts = dayIn(*m_starts);
    if (!starts)
        return starts.error();
    const Result<QDate> ends = dayIn(*m_ends);
    if (!ends)
        return ends.error();
    RoundDetails details{name, period, *starts, *ends, {}};
    const QString version = m_version->currentData().toString();
    if (!version.isEmpty())
        details.questionnaire = QuestionnaireVersionId(version);
    return details;
}

} // namespace ks
