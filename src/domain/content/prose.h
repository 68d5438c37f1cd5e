#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ks {

/// One block of a text as people write it in a plain field.
struct ProseBlock {
    enum class Kind { Paragraph, Item, Detail, Quote };

    Kind kind = Kind::Paragraph;
    QString text;
    int number = 0; ///< of a numbered item, from 1; 0 = a dash

    bool operator==(const ProseBlock&) const = default;
};

/// The notation of texts: paragraphs are separated by an empty line or stand on lines of their own; a line that begins
/// with "- " is an item of a list, with "1. " a numbered one, with "  - " a detail of the item above it, with "> " a
/// quotation. Everything else is text as it stands; nothing is ever read as markup.
QList<ProseBlock> proseBlocks(const QString& text);

/// The first line without its mark, for lists and headings.
QString firstLine(const QString& text);

/// The text as sentences that travel with a table or a list: one for each paragraph, which takes the items below it
/// along.
QStringList sentences(const QString& text);

} // namespace ks
