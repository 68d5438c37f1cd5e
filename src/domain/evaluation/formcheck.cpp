#include "domain/evaluation/formcheck.h"

#include "domain/analysis/level.h"
#include "domain/evaluation/cityevaluation.h"
#include "domain/scoretext.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FormCheck)
};

constexpr int highLevel = 4; // from here on a level is claimed that others will ask to see
constexpr int fewWords = 25; // characters of evidence that say nothing yet, where no address is given
constexpr int sameIsOdd = 4; // answers of a theme, from where all equal asks for another look
constexpr double aLevel = 1; // a difference of more than this is odd
constexpr int aGuess = 1;    // the least sure

bool isWebAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"));
}

bool saysNothing(const Evidence& row) {
    return row.text.trimmed().isEmpty() && row.address.trimmed().isEmpty();
}

/// Walks through the form once and keeps what it notices.
class FormChecker final {
public:
    FormChecker(const Workspace& workspace, const CityId& city, const QLocale& locale)
        : m_workspace(workspace),
          m_content(workspace.content),
          m_city(city),
          m_locale(locale),
          m_form(workspace, city) {}

    QList<FormRemark> check();

private:
    void add(const QString& code, RemarkSeverity severity, const FormField& field, const QString& where,
             const QString& text) {
        m_remarks.append({code, severity, field, where, text});
    }
    /// About a statement of the theme at hand.
    void about(int statement, FormPart part, const QString& code, RemarkSeverity severity, const QString& text) {
        add(code, severity, {part, m_theme->theme, m_theme->statements[statement]->question},
            Texts::tr("Statement %1").arg(statement + 1), text);
    }
    void aboutTheme(FormPart part, const QString& code, RemarkSeverity severity, const QString& text) {
        add(code, severity, {part, m_theme->theme, std::nullopt}, {}, text);
    }

    void checkScores();
    void checkTeam();
    void checkFigures();
    void checkTheme();
    void checkAnswers();
    void checkAnswer(int statement);
    void checkAgreement(int statement);
    void checkClaim(int statement);
    void checkPattern();
    void checkDecision();
    void checkTarget();
    void checkAddresses();

    bool handsInWithout() const { return !m_form.row()->noScoreReason.trimmed().isEmpty(); }
    bool isTouched() const {
        return std::any_of(m_theme->answers.begin(), m_theme->answers.end(),
                           [](const TeamAnswer& each) { return each.origin != AnswerOrigin::None; });
    }
    QList<const Evidence*> evidenceOf(const std::optional<QuestionId>& question) const {
        return rowsInOrder<Evidence>(m_content, [&](const Evidence& row) {
            return row.city == m_city && row.theme == m_theme->theme && row.question == question;
        });
    }
    template<class T>
    bool hasPoints() const {
        const auto& rows = m_content.of<T>();
        return std::any_of(rows.begin(), rows.end(), [&](const auto& each) { return each.second.city == m_city; });
    }
    QString shown(double value) const { return m_locale.toString(value, 'f', QLocale::FloatingPointShortest); }
    QString shown(const Score& score) const { return longScoreText(score, m_locale); }

    const Workspace& m_workspace;
    const RoundContent& m_content;
    CityId m_city;
    QLocale m_locale;
    CityEvaluation m_form;
    const ThemeEvaluation* m_theme = nullptr; ///< the one at hand
    QList<FormRemark> m_remarks;
};

QList<FormRemark> FormChecker::check() {
    if (!m_form.row())
        return {};
    checkScores();
    checkTeam();
    checkFigures();
    for (const ThemeEvaluation& each : m_form.themes()) {
        m_theme = &each;
        checkTheme();
    }
    return m_remarks;
}

void FormChecker::checkScores() {
    const QList<ThemeEvaluation>& themes = m_form.themes();
    const auto scored = std::count_if(themes.begin(), themes.end(), [&](const ThemeEvaluation& each) {
        return hasOwnScore(m_workspace.score(m_city, each.theme));
    });
    if (scored == 0 && !handsInWithout())
        add(FormRule::nothingScored, RemarkSeverity::Blocks, {FormPart::NoScore}, {},
            Texts::tr("No theme has a score yet. Handing in without scores is possible; say why."));
    if (scored == themes.size() && handsInWithout())
        add(FormRule::noScoreReasonUnused, RemarkSeverity::Notes, {FormPart::NoScore}, {},
            Texts::tr("There is a reason for handing in without scores, and every theme has a score."));
}

void FormChecker::checkTeam() {
    const FormField field{FormPart::Respondents};
    if (!m_form.row()->participantCount)
        add(FormRule::participantsOpen, RemarkSeverity::Asks, field, {},
            Texts::tr("How many people took part is not filled in."));
    for (const Respondent* each : m_form.respondents()) {
        if (each->role.trimmed().isEmpty())
            add(FormRule::respondentWithoutRole, RemarkSeverity::Asks, field, {},
                Texts::tr("Respondent %1 has no role.").arg(each->position));
        const auto& answers = m_content.of<Answer>();
        const bool spoke = std::any_of(answers.begin(), answers.end(),
                                       [&](const auto& answer) { return answer.second.respondent == each->id; });
        if (!spoke && m_form.respondents().size() > 1)
            add(FormRule::respondentSilent, RemarkSeverity::Notes, field, {},
                Texts::tr("The respondent “%1” has answered nothing.").arg(each->role));
    }
}

void FormChecker::checkFigures() {
    const CityKey key{m_workspace.loadedRound, m_city};
    const FteFigure* fte = m_content.of<FteFigure>().find(key);
    if (!fte || fte->state == FteState::Open || (fte->state == FteState::Given && !fte->hundredths))
        add(FormRule::fteOpen, RemarkSeverity::Notes, {FormPart::Figures}, {},
            Texts::tr("The FTE on climate tasks are open."));
    const LekpFigure* lekp = m_content.of<LekpFigure>().find(key);
    if (!lekp || !lekp->hundredths)
        add(FormRule::lekpOpen, RemarkSeverity::Notes, {FormPart::Figures}, {},
            Texts::tr("The FTE paid by LEKP-1 are open."));
    if (!hasPoints<Strength>() && !hasPoints<ImprovementPoint>() && !m_form.themes().isEmpty())
        add(FormRule::pointsOpen, RemarkSeverity::Notes, {FormPart::Points, m_form.themes().first().theme, {}}, {},
            Texts::tr("No strength or improvement point is filled in, in any theme. The report is built on them."));
}

void FormChecker::checkTheme() {
    const bool decided = hasOwnScore(m_workspace.score(m_city, m_theme->theme));
    if (isTouched()) {
        checkAnswers();
    } else if (!m_theme->statements.isEmpty()) {
        about(0, FormPart::Statement, FormRule::themeUntouched,
              handsInWithout() ? RemarkSeverity::Notes : RemarkSeverity::Asks,
              decided
                  ? Texts::tr("The theme has a score, and none of its %n statement(s) is answered.", nullptr,
                              int(m_theme->statements.size()))
                  : Texts::tr("Nothing is filled in: none of the %n statement(s) is answered and there is no score.",
                              nullptr, int(m_theme->statements.size())));
        m_remarks.last().where.clear(); // of the theme as a whole
    }
    if (decided)
        checkDecision();
    else if (isTouched() && !handsInWithout())
        aboutTheme(FormPart::Decision, FormRule::themeWithoutScore, RemarkSeverity::Asks,
                   m_theme->progress.derived.enough()
                       ? Texts::tr("The theme has no score of your own yet; %1 follows from the answers.")
                             .arg(shown(m_theme->progress.derived.score))
                       : Texts::tr("The theme has no score of your own yet."));
    checkTarget();
    checkAddresses();
}

void FormChecker::checkAnswers() {
    for (int i = 0; i < int(m_theme->statements.size()); ++i) {
        checkAnswer(i);
        checkAgreement(i);
        checkClaim(i);
    }
    checkPattern();
}

void FormChecker::checkAnswer(int statement) {
    const TeamAnswer& team = m_theme->answers[statement];
    const QuestionId question = m_theme->statements[statement]->question;
    if (team.origin == AnswerOrigin::None)
        about(statement, FormPart::Statement, FormRule::statementUnanswered,
              handsInWithout() ? RemarkSeverity::Notes : RemarkSeverity::Asks, Texts::tr("Not answered yet."));
    if (team.score.kind() == ScoreKind::Approximate && !team.score.hasValue())
        about(statement, FormPart::Statement, FormRule::approximateWithoutValue, RemarkSeverity::Asks,
              Texts::tr("The answer is “by approximation” without a level, so it does not count in the score."));
    const QList<const Respondent*> open = m_form.yetToConfirm(question);
    if (open.isEmpty())
        return;
    FormField field{FormPart::Statement, m_theme->theme, question};
    QString text = Texts::tr("The answer comes from the round before and is not confirmed yet.");
    if (m_form.respondents().size() > 1) {
        field.respondent = open.first()->id;
        QStringList roles;
        for (const Respondent* each : open)
            roles.append(each->role);
        text = Texts::tr("The answer comes from the round before and is not confirmed yet by: %1.")
                   .arg(roles.join(QStringLiteral(", ")));
    }
    add(FormRule::answerUnconfirmed, RemarkSeverity::Asks, field, Texts::tr("Statement %1").arg(statement + 1), text);
}

void FormChecker::checkAgreement(int statement) {
    const TeamAnswer& team = m_theme->answers[statement];
    const QuestionId question = m_theme->statements[statement]->question;
    if (team.origin == AnswerOrigin::Differing && team.farApart)
        about(statement, FormPart::Agreement, FormRule::teamFarApart, RemarkSeverity::Asks,
              Texts::tr("The respondents are %1 levels apart and there is no team score yet.").arg(shown(team.spread)));
    else if (team.origin == AnswerOrigin::Differing)
        about(statement, FormPart::Agreement, FormRule::teamDiffers, RemarkSeverity::Asks,
              Texts::tr("The respondents differ and there is no team score yet, so the statement does not count."));
    const AgreedAnswer* agreed = m_form.agreed(question);
    const std::optional<double> settled = agreed ? agreed->score.midpoint() : std::nullopt;
    if (!settled || !agreed->comment.trimmed().isEmpty())
        return;
    bool below = true, above = true; // of everything that was said
    int said = 0;
    for (const Respondent* each : m_form.respondents()) {
        const Answer* answer = m_form.answer(each->id, question);
        const std::optional<double> level = answer ? answer->score.midpoint() : std::nullopt;
        if (!level)
            continue;
        ++said;
        below = below && *settled < *level;
        above = above && *settled > *level;
    }
    if (said > 0 && (below || above))
        about(statement, FormPart::Agreement, FormRule::agreedOutside, RemarkSeverity::Notes,
              below ? Texts::tr("The team score is lower than what anybody answered, and no comment says why.")
                    : Texts::tr("The team score is higher than what anybody answered, and no comment says why."));
}

/// A high level asks for something to show.
void FormChecker::checkClaim(int statement) {
    const QuestionId question = m_theme->statements[statement]->question;
    const std::optional<double> value = m_theme->answers[statement].score.midpoint();
    const QList<const Evidence*> own = evidenceOf(question);
    if (std::any_of(own.begin(), own.end(), [](const Evidence* each) { return saysNothing(*each); }))
        about(statement, FormPart::Evidence, FormRule::evidenceEmpty, RemarkSeverity::Asks,
              Texts::tr("A piece of evidence has neither text nor address."));
    if (!value || levelOf(*value) < highLevel)
        return;
    const int level = levelOf(*value);
    const auto supports = [](const Evidence* each) { return !saysNothing(*each); };
    const auto isSolid = [](const Evidence* each) {
        return isWebAddress(each->address) || each->text.trimmed().size() >= fewWords;
    };
    const QList<const Evidence*> ofTheme = evidenceOf(std::nullopt);
    if (std::none_of(own.begin(), own.end(), supports) && std::none_of(ofTheme.begin(), ofTheme.end(), supports))
        about(statement, FormPart::Evidence, FormRule::evidenceMissing, RemarkSeverity::Asks,
              Texts::tr("Level %1 without evidence.").arg(level));
    else if (level == 5 && std::none_of(own.begin(), own.end(), isSolid))
        about(statement, FormPart::Evidence, FormRule::topLevelThinEvidence, RemarkSeverity::Asks,
              Texts::tr("Level 5 with little evidence: name what shows it, with a place to find it."));
    const auto guesses = [&](const Respondent* each) {
        const Answer* answer = m_form.answer(each->id, question);
        return answer && answer->sureness == aGuess && answer->score == m_theme->answers[statement].score;
    };
    if (std::any_of(m_form.respondents().begin(), m_form.respondents().end(), guesses))
        about(statement, FormPart::Statement, FormRule::guessedHighLevel, RemarkSeverity::Notes,
              Texts::tr("Level %1 as a guess.").arg(level));
}

void FormChecker::checkPattern() {
    QList<Score> valued;
    int first = -1; // that does not apply
    for (int i = 0; i < int(m_theme->answers.size()); ++i) {
        const Score& score = m_theme->answers[i].score;
        if (score.hasValue())
            valued.append(score);
        if (score.kind() == ScoreKind::NotApplicable && first < 0)
            first = i;
    }
    if (valued.size() >= sameIsOdd && valued.count(valued.first()) == valued.size()) {
        about(0, FormPart::Statement, FormRule::allAnswersEqual, RemarkSeverity::Notes,
              Texts::tr("All answers of this theme are the same: %1.").arg(shown(valued.first())));
        m_remarks.last().where.clear(); // of the theme as a whole
    }
    const int without = m_theme->progress.derived.notApplicable;
    if (without * 2 > int(m_theme->statements.size())) {
        about(first, FormPart::Statement, FormRule::mostlyNotApplicable, RemarkSeverity::Asks,
              Texts::tr("%n statement(s) of this theme are “not applicable”: more than half.", nullptr, without));
        m_remarks.last().where.clear();
    }
}

void FormChecker::checkDecision() {
    const Score decision = m_workspace.score(m_city, m_theme->theme);
    const DerivedScore& derived = m_theme->progress.derived;
    if (decision.kind() == ScoreKind::Approximate && !decision.hasValue())
        aboutTheme(FormPart::Decision, FormRule::approximateWithoutValue, RemarkSeverity::Asks,
                   Texts::tr("The score of the theme is “by approximation” without a level, so it counts nowhere."));
    if (m_theme->progress.lacksReason)
        aboutTheme(
            FormPart::Reason, FormRule::reasonMissing, RemarkSeverity::Asks,
            derived.score.kind() == ScoreKind::Missing
                ? Texts::tr("No score follows from the answers, and no reason says what your own score rests on.")
                : Texts::tr("Your own score (%1) differs from what follows from the answers (%2), and no reason "
                            "says why.")
                      .arg(shown(decision), shown(derived.score)));
    const std::optional<double> own = decision.midpoint();
    const std::optional<double> follows = derived.score.midpoint();
    if (own && follows && std::abs(*own - *follows) > aLevel)
        aboutTheme(FormPart::Decision, FormRule::scoreFarFromAnswers, RemarkSeverity::Notes,
                   Texts::tr("Your own score is %1 levels from what follows from the answers.")
                       .arg(shown(std::abs(*own - *follows))));
}

void FormChecker::checkTarget() {
    const Target* target = m_content.of<Target>().find(m_workspace.cell(m_city, m_theme->theme));
    const Score decision = m_workspace.score(m_city, m_theme->theme);
    const std::optional<double> wanted = target ? target->score.midpoint() : std::nullopt;
    const std::optional<double> now =
        decision.hasValue() ? decision.midpoint() : m_theme->progress.derived.score.midpoint();
    if (wanted && now && *wanted < *now)
        aboutTheme(
            FormPart::Target, FormRule::targetBelowScore, RemarkSeverity::Asks,
            Texts::tr("The target (%1) is lower than the score (%2).")
                .arg(shown(target->score), shown(decision.hasValue() ? decision : m_theme->progress.derived.score)));
}

void FormChecker::checkAddresses() {
    const auto tell = [&](const FormField& field, const QString& where, const QString& address) {
        if (!address.trimmed().isEmpty() && !isWebAddress(address.trimmed()))
            add(FormRule::addressNotWeb, RemarkSeverity::Asks, field, where,
                Texts::tr("This is no address of a web page: %1").arg(address.left(80)));
    };
    for (const Evidence* each : evidenceOf(std::nullopt))
        tell({FormPart::Evidence, m_theme->theme, {}}, {}, each->address);
    for (int i = 0; i < int(m_theme->statements.size()); ++i) {
        const QuestionId question = m_theme->statements[i]->question;
        for (const Evidence* each : evidenceOf(question))
            tell({FormPart::Evidence, m_theme->theme, question}, Texts::tr("Statement %1").arg(i + 1), each->address);
    }
    for (const GoodPractice* each : rowsInOrder<GoodPractice>(
             m_content, [&](const GoodPractice& row) { return row.city == m_city && row.theme == m_theme->theme; }))
        tell({FormPart::Points, m_theme->theme, {}}, each->title, each->address);
}

} // namespace

QList<FormRemark> checkForm(const Workspace& workspace, const CityId& city, const QLocale& locale) {
    return FormChecker(workspace, city, locale).check();
}

bool hasOwnScore(const Score& score) {
    return score.kind() != ScoreKind::Missing && score.kind() != ScoreKind::Unscored;
}

bool blocksHandIn(const QList<FormRemark>& remarks) {
    return std::any_of(remarks.begin(), remarks.end(),
                       [](const FormRemark& each) { return each.severity == RemarkSeverity::Blocks; });
}

} // namespace ks
