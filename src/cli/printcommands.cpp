#include "cli/commands.h"

#include "cli/console.h"
#include "cli/opening.h"
#include "exchange/gridcsv.h"
#include "exchange/gridjson.h"
#include "exchange/gridtext.h"

#include <QCoreApplication>

namespace ks {
namespace {

QList<Finding> asFindings(const QList<IntegrityFinding>& integrity) {
    QList<Finding> all;
    for (const IntegrityFinding& each : integrity)
        all.append({Rule::fileIntegrity, Severity::Error, std::nullopt, std::nullopt, each.where, each.message});
    return all;
}

struct Judged {
    QList<Finding> findings;
    qsizetype themes = 0; ///< in the model
};

Judged judge(const Workspace& workspace) {
    return {findings(workspace, QLocale()), workspace.themes.size()};
}

/// The rules of one round with all that it holds; of a workspace without rounds, those of the model. Of a damaged file
/// what can still be read is judged.
Result<Judged> judged(WorkspaceStore& store, const std::optional<RoundId>& round, bool damaged) {
    Result<Workspace> workspace = round ? loadRound(store, round) : store.load(std::nullopt);
    if (!workspace)
        return workspace.error();
    if (!workspace->round())
        return judge(*workspace);
    const Result<void> complete = addContent(store, *workspace);
    if (!complete && !damaged)
        return complete.error();
    return judge(*workspace);
}

} // namespace

int run(const GridOptions& options) {
    const Result<Workspace> workspace = readRound(options.file, options.round);
    if (!workspace)
        return refuse(workspace.error(), options.file);
    switch (options.format) {
    case PrintFormat::Json:
        return print(gridToJson(*workspace));
    case PrintFormat::Csv:
        return print(gridToCsv(*workspace));
    case PrintFormat::Text:
        break;
    }
    return print(gridToText(*workspace, QLocale()));
}

int run(const StatsOptions& options) {
    const Result<Workspace> workspace = readRound(options.file, options.round);
    if (!workspace)
        return refuse(workspace.error(), options.file);
    switch (options.format) {
    case PrintFormat::Json:
        return print(statsToJson(*workspace));
    case PrintFormat::Csv:
        return print(statsToCsv(*workspace));
    case PrintFormat::Text:
        break;
    }
    return print(statsToText(*workspace, QLocale()));
}

int run(const CheckOptions& options) {
    const Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    const Result<QList<IntegrityFinding>> checked = opened->store->checkIntegrity();
    if (!checked)
        return refuse(checked.error(), options.file);
    const QList<Finding> integrity = asFindings(*checked);
    const Result<Judged> rules = judged(*opened->store, options.round, !integrity.isEmpty());
    // A damaged file may not load any more; what is wrong with it is still worth telling.
    if (!rules && (integrity.isEmpty() || rules.error().code == ErrorCode::NotFound))
        return refuse(rules.error(), options.file);
    const auto [found, themes] = rules ? *rules : Judged();
    const int printed = print(options.format == PrintFormat::Json ? findingsToJson(integrity, found)
                                                                  : findingsToText(integrity, found, themes).toUtf8());
    if (printed != exitStatus::done)
        return printed;
    return integrity.isEmpty() && found.isEmpty() ? exitStatus::done : exitStatus::findings;
}

} // namespace ks
