#include "report/content/questionnaireform.h"

#include "domain/evaluation/cityevaluation.h"
#include "report/content/contentnotes.h"
#include "report/content/runningtext.h"
#include "report/content/sourceorder.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::QuestionnaireForm)
};

const QString gap = QStringLiteral(" ………… "); ///< to write a number on

const QChar hardSpace{0x00A0};

/// A box and what it says, which stay on one line.
QString boxed(const QString& text) {
    return tickBox + QString(3, hardSpace) + QString(text).replace(QLatin1Char(' '), hardSpace);
}

/// "3  Gestructureerde aanzet", which may go on to a second line: beside it stand sentences.
QString levelName(const MaturityLevel& level) {
    return QString::number(level.number) + QString(2, hardSpace) + level.name;
}

/// Boxes beside one another on a line.
QString boxes(const QStringList& texts) {
    QStringList each;
    for (const QString& text : texts)
        each.append(boxed(text));
    return each.join(QString(3, hardSpace) + QLatin1Char(' '));
}

/// What would be evidence enough and what would not, and the passage that the statement comes from.
QString examples(const QuestionWording& wording) {
    QStringList lines;
    if (!wording.enoughEvidence.isEmpty())
        lines.append(Texts::tr("Enough: %1").arg(wording.enoughEvidence));
    if (!wording.notEnoughEvidence.isEmpty())
        lines.append(Texts::tr("Not enough: %1").arg(wording.notEnoughEvidence));
    if (!wording.source.isEmpty())
        lines.append(Texts::tr("Derived from: %1", "a passage of the report").arg(wording.source));
    return lines.join(QLatin1Char('\n'));
}

ReportRow question(const QString& id, const QString& text) {
    return {id, RowKind::Subheading, {{text, {}, {}}, {}}};
}

/// A form as it is written, chapter by chapter.
class Form final {
public:
    Form(const BuildContext& context, const QuestionnaireVersion& version)
        : m_context(context),
          m_workspace(context.workspace),
          m_version(version),
          m_questionnaire(context.workspace.content.of<Questionnaire>().find(version.questionnaire)) {}

    QList<ReportBlock> build();

private:
    ReportTable table(const QString& id, const QString& title, const QString& first, const QString& second) const;
    QString versionName() const;
    const City* knownCity() const;
    void front();
    void rules();
    void levels();
    void theme(const Theme& theme);
    void statement(ReportTable& into, const QuestionWording& wording, const QString& number) const;
    void level(ReportTable& into, const QuestionWording& wording, const MaturityLevel& level) const;
    void score(ReportTable& into, const Theme& theme) const;
    void figures();

    const BuildContext& m_context;
    const Workspace& m_workspace;
    const QuestionnaireVersion& m_version;
    const Questionnaire* m_questionnaire;
    QList<ReportBlock> m_blocks;
};

ReportTable Form::table(const QString& id, const QString& title, const QString& first, const QString& second) const {
    ReportTable table;
    table.id = QStringLiteral("questionnaire:") + id;
    table.section = questionnaireFormTitle();
    table.title = title;
    table.columns = {{QStringLiteral("what"), first, ColumnKind::Text, 1.0},
                     {QStringLiteral("answer"), second, ColumnKind::Text, 3.0}};
    table.source = Texts::tr("%1. Derived from the report Klimaatgovernance of June 2025.", "questionnaire, version")
                       .arg(versionName());
    table.form = true;
    return table;
}

QString Form::versionName() const {
    const QString title = m_questionnaire ? m_questionnaire->title : QString();
    return Texts::tr("%1, version %2", "title of a questionnaire, number")
        .arg(title, QString::number(m_version.number));
}

/// The city that the form is printed for; null where it is to be filled in.
const City* Form::knownCity() const {
    const City* only = onlyCity(m_workspace, m_context.filter);
    return !only && m_workspace.cities.size() == 1 ? &m_workspace.cities.first() : only;
}

void Form::front() {
    m_blocks.append(ReportHeading{1, questionnaireFormTitle(), QStringLiteral("questionnaire"), versionName()});
    m_blocks.append(ReportParagraph{versionName(), ParagraphStyle::Lead});
    if (m_questionnaire) {
        for (const QString& each : sentences(m_questionnaire->derivation))
            m_blocks.append(ReportParagraph{each, ParagraphStyle::Note});
    }
    const Round* round = m_workspace.round();
    const City* city = knownCity();
    const bool known = round && round->questionnaire == m_version.id;
    ReportTable head =
        table(QStringLiteral("head"), Texts::tr("Who fills this in"), Texts::tr("About"), Texts::tr("Fill in"));
    head.rows = {
        factRow(QStringLiteral("city"), Texts::tr("City"), city ? CellValue(city->name) : CellValue(WritingSpace{1})),
        factRow(QStringLiteral("round"), Texts::tr("Measuring round"),
                known ? CellValue(round->name) : CellValue(WritingSpace{1})),
        factRow(QStringLiteral("people"), Texts::tr("Number of people who fill this in"), WritingSpace{1}),
        factRow(QStringLiteral("roles"), Texts::tr("Their roles (no names needed)"), WritingSpace{2}),
        factRow(QStringLiteral("date"), Texts::tr("Filled in on"), WritingSpace{1})};
    m_blocks.append(head);
}

void Form::rules() {
    ReportTable rules =
        table(QStringLiteral("rules"), Texts::tr("How to choose a level"), Texts::tr("About"), Texts::tr("Rule"));
    if (!m_version.note.trimmed().isEmpty())
        rules.rows.append(
            factRow(QStringLiteral("level"), Texts::tr("Level"), sentences(m_version.note).join(QLatin1Char('\n'))));
    rules.rows +=
        {factRow(
             QStringLiteral("box"), Texts::tr("Box"),
             Texts::tr("Tick one box for each statement. When the level is not known exactly, tick “approximately” and "
                       "write the level if there is one. A statement that does not apply in your city gets “not "
                       "applicable”.")),
         factRow(QStringLiteral("evidence"), Texts::tr("Evidence"),
                 Texts::tr(
                     "Say how sure you are, and on what the answer rests: a text, a decision, a figure, an address on "
                     "the web. An example of enough and of not enough stands with each statement.")),
         factRow(
             QStringLiteral("score"), Texts::tr("Score of a theme"),
             Texts::tr("It follows from the answers: the mean of their levels, “between” at its midpoint, “not "
                       "applicable” left out, as soon as at least half of the statements that apply have a level; to "
                       "the nearest quarter, halfway to the lower one. The city decides on its own score and says why "
                       "where it differs."))};
    m_blocks.append(rules);
}

void Form::levels() {
    ReportTable levels =
        table(QStringLiteral("levels"), Texts::tr("The five levels"), Texts::tr("Level"), Texts::tr("What it means"));
    for (const MaturityLevel& level : m_workspace.levels)
        levels.rows.append(factRow(QString::number(level.number), levelName(level), level.description));
    m_blocks.append(levels);
}

void Form::level(ReportTable& into, const QuestionWording& wording, const MaturityLevel& level) const {
    into.rows.append(factRow(QStringLiteral("%1:%2").arg(wording.question.value).arg(level.number),
                             boxed(levelName(level)), wording.levels.value(level.number - 1)));
}

void Form::statement(ReportTable& into, const QuestionWording& wording, const QString& number) const {
    const QString id = wording.question.value;
    const auto add = [&](const char* part, const QString& what, const CellValue& value) {
        into.rows.append(factRow(id + QLatin1Char(':') + QLatin1String(part), what, value));
    };
    const auto addText = [&](const char* part, const QString& what, const QString& text) {
        if (!text.isEmpty())
            add(part, what, text);
    };
    into.rows.append(question(id, number + QString(2, hardSpace) + wording.text));
    addText("help", Texts::tr("Explanation"), wording.help);
    for (const MaturityLevel& each : m_workspace.levels)
        level(into, wording, each);
    add("other", Texts::tr("Or"),
        boxes({Texts::tr("between%1and%1", "%1: room to write a level").arg(gap),
               Texts::tr("approximately%1", "%1: room to write a level").arg(gap), Texts::tr("not applicable")}));
    add("sure", Texts::tr("How sure"), boxes({Texts::tr("a guess"), Texts::tr("fairly sure"), Texts::tr("sure")}));
    add("comment", Texts::tr("Comment"), WritingSpace{2});
    add("evidence", Texts::tr("Evidence"), WritingSpace{2});
    addText("examples", Texts::tr("Examples of evidence"), examples(wording));
}

void Form::score(ReportTable& into, const Theme& theme) const {
    const QString id = theme.id.value;
    const QString chosen =
        boxes({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5"),
               Texts::tr("between%1and%1", "%1: room to write a level").arg(gap), Texts::tr("not applicable")});
    into.rows.append(question(id + QStringLiteral(":score"), Texts::tr("Score and points of this theme")));
    into.rows += {factRow(id + QStringLiteral(":derived"), Texts::tr("Follows from the answers"), WritingSpace{1}),
                  factRow(id + QStringLiteral(":own"), Texts::tr("The city's own score"), chosen),
                  factRow(id + QStringLiteral(":reason"), Texts::tr("Why, where it differs"), WritingSpace{2}),
                  factRow(id + QStringLiteral(":target"), Texts::tr("Target, and by when"), WritingSpace{1}),
                  factRow(id + QStringLiteral(":strengths"), Texts::tr("Strengths"), WritingSpace{3}),
                  factRow(id + QStringLiteral(":improvement"), Texts::tr("Points for improvement"), WritingSpace{3}),
                  factRow(id + QStringLiteral(":practices"), Texts::tr("Good practices"), WritingSpace{3})};
}

void Form::theme(const Theme& theme) {
    const QString order = QString::number(theme.chapterOrder);
    m_blocks.append(ReportHeading{1, Texts::tr("Theme %1: %2", "number, name").arg(order, theme.name),
                                  QStringLiteral("questionnaire:theme:") + theme.id.value, theme.name});
    if (!theme.definition.isEmpty())
        m_blocks.append(ReportParagraph{theme.definition});
    ReportTable statements = table(theme.id.value, Texts::tr("Statements about %1").arg(theme.name),
                                   Texts::tr("Tick one box"), Texts::tr("What fits your city best"));
    int number = 0;
    for (const QuestionWording* each : statementsOf(m_workspace.content, m_version.id, theme.id))
        statement(statements, *each, order + QLatin1Char('.') + QString::number(++number));
    score(statements, theme);
    m_blocks.append(statements);
}

void Form::figures() {
    m_blocks.append(ReportHeading{1, Texts::tr("Staff and remarks"), QStringLiteral("questionnaire:figures"), {}});
    ReportTable figures =
        table(QStringLiteral("figures"), Texts::tr("Staff on climate tasks"), Texts::tr("About"), Texts::tr("Fill in"));
    figures.rows = {factRow(QStringLiteral("fte"), Texts::tr("FTE on climate tasks (HR benchmark)"), WritingSpace{1}),
                    factRow(QStringLiteral("subsidised"), Texts::tr("Of these subsidised (%)"), WritingSpace{1}),
                    factRow(QStringLiteral("lekp"), Texts::tr("FTE paid by LEKP-1, approximately"), WritingSpace{1}),
                    factRow(QStringLiteral("domains"), Texts::tr("Domains and tasks of LEKP-1"), WritingSpace{2}),
                    factRow(QStringLiteral("remarks"), Texts::tr("Remarks"), WritingSpace{4})};
    figures.reservations = {contentNotes::staffFigures()};
    m_blocks.append(figures);
}

QList<ReportBlock> Form::build() {
    front();
    rules();
    levels();
    for (const Theme& each : inChapterOrder(m_workspace.themes))
        theme(each);
    figures();
    return m_blocks;
}

} // namespace

const QuestionnaireVersion* shownQuestionnaire(const Workspace& workspace) {
    const Table<QuestionnaireVersion>& versions = workspace.content.of<QuestionnaireVersion>();
    const Round* round = workspace.round();
    if (round && round->questionnaire)
        return versions.find(*round->questionnaire);
    const QuestionnaireVersion* latest = nullptr;
    for (const auto& [id, each] : versions)
        latest = !latest || each.number > latest->number ? &each : latest;
    return latest;
}

QString questionnaireFormId() {
    return QStringLiteral("questionnaire");
}

QString questionnaireFormTitle() {
    return Texts::tr("Self-evaluation: blank form");
}

QList<ReportBlock> questionnaireForm(const BuildContext& context) {
    const QuestionnaireVersion* version = shownQuestionnaire(context.workspace);
    return version ? Form(context, *version).build() : QList<ReportBlock>();
}

} // namespace ks
