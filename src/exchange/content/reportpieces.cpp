#include "exchange/content/reportpieces.h"

#include "exchange/content/contentprose.h"

namespace ks::reportPieces {
namespace {

QString idStart(const QString& data, const QString& part) {
    return QStringLiteral("%1/%2/").arg(data, part);
}

} // namespace

void leave(ContentFile& file, const QString& data, const QString& part, const QString& text,
           const QStringList& sources) {
    const QString from = contentText::sections(sources);
    ReportSection section;
    section.id = ReportSectionId(idStart(data, part) + from);
    section.round = file.round();
    section.text = text;
    file.add(section, from, true);
}

bool isPiece(const ReportSectionId& id) {
    return id.value.contains(QLatin1Char('/')); // no id of a file has one
}

std::optional<Piece> take(ContentFile& file, const QString& data, const QString& part, const QString& from) {
    const QString start = idStart(data, part);
    const ReportSection* found = nullptr;
    for (const auto& [id, section] : file.content().of<ReportSection>()) {
        if (id.value == start + from || (!found && id.value.startsWith(start)))
            found = &section;
    }
    if (!found)
        return std::nullopt;
    Piece piece{found->text, found->id.value.mid(start.size())};
    file.content().of<Provenance>().remove(refOf(*found));
    file.content().of<ReportSection>().remove(ReportSectionId(found->id));
    return piece;
}

} // namespace ks::reportPieces
