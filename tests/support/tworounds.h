#pragma once

#include "support/gridfixture.h"

/// Rounds with a questionnaire of a few statements on one theme, and the answers of one city to them.
namespace ks::test {

inline const ThemeId splitTheme{QStringLiteral("aanpak")};
inline const CityId splitCity{QStringLiteral("gent")};

/// A statement as a round asks it and as the city answers it.
struct Said {
    const char* key;
    const char* text;
    const char* answer; ///< as typed in a cell; "" = none
    const char* role = "klimaatcoördinator";
    int sureness = 3;
};

/// The model and one round, its version made of these statements, all answered as they say.
inline Workspace answeredRound(const char* id, int sequence, const QList<Said>& all, const char* own = "") {
    Workspace workspace = reportModel();
    workspace.contentLoaded = true;
    const QuestionnaireVersionId version(QStringLiteral("v-") + QLatin1String(id));
    Round round;
    round.id = RoundId(QLatin1String(id));
    round.name = QStringLiteral("Ronde %1").arg(sequence);
    round.sequence = sequence;
    round.questionnaire = version;
    workspace.rounds.put(round);
    workspace.loadedRound = round.id;
    RoundContent& content = workspace.content;
    content.of<SelfEvaluation>().put({round.id, splitCity, EvaluationState::HandedIn, {}, {}, {}, {}, {}, {}, {}});
    int position = 0;
    for (const Said& each : all) {
        const QuestionId question(QString::fromUtf8(each.key));
        content.of<Question>().put({question, splitTheme});
        QuestionWording wording;
        wording.version = version;
        wording.question = question;
        wording.position = ++position;
        wording.text = QString::fromUtf8(each.text);
        content.of<QuestionWording>().put(wording);
        const QString role = QString::fromUtf8(each.role);
        const RespondentId respondent(round.id.value + role);
        if (!content.of<Respondent>().find(respondent))
            content.of<Respondent>().put({respondent, round.id, splitCity, position, role, {}});
        const Score answer = parseScoreText(QString::fromUtf8(each.answer)).value();
        if (answer.kind() != ScoreKind::Missing)
            content.of<Answer>().put({round.id, splitCity, respondent, question, answer, each.sureness, {}, true});
    }
    workspace.scores.put({{round.id, splitTheme, splitCity}, parseScoreText(QString::fromUtf8(own)).value(), {}, {}});
    return workspace;
}

inline const RoundId laterRound{QStringLiteral("2026-voorjaar")};

/// The grid of the report as a second round, with other scores where `changed` says so.
inline Workspace laterGrid(const std::map<std::pair<QString, QString>, const char*>& changed) {
    Workspace workspace = reportGrid();
    const Workspace first = workspace;
    Round round = *first.round();
    round.id = laterRound;
    round.name = QStringLiteral("Voorjaar 2026");
    round.baseline = false;
    round.sequence = 2;
    workspace.rounds.put(round);
    workspace.loadedRound = laterRound;
    workspace.scores.clear();
    for (const auto& [key, row] : first.scores) {
        const auto it = changed.find({row.place.city.value, row.place.theme.value});
        workspace.scores.put({workspace.cell(row.place.city, row.place.theme),
                              it == changed.end() ? row.score : *parseScoreText(QString::fromUtf8(it->second)),
                              {},
                              {}});
    }
    return workspace;
}

/// Both rounds in one workspace, as a file holds them; the later one is loaded.
inline Workspace gridOverTwoRounds(const std::map<std::pair<QString, QString>, const char*>& changed) {
    Workspace workspace = laterGrid(changed);
    for (const auto& [key, row] : reportGrid().scores)
        workspace.scores.put(row);
    return workspace;
}

} // namespace ks::test
