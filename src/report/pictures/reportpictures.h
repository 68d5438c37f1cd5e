#pragma once

#include "report/content/picturesource.h"

namespace ks {

/// The pictures of a report, painted with what also paints by hand elsewhere: the cities per level of a theme, the
/// full-time equivalents per city, and those of the benchmark and of the evolution. Each is made from the table that
/// says the same, so that it shows no more than that. Asked and painted in any thread.
class ReportPictures final : public PictureSource {
public:
    std::optional<ReportPicture> picture(const QString& id, const Workspace& workspace,
                                         const TableFilter& filter) const override;
};

} // namespace ks
