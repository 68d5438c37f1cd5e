#include "report/content/evaluationpaper.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/scoretext.h"
#include "report/content/answerstable.h"
#include "report/content/climateteamstable.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/openpoints.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/signoff.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvaluationPaper)
};

QString dateText(const QDate& date) {
    return date.toString(QStringLiteral("d/MM/yyyy"));
}

QString stateText(EvaluationState state) {
    switch (state) {
    case EvaluationState::NotStarted:
        return Texts::tr("Not started");
    case EvaluationState::InProgress:
        return Texts::tr("In progress");
    case EvaluationState::HandedIn:
        return Texts::tr("Handed in");
    case EvaluationState::ToReview:
        return Texts::tr("To review");
    }
    return {};
}

QString stateText(ProgressState state) {
    switch (state) {
    case ProgressState::NotStarted:
        return Texts::tr("Not started", "theme");
    case ProgressState::InProgress:
        return Texts::tr("In progress", "theme");
    case ProgressState::Complete:
        return Texts::tr("Complete", "theme");
    case ProgressState::ToReview:
        return Texts::tr("To review", "theme");
    }
    return {};
}

/// The paper as it is written, block by block.
class Paper final {
public:
    Paper(const Workspace& workspace, const City& city)
        : m_workspace(workspace), m_city(city), m_evaluation(workspace, city.id) {}

    QList<ReportBlock> build();

private:
    ReportTable table(const char* part, const QString& title) const;
    const Submission* lastHandIn() const;
    const Theme* themeOf(const ThemeEvaluation& theme) const { return m_workspace.theme(theme.theme); }
    QString people() const;
    QString questionnaireName() const;
    void heading(const char* part, const QString& text);
    void note(const QString& text) { m_blocks.append(ReportParagraph{text, ParagraphStyle::Note}); }
    void front();
    void overview();
    void themes();
    void open();
    void theme(const ThemeEvaluation& theme);
    void evidenceOf(const ThemeEvaluation& theme);
    template<class Point>
    bool points(const ThemeEvaluation& theme, const QString& title);
    bool practices(const ThemeEvaluation& theme);
    void list(const QString& anchor, const QString& title, const ReportList& list);
    void figures();
    void climateTeam(const ClimateTeam& team);
    void handIn();
    void signOff();

    const Workspace& m_workspace;
    const City& m_city;
    CityEvaluation m_evaluation;
    QList<ReportBlock> m_blocks;
};

ReportTable Paper::table(const char* part, const QString& title) const {
    ReportTable table;
    table.id = evaluationPaperId(m_city) + QLatin1Char(':') + QLatin1String(part);
    table.section = evaluationPaperTitle(m_workspace, m_city);
    table.title = title;
    table.columns = {{QStringLiteral("what"), Texts::tr("About"), ColumnKind::Text, 1.0},
                     {QStringLiteral("value"), Texts::tr("Recorded"), ColumnKind::Text, 3.0}};
    table.source = evaluationSource(m_workspace, m_city);
    table.form = true;
    return table;
}

const Submission* Paper::lastHandIn() const {
    const Submission* last = nullptr;
    for (const auto& [id, each] : m_workspace.content.of<Submission>()) {
        if (each.city == m_city.id && each.round == m_workspace.loadedRound &&
            (!last || each.sequence > last->sequence))
            last = &each;
    }
    return last;
}

/// Roles and a number, as they were handed in or else as they are in the form; never a name.
QString Paper::people() const {
    const SelfEvaluation& form = *m_evaluation.row();
    QStringList roles = form.participantRoles;
    if (roles.isEmpty()) {
        for (const Respondent* each : m_evaluation.respondents())
            roles.append(each->role);
    }
    const int count = form.participantCount.value_or(int(m_evaluation.respondents().size()));
    if (count == 0 && roles.isEmpty())
        return {};
    const QString number = Texts::tr("%n person(s)", nullptr, count);
    return roles.isEmpty() ? number : Texts::tr("%1: %2", "number of people, roles").arg(number, joinedWithAnd(roles));
}

QString Paper::questionnaireName() const {
    const Round* round = m_workspace.round();
    const RoundContent& content = m_workspace.content;
    const QuestionnaireVersion* version =
        round && round->questionnaire ? content.of<QuestionnaireVersion>().find(*round->questionnaire) : nullptr;
    const Questionnaire* questionnaire = version ? content.of<Questionnaire>().find(version->questionnaire) : nullptr;
    return questionnaire ? Texts::tr("%1, version %2", "title of a questionnaire, number")
                               .arg(questionnaire->title, QString::number(version->number))
                         : QString();
}

void Paper::heading(const char* part, const QString& text) {
    m_blocks.append(ReportHeading{2, text, evaluationPaperId(m_city) + QLatin1Char(':') + QLatin1String(part)});
}

void Paper::front() {
    m_blocks.append(
        ReportHeading{1, evaluationPaperTitle(m_workspace, m_city), evaluationPaperId(m_city), m_city.name});
    m_blocks.append(ReportParagraph{
        Texts::tr("What %1 answered and decided about its climate governance, to be signed in the city.")
            .arg(m_city.name),
        ParagraphStyle::Lead});
    note(Texts::tr("The answers are the city's own. The statements were derived from the report Klimaatgovernance of "
                   "June 2025. Confidential: for the city and the steering group; no names of people stand in it."));
}

void Paper::overview() {
    const SelfEvaluation& form = *m_evaluation.row();
    const Submission* handedIn = lastHandIn();
    ReportTable table = this->table("overview", Texts::tr("The form"));
    table.rows = {factRow(QStringLiteral("city"), Texts::tr("City"), m_city.name),
                  factRow(QStringLiteral("round"), Texts::tr("Measuring round"), gridNotes::roundName(m_workspace)),
                  factRow(QStringLiteral("questionnaire"), Texts::tr("Questionnaire"), orOpen(questionnaireName())),
                  factRow(QStringLiteral("people"), Texts::tr("Filled in by"), orOpen(people())),
                  factRow(QStringLiteral("state"), Texts::tr("State"), stateText(form.state)),
                  factRow(QStringLiteral("complete"), Texts::tr("Themes"),
                          Texts::tr("%1 of %2 themes complete")
                              .arg(m_evaluation.completeThemes())
                              .arg(m_evaluation.themes().size()))};
    if (form.handedInOn.isValid())
        table.rows.append(factRow(QStringLiteral("handed-in"), Texts::tr("Handed in on"), dateText(form.handedInOn)));
    if (handedIn)
        table.rows.append(
            factRow(QStringLiteral("sequence"), Texts::tr("Hand-in"), Texts::tr("number %1").arg(handedIn->sequence)));
    if (!form.noScoreReason.isEmpty())
        table.rows.append(
            factRow(QStringLiteral("no-score"), Texts::tr("Handed in without scores"), form.noScoreReason));
    if (!form.note.isEmpty())
        table.rows.append(factRow(QStringLiteral("note"), Texts::tr("Note"), form.note));
    m_blocks.append(table);
}

void Paper::themes() {
    heading("themes", Texts::tr("The eight themes"));
    ReportTable table = this->table("themes", Texts::tr("Scores and targets per theme"));
    table.form = false;
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.0},
                     {QStringLiteral("answered"), Texts::tr("Statements answered"), ColumnKind::Text, 1.0},
                     {QStringLiteral("derived"), Texts::tr("Follows from the answers"), ColumnKind::Score, 1.0},
                     {QStringLiteral("own"), Texts::tr("The city's own score"), ColumnKind::Score, 1.0},
                     {QStringLiteral("target"), Texts::tr("Target"), ColumnKind::Score, 1.0},
                     {QStringLiteral("state"), Texts::tr("State"), ColumnKind::Text, 1.0}};
    for (const ThemeEvaluation& each : m_evaluation.themes()) {
        const Target* target = m_workspace.content.of<Target>().find(m_workspace.cell(m_city.id, each.theme));
        const Theme* theme = themeOf(each);
        table.rows.append(
            {each.theme.value,
             RowKind::Body,
             {{theme ? theme->name : each.theme.value, {}, {}},
              {Texts::tr("%1 of %2", "answered, statements").arg(each.progress.answered).arg(each.progress.statements),
               {},
               {}},
              {orOpen(each.progress.derived.score), {}, {}},
              {orOpen(m_workspace.score(m_city.id, each.theme)), {}, {}},
              {orOpen(target ? target->score : Score::missing()), {}, {}},
              {stateText(each.progress.state), {}, {}}}});
    }
    table.notes = {Texts::tr("Follows from the answers: the mean of their levels, “between” at its midpoint, “not "
                             "applicable” left out, to the nearest quarter, halfway to the lower one. The city's own "
                             "score is what counts in the grid.")};
    m_blocks.append(table);
}

void Paper::open() {
    const bool handedIn = m_evaluation.row()->state == EvaluationState::HandedIn;
    heading("open", handedIn ? Texts::tr("What was open at hand-in") : Texts::tr("What is still open"));
    const QStringList found = openPoints(m_workspace, m_evaluation, m_city);
    if (found.isEmpty()) {
        m_blocks.append(ReportParagraph{Texts::tr("Nothing: every statement is answered and every theme decided.")});
        return;
    }
    ReportList list;
    for (const QString& each : found)
        list.items.append({each});
    m_blocks.append(list);
}

void Paper::list(const QString& anchor, const QString& title, const ReportList& list) {
    m_blocks.append(ReportHeading{3, title, evaluationPaperId(m_city) + QLatin1Char(':') + anchor});
    m_blocks.append(list);
}

void Paper::evidenceOf(const ThemeEvaluation& theme) {
    ReportList found;
    for (const Evidence* each : rowsInOrder<Evidence>(m_workspace.content, [&](const Evidence& row) {
             return row.city == m_city.id && row.theme == theme.theme && !row.question;
         }))
        found.items.append({evidenceText(*each)});
    if (!found.items.isEmpty())
        list(QStringLiteral("evidence:") + theme.theme.value, Texts::tr("Evidence for the theme as a whole"), found);
}

template<class Point>
bool Paper::points(const ThemeEvaluation& theme, const QString& title) {
    ReportList found;
    for (const Point* each : rowsInOrder<Point>(m_workspace.content, [&](const Point& row) {
             return row.city == m_city.id && row.theme == theme.theme;
         })) {
        ReportListItem item = listItem(each->text);
        item.note = sentences(each->note).join(QLatin1Char(' '));
        found.items.append(item);
    }
    if (!found.items.isEmpty())
        list(QLatin1String(Point::entity) + QLatin1Char(':') + theme.theme.value, title, found);
    return !found.items.isEmpty();
}

bool Paper::practices(const ThemeEvaluation& theme) {
    ReportList found;
    for (const GoodPractice* each : rowsInOrder<GoodPractice>(m_workspace.content, [&](const GoodPractice& row) {
             return row.city == m_city.id && row.theme == theme.theme && row.kind == PracticeKind::Practice;
         })) {
        QStringList below = sentences(each->text) + sentences(each->note);
        below.append(each->address);
        below.removeAll(QString());
        found.items.append({each->title, {}, below.join(QLatin1Char(' '))});
    }
    if (!found.items.isEmpty())
        list(QStringLiteral("practices:") + theme.theme.value, Texts::tr("Good practices"), found);
    return !found.items.isEmpty();
}

void Paper::theme(const ThemeEvaluation& theme) {
    const Theme* row = themeOf(theme);
    const QString anchor = evaluationPaperId(m_city) + QStringLiteral(":theme:") + theme.theme.value;
    m_blocks.append(ReportHeading{2,
                                  Texts::tr("Theme %1: %2", "number, name")
                                      .arg(row ? row->chapterOrder : 0)
                                      .arg(row ? row->name : theme.theme.value),
                                  anchor});
    m_blocks.append(themeDecisionTable(m_workspace, theme, m_city));
    if (!theme.statements.isEmpty())
        m_blocks.append(answersTable(m_workspace, m_evaluation, theme, m_city));
    evidenceOf(theme);
    QStringList without;
    if (!points<Strength>(theme, Texts::tr("Strengths")))
        without.append(Texts::tr("strengths"));
    if (!points<ImprovementPoint>(theme, Texts::tr("Points for improvement")))
        without.append(Texts::tr("points for improvement"));
    if (!practices(theme))
        without.append(Texts::tr("good practices"));
    if (!without.isEmpty())
        note(Texts::tr("Not given for this theme: %1.").arg(joinedWithAnd(without)));
}

void Paper::figures() {
    heading("figures", Texts::tr("Staff on climate tasks"));
    const CityKey key{m_workspace.loadedRound, m_city.id};
    const FteFigure* fte = m_workspace.content.of<FteFigure>().find(key);
    const LekpFigure* lekp = m_workspace.content.of<LekpFigure>().find(key);
    const QLocale locale = reportLocale(reportLanguage());
    const auto figure = [&](const std::optional<int>& hundredths) {
        return hundredths ? numberText(*hundredths / 100.0, 2, locale) : QString();
    };
    QString domains = lekp ? lekp->domains.join(QStringLiteral(", ")) : QString();
    if (lekp && lekp->domainsOpenEnded)
        domains += QStringLiteral(", …");
    ReportTable table = this->table("figures", Texts::tr("FTE and LEKP"));
    const bool notTaken = fte && fte->state == FteState::NotTaken;
    table.rows = {factRow(QStringLiteral("fte"), Texts::tr("FTE on climate tasks (HR benchmark)"),
                          notTaken ? CellValue(Texts::tr("did not take part"))
                                   : orOpen(fte ? figure(fte->hundredths) : QString())),
                  factRow(QStringLiteral("subsidised"), Texts::tr("Of these subsidised"),
                          orOpen(fte && fte->subsidisedPercent ? QStringLiteral("%1 %").arg(*fte->subsidisedPercent)
                                                               : QString())),
                  factRow(QStringLiteral("lekp"), Texts::tr("FTE paid by LEKP-1, approximately"),
                          orOpen(lekp ? figure(lekp->hundredths) : QString())),
                  factRow(QStringLiteral("domains"), Texts::tr("Domains and tasks of LEKP-1"), orOpen(domains))};
    if (fte && !fte->note.isEmpty())
        table.rows.append(factRow(QStringLiteral("fte-note"), Texts::tr("Remark on the FTE"), fte->note));
    if (lekp && !lekp->note.isEmpty())
        table.rows.append(factRow(QStringLiteral("lekp-note"), Texts::tr("Remark on LEKP-1"), lekp->note));
    table.reservations = {contentNotes::staffFigures()};
    m_blocks.append(table);
    if (const ClimateTeam* team = m_workspace.content.of<ClimateTeam>().find(key))
        climateTeam(*team);
}

void Paper::climateTeam(const ClimateTeam& team) {
    ReportTable table = this->table("team", Texts::tr("Climate team"));
    table.rows = {
        factRow(QStringLiteral("coordination"), Texts::tr("Coordination"), orOpen(coordinationText(team))),
        factRow(QStringLiteral("placed-under"), Texts::tr("Belongs to"), orOpen(team.placedUnder)),
        factRow(QStringLiteral("lead-function"), Texts::tr("Function of the head"), orOpen(team.leadFunction))};
    if (!team.note.isEmpty())
        table.rows.append(factRow(QStringLiteral("team-note"), Texts::tr("Note"), team.note));
    m_blocks.append(table);
}

void Paper::handIn() {
    heading("hand-in", Texts::tr("The hand-in, and how to check it"));
    const Submission* last = lastHandIn();
    if (!last) {
        m_blocks.append(ReportParagraph{
            Texts::tr("Not handed in yet: what is on this paper can still change. Hand in first, then sign."),
            ParagraphStyle::Open});
        return;
    }
    if (m_evaluation.row()->state == EvaluationState::InProgress)
        m_blocks.append(ReportParagraph{
            Texts::tr("The form was changed after hand-in %1: what is on this paper is not what was handed in. Hand in "
                      "again, then print and sign.")
                .arg(last->sequence),
            ParagraphStyle::Open});
    ReportTable table = this->table("hand-in", Texts::tr("Hand-in number %1").arg(last->sequence));
    table.rows = {
        factRow(QStringLiteral("sequence"), Texts::tr("Number"), QString::number(last->sequence)),
        factRow(QStringLiteral("received"), Texts::tr("Date"),
                orOpen(last->receivedAt.isNull() ? QString() : dateText(last->receivedAt.toDateTime().date()))),
        factRow(QStringLiteral("digest"), Texts::tr("Check code (SHA-256)"), groupedDigest(last->digest))};
    if (!last->previousDigest.isEmpty())
        table.rows.append(factRow(QStringLiteral("previous"), Texts::tr("Check code of the hand-in before"),
                                  groupedDigest(last->previousDigest)));
    table.rows.append(factRow(QStringLiteral("program"), Texts::tr("Program version"), orOpen(last->programVersion)));
    if (last->confirmed)
        table.rows.append(factRow(QStringLiteral("confirmed"), Texts::tr("Confirmed"),
                                  Texts::tr("the city confirmed this check code")));
    m_blocks.append(table);
    m_blocks.append(ReportParagraph{
        Texts::tr(
            "The Kenniscentrum takes the form in, sees the check code of hand-in %1 beside the city's name, and "
            "compares it with this one, by telephone or on the signed paper. When all groups are equal, the form "
            "is the one that was handed in. One character that differs means that it was changed on the way: then "
            "the city sends it again. The code is no proof of who sent it; the signature below is.")
            .arg(last->sequence)});
}

void Paper::signOff() {
    heading("sign-off", Texts::tr("Signed for the city"));
    ReportTable table = this->table("sign-off", Texts::tr("I have read this self-evaluation and agree with it"));
    fillSignOff(table, QStringLiteral("agreed"), Texts::tr("Agreed for the city"));
    m_blocks.append(table);
}

QList<ReportBlock> Paper::build() {
    front();
    overview();
    themes();
    open();
    for (const ThemeEvaluation& each : m_evaluation.themes())
        theme(each);
    figures();
    handIn();
    signOff();
    return m_blocks;
}

} // namespace

QList<ReportBlock> evaluationPaper(const BuildContext& context, const City& city) {
    return Paper(context.workspace, city).build();
}

QString evaluationPaperId(const City& city) {
    return QStringLiteral("self-evaluation:") + city.id.value;
}

QString evaluationPaperTitle(const Workspace& workspace, const City& city) {
    const Round* round = workspace.round();
    return Texts::tr("Self-evaluation of %1, %2", "city, round").arg(city.name, round ? round->name : QString());
}

QString groupedDigest(const QString& digest) {
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype at = 0; at < digest.size(); at += group)
        groups.append(digest.mid(at, group));
    return groups.join(QLatin1Char(' '));
}

} // namespace ks
