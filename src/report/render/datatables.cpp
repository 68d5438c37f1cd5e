#include "report/render/datatables.h"

#include "report/render/celltext.h"

#include <QSet>

namespace ks {
namespace {

ReportTable tableOf(const ReportPicture& picture) {
    ReportTable table = picture.table;
    table.number = 0;
    table.title = numberedCaption(picture);
    if (table.subtitle.isEmpty())
        table.subtitle = picture.description;
    return table;
}

} // namespace

ReportDocument withoutPicturesOfTables(ReportDocument document) {
    QSet<QString> standing;
    for (const ReportTable& each : document.tables())
        standing.insert(each.id);
    document.blocks.removeIf([&](const ReportBlock& block) {
        const auto* picture = std::get_if<ReportPicture>(&block);
        return picture && !picture->table.id.isEmpty() && standing.contains(picture->table.id);
    });
    return document;
}

QList<ReportTable> dataTables(const ReportDocument& document) {
    QList<ReportTable> tables;
    for (const ReportBlock& block : withoutPicturesOfTables(document).blocks) {
        if (const auto* table = std::get_if<ReportTable>(&block))
            tables.append(*table);
        else if (const auto* picture = std::get_if<ReportPicture>(&block))
            tables.append(tableOf(*picture));
    }
    return tables;
}

} // namespace ks
