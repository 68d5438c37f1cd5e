#pragma once

#include "base/timestamp.h"
#include "domain/rowfields.h"
#include "domain/themescore.h"

#include <QByteArray>

namespace ks {

/// What a city wants to reach on a theme.
struct Target {
    using Key = ScoreKey;
    static constexpr const char* entity = "target";

    RoundId round; ///< in which it was set
    ThemeId theme;
    CityId city;
    Score score;     ///< exact or between
    QString dueText; ///< by when, as the city words it
    QString note;

    Key key() const { return {round, theme, city}; }
    bool operator==(const Target&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("round_id", row.round);
        field("theme_id", row.theme);
        field("city_id", row.city);
        field("", row.score); // kind, low, high
        field("due_text", row.dueText);
        field("note", row.note);
    }
};

/// A form as it was handed in, frozen (M11). A correction is the next one.
struct Submission {
    using Key = SubmissionId;
    static constexpr const char* entity = "submission";

    SubmissionId id;
    RoundId round;
    CityId city;
    int sequence = 1; ///< 1-based, within round and city
    std::optional<QuestionnaireVersionId> questionnaire;
    QString programVersion;
    QString previousDigest; ///< of the submission before; empty for the first
    QString digest;         ///< SHA-256 of `content`, in hexadecimal
    QByteArray content;     ///< the canonical form
    bool confirmed = false; ///< the city confirmed the digest another way
    Timestamp receivedAt;   ///< here; in the city's own file: when it was handed in

    Key key() const { return id; }
    bool operator==(const Submission&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("city_id", row.city);
        field("sequence", row.sequence);
        field("questionnaire_version_id", row.questionnaire);
        field("program_version", row.programVersion);
        field("previous_digest", row.previousDigest);
        field("digest", row.digest);
        field("content", row.content);
        field("confirmed", row.confirmed);
        field("received", row.receivedAt);
    }
};

/// Which side of a conflict a value stood on.
enum class ConflictSide {
    Workspace, ///< it was in the workspace
    Form,      ///< it came with a form
};
constexpr auto namesOf(ConflictSide) {
    return std::array{"workspace", "form"};
}

/// The value that lost when a form was taken in and two values stood against each other: kept, with where it came from.
struct SupersededValue {
    using Key = SupersededValueId;
    static constexpr const char* entity = "superseded_value";

    SupersededValueId id;
    RoundId round;
    CityId city;
    std::optional<ThemeId> theme;       ///< none: a figure or a respondent, of the city as a whole
    std::optional<QuestionId> question; ///< none: the city's score of the theme
    QString field;                      ///< the kind of row, where it is no answer and no score; empty for those
    Score score;
    QString text; ///< comment, reason or the text of the field
    ConflictSide side = ConflictSide::Workspace;
    int sequence = 0; ///< of the submission that it stood against, or came with
    QString respondentRole;

    Key key() const { return id; }
    bool operator==(const SupersededValue&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("city_id", row.city);
        field("theme_id", row.theme);
        field("question_id", row.question);
        field("field", row.field);
        field("", row.score); // kind, low, high
        field("text", row.text);
        field("side", row.side);
        field("sequence", row.sequence);
        field("respondent_role", row.respondentRole);
    }
};

} // namespace ks
