#pragma once

#include "domain/analysis/rules.h"

/// What the command line prints for people: aligned columns in the language in force, numbers after the locale, and
/// below them the rules by which they were made.
namespace ks {

QString gridToText(const Workspace& workspace, const QLocale& locale);
QString statsToText(const Workspace& workspace, const QLocale& locale);

/// The state of the file first, then a line for each of findingGroups(): worst first, equal ones together.
QString findingsToText(const QList<Finding>& integrity, const QList<Finding>& findings, qsizetype themesInAll);

/// Rows as columns that stand under one another, two spaces between them; the first row is the header.
QString alignedText(const QList<QStringList>& rows);

} // namespace ks
