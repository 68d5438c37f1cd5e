#include "cli/commands.h"

#include "base/clock.h"
#include "base/verifiedwriter.h"
#include "cli/console.h"
#include "cli/opening.h"
#include "exchange/calendarfile.h"
#include "exchange/gridtext.h"
#include "report/content/catalogue.h"
#include "report/pictures/reportpictures.h"
#include "report/render/renderer.h"
#include "session/earlierrounds.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ExportCommands)
};

/// The group with this id, or else with this name, whatever the case of its letters. Without one the text itself, which
/// the document then refuses by name.
PeerGroupId groupNamed(const Workspace& workspace, const QString& text) {
    if (workspace.content.of<PeerGroup>().find(PeerGroupId(text)))
        return PeerGroupId(text);
    for (const PeerGroup* each : rowsInOrder<PeerGroup>(workspace.content)) {
        if (each->name.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
            return each->id;
    }
    return PeerGroupId(text);
}

/// The round that is exported, with all that it holds.
Result<Workspace> wholeRound(WorkspaceStore& store, const ExportOptions& options) {
    Result<Workspace> workspace = loadRound(store, options.round);
    if (!workspace)
        return workspace.error();
    if (const Result<void> complete = addContent(store, *workspace); !complete)
        return complete.error();
    return workspace;
}

/// The calendar is the table of actions in another form, so what that refuses is refused in the same words.
Result<QByteArray> calendarOf(const ExportOptions& options) {
    Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return opened.error();
    const Result<Workspace> workspace = wholeRound(*opened->store, options);
    if (!workspace)
        return workspace.error();
    TableFilter filter{options.city, options.steeringFigures};
    if (!options.group.isEmpty())
        filter.group = groupNamed(*workspace, options.group);
    if (const Result<ReportDocument> table = buildDocument(*workspace, options.tables, filter); !table)
        return table.error();
    return dueDatesCalendar(*workspace, SystemClock().now(), options.city);
}

Result<QByteArray> rendered(const ExportOptions& options, const RenderFormat& format) {
    Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return opened.error();
    Result<Workspace> workspace = wholeRound(*opened->store, options);
    if (!workspace)
        return workspace.error();
    TableFilter filter{options.city, options.steeringFigures};
    if (!options.group.isEmpty())
        filter.group = groupNamed(*workspace, options.group);
    if (comparesRounds(options.tables)) {
        const auto earlier = readEarlierRounds(*opened->store, *workspace);
        if (!earlier)
            return earlier.error();
        filter.earlier = *earlier;
    }
    const ReportPictures pictures;
    const Result<ReportDocument> document = buildDocument(*workspace, options.tables, filter, &pictures);
    if (!document)
        return document.error();
    RenderOptions how;
    how.dialect = options.dialect;
    how.palette = options.palette;
    return format.render(*document, how);
}

int write(const ExportOptions& options, const Result<QByteArray>& bytes) {
    if (!bytes)
        return refuse(bytes.error(), options.file);
    const Result<void> written = writeVerified(options.target, *bytes);
    return written ? exitStatus::done : refuse(written.error(), options.target);
}

} // namespace

int run(const TablesOptions& options) {
    Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    Result<Workspace> workspace = opened->store->load(std::nullopt);
    if (!workspace)
        return refuse(workspace.error(), options.file);
    const Result<void> complete = addContent(*opened->store, *workspace); // chapters go by their names in it
    if (!complete)
        return refuse(complete.error(), options.file);
    QList<QStringList> rows{{Texts::tr("Id"), Texts::tr("Title")}};
    for (const CatalogueEntry& entry : tableCatalogue(*workspace))
        rows.append({entry.id, entry.title});
    return print(alignedText(rows));
}

int run(const ExportOptions& options) {
    const bool calendar = isCalendarPath(options.target);
    if (calendar && options.tables != QStringList{QStringLiteral("actions")})
        return refuse(Error{ErrorCode::InvalidInput,
                            Texts::tr("A calendar (.ics) holds the due dates of actions and milestones, so nothing was "
                                      "made. Give --what actions, and nothing beside it."),
                            {}});
    if (calendar)
        return write(options, calendarOf(options));
    const Result<RenderFormat> format = formatForFile(options.target);
    return format ? write(options, rendered(options, *format)) : refuse(format.error());
}

} // namespace ks
