#pragma once

#include "support/memorystore.h"
#include "support/testsupport.h"

#include "base/clock.h"
#include "exchange/baseline.h"
#include "session/evaluation/answercommands.h"
#include "session/session.h"

namespace ks::test {

inline RoundId sessionRound() {
    return RoundId(QStringLiteral("2027-voorjaar"));
}

/// The report's workspace with a second, open round that has the questionnaire and no form yet.
inline Workspace workspaceWithForms() {
    Workspace workspace = *baselineWorkspace(Timestamp{1'718'000'000'000, 120});
    Round round;
    round.id = sessionRound();
    round.name = QStringLiteral("Voorjaar 2027");
    round.sequence = 2;
    round.endsOn = QDate(2027, 6, 30);
    round.questionnaire = workspace.content.of<QuestionnaireVersion>().begin()->first;
    workspace.rounds.put(round);
    return workspace;
}

inline Score level(double value) {
    return *Score::exact(Quarters{static_cast<int>(value * 4)});
}
inline Score betweenTwo(int low, int high) {
    return *Score::between(Quarters{low * 4}, Quarters{high * 4});
}

/// A session over a workspace with forms; `begun`: the form of Gent has one respondent.
struct FormSession {
    explicit FormSession(bool begun = true, Workspace content = workspaceWithForms()) {
        session = std::move(*Session::start(openedInMemory(std::move(content), &store),
                                            {ActorId(QStringLiteral("a-1")), QStringLiteral("An Peeters")}, clock));
        REQUIRE(session->needContent().ok());
        REQUIRE(workspace().loadedRound == sessionRound());
        if (begun)
            apply(startEvaluation(workspace(), ghent, QStringLiteral("klimaatcoördinator")));
    }

    const Workspace& workspace() const { return session->workspace(); }
    template<class T>
    const Table<T>& rows() const {
        return workspace().content.of<T>();
    }
    RespondentId respondent(int position = 1) const {
        for (const auto& [id, each] : rows<Respondent>()) {
            if (each.city == ghent && each.position == position)
                return id;
        }
        return {};
    }
    const Answer* answer(const char* question) const {
        return rows<Answer>().find({sessionRound(), ghent, respondent(), QuestionId(QString::fromUtf8(question))});
    }
    const SelfEvaluation* form() const { return rows<SelfEvaluation>().find({sessionRound(), ghent}); }
    const ThemeScore* cell(const char* theme) const {
        return workspace().scores.find(workspace().cell(ghent, ThemeId(QString::fromUtf8(theme))));
    }
    /// Applies an edit that has to be allowed, a while after the one before.
    void apply(const Result<Edit>& edit) {
        INFO((edit.ok() ? std::string() : edit.error().text.toStdString()));
        REQUIRE(edit.ok());
        clock.advanceMilliseconds(5000);
        REQUIRE(session->apply(*edit).ok());
    }
    void giveAnswer(const char* question, const Score& score, const QString& comment = {}) {
        AnswerEntry entry{respondent(), QuestionId(QString::fromUtf8(question)), score};
        entry.comment = comment;
        apply(answerStatement(workspace(), entry));
    }

    const CityId ghent{QStringLiteral("gent")};
    ManualClock clock{Timestamp{1'800'000'000'000, 60}};
    MemoryStore* store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace ks::test
