#pragma once

#include "base/timestamp.h"
#include "domain/rowfields.h"
#include "domain/score.h"

#include <QByteArray>
#include <QDate>

namespace ks {

enum class EvaluationState { NotStarted, InProgress, HandedIn, ToReview };
constexpr auto namesOf(EvaluationState) {
    return std::array{"notStarted", "inProgress", "handedIn", "toReview"};
}

/// The self-evaluation of a city in a round for which a form was made or taken in. A city whose cells were entered in
/// the grid has none.
struct SelfEvaluation {
    using Key = CityKey;
    static constexpr const char* entity = "self_evaluation";

    RoundId round;
    CityId city;
    EvaluationState state = EvaluationState::NotStarted;
    QString noScoreReason; ///< why it was handed in without levels; empty when it has them
    std::optional<int> participantCount;
    QStringList participantRoles;
    QDate sentOn;
    QDate handedInOn;
    QString note;
    std::optional<QuestionId> lastQuestion; ///< where filling in stopped

    Key key() const { return {round, city}; }
    bool operator==(const SelfEvaluation&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("state", row.state);
        field("no_score_reason", row.noScoreReason);
        field("participant_count", row.participantCount);
        field("participant_roles", row.participantRoles);
        field("sent_on", row.sentOn);
        field("handed_in_on", row.handedInOn);
        field("note", row.note);
        field("last_question_id", row.lastQuestion);
    }
};

/// Who answers for a city ("invuller"): a role; the name is a person's, and optional.
struct Respondent {
    using Key = RespondentId;
    static constexpr const char* entity = "respondent";

    RespondentId id;
    RoundId round;
    CityId city;
    int position = 0; ///< from 1
    QString role;
    std::optional<PersonId> person;

    Key key() const { return id; }
    bool operator==(const Respondent&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("city_id", row.city);
        field("position", row.position);
        field("role", row.role);
        field("person_id", row.person);
    }
};

struct AnswerKey {
    RoundId round;
    CityId city;
    RespondentId respondent;
    QuestionId question;

    bool operator==(const AnswerKey&) const = default;
    auto operator<=>(const AnswerKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("round_id", key.round);
        field("city_id", key.city);
        field("respondent_id", key.respondent);
        field("question_id", key.question);
    }
};

/// The answer of one respondent to one statement.
struct Answer {
    using Key = AnswerKey;
    static constexpr const char* entity = "answer";

    RoundId round;
    CityId city;
    RespondentId respondent;
    QuestionId question;
    Score score;
    std::optional<int> sureness; ///< 1 a guess, 2 fairly sure, 3 sure
    QString comment;
    bool confirmed = true; ///< false: taken over from an earlier round, still to be looked at

    Key key() const { return {round, city, respondent, question}; }
    bool operator==(const Answer&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("respondent_id", row.respondent);
        field("question_id", row.question);
        field("", row.score); // kind, low, high
        field("sureness", row.sureness);
        field("comment", row.comment);
        field("confirmed", row.confirmed);
    }
};

struct StatementKey {
    RoundId round;
    CityId city;
    QuestionId question;

    bool operator==(const StatementKey&) const = default;
    auto operator<=>(const StatementKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("round_id", key.round);
        field("city_id", key.city);
        field("question_id", key.question);
    }
};

/// What the team settled on ("teamscore") where its respondents differ.
struct AgreedAnswer {
    using Key = StatementKey;
    static constexpr const char* entity = "agreed_answer";

    RoundId round;
    CityId city;
    QuestionId question;
    Score score;
    std::optional<int> sureness; ///< as of an answer
    QString comment;

    Key key() const { return {round, city, question}; }
    bool operator==(const AgreedAnswer&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("city_id", row.city);
        field("question_id", row.question);
        field("", row.score); // kind, low, high
        field("sureness", row.sureness);
        field("comment", row.comment);
    }
};

/// On what an answer or the score of a theme rests ("onderbouwing").
struct Evidence {
    using Key = EvidenceId;
    static constexpr const char* entity = "evidence";

    EvidenceId id;
    RoundId round;
    CityId city;
    ThemeId theme;
    std::optional<QuestionId> question;     ///< none: of the theme as a whole
    std::optional<RespondentId> respondent; ///< none: of the team
    int position = 0;
    QString text;
    QString address; ///< http or https; may be empty

    Key key() const { return id; }
    bool operator==(const Evidence&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("city_id", row.city);
        field("theme_id", row.theme);
        field("question_id", row.question);
        field("respondent_id", row.respondent);
        field("position", row.position);
        field("text", row.text);
        field("address", row.address);
    }
};

} // namespace ks
