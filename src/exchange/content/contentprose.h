#pragma once

#include <QString>
#include <QStringList>

namespace ks {

class JsonFields;

/// More helpers that turn the files' small structures into the notation of prose.h. Words of ours among what is stored
/// are Dutch, as the content around them is, whatever the language of the window.
namespace contentText {

/// "name: text", or the one that is not empty.
QString named(const QString& name, const QString& text);
/// "text (place)".
QString at(const QString& text, const QString& place);
/// Keywords in one line; an open-ended list ends with "…".
QString keywords(QStringList items, bool openEnded);

/// An item of a list: with a dash, or with its number from 1.
QString item(const QString& text, int number = 0);
QString detail(const QString& text);
/// An item with the lists `details` of the object below it, as withDetails().
QString itemWithDetails(const QString& text, JsonFields& fields, int number = 0);
/// Lines, one for each text.
QString items(const QStringList& texts);
/// The label on a line of its own, ending in ":", and an item for each text.
QString listing(const QString& label, const QStringList& texts);
/// Blocks, parted by an empty line; empty ones are left out.
QString blocks(QStringList texts);

/// Sections of the report in one line of provenance, each once.
QString sections(QStringList titles);

} // namespace contentText

} // namespace ks
