#include "domain/evaluation/questionnaireversions.h"

#include "domain/evaluation/cityevaluation.h"

#include <QCryptographicHash>

namespace ks {
namespace {

QList<ThemeId> themesByChapter(const Workspace& workspace) {
    QList<Theme> themes = workspace.themes;
    std::stable_sort(themes.begin(), themes.end(),
                     [](const Theme& a, const Theme& b) { return a.chapterOrder < b.chapterOrder; });
    QList<ThemeId> ids;
    for (const Theme& each : themes)
        ids.append(each.id);
    return ids;
}

/// Text on one line, such that other texts give other lines.
QByteArray oneLine(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.replace(QLatin1Char('\r'), QLatin1String("\\r"));
    return text.toUtf8();
}

void addLine(QByteArray& text, const QByteArray& name, const QString& value) {
    text += name + ' ' + oneLine(value) + '\n';
}

void addStatement(QByteArray& text, const QuestionWording& row) {
    addLine(text, "statement", row.question.value);
    addLine(text, "text", row.text);
    addLine(text, "help", row.help);
    for (qsizetype i = 0; i < row.levels.size(); ++i)
        addLine(text, "level-" + QByteArray::number(i + 1), row.levels[i]);
    addLine(text, "enough-evidence", row.enoughEvidence);
    addLine(text, "not-enough-evidence", row.notEnoughEvidence);
    addLine(text, "source", row.source);
}

bool sameTexts(const QuestionWording& a, const QuestionWording& b) {
    QuestionWording moved = a;
    moved.version = b.version;
    moved.position = b.position;
    return moved == b;
}

/// The statements of `rows` that `others` have too, in the order of `rows`.
QList<QuestionId> sharedOf(const QList<const QuestionWording*>& rows, const Table<QuestionWording>& all,
                           const QuestionnaireVersionId& others) {
    QList<QuestionId> shared;
    for (const QuestionWording* each : rows) {
        if (all.find({others, each->question}))
            shared.append(each->question);
    }
    return shared;
}

/// Of two orders of the same statements: those that do not keep their place when as few as possible are moved.
QList<QuestionId> movedBetween(const QList<QuestionId>& before, const QList<QuestionId>& after) {
    const auto count = static_cast<std::size_t>(after.size());
    std::vector<int> longest(count, 1); // of the statements that keep their order, up to each
    std::vector<int> previous(count, -1);
    std::vector<qsizetype> place(count);
    int last = -1;
    for (std::size_t i = 0; i < count; ++i) {
        place[i] = before.indexOf(after[static_cast<qsizetype>(i)]);
        for (std::size_t j = 0; j < i; ++j) {
            if (place[j] < place[i] && longest[j] + 1 > longest[i]) {
                longest[i] = longest[j] + 1;
                previous[i] = static_cast<int>(j);
            }
        }
        if (last < 0 || longest[i] > longest[static_cast<std::size_t>(last)])
            last = static_cast<int>(i);
    }
    QList<QuestionId> moved = after;
    for (; last >= 0; last = previous[static_cast<std::size_t>(last)])
        moved.removeOne(after[last]);
    return moved;
}

class Comparing final {
public:
    Comparing(const RoundContent& content, const QuestionnaireVersionId& older, const QuestionnaireVersionId& newer)
        : m_content(content), m_wordings(content.of<QuestionWording>()), m_older(older), m_newer(newer) {}

    void addTheme(const ThemeId& theme, QList<StatementChange>& found) const {
        const QList<const QuestionWording*> before = statementsOf(m_content, m_older, theme);
        const QList<const QuestionWording*> after = statementsOf(m_content, m_newer, theme);
        const QList<QuestionId> moved =
            movedBetween(sharedOf(before, m_wordings, m_newer), sharedOf(after, m_wordings, m_older));
        for (const QuestionWording* each : after) {
            const QuestionWording* earlier = m_wordings.find({m_older, each->question});
            StatementChange change{each->question, theme};
            change.added = !earlier;
            change.reworded = earlier && !sameTexts(*earlier, *each);
            change.moved = moved.contains(each->question);
            if (change.added || change.reworded || change.moved)
                found.append(change);
        }
        for (const QuestionWording* each : before) {
            if (m_wordings.find({m_newer, each->question}))
                continue;
            StatementChange change{each->question, theme};
            change.retired = true;
            found.append(change);
        }
    }

private:
    const RoundContent& m_content;
    const Table<QuestionWording>& m_wordings;
    QuestionnaireVersionId m_older;
    QuestionnaireVersionId m_newer;
};

int missingLevels(const QuestionWording& row) {
    const auto written = std::count_if(row.levels.begin(), row.levels.end(),
                                       [](const QString& each) { return !each.trimmed().isEmpty(); });
    return std::max(0, ModelSize::levels - static_cast<int>(written));
}

} // namespace

QList<const QuestionnaireVersion*> versionsInOrder(const RoundContent& content) {
    QList<const QuestionnaireVersion*> versions = rowsInOrder<QuestionnaireVersion>(content);
    std::stable_sort(versions.begin(), versions.end(), [](const auto* a, const auto* b) {
        return std::pair(a->questionnaire, a->number) < std::pair(b->questionnaire, b->number);
    });
    return versions;
}

const QuestionnaireVersion* latestVersion(const RoundContent& content) {
    const QList<const QuestionnaireVersion*> versions = versionsInOrder(content);
    return versions.isEmpty() ? nullptr : versions.last();
}

const QuestionnaireVersion* draftBeside(const RoundContent& content, const QuestionnaireVersion& version) {
    if (version.state == VersionState::Draft)
        return nullptr;
    for (const auto& [id, each] : content.of<QuestionnaireVersion>()) {
        if (each.questionnaire == version.questionnaire && each.state == VersionState::Draft)
            return &each;
    }
    return nullptr;
}

QList<Round> roundsUsing(const Workspace& workspace, const QuestionnaireVersionId& version) {
    QList<Round> rounds;
    for (const Round& each : workspace.roundsInOrder()) {
        if (each.questionnaire == version)
            rounds.append(each);
    }
    return rounds;
}

QList<const Question*> retiredStatements(const RoundContent& content, const QuestionnaireVersionId& version,
                                         const ThemeId& theme) {
    return rowsInOrder<Question>(content, [&](const Question& each) {
        return each.theme == theme && !content.of<QuestionWording>().find({version, each.id}) &&
               lastWording(content, each.id);
    });
}

const QuestionWording* lastWording(const RoundContent& content, const QuestionId& question) {
    const QuestionWording* last = nullptr;
    for (const QuestionnaireVersion* each : versionsInOrder(content)) {
        if (const QuestionWording* row = content.of<QuestionWording>().find({each->id, question}))
            last = row;
    }
    return last;
}

QByteArray canonicalStatements(const RoundContent& content, const QuestionnaireVersionId& version) {
    std::set<ThemeId> themes; // by id: a chapter may get another number
    for (const auto& [key, row] : content.of<QuestionWording>()) {
        const Question* question = key.version == version ? content.of<Question>().find(key.question) : nullptr;
        if (question)
            themes.insert(question->theme);
    }
    QByteArray text = "klimaatspiegel-statements 1\n";
    for (const ThemeId& theme : themes) {
        addLine(text, "theme", theme.value);
        for (const QuestionWording* each : statementsOf(content, version, theme))
            addStatement(text, *each);
    }
    return text;
}

QString questionnaireDigest(const RoundContent& content, const QuestionnaireVersionId& version) {
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalStatements(content, version), QCryptographicHash::Sha256).toHex());
}

QList<StatementChange> compareVersions(const Workspace& workspace, const QuestionnaireVersionId& older,
                                       const QuestionnaireVersionId& newer) {
    const Comparing comparing(workspace.content, older, newer);
    QList<StatementChange> found;
    for (const ThemeId& theme : themesByChapter(workspace))
        comparing.addTheme(theme, found);
    return found;
}

QList<QuestionnaireRemark> questionnaireRemarks(const Workspace& workspace, const QuestionnaireVersionId& version) {
    using Kind = QuestionnaireRemark::Kind;
    QList<QuestionnaireRemark> remarks;
    for (const ThemeId& theme : themesByChapter(workspace)) {
        const QList<const QuestionWording*> statements = statementsOf(workspace.content, version, theme);
        const auto count = static_cast<int>(statements.size());
        if (count < fewestStatements)
            remarks.append({Kind::TooFew, theme, {}, count});
        if (count > mostStatements)
            remarks.append({Kind::TooMany, theme, {}, count});
        for (const QuestionWording* each : statements) {
            if (const int missing = missingLevels(*each))
                remarks.append({Kind::LevelsMissing, theme, each->question, missing});
        }
    }
    return remarks;
}

} // namespace ks
