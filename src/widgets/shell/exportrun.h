#pragma once

#include "base/language.h"
#include "domain/workspace.h"
#include "report/content/tablefilter.h"
#include "report/render/renderer.h"

#include <QStringList>

namespace ks {

class Session;

/// What is exported, how, and where to.
struct ExportChoice {
    QStringList tables; ///< ids of tableCatalogue()
    QString suffix;     ///< of renderFormats(): "pdf"
    RenderOptions options;
    Language language = Language::Dutch;
    QString path = {};       ///< the file, with its ending
    TableFilter filter = {}; ///< one city only; with the figures for the steering group

    bool operator==(const ExportChoice& other) const {
        return tables == other.tables && suffix == other.suffix && options.palette == other.options.palette &&
               options.dialect == other.options.dialect && language == other.language && path == other.path &&
               filter == other.filter;
    }
};

enum class ExportStep { Gathering, Drawing, Writing };
enum class ExportEnd { Written, CalledOff };

/// Who follows an export. `reached` tells that a step begins, and answers false to call the export off before it.
struct ExportWatch {
    std::function<bool(ExportStep)> reached;
};

/// Renders in memory, in the language chosen, and puts the file on disk whole or not at all (M7). Called off, nothing
/// on the disk has changed. In any thread. Errors: as buildDocument, the format's render and writeVerified.
Result<ExportEnd> runExport(const Workspace& workspace, const ExportChoice& choice, const ExportWatch& watch = {});

/// The choice with the rounds that its tables compare, read from the file; as it was where none does. Errors: as
/// readEarlierRounds.
Result<ExportChoice> withEarlierRounds(Session& session, const ExportChoice& choice);

/// The document of a choice, pictures included, in the language in force. Errors: as buildDocument.
Result<ReportDocument> chosenDocument(const Workspace& workspace, const ExportChoice& choice);

/// "heatmap-nulmeting-najaar-2024": a file name, without ending, for these tables of a round.
QString proposedFileName(const Workspace& workspace, const QStringList& tables, const QString& city = {});

} // namespace ks
