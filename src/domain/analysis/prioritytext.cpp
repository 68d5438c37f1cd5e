#include "domain/analysis/prioritytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks::priorityText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PriorityText)
};

const QString plus = QStringLiteral(" + ");
const QString equals = QStringLiteral(" = ");
const QString comma = QStringLiteral(", ");

QString titleOf(const RecommendationId& id, const QList<PriorityCandidate>& candidates) {
    const auto found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](const PriorityCandidate& each) { return each.id == id; });
    return QStringLiteral("“%1”").arg(found == candidates.end() ? id.value : found->title);
}

QString titlesOf(const QList<RecommendationId>& ids, const QList<PriorityCandidate>& candidates) {
    QStringList titles;
    for (const RecommendationId& each : ids)
        titles.append(titleOf(each, candidates));
    return titles.join(comma);
}

QString times(const QString& text, int weight) {
    return weight == 1 ? text : QStringLiteral("%1 × %2").arg(text).arg(weight);
}

/// "6 − maturity": the distance from the other end, so that the lowest counts most.
QString turned(const CriterionRule& scale, const QString& maturity, const QLocale& locale) {
    return QStringLiteral("%1 − %2").arg(figure(scale.lowest + scale.highest, locale), maturity);
}

QString sumRule(const PriorityRule& rule, const QLocale& locale) {
    QStringList parts;
    for (const Criterion each : allCriteria) {
        const CriterionRule& scale = rule.of(each);
        if (scale.weight == 0)
            continue;
        const bool isMaturity = each == Criterion::Maturity;
        QString part = isMaturity ? turned(scale, criterion(each), locale) : criterion(each);
        if (isMaturity)
            part = QStringLiteral("(%1)").arg(part);
        parts.append(times(part, scale.weight));
    }
    return Texts::tr("The sum is %1.").arg(parts.join(plus));
}

QString scaleRule(const PriorityRule& rule, const QLocale& locale) {
    QStringList parts;
    for (const Criterion each : allCriteria) {
        const CriterionRule& scale = rule.of(each);
        if (scale.weight > 0 || rule.ties.contains(each))
            parts.append(Texts::tr("%1 from %2 to %3", "criterion, lowest, highest")
                             .arg(criterion(each), figure(scale.lowest, locale), figure(scale.highest, locale)));
    }
    return Texts::tr("Scales: %1.").arg(parts.join(comma));
}

QString tieRule(const PriorityRule& rule) {
    QStringList names;
    for (const Criterion each : rule.ties)
        names.append(each == Criterion::Maturity ? Texts::tr("maturity (the lower first)")
                                                 : Texts::tr("%1 (the higher first)").arg(criterion(each)));
    names += {Texts::tr("number"), Texts::tr("place on the list")};
    return Texts::tr("Among equal sums decides, one after the other: %1.").arg(names.join(comma));
}

/// Where a maturity or a mean comes from; empty for a figure that nobody voted on.
QString originOf(const PriorityCandidate& candidate, Criterion criterion) {
    if (criterion != Criterion::Maturity) {
        const GivenRating& given = candidate.rating(criterion);
        if (given.votes.isEmpty())
            return {};
        return given.agreed
                   ? Texts::tr("agreed on")
                   : Texts::tr("mean of the votes of %n city(ies)", nullptr, static_cast<int>(given.votes.size()));
    }
    const std::optional<int> lowest = candidate.maturity();
    for (const ThemeMaturity& each : candidate.themes) {
        if (each.value == lowest)
            return each.source == MaturitySource::GlobalScore ? Texts::tr("global score of %1").arg(each.name)
                                                              : Texts::tr("median of %1").arg(each.name);
    }
    return {};
}

QString termText(const PriorityCandidate& candidate, const SumTerm& term, const PriorityRule& rule,
                 const QLocale& locale) {
    QString value = figure(term.figure, locale);
    if (term.criterion == Criterion::Maturity)
        value = turned(rule.of(term.criterion), value, locale) + equals + figure(term.counted, locale);
    if (term.weight != 1)
        value = times(figure(term.counted, locale), term.weight) + equals + figure(term.product(), locale);
    const QString origin = originOf(candidate, term.criterion);
    if (!origin.isEmpty())
        value = Texts::tr("%1 (%2)", "figure, where it comes from").arg(value, origin);
    return Texts::tr("%1: %2", "criterion, figure").arg(criterion(term.criterion), value);
}

QString missingOf(const PriorityCandidate& candidate, Criterion which) {
    if (which != Criterion::Maturity)
        return criterion(which);
    QStringList open;
    for (const ThemeMaturity& each : candidate.themes) {
        if (!each.value)
            open.append(each.name);
    }
    return open.isEmpty() ? Texts::tr("maturity (it belongs to no theme)")
                          : Texts::tr("maturity (of %1)").arg(open.join(comma));
}

QString decisionText(TieDecision decision) {
    switch (decision) {
    case TieDecision::Maturity:
    case TieDecision::Impact:
    case TieDecision::Importance:
    case TieDecision::Urgency:
        return criterion(static_cast<Criterion>(decision));
    case TieDecision::Number:
        return Texts::tr("their number alone");
    case TieDecision::Position:
    case TieDecision::Id:
        break;
    }
    return Texts::tr("their place on the list alone");
}

} // namespace

QString criterion(Criterion criterion) {
    switch (criterion) {
    case Criterion::Maturity:
        return Texts::tr("maturity");
    case Criterion::Impact:
        return Texts::tr("impact");
    case Criterion::Importance:
        return Texts::tr("importance");
    case Criterion::Urgency:
        return Texts::tr("urgency");
    }
    return {};
}

QString figure(int thousandths, const QLocale& locale) {
    QString text = locale.toString(thousandths / 1000.0, 'f', 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

QStringList rule(const PriorityRule& rule, const QLocale& locale) {
    return {sumRule(rule, locale),
            scaleRule(rule, locale),
            Texts::tr("Maturity is the global score of the theme, or its median while the global score is open; of "
                      "several themes the lowest counts."),
            Texts::tr("A rating is the figure agreed on, or the mean of the votes of the cities that gave one."),
            Texts::tr("Figures are whole thousandths; half a thousandth goes up."),
            tieRule(rule),
            Texts::tr("What lacks a figure of the sum is not ranked and stands apart, with what is missing.")};
}

QStringList pieces(const PriorityCandidate& candidate, const PriorityEntry& entry, const PriorityRule& rule,
                   const QLocale& locale) {
    QStringList lines;
    for (const SumTerm& each : entry.terms)
        lines.append(termText(candidate, each, rule, locale));
    for (const Criterion each : entry.missing)
        lines.append(Texts::tr("missing: %1").arg(missingOf(candidate, each)));
    if (entry.total)
        lines.append(Texts::tr("sum: %1").arg(sum(entry, locale)));
    for (const Criterion each : rule.ties) {
        if (rule.of(each).weight > 0)
            continue; // stands above
        const std::optional<int> known = candidate.figure(each);
        lines.append(known ? Texts::tr("%1: %2 (decides among equal sums)").arg(criterion(each), figure(*known, locale))
                           : Texts::tr("%1: open (comes after equal sums that have it)").arg(criterion(each)));
    }
    if (!entry.manualReason.isEmpty())
        lines.append(entry.computedPosition && entry.computedPosition != entry.position
                         ? Texts::tr("placed by hand instead of at place %1: %2")
                               .arg(QString::number(*entry.computedPosition), entry.manualReason)
                         : Texts::tr("placed by hand: %1").arg(entry.manualReason));
    return lines;
}

QString sum(const PriorityEntry& entry, const QLocale& locale) {
    if (!entry.total)
        return {};
    QStringList parts;
    for (const SumTerm& each : entry.terms)
        parts.append(times(figure(each.counted, locale), each.weight));
    return parts.join(plus) + equals + figure(*entry.total, locale);
}

QString missing(const PriorityCandidate& candidate, const PriorityEntry& entry) {
    QStringList parts;
    for (const Criterion each : entry.missing)
        parts.append(missingOf(candidate, each));
    return parts.join(comma);
}

QString change(const RankChange& change, const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
               const QLocale& locale) {
    QStringList effects;
    if (!change.leaving.isEmpty())
        effects.append(
            Texts::tr("%1 would leave the top %2").arg(titlesOf(change.leaving, candidates)).arg(rule.topSize));
    if (!change.entering.isEmpty())
        effects.append(
            Texts::tr("%1 would enter the top %2").arg(titlesOf(change.entering, candidates)).arg(rule.topSize));
    return Texts::tr("%1 with %2 at %3 instead of %4: %5", "recommendation, criterion, figure, figure, what follows")
        .arg(titleOf(change.moved, candidates), criterion(change.criterion), figure(change.to, locale),
             figure(change.from, locale), effects.join(comma));
}

QString border(const TopBorder& border, const QList<PriorityCandidate>& candidates) {
    return Texts::tr("%1 inside and %2 outside the top list have the same sum; between them decides: %3.")
        .arg(titlesOf(border.inside, candidates), titlesOf(border.outside, candidates), decisionText(border.decision));
}

QStringList firmness(const QList<PriorityCandidate>& candidates, const PriorityList& list, const PriorityRule& rule,
                     const QList<ManualPlace>& manual, const QLocale& locale) {
    QStringList lines;
    if (list.top().isEmpty()) {
        lines.append(Texts::tr("Nothing is ranked yet: a recommendation needs its ratings first."));
    } else {
        if (list.border)
            lines.append(border(*list.border, candidates));
        const QList<RankChange> changes = prioritySensitivity(candidates, rule, manual);
        for (const RankChange& each : changes)
            lines.append(change(each, candidates, rule, locale));
        if (changes.isEmpty())
            lines.append(Texts::tr("No single step of a rating moves a recommendation into or out of the list."));
    }
    if (const auto open = couldStillEnter(candidates, rule, manual).size(); open > 0)
        lines.append(Texts::tr("%n recommendation(s) without all figures could still enter the list.", nullptr,
                               static_cast<int>(open)));
    return lines;
}

} // namespace ks::priorityText
