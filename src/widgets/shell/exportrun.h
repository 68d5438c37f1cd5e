#pragma once

#include "base/language.h"
#include "domain/workspace.h"
#include "report/render/renderer.h"

#include <QStringList>

namespace ks {

/// What is exported, how, and where to.
struct ExportChoice {
    QStringList tables; ///< ids of tableCatalogue()
    QString suffix;     ///< of renderFormats(): "pdf"
    RenderOptions options;
    Language language = Language::Dutch;
    QString path; ///< the file, with its ending

    bool operator==(const ExportChoice& other) const {
        return tables == other.tables && suffix == other.suffix && options.palette == other.options.palette &&
               options.dialect == other.options.dialect && language == other.language && path == other.path;
    }
};

/// Renders in memory, in the language chosen, and puts the file on disk whole or not at all (M7).
/// Errors: as buildDocument, the format's render and writeVerified.
Result<void> runExport(const Workspace& workspace, const ExportChoice& choice);

/// "heatmap-nulmeting-najaar-2024": a file name, without ending, for these tables of a round.
QString proposedFileName(const Workspace& workspace, const QStringList& tables);

} // namespace ks
