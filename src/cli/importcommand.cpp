#include "cli/commands.h"

#include "base/clock.h"
#include "cli/console.h"
#include "cli/importjson.h"
#include "cli/opening.h"
#include "exchange/gridtext.h"
#include "forms/intake/intaketexts.h"
#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "session/localactor.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ImportCommand)
};

/// On the command line nobody decides: a form with conflicts is left out, and said so.
void sayWhatIsLeft(IntakePlan& plan) {
    for (FormPlan& each : plan.forms) {
        if (each.openConflicts() > 0)
            each.problems.append(
                {QStringLiteral("conflict"), each.file,
                 Texts::tr("%n value(s) of %1 were changed in the workspace since, and differ from the "
                           "form. The form was left out; decide in the window, under Self-evaluations.",
                           nullptr, each.openConflicts())
                     .arg(each.cityName)});
    }
}

QString textOf(const IntakePlan& plan) {
    QList<QStringList> rows{{Texts::tr("File"), Texts::tr("City"), Texts::tr("Round"), Texts::tr("Outcome"),
                             Texts::tr("New"), Texts::tr("Same"), Texts::tr("Changed"), Texts::tr("Older"),
                             Texts::tr("Conflict")}};
    for (const FormPlan& each : plan.forms) {
        const ValueCounts counts = each.all(); // as the review in the window counts
        rows.append({each.file, each.cityName, each.roundName, outcomeTitle(each.outcome()),
                     QString::number(counts.added), QString::number(counts.same), QString::number(counts.changed),
                     QString::number(counts.older), QString::number(counts.conflict)});
    }
    return alignedText(rows);
}

int report(const IntakePlan& plan, PrintFormat format) {
    if (format == PrintFormat::Text) {
        for (const FormPlan& form : plan.forms) {
            for (const IntakeProblem& each : form.problems)
                refuse(Error{ErrorCode::InvalidFile, form.file + QStringLiteral(": ") + each.message, {}});
        }
    }
    const int printed = format == PrintFormat::Json ? print(importToJson(plan)) : print(textOf(plan));
    const bool left = plan.count(FormOutcome::Refused) + plan.count(FormOutcome::Conflict) > 0;
    return printed == exitStatus::done && left ? exitStatus::findings : printed;
}

Result<IntakePlan> planFor(WorkspaceStore& store, const QStringList& forms, Timestamp now) {
    const Result<Workspace> model = store.load(std::nullopt);
    if (!model)
        return model.error();
    Result<IntakePlan> plan = planIntake(readArrivedForms(forms, *model), store, now);
    if (plan)
        sayWhatIsLeft(*plan);
    return plan;
}

int tryOut(const ImportOptions& options, Timestamp now) {
    const Result<OpenedWorkspace> opened = openToRead(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    const Result<IntakePlan> plan = planFor(*opened->store, options.forms, now);
    return plan ? report(*plan, options.format) : refuse(plan.error(), options.file);
}

} // namespace

int run(const ImportOptions& options) {
    const SystemClock clock;
    if (options.dryRun)
        return tryOut(options, clock.now());
    Result<OpenedWorkspace> opened = openToWrite(options.file);
    if (!opened)
        return refuse(opened.error(), options.file);
    const Result<std::unique_ptr<Session>> session = Session::start(std::move(*opened), localActor(), clock);
    if (!session)
        return refuse(session.error(), options.file);
    const Result<IntakePlan> plan = planFor((*session)->store(), options.forms, clock.now());
    if (!plan)
        return refuse(plan.error(), options.file);
    if (const Result<void> taken = takeIn(**session, *plan, clock.now()); !taken) {
        refuse(taken.error(), options.file);
        return exitStatus::fileFailed;
    }
    return report(*plan, options.format);
}

} // namespace ks
