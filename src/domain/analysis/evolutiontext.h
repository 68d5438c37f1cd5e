#pragma once

#include "domain/analysis/themecauses.h"

#include <QLocale>

/// How an evolution is said, the same on the page, in the heatmap and on paper, in the language in force.
namespace ks::evolutionText {

/// A sign for where there is little room: "▲", "▼", "=", "?" or "×". Never the only thing that tells.
QString arrow(ChangeDirection direction);
/// "higher", "lower", "the same", "undecided", "not comparable".
QString word(ChangeDirection direction);

/// With its sign, at most so many decimals and no zeros at the end: "+0,5", "−0,33", "0".
QString signedNumber(double value, const QLocale& locale, int decimals = 3);
/// "+0,5", and where "between" leaves room "+0,5 (0 to +1)".
QString change(const ValueChange& change, const QLocale& locale);

/// Why a cell is not comparable, per round; empty where it is.
QString whyNot(const CellEvolution& cell, const QString& before, const QString& after);
/// The whole of a cell in one sentence: "higher than in Nulmeting: from 3 to 4, +1".
QString sentence(const CellEvolution& cell, const QString& before, const QString& after, const QLocale& locale);

/// "real change", "reworded statement" …
QString cause(ChangeCause cause);
/// A line per cause with its part and the statements behind it, or the one line that says why there is none.
QStringList causes(const ChangeSplit& split, const QString& before, const QString& after, const QLocale& locale);

/// What stands behind causes(): a line per statement that gives a part or that anything differs in, with its words, the
/// two answers, its cause and its part, and last the sum of all parts. Empty where the change cannot be taken apart.
QStringList statements(const CellEvolution& cell, const QLocale& locale);

/// What is behind the changes of some cities on a theme.
struct CauseLine {
    QString what;              ///< the cause, or why there is none
    std::optional<double> sum; ///< of its parts over these cities
    QList<CityId> cities;
};

/// The causes with the sums of their parts, all parts together where there are several causes, then who did not change,
/// whose change cannot be taken apart and who cannot be compared.
QList<CauseLine> causeLines(const ThemeCauses& causes, const QString& before, const QString& after);
/// "3 cities: Gent, Genk, Leuven", or "all 13 cities".
QString citiesText(const QList<CityId>& cities, const Workspace& names);
/// causeLines() as text: "real change +1,25, 3 cities: Gent, Genk, Leuven".
QStringList causesOfTheme(const ThemeCauses& causes, const Workspace& names, const QString& before,
                          const QString& after, const QLocale& locale);

/// The same in short, on one line: the causes with the number of their cities in place of the names, and how many
/// changes cannot be taken apart: "real change +1,25 (n = 3); not to be split (n = 2)".
QString causesOfThemeInShort(const ThemeCauses& causes, const QLocale& locale);

/// The cities that stand in one of the two medians only; empty where both are over the same.
QString otherCities(const ThemeEvolution& theme, const Workspace& names, const QString& before, const QString& after);

QString comparisonRule();  ///< how a difference and its bounds are read
QString splitRule();       ///< what each cause is, and that the parts add up
QString themeCausesRule(); ///< what the sums per theme are, and what they are not
QString rankingRule();     ///< of the most improved and the most worrying

/// What each sign means: "▲ higher · ▼ lower · …". Not for paper, whose font lacks some of them.
QString signKey();

} // namespace ks::evolutionText
