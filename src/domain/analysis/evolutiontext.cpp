#include "domain/analysis/evolutiontext.h"

#include "domain/scoretext.h"

#include <QCoreApplication>

#include <cmath>

namespace ks::evolutionText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvolutionText)
};

QString gap(ValueGap gap) {
    switch (gap) {
    case ValueGap::None:
        break;
    case ValueGap::NotHandedIn:
        return Texts::tr("not handed in");
    case ValueGap::WithoutLevel:
        return Texts::tr("handed in, without a level");
    case ValueGap::LevelOpen:
        return Texts::tr("approximate, level not recorded");
    case ValueGap::NotApplicable:
        return Texts::tr("not applicable");
    case ValueGap::Absent:
        return Texts::tr("not part of the round");
    }
    return {};
}

QString inRound(const QString& round, const QString& what) {
    return Texts::tr("%1: %2", "round, what holds there").arg(round, what);
}

QString splitGap(SplitGap gap, const QString& before, const QString& after) {
    switch (gap) {
    case SplitGap::None:
        break;
    case SplitGap::NoAnswersBefore:
        return Texts::tr("not to be split: no answers in %1").arg(before);
    case SplitGap::NoAnswersNow:
        return Texts::tr("not to be split: no answers in %1").arg(after);
    case SplitGap::TooFewBefore:
        return Texts::tr("not to be split: too few answers in %1").arg(before);
    case SplitGap::TooFewNow:
        return Texts::tr("not to be split: too few answers in %1").arg(after);
    case SplitGap::NoCommonStatement:
        return Texts::tr("not to be split: the questionnaires have no statement in common");
    case SplitGap::NoCommonAnswer:
        return Texts::tr("not to be split: no statement has an answer that counts in both rounds");
    }
    return {};
}

QString namesOf(const QList<CityId>& cities, const Workspace& workspace) {
    QStringList names;
    for (const CityId& id : cities) {
        const City* city = workspace.city(id);
        names.append(city ? city->name : id.value);
    }
    return names.join(QStringLiteral(", "));
}

/// "0,5 + 0,25 − 0,125".
QString sumText(const QList<double>& parts, const QLocale& locale) {
    const QChar minus(0x2212);
    QString text;
    for (const double part : parts) {
        const QString each = signedNumber(part, locale);
        const bool isSigned = each.startsWith(minus) || each.startsWith(QLatin1Char('+'));
        if (text.isEmpty())
            text = each;
        else
            text += QStringLiteral(" %1 %2").arg(each.startsWith(minus) ? minus : QLatin1Char('+'),
                                                 isSigned ? each.sliced(1) : each);
    }
    return text;
}

QString answerText(const Score& answer, const QLocale& locale) {
    return answer.kind() == ScoreKind::Missing ? Texts::tr("no answer") : longScoreText(answer, locale);
}

/// Rounding and the city's own decision are of no statement.
bool isOfStatements(ChangeCause cause) {
    return cause != ChangeCause::Rounding && cause != ChangeCause::Decision;
}

QString withPart(const CauseLine& line, const QLocale& locale) {
    return line.sum ? Texts::tr("%1 %2", "cause, part").arg(line.what, signedNumber(*line.sum, locale, 2)) : line.what;
}

} // namespace

QString arrow(ChangeDirection direction) {
    switch (direction) {
    case ChangeDirection::Up:
        return QStringLiteral("▲");
    case ChangeDirection::Down:
        return QStringLiteral("▼");
    case ChangeDirection::Same:
        return QStringLiteral("=");
    case ChangeDirection::Undecided:
        return QStringLiteral("?");
    case ChangeDirection::NotComparable:
        break;
    }
    return QStringLiteral("×");
}

QString word(ChangeDirection direction) {
    switch (direction) {
    case ChangeDirection::Up:
        return Texts::tr("higher");
    case ChangeDirection::Down:
        return Texts::tr("lower");
    case ChangeDirection::Same:
        return Texts::tr("the same");
    case ChangeDirection::Undecided:
        return Texts::tr("undecided");
    case ChangeDirection::NotComparable:
        break;
    }
    return Texts::tr("not comparable");
}

QString signedNumber(double value, const QLocale& locale, int decimals) {
    QString text = locale.toString(std::abs(value), 'f', decimals);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    if (text.isEmpty() || text == QLatin1String("0"))
        return QStringLiteral("0");
    return (value > 0 ? QLatin1Char('+') : QChar(0x2212)) + text;
}

QString change(const ValueChange& change, const QLocale& locale) {
    const QString middle = signedNumber(change.middle, locale);
    if (change.low == change.high)
        return middle;
    return Texts::tr("%1 (%2 to %3)", "difference, its bounds")
        .arg(middle, signedNumber(change.low, locale), signedNumber(change.high, locale));
}

QString whyNot(const CellEvolution& cell, const QString& before, const QString& after) {
    if (cell.direction != ChangeDirection::NotComparable)
        return {};
    QStringList parts;
    if (cell.gapBefore != ValueGap::None)
        parts.append(inRound(before, gap(cell.gapBefore)));
    if (cell.gapAfter != ValueGap::None)
        parts.append(inRound(after, gap(cell.gapAfter)));
    if (parts.isEmpty())
        parts.append(Texts::tr("the questionnaires have no statement in common"));
    return parts.join(QStringLiteral("; "));
}

QString sentence(const CellEvolution& cell, const QString& before, const QString& after, const QLocale& locale) {
    const QString then = longScoreText(cell.before, locale);
    const QString now = longScoreText(cell.after, locale);
    const QString difference = cell.change ? change(*cell.change, locale) : QString();
    switch (cell.direction) {
    case ChangeDirection::Up:
        return Texts::tr("higher than in %1: from %2 to %3, %4").arg(before, then, now, difference);
    case ChangeDirection::Down:
        return Texts::tr("lower than in %1: from %2 to %3, %4").arg(before, then, now, difference);
    case ChangeDirection::Same:
        return Texts::tr("the same as in %1: %2").arg(before, then);
    case ChangeDirection::Undecided:
        return Texts::tr("higher or lower than in %1 is undecided: from %2 to %3, %4")
            .arg(before, then, now, difference);
    case ChangeDirection::NotComparable:
        break;
    }
    return Texts::tr("not comparable with %1: %2").arg(before, whyNot(cell, before, after));
}

QString cause(ChangeCause cause) {
    switch (cause) {
    case ChangeCause::Real:
        return Texts::tr("real change");
    case ChangeCause::Reworded:
        return Texts::tr("reworded statement");
    case ChangeCause::Respondents:
        return Texts::tr("other respondents");
    case ChangeCause::Certainty:
        return Texts::tr("other certainty");
    case ChangeCause::Statements:
        return Texts::tr("statement added or retired");
    case ChangeCause::AnsweredOnce:
        return Texts::tr("counts in one round only");
    case ChangeCause::Rounding:
        return Texts::tr("rounding to quarters");
    case ChangeCause::Decision:
        break;
    }
    return Texts::tr("the city's own decision");
}

QStringList causes(const ChangeSplit& split, const QString& before, const QString& after, const QLocale& locale) {
    if (!split.isSplit())
        return {splitGap(split.gap, before, after)};
    QStringList lines;
    for (std::size_t i = 0; i < changeCauseCount; ++i) {
        const auto each = static_cast<ChangeCause>(i);
        if (split.parts[i] == 0 && split.counts[i] == 0)
            continue;
        const QString part = signedNumber(split.part(each), locale, 2);
        lines.append(isOfStatements(each)
                         ? Texts::tr("%1 %2 (%n statement(s))", nullptr, split.counts[i]).arg(cause(each), part)
                         : Texts::tr("%1 %2", "cause, part").arg(cause(each), part));
    }
    if (lines.isEmpty())
        lines.append(Texts::tr("every answer is as it was"));
    return lines;
}

QStringList statements(const CellEvolution& cell, const QLocale& locale) {
    if (!cell.split.isSplit())
        return {};
    QStringList lines;
    QList<double> sum;
    for (const StatementPart& each : cell.split.statements) {
        if (!each.differs && each.part == 0)
            continue;
        const QString part = signedNumber(cell.split.valueOf(each.part), locale);
        lines.append(Texts::tr("%1: from %2 to %3, %4 (%5)", "statement, answer, answer, part, cause")
                         .arg(QStringLiteral("“%1”").arg(each.words), answerText(each.before, locale),
                              answerText(each.after, locale), part, cause(each.cause)));
        sum.append(cell.split.valueOf(each.part));
    }
    for (const ChangeCause each : {ChangeCause::Rounding, ChangeCause::Decision}) {
        if (const double part = cell.split.part(each); part != 0) {
            lines.append(Texts::tr("%1: %2", "cause, part").arg(cause(each), signedNumber(part, locale)));
            sum.append(part);
        }
    }
    if (!lines.isEmpty())
        lines.append(Texts::tr("Together: %1 = %2", "parts, sum")
                         .arg(sumText(sum, locale), signedNumber(cell.split.total(), locale)));
    return lines;
}

QList<CauseLine> causeLines(const ThemeCauses& causes, const QString& before, const QString& after) {
    QList<CauseLine> lines;
    for (const CauseShare& each : causes.shares)
        lines.append({cause(each.cause), each.sum, each.cities});
    if (causes.shares.size() > 1)
        lines.append({Texts::tr("together"), causes.total, causes.split});
    if (!causes.unmoved.isEmpty())
        lines.append({Texts::tr("no change"), std::nullopt, causes.unmoved});
    for (const UnsplitChanges& each : causes.unsplit)
        lines.append({splitGap(each.gap, before, after), std::nullopt, each.cities});
    if (!causes.notComparable.isEmpty())
        lines.append({word(ChangeDirection::NotComparable), std::nullopt, causes.notComparable});
    return lines;
}

QString citiesText(const QList<CityId>& cities, const Workspace& names) {
    const auto count = static_cast<int>(cities.size());
    if (count > 1 && cities.size() == names.cities.size())
        return Texts::tr("all %n cities", nullptr, count);
    return Texts::tr("%n city (cities): %1", nullptr, count).arg(namesOf(cities, names));
}

QString causesOfThemeInShort(const ThemeCauses& causes, const QLocale& locale) {
    ThemeCauses told = causes;
    told.notComparable.clear();
    told.unsplit.clear();
    if (!told.shares.isEmpty())
        told.unmoved.clear();
    QList<CauseLine> lines = causeLines(told, {}, {});
    CauseLine unsplit{Texts::tr("not to be split"), std::nullopt, {}};
    for (const UnsplitChanges& each : causes.unsplit)
        unsplit.cities += each.cities;
    if (!unsplit.cities.isEmpty())
        lines.append(unsplit);
    QStringList parts;
    for (const CauseLine& each : std::as_const(lines))
        parts.append(Texts::tr("%1 (n = %2)", "cause with its part, number of cities")
                         .arg(withPart(each, locale), QString::number(each.cities.size())));
    return parts.join(QStringLiteral("; "));
}

QStringList causesOfTheme(const ThemeCauses& causes, const Workspace& names, const QString& before,
                          const QString& after, const QLocale& locale) {
    QStringList lines;
    for (const CauseLine& each : causeLines(causes, before, after)) {
        lines.append(Texts::tr("%1, %2", "cause with its part, cities")
                         .arg(withPart(each, locale), citiesText(each.cities, names)));
    }
    return lines;
}

QString otherCities(const ThemeEvolution& theme, const Workspace& names, const QString& before, const QString& after) {
    QStringList parts;
    if (!theme.onlyBefore.isEmpty())
        parts.append(Texts::tr("only in %1: %2").arg(before, namesOf(theme.onlyBefore, names)));
    if (!theme.onlyAfter.isEmpty())
        parts.append(Texts::tr("only in %1: %2").arg(after, namesOf(theme.onlyAfter, names)));
    return parts.join(QStringLiteral("; "));
}

QString comparisonRule() {
    return Texts::tr(
        "Differences are on midpoints, now minus then. Their bounds are the lowest reading now minus the highest then, "
        "and the reverse: a change is higher or lower only where every reading says so, and undecided where “between” "
        "leaves room for both. The same score twice is the same. Scores without a value are not compared.");
}

QString splitRule() {
    return Texts::tr(
        "Why: each statement gives its part to one cause. Reworded goes before other respondents (by role), that "
        "before "
        "other certainty (another kind of answer, or more or less sure, within what was said before); a real change is "
        "what none of these explains. Statements that count in one round only give what they lie away from the others. "
        "With the rounding to quarters and the city's own decision the parts add up exactly to the difference of the "
        "scores; here they are shown with two decimals.");
}

QString themeCausesRule() {
    return Texts::tr(
        "Why, per theme: the parts of each cause added up over the cities whose change can be taken apart, and which "
        "cities these are; one city may have several causes. Together they are the sum of the differences of these "
        "cities. They are no parts of the difference of the medians, for a median is no sum.");
}

QString signKey() {
    QStringList signs;
    for (const ChangeDirection each : {ChangeDirection::Up, ChangeDirection::Down, ChangeDirection::Same,
                                       ChangeDirection::Undecided, ChangeDirection::NotComparable})
        signs.append(arrow(each) + QLatin1Char(' ') + word(each));
    return signs.join(QStringLiteral(" · "));
}

QString rankingRule() {
    return Texts::tr(
        "Most improved: the largest rise that holds whatever way “between” is read. Most worrying: the deepest such "
        "fall, then the scores at level 1 or 2 that did not rise, the lowest first. An approximate score is never "
        "certain.");
}

} // namespace ks::evolutionText
