#pragma once

#include "domain/workspace.h"
#include "report/content/reportdocument.h"
#include "report/content/tablefilter.h"

namespace ks {

/// The names by which a document asks for pictures.
namespace pictureId {

/// How many cities stand on each level of a theme.
inline QString distribution(const ThemeId& theme) {
    return QStringLiteral("distribution:") + theme.value;
}
/// The same for every theme in one picture.
inline const QString distributions = QStringLiteral("distribution");
inline const QString spread = QStringLiteral("spread");
inline QString standings(const ThemeId& theme) {
    return QStringLiteral("standings:") + theme.value;
}
inline QString radar(const CityId& city) {
    return QStringLiteral("radar:") + city.value;
}
/// Several cities in one picture, as radarPages() puts them together.
inline QString radars(int page) {
    return QStringLiteral("radars:%1").arg(page + 1);
}
/// The medians over all rounds: of one theme, or of every theme in one picture.
inline QString trend(const ThemeId& theme) {
    return QStringLiteral("trend:") + theme.value;
}
inline const QString trends = QStringLiteral("trend");
inline const QString fte = QStringLiteral("fte");
inline const QString lekp = QStringLiteral("lekp");

} // namespace pictureId

/// Who paints the pictures of a report. The report itself knows no charts: it is handed a source, or none, and is
/// complete without one, since every picture only shows what a table says too.
class PictureSource {
public:
    virtual ~PictureSource() = default;

    /// The picture with this id, limited as `filter` says: what a table of the same document leaves out stays out of
    /// the picture too. Caption, description, size and paint are the source's; number and table are set by whoever
    /// builds the document. `paint` is called later and keeps nothing of `workspace`. None: unknown, or nothing to
    /// draw.
    virtual std::optional<ReportPicture> picture(const QString& id, const Workspace& workspace,
                                                 const TableFilter& filter) const = 0;
};

} // namespace ks
