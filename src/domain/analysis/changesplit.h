#pragma once

#include "domain/evaluation/cityevaluation.h"

#include <array>

namespace ks {

/// Why the score of a city on a theme is another one than in an earlier round.
enum class ChangeCause {
    Real,         ///< the same statement, by the same roles, answered otherwise
    Reworded,     ///< the statement or what its levels look like has other words
    Respondents,  ///< other roles answered the statement
    Certainty,    ///< what was said then and what is said now do not contradict each other: only surer or less sure
    Statements,   ///< the statement was added or retired
    AnsweredOnce, ///< the statement stood in both questionnaires and counts in one round only
    Rounding,     ///< the mean of the answers became a score in quarters
    Decision,     ///< the city decided on another score than the one that follows from its answers
};
constexpr std::size_t changeCauseCount = 8;

/// Why a change cannot be taken apart.
enum class SplitGap {
    None,
    NoAnswersBefore,   ///< the round has no answers of the city on the theme, as the baseline
    NoAnswersNow,      ///
    TooFewBefore,      ///< answers, but not enough for a score to follow
    TooFewNow,         ///
    NoCommonStatement, ///< the two questionnaires ask nothing of the same
    NoCommonAnswer,    ///< they do, and nothing of it counts in both rounds
};

/// One statement that counts in at least one of the two rounds.
struct StatementPart {
    QuestionId question;
    Score before; ///< the city's answer; missing where there is none
    Score after;
    ChangeCause cause = ChangeCause::Real;
    bool differs = false; ///< in anything: also a rewording that left the answer as it was
    qint64 part = 0;      ///< of the change, in units of ChangeSplit
    QString words = {};   ///< as the newer questionnaire asks it, or the older where only that does

    bool operator==(const StatementPart&) const = default;
};

/// A change of a score taken apart. All parts are whole numbers over one denominator and add up, without rounding:
/// those of the statements to the difference of the two means, with Rounding to the difference of the two scores that
/// follow from the answers, and with Decision to the difference of the city's own scores (midpoints).
struct ChangeSplit {
    SplitGap gap = SplitGap::NoAnswersBefore;
    qint64 denominator = 1;
    std::array<qint64, changeCauseCount> parts{};
    std::array<int, changeCauseCount> counts{}; ///< statements per cause; those that nothing differs in are in none
    bool decided = false;                       ///< both rounds have an own score with a value, so Decision is known
    QList<StatementPart> statements;            ///< in the order of the newer questionnaire, the retired ones last

    bool isSplit() const { return gap == SplitGap::None; }
    double part(ChangeCause cause) const { return valueOf(parts[static_cast<std::size_t>(cause)]); }
    int count(ChangeCause cause) const { return counts[static_cast<std::size_t>(cause)]; }
    double valueOf(qint64 part) const { return double(part) / double(denominator); }
    double total() const; ///< of all parts
    bool operator==(const ChangeSplit&) const = default;
};

/// The rule, with C the statements that count in both rounds, n and N those that count then and now:
/// - a statement in C gives (now - then) / |C|. Of several causes the first of Reworded, Respondents, Certainty holds,
///   so that Real is what nothing else explains;
/// - one that counts only now gives (now - mean of C now) / N, one that counted only then -(then - mean of C then) / n.
/// Certainty: the kind of answer or how sure the respondents are differs, and one answer lies within the other.
/// A statement is known by its key, which survives rewording; respondents by their roles.
ChangeSplit splitOfChange(const CityEvaluation& before, const CityEvaluation& after, const ThemeId& theme,
                          const Score& ownBefore, const Score& ownAfter);

} // namespace ks
