#pragma once

#include "report/content/reportdocument.h"

namespace ks::test {

/// One score of each kind, by name.
Score exactScore(double value);
Score betweenScore(double low, double high);
Score approximateScore(double value);
Score approximateScore();

/// A document made by hand with every block, every kind of score and every kind of cell, in English.
ReportDocument sampleDocument();

/// A document with nothing but these blocks.
ReportDocument plainDocument(const QList<ReportBlock>& blocks);

/// A table of one column of text, with these cells.
ReportTable textTable(const QString& id, const QStringList& cells);

} // namespace ks::test
