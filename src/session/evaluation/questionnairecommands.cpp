#include "session/evaluation/questionnairecommands.h"

#include "domain/evaluation/cityevaluation.h"
#include "domain/evaluation/questionnaireversions.h"
#include "session/evaluation/formguards.h"

#include <QCoreApplication>

namespace ks {
namespace {

using formGuards::change;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::QuestionnaireCommands)
};

constexpr qsizetype longestWording = 2000;

Error noStatement(const QuestionId& id) {
    return {ErrorCode::NotFound,
            Texts::tr("There is no statement “%1” in this version. Nothing was changed.").arg(id.value.left(64)),
            {}};
}

/// The version that a change goes to, as it will be when the change is made: the given one while it is a draft, else
/// the next one, which the edit then makes first.
class Draft final {
public:
    static Result<Draft> of(const Workspace& workspace, const QuestionnaireVersionId& id) {
        const QuestionnaireVersion* version = workspace.content.of<QuestionnaireVersion>().find(id);
        if (!version)
            return Error{ErrorCode::NotFound,
                         Texts::tr("There is no such version of the questionnaire. Nothing was changed."), id.value};
        Draft draft(workspace, *version);
        if (version->state == VersionState::Draft)
            return draft;
        if (const Result<void> made = draft.makeNext(); !made)
            return made.error();
        return draft;
    }

    const QuestionnaireVersion& version() const { return m_version; }
    std::optional<QuestionWording> wording(const QuestionId& question) const {
        const QuestionWording* row = m_after.content.of<QuestionWording>().find({m_version.id, question});
        return row ? std::optional(*row) : std::nullopt;
    }
    QList<const QuestionWording*> statements(const ThemeId& theme) const {
        return statementsOf(m_after.content, m_version.id, theme);
    }
    const RoundContent& content() const { return m_after.content; }
    const Question* question(const QuestionId& id) const { return m_after.content.of<Question>().find(id); }

    template<class T>
    void change(const std::optional<T>& before, const std::optional<T>& after) {
        Edit step;
        ks::change(step, before, after);
        applyTo(m_after, step);
        for (Delta& each : step.deltas)
            m_changes.push_back(std::move(each));
    }

    /// Nothing is made where nothing changes.
    QuestionnaireEdit finish(const QString& label, const QuestionId& question) {
        QuestionnaireEdit done{{}, m_given, question, false};
        if (m_changes.empty())
            return done;
        done.version = m_version.id;
        done.madeVersion = m_version.id != m_given;
        done.edit = std::move(m_making);
        done.edit.label = label;
        for (Delta& each : m_changes)
            done.edit.deltas.push_back(std::move(each));
        return done;
    }
    QuestionnaireEdit finishMaking(const QString& label) {
        m_changes = std::move(m_making.deltas);
        m_making = {};
        return finish(label, {});
    }

private:
    Draft(const Workspace& workspace, const QuestionnaireVersion& version)
        : m_after(workspace), m_given(version.id), m_version(version) {}

    Result<void> makeNext() {
        int highest = 0;
        for (const auto& [id, each] : m_after.content.of<QuestionnaireVersion>()) {
            if (each.questionnaire != m_version.questionnaire)
                continue;
            if (each.state == VersionState::Draft)
                return invalidInput(
                    Texts::tr("Version %1 is in use and never changes, and version %2 is a draft already. "
                              "Nothing was changed; make the change in version %2.")
                        .arg(m_version.number)
                        .arg(each.number));
            highest = std::max(highest, each.number);
        }
        QuestionnaireVersion next = m_version;
        next.id = QuestionnaireVersionId::make();
        next.number = highest + 1;
        next.state = VersionState::Draft;
        next.digest.clear();
        ks::change<QuestionnaireVersion>(m_making, {}, next);
        for (const auto& [key, row] : m_after.content.of<QuestionWording>()) {
            if (key.version != m_version.id)
                continue;
            QuestionWording copy = row;
            copy.version = next.id;
            ks::change<QuestionWording>(m_making, {}, copy);
        }
        applyTo(m_after, m_making);
        m_version = next;
        return {};
    }

    Workspace m_after; ///< with everything that is to be changed
    QuestionnaireVersionId m_given;
    QuestionnaireVersion m_version;
    Edit m_making;                ///< of the next version
    std::vector<Delta> m_changes; ///< in it
};

/// Changes the wording of a statement by `reword`.
template<class Reword>
Result<QuestionnaireEdit> changeWording(const Workspace& workspace, const WordingKey& statement, Reword&& reword) {
    Result<Draft> draft = Draft::of(workspace, statement.version);
    if (!draft)
        return draft.error();
    const std::optional<QuestionWording> before = draft->wording(statement.question);
    if (!before)
        return noStatement(statement.question);
    QuestionWording after = *before;
    reword(after);
    draft->change<QuestionWording>(before, after);
    return draft->finish(Texts::tr("rewording of a statement"), statement.question);
}

QString& partOf(QuestionWording& row, StatementText part) {
    switch (part) {
    case StatementText::Text:
        return row.text;
    case StatementText::Help:
        return row.help;
    case StatementText::EnoughEvidence:
        return row.enoughEvidence;
    case StatementText::NotEnoughEvidence:
        return row.notEnoughEvidence;
    case StatementText::Source:
        break;
    }
    return row.source;
}

Result<void> checkLength(const QString& text) {
    if (text.size() > longestWording)
        return invalidInput(Texts::tr("This text is longer than %1 characters. Nothing was changed; make it shorter.")
                                .arg(longestWording));
    return {};
}

Result<void> checkStatement(const QString& text) {
    if (text.trimmed().isEmpty())
        return invalidInput(
            Texts::tr("A statement needs a text. Nothing was changed; leave a statement out to be rid of "
                      "it."));
    return checkLength(text);
}

QuestionId newKey(const RoundContent& content, const ThemeId& theme) {
    constexpr int shown = 8;
    QuestionId id;
    do {
        id.value = theme.value + QLatin1Char('-') + QuestionId::make().value.left(shown);
    } while (content.of<Question>().find(id));
    return id;
}

int lastPosition(const Draft& draft, const ThemeId& theme) {
    const QList<const QuestionWording*> statements = draft.statements(theme);
    return statements.isEmpty() ? 0 : statements.last()->position;
}

/// The statements without a description of every level, as a person finds them.
QStringList unfinishedStatements(const Workspace& workspace, const QuestionnaireVersionId& version) {
    QStringList found;
    for (const QuestionnaireRemark& each : questionnaireRemarks(workspace, version)) {
        if (each.kind != QuestionnaireRemark::Kind::LevelsMissing)
            continue;
        const QuestionWording* row = workspace.content.of<QuestionWording>().find({version, *each.question});
        found.append(QStringLiteral("“%1” (%2)")
                         .arg(row ? row->text : each.question->value, formGuards::themeName(workspace, each.theme)));
    }
    return found;
}

/// Error: InvalidInput while a statement lacks a level, naming the first ones.
Result<void> checkLevels(const Workspace& workspace, const QuestionnaireVersion& version) {
    constexpr int named = 3;
    const QStringList unfinished = unfinishedStatements(workspace, version.id);
    if (unfinished.isEmpty())
        return {};
    return invalidInput(
        Texts::tr("Version %1 of the questionnaire is not finished, and what is in use never changes. %n statement(s) "
                  "lack(s) the description of a level: %2. Nothing was changed; describe the levels, leave the "
                  "statement out, or choose another version.",
                  nullptr, static_cast<int>(unfinished.size()))
            .arg(version.number)
            .arg(unfinished.mid(0, named).join(QStringLiteral(", "))));
}

} // namespace

Result<QuestionnaireEdit> addStatement(const Workspace& workspace, const QuestionnaireVersionId& version,
                                       const ThemeId& theme, const QString& text) {
    if (!workspace.theme(theme))
        return Error{ErrorCode::NotFound, Texts::tr("There is no theme “%1”.").arg(theme.value.left(64)), {}};
    if (const Result<void> fits = checkStatement(text); !fits)
        return fits.error();
    Result<Draft> draft = Draft::of(workspace, version);
    if (!draft)
        return draft.error();
    const Question question{newKey(workspace.content, theme), theme};
    QuestionWording row;
    row.version = draft->version().id;
    row.question = question.id;
    row.position = lastPosition(*draft, theme) + 1;
    row.text = text.trimmed();
    draft->change<Question>({}, question);
    draft->change<QuestionWording>({}, row);
    return draft->finish(Texts::tr("new statement"), question.id);
}

Result<QuestionnaireEdit> rewordStatement(const Workspace& workspace, const WordingKey& statement, StatementText part,
                                          const QString& text) {
    const Result<void> fits = part == StatementText::Text ? checkStatement(text) : checkLength(text);
    if (!fits)
        return fits.error();
    return changeWording(workspace, statement, [&](QuestionWording& row) { partOf(row, part) = text.trimmed(); });
}

Result<QuestionnaireEdit> describeLevel(const Workspace& workspace, const WordingKey& statement, int level,
                                        const QString& text) {
    if (level < 1 || level > ModelSize::levels)
        return invalidInput(Texts::tr("There is no level %1.").arg(level));
    if (const Result<void> fits = checkLength(text); !fits)
        return fits.error();
    return changeWording(workspace, statement, [&](QuestionWording& row) {
        row.levels.resize(ModelSize::levels);
        row.levels[level - 1] = text.trimmed();
        if (row.levels.join(QString()).isEmpty())
            row.levels.clear();
    });
}

Result<QuestionnaireEdit> moveStatement(const Workspace& workspace, const WordingKey& statement, int by) {
    Result<Draft> draft = Draft::of(workspace, statement.version);
    if (!draft)
        return draft.error();
    const Question* question = draft->question(statement.question);
    if (!question || !draft->wording(statement.question))
        return noStatement(statement.question);
    QList<QuestionWording> rows;
    qsizetype at = 0;
    for (const QuestionWording* each : draft->statements(question->theme)) {
        if (each->question == statement.question)
            at = rows.size();
        rows.append(*each);
    }
    const qsizetype to = std::clamp<qsizetype>(at + by, 0, rows.size() - 1);
    if (to != at) {
        rows.move(at, to);
        for (int i = 0; i < rows.size(); ++i) {
            QuestionWording after = rows[i];
            after.position = i + 1;
            draft->change<QuestionWording>(rows[i], after);
        }
    }
    return draft->finish(Texts::tr("order of the statements"), statement.question);
}

Result<QuestionnaireEdit> retireStatement(const Workspace& workspace, const WordingKey& statement) {
    Result<Draft> draft = Draft::of(workspace, statement.version);
    if (!draft)
        return draft.error();
    const std::optional<QuestionWording> row = draft->wording(statement.question);
    if (!row)
        return noStatement(statement.question);
    draft->change<QuestionWording>(row, {});
    if (!lastWording(draft->content(), statement.question)) // no version ever had it but this draft
        draft->change<Question>(*draft->question(statement.question), {});
    return draft->finish(Texts::tr("a statement left out"), statement.question);
}

Result<QuestionnaireEdit> bringBackStatement(const Workspace& workspace, const WordingKey& statement) {
    Result<Draft> draft = Draft::of(workspace, statement.version);
    if (!draft)
        return draft.error();
    const Question* question = draft->question(statement.question);
    const QuestionWording* last = lastWording(workspace.content, statement.question);
    if (!question || !last)
        return noStatement(statement.question);
    if (draft->wording(statement.question))
        return draft->finish({}, statement.question);
    QuestionWording row = *last;
    row.version = draft->version().id;
    row.position = lastPosition(*draft, question->theme) + 1;
    draft->change<QuestionWording>({}, row);
    return draft->finish(Texts::tr("a statement taken in again"), statement.question);
}

Result<QuestionnaireEdit> describeVersion(const Workspace& workspace, const QuestionnaireVersionId& version,
                                          const QString& note) {
    if (const Result<void> fits = checkLength(note); !fits)
        return fits.error();
    Result<Draft> draft = Draft::of(workspace, version);
    if (!draft)
        return draft.error();
    QuestionnaireVersion after = draft->version();
    after.note = note.trimmed();
    draft->change<QuestionnaireVersion>(draft->version(), after);
    return draft->finish(Texts::tr("note of the questionnaire"), {});
}

Result<QuestionnaireEdit> draftFrom(const Workspace& workspace, const QuestionnaireVersionId& version) {
    Result<Draft> draft = Draft::of(workspace, version);
    if (!draft)
        return draft.error();
    if (draft->version().id == version)
        return invalidInput(
            Texts::tr("Version %1 is a draft already: it can be changed as it is.").arg(draft->version().number));
    return draft->finishMaking(Texts::tr("new version of the questionnaire"));
}

Result<Edit> freezeVersion(const Workspace& workspace, const QuestionnaireVersionId& id) {
    const QuestionnaireVersion* version = workspace.content.of<QuestionnaireVersion>().find(id);
    if (!version)
        return Error{ErrorCode::NotFound,
                     Texts::tr("There is no such version of the questionnaire. Nothing was changed."), id.value};
    Edit edit;
    if (version->state == VersionState::Frozen)
        return edit;
    const auto& wordings = workspace.content.of<QuestionWording>();
    const bool asks =
        std::any_of(wordings.begin(), wordings.end(), [&](const auto& each) { return each.first.version == id; });
    if (!asks)
        return invalidInput(
            Texts::tr("Version %1 of the questionnaire has no statements, so it cannot be used. Nothing was "
                      "changed; add statements first.")
                .arg(version->number));
    if (const Result<void> finished = checkLevels(workspace, *version); !finished)
        return finished.error();
    QuestionnaireVersion frozen = *version;
    frozen.state = VersionState::Frozen;
    frozen.digest = questionnaireDigest(workspace.content, id);
    edit.label = Texts::tr("use of a version of the questionnaire");
    change<QuestionnaireVersion>(edit, *version, frozen);
    return edit;
}

} // namespace ks
