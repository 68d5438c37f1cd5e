#include "domain/analysis/changesplit.h"

#include <algorithm>
#include <numeric>

namespace ks {
namespace {

/// The midpoint of a score that has a value.
qint64 eighthsOf(const Score& score) {
    return score.low()->count + score.high()->count;
}

/// What one round holds of one statement.
struct Side {
    const QuestionWording* wording = nullptr; ///< none: its questionnaire does not ask it
    Score answer;
    QStringList roles; ///< of those who answered, sorted
    QList<int> sureness;

    qint64 eighths() const { return eighthsOf(answer); }
};

struct Pair {
    QuestionId question;
    Side before;
    Side after;

    bool inBoth() const { return before.answer.hasValue() && after.answer.hasValue(); }
};

const ThemeEvaluation* themeOf(const CityEvaluation& city, const ThemeId& theme) {
    const QList<ThemeEvaluation>& all = city.themes();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const ThemeEvaluation& each) { return each.theme == theme; });
    return it == all.end() ? nullptr : &*it;
}

Side sideOf(const CityEvaluation& city, const QuestionWording& wording, const Score& answer) {
    Side side{&wording, answer, {}, {}};
    const AgreedAnswer* agreed = city.agreed(wording.question);
    for (const Respondent* each : city.respondents()) {
        const Answer* given = city.answer(each->id, wording.question);
        if (!given || given->score.kind() == ScoreKind::Missing)
            continue;
        side.roles.append(each->role.simplified().toCaseFolded());
        if (!agreed && given->sureness)
            side.sureness.append(*given->sureness);
    }
    if (agreed && agreed->sureness)
        side.sureness = {*agreed->sureness};
    side.roles.sort();
    std::sort(side.sureness.begin(), side.sureness.end());
    return side;
}

/// Every statement that either questionnaire asks, the newer one's first.
QList<Pair> pairsOf(const CityEvaluation& before, const ThemeEvaluation& then, const CityEvaluation& after,
                    const ThemeEvaluation& now) {
    QList<Pair> pairs;
    for (qsizetype i = 0; i < now.statements.size(); ++i)
        pairs.append({now.statements[i]->question, {}, sideOf(after, *now.statements[i], now.answers[i].score)});
    for (qsizetype i = 0; i < then.statements.size(); ++i) {
        const QuestionId& question = then.statements[i]->question;
        const Side side = sideOf(before, *then.statements[i], then.answers[i].score);
        const auto known =
            std::find_if(pairs.begin(), pairs.end(), [&](const Pair& each) { return each.question == question; });
        if (known != pairs.end())
            known->before = side;
        else
            pairs.append({question, side, {}});
    }
    return pairs;
}

/// One of the two leaves room for the other.
bool withinEachOther(const Score& a, const Score& b) {
    const auto holds = [](const Score& outer, const Score& inner) {
        return *outer.low() <= *inner.low() && *inner.high() <= *outer.high();
    };
    return holds(a, b) || holds(b, a);
}

bool reworded(const Pair& pair) {
    return pair.before.wording->text != pair.after.wording->text ||
           pair.before.wording->levels != pair.after.wording->levels;
}

/// Of a statement that counts in both rounds.
ChangeCause causeOf(const Pair& pair) {
    if (reworded(pair))
        return ChangeCause::Reworded;
    if (pair.before.roles != pair.after.roles)
        return ChangeCause::Respondents;
    const bool otherCertainty =
        pair.before.answer.kind() != pair.after.answer.kind() || pair.before.sureness != pair.after.sureness;
    return otherCertainty && withinEachOther(pair.before.answer, pair.after.answer) ? ChangeCause::Certainty
                                                                                    : ChangeCause::Real;
}

SplitGap gapOf(const ThemeEvaluation* then, const ThemeEvaluation* now, const QList<Pair>& pairs) {
    const auto silent = [](const ThemeEvaluation* theme) { return !theme || theme->progress.answered == 0; };
    if (silent(then))
        return SplitGap::NoAnswersBefore;
    if (silent(now))
        return SplitGap::NoAnswersNow;
    if (std::none_of(pairs.begin(), pairs.end(),
                     [](const Pair& each) { return each.before.wording && each.after.wording; }))
        return SplitGap::NoCommonStatement;
    if (!then->progress.derived.score.hasValue())
        return SplitGap::TooFewBefore;
    if (!now->progress.derived.score.hasValue())
        return SplitGap::TooFewNow;
    if (std::none_of(pairs.begin(), pairs.end(), [](const Pair& each) { return each.inBoth(); }))
        return SplitGap::NoCommonAnswer;
    return SplitGap::None;
}

/// Sums in eighths, and how many statements they are over.
struct Counted {
    qint64 common = 0;
    qint64 then = 0;
    qint64 now = 0;
    qint64 commonThen = 0; ///< sum over the common ones
    qint64 commonNow = 0;
};

Counted countedIn(const QList<Pair>& pairs) {
    Counted counted;
    for (const Pair& each : pairs) {
        counted.then += each.before.answer.hasValue() ? 1 : 0;
        counted.now += each.after.answer.hasValue() ? 1 : 0;
        if (!each.inBoth())
            continue;
        ++counted.common;
        counted.commonThen += each.before.eighths();
        counted.commonNow += each.after.eighths();
    }
    return counted;
}

/// In units of 1 / (8 · common · then · now), in which every part is whole.
StatementPart partOf(const Pair& pair, const Counted& counted) {
    StatementPart part{pair.question, pair.before.answer, pair.after.answer};
    part.words = (pair.after.wording ? pair.after.wording : pair.before.wording)->text;
    if (pair.inBoth()) {
        part.cause = causeOf(pair);
        part.differs = part.cause != ChangeCause::Real || part.before != part.after;
        part.part = (pair.after.eighths() - pair.before.eighths()) * counted.then * counted.now;
        return part;
    }
    part.cause = pair.before.wording && pair.after.wording ? ChangeCause::AnsweredOnce : ChangeCause::Statements;
    part.differs = true;
    part.part = pair.after.answer.hasValue()
                    ? (pair.after.eighths() * counted.common - counted.commonNow) * counted.then
                    : (counted.commonThen - pair.before.eighths() * counted.common) * counted.now;
    return part;
}

} // namespace

double ChangeSplit::total() const {
    return valueOf(std::accumulate(parts.begin(), parts.end(), qint64(0)));
}

ChangeSplit splitOfChange(const CityEvaluation& before, const CityEvaluation& after, const ThemeId& theme,
                          const Score& ownBefore, const Score& ownAfter) {
    const ThemeEvaluation* then = themeOf(before, theme);
    const ThemeEvaluation* now = themeOf(after, theme);
    ChangeSplit split;
    const QList<Pair> pairs = then && now ? pairsOf(before, *then, after, *now) : QList<Pair>();
    split.gap = gapOf(then, now, pairs);
    if (!split.isSplit())
        return split;
    const Counted counted = countedIn(pairs);
    const qint64 eighth = counted.common * counted.then * counted.now;
    split.denominator = 8 * eighth;
    qint64 ofStatements = 0;
    for (const Pair& each : pairs) {
        if (!each.before.answer.hasValue() && !each.after.answer.hasValue())
            continue;
        const StatementPart part = partOf(each, counted);
        split.statements.append(part);
        split.parts[static_cast<std::size_t>(part.cause)] += part.part;
        split.counts[static_cast<std::size_t>(part.cause)] += part.differs ? 1 : 0;
        ofStatements += part.part;
    }
    const qint64 following =
        (eighthsOf(now->progress.derived.score) - eighthsOf(then->progress.derived.score)) * eighth;
    split.parts[static_cast<std::size_t>(ChangeCause::Rounding)] = following - ofStatements;
    split.decided = ownBefore.hasValue() && ownAfter.hasValue();
    if (split.decided)
        split.parts[static_cast<std::size_t>(ChangeCause::Decision)] =
            (eighthsOf(ownAfter) - eighthsOf(ownBefore)) * eighth - following;
    return split;
}

} // namespace ks
