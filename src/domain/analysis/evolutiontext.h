#pragma once

#include "domain/analysis/evolution.h"

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
/// `names`: the newer round, whose questionnaire says the words; a retired statement stands as its key.
QStringList statements(const CellEvolution& cell, const Workspace& names, const QLocale& locale);

/// The cities that stand in one of the two medians only; empty where both are over the same.
QString otherCities(const ThemeEvolution& theme, const Workspace& names, const QString& before, const QString& after);

QString comparisonRule(); ///< how a difference and its bounds are read
QString splitRule();      ///< what each cause is, and that the parts add up
QString rankingRule();    ///< of the most improved and the most worrying

} // namespace ks::evolutionText
