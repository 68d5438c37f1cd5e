#pragma once

#include "domain/analysis/prioritising.h"

#include <QLocale>

/// A ranking in words, in the language in force: how an order follows, so that anybody can do it again.
namespace ks::priorityText {

QString criterion(Criterion criterion);          ///< "maturity"
QString figure(int thousandths, const QLocale&); ///< 2500: "2,5"

/// The rule, a sentence a line.
QStringList rule(const PriorityRule& rule, const QLocale& locale);

/// How the sum of an entry comes about, a criterion a line, and the sum at the end; what is open is named.
QStringList pieces(const PriorityCandidate& candidate, const PriorityEntry& entry, const PriorityRule& rule,
                   const QLocale& locale);

/// "3,5 + 4 + 3,333 = 10,833"; empty for an entry that is open.
QString sum(const PriorityEntry& entry, const QLocale& locale);

/// "impact, importance", with the themes that are open where it is the maturity; empty when nothing is missing.
QString missing(const PriorityCandidate& candidate, const PriorityEntry& entry);

/// What one step does to the top list.
QString change(const RankChange& change, const QList<PriorityCandidate>& candidates, const PriorityRule& rule,
               const QLocale& locale);

/// Which entries are equal at the border of the top list, and what decides between them.
QString border(const TopBorder& border, const QList<PriorityCandidate>& candidates);

/// How firm the top list is, a sentence a line: what is equal at its border, which single steps of a rating would
/// change it, which open entries could still enter; or that nothing is ranked yet.
QStringList firmness(const QList<PriorityCandidate>& candidates, const PriorityList& list, const PriorityRule& rule,
                     const QList<ManualPlace>& manual, const QLocale& locale);

} // namespace ks::priorityText
