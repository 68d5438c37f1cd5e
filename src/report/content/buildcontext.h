#pragma once

#include "report/content/picturesource.h"

#include <QSet>

namespace ks {

/// What the parts of a document are built from, and where they stand in it.
struct BuildContext {
    const Workspace& workspace; ///< with its content loaded
    TableFilter filter;
    const PictureSource* pictures = nullptr; ///< none: tables in their place
    int level = 1;                           ///< of the first heading that a chapter makes
    bool embedded = false;        ///< in a section of the whole report, which brings heading and text of its own
    QSet<QString> elsewhere = {}; ///< ids of the tables that stand elsewhere in the same document
};

/// The picture with `table` as its figures; none while nobody paints it.
std::optional<ReportPicture> pictureOf(const BuildContext& context, const QString& id, const ReportTable& table);

/// The picture of what the table says; the table while nobody paints it.
ReportBlock pictureOrTable(const BuildContext& context, const QString& id, const ReportTable& table);

/// A table that always stands, and the picture of it where there is one.
QList<ReportBlock> tableWithPicture(const BuildContext& context, const QString& id, const ReportTable& table);

} // namespace ks
