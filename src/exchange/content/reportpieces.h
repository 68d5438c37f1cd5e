#pragma once

#include "exchange/content/contentfile.h"

#include <QStringList>

namespace ks {

/// Text of one data file that stands in a section of the report, whose order another file knows (context.json). The
/// reader of the first leaves it as a section without a place; the reader of the second takes it up into its own.
namespace reportPieces {

/// Leaves text of the part `part` of the file `data`. Texts of one part that come from several sections of the report
/// may be left one by one: each goes where its own section refers to the part.
void leave(ContentFile& file, const QString& data, const QString& part, const QString& text,
           const QStringList& sources);

/// Whether a section is such a text that nobody took up.
bool isPiece(const ReportSectionId& id);

struct Piece {
    QString text;
    QString sections; ///< of the report, in one line
};

/// Takes up the piece that the section `from` of the report refers to: the one that comes from that section, or else
/// the first. None when nothing is left.
std::optional<Piece> take(ContentFile& file, const QString& data, const QString& part, const QString& from);

} // namespace reportPieces

} // namespace ks
