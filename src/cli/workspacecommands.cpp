#include "cli/commands.h"

#include "base/clock.h"
#include "base/dayreader.h"
#include "cli/console.h"
#include "cli/opening.h"
#include "exchange/baseline.h"
#include "exchange/exampleworkspace.h"
#include "exchange/gridjson.h"
#include "exchange/gridtext.h"
#include "forms/roundcommands.h"
#include "session/localactor.h"
#include "session/session.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkspaceCommands)
};

int list(const RoundsOptions& options) {
    const Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    const Result<Workspace> workspace = opened->store->load(std::nullopt);
    if (!workspace)
        return refuse(workspace.error(), options.file);
    if (options.format == PrintFormat::Json)
        return print(roundsToJson(*workspace));
    QList<QStringList> rows{{Texts::tr("Id"), Texts::tr("Name"), Texts::tr("State"), Texts::tr("Period"),
                             Texts::tr("Starts on"), Texts::tr("Ends on")}};
    for (const Round& round : workspace->roundsInOrder())
        rows.append({round.id.value, round.name, roundStateTitle(round.state), round.period, dayText(round.startsOn),
                     dayText(round.endsOn)});
    return print(alignedText(rows));
}

/// With a round to copy from, the grid starts with its scores and the forms with its answers, to be confirmed anew.
Result<void> addTo(Session& session, const RoundsOptions& options) {
    if (const Result<void> read = session.needContent(); !read)
        return read.error();
    NewRound round;
    round.id = *options.add;
    round.details.name = options.name;
    if (options.copyFrom) {
        const Result<Workspace> source = loadRound(session.store(), options.copyFrom);
        if (!source)
            return source.error();
        Result<RoundContent> content = session.store().loadContent(source->loadedRound);
        if (!content)
            return content.error();
        round.copied = source->scores;
        round.from = EarlierRound{*source->round(), source->scores, std::move(*content)};
    }
    const Result<Edit> edit = addEvaluationRound(session.workspace(), round);
    if (!edit)
        return edit.error();
    return session.apply(*edit);
}

int add(const RoundsOptions& options) {
    Result<OpenedWorkspace> opened = openToWrite(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    const SystemClock clock;
    const Result<std::unique_ptr<Session>> session = Session::start(std::move(*opened), localActor(), clock);
    if (!session)
        return refuse(session.error(), options.file);
    const Result<void> added = addTo(**session, options);
    return added ? exitStatus::done : refuse(added.error(), options.file);
}

} // namespace

int run(const ShowOptions& options) {
    return print(options.text);
}

int run(const NewOptions& options) {
    const Timestamp now = SystemClock().now();
    const Result<Workspace> content = options.empty     ? emptyWorkspace(now)
                                      : options.example ? exampleWorkspace(now)
                                                        : baselineWorkspace(now);
    if (!content)
        return refuse(content.error());
    const Result<void> made = createWorkspace(options.file, *content, localActor(), now);
    if (made)
        return exitStatus::done;
    refuse(made.error(), options.file);
    return exitStatus::fileFailed; // also when the name is taken: that is about the file, not the command line
}

int run(const RoundsOptions& options) {
    return options.add ? add(options) : list(options);
}

} // namespace ks
