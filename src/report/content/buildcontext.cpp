#include "report/content/buildcontext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::BuildContext)
};

} // namespace

std::optional<ReportPicture> pictureOf(const BuildContext& context, const QString& id, const ReportTable& table) {
    std::optional<ReportPicture> picture =
        context.pictures ? context.pictures->picture(id, context.workspace, context.filter) : std::nullopt;
    if (picture) {
        picture->id = id;
        picture->table = table;
    }
    return picture;
}

ReportBlock pictureOrTable(const BuildContext& context, const QString& id, const ReportTable& table) {
    if (const std::optional<ReportPicture> picture = pictureOf(context, id, table))
        return *picture;
    return table;
}

QList<ReportBlock> tableWithPicture(const BuildContext& context, const QString& id, const ReportTable& table) {
    QList<ReportBlock> blocks{table};
    if (std::optional<ReportPicture> picture = pictureOf(context, id, table)) {
        picture->table.notes.clear(); // they stand right above
        if (!table.reservations.isEmpty())
            picture->table.reservations = {
                Texts::tr("The reservations with the table “%1” hold for this picture too.").arg(table.title)};
        blocks.append(*picture);
    }
    return blocks;
}

} // namespace ks
