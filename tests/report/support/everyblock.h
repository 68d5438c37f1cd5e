#pragma once

#include "report/content/reportdocument.h"

/// A document made by hand in which every block, every style and every kind of value and score occurs.
namespace ks::test {

ReportDocument everyBlock();

/// Its grid: the kinds of score with and without a value, their words, and two summary rows.
ReportTable everyScore();

/// What people could type to make a page load, send or hide something, and what only looks like an entity (F02).
QString hostileText();
/// A document that has it, or another text, in every field.
ReportDocument hostileDocument(const QString& text = hostileText());

} // namespace ks::test
