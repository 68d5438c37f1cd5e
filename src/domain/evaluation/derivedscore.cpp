#include "domain/evaluation/derivedscore.h"

namespace ks {

std::optional<double> DerivedScore::mean() const {
    return answered == 0 ? std::nullopt : std::optional(sumOfEighths / 8.0 / answered);
}

DerivedScore derivedScore(const QList<Score>& answers) {
    DerivedScore derived;
    derived.statements = int(answers.size());
    for (const Score& answer : answers) {
        if (answer.kind() == ScoreKind::NotApplicable)
            ++derived.notApplicable;
        if (!answer.hasValue())
            continue;
        ++derived.answered;
        derived.sumOfEighths += answer.low()->count + answer.high()->count; // the midpoint of two quarters, in eighths
    }
    const int applying = derived.statements - derived.notApplicable;
    derived.needed = (applying + 1) / 2;
    if (applying == 0 && derived.statements > 0)
        derived.score = Score::notApplicable();
    if (!derived.enough())
        return derived;
    // A quarter is two eighths: the mean in quarters is sum / (2 n), and rounding half down is ceil(x - 1/2).
    const int halves = 2 * derived.answered;
    const int above = derived.sumOfEighths - derived.answered;
    const int quarters = (above + halves - 1) / halves;
    derived.tieBroken = above % halves == 0;
    derived.score = Score::exact(Quarters{quarters}).value();
    return derived;
}

} // namespace ks
