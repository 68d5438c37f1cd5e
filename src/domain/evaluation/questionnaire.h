#pragma once

#include "domain/rowfields.h"

#include <QList>

namespace ks {

/// A set of statements ("vragenlijst") over all its versions.
struct Questionnaire {
    using Key = QuestionnaireId;
    static constexpr const char* entity = "questionnaire";

    QuestionnaireId id;
    QString title;
    QString derivation; ///< what it was derived from

    Key key() const { return id; }
    bool operator==(const Questionnaire&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("title", row.title);
        field("derivation", row.derivation);
    }
};

enum class VersionState {
    Draft,  ///< may change
    Frozen, ///< a round uses it: never changes
};
constexpr auto namesOf(VersionState) {
    return std::array{"draft", "frozen"};
}

struct QuestionnaireVersion {
    using Key = QuestionnaireVersionId;
    static constexpr const char* entity = "questionnaire_version";

    QuestionnaireVersionId id;
    QuestionnaireId questionnaire;
    int number = 1; ///< 1-based
    VersionState state = VersionState::Draft;
    QString note;
    QString digest; ///< of its wordings, SHA-256 in hexadecimal; empty while a draft

    Key key() const { return id; }
    bool operator==(const QuestionnaireVersion&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("questionnaire_id", row.questionnaire);
        field("number", row.number);
        field("state", row.state);
        field("note", row.note);
        field("digest", row.digest);
    }
};

/// A statement ("stelling") as an identity, which survives rewording and moving.
struct Question {
    using Key = QuestionId;
    static constexpr const char* entity = "question";

    QuestionId id;
    ThemeId theme;

    Key key() const { return id; }
    bool operator==(const Question&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("theme_id", row.theme);
    }
};

struct WordingKey {
    QuestionnaireVersionId version;
    QuestionId question;

    bool operator==(const WordingKey&) const = default;
    auto operator<=>(const WordingKey&) const = default;
    template<class Self, class Field>
    static void fields(Self& key, Field&& field) {
        field("questionnaire_version_id", key.version);
        field("question_id", key.question);
    }
};

/// What a statement says in one version. A statement without a wording there is retired.
struct QuestionWording {
    using Key = WordingKey;
    static constexpr const char* entity = "question_wording";

    QuestionnaireVersionId version;
    QuestionId question;
    int position = 0; ///< order within the theme, from 1
    QString text;
    QString help;
    QString enoughEvidence;    ///< an example
    QString notEnoughEvidence; ///< an example
    QString source;            ///< the passage that it was derived from
    QStringList levels;        ///< what level 1 to 5 looks like here; five, or none yet

    Key key() const { return {version, question}; }
    bool operator==(const QuestionWording&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("questionnaire_version_id", row.version);
        field("question_id", row.question);
        field("position", row.position);
        field("text", row.text);
        field("help", row.help);
        field("enough_evidence", row.enoughEvidence);
        field("not_enough_evidence", row.notEnoughEvidence);
        field("source", row.source);
    }
};

} // namespace ks
