#include "report/content/buildcontext.h"

namespace ks {

std::optional<ReportPicture> pictureOf(const BuildContext& context, const QString& id, const ReportTable& table) {
    std::optional<ReportPicture> picture =
        context.pictures ? context.pictures->picture(id, context.workspace, context.filter) : std::nullopt;
    if (picture) {
        picture->id = id;
        picture->table = table;
    }
    return picture;
}

QList<ReportBlock> tableWithPicture(const BuildContext& context, const QString& id, const ReportTable& table) {
    QList<ReportBlock> blocks{table};
    if (std::optional<ReportPicture> picture = pictureOf(context, id, table)) {
        picture->table.notes.clear(); // they stand right above; reservations go along wherever figures go
        blocks.append(*picture);
    }
    return blocks;
}

} // namespace ks
