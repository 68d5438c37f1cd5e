// Takes in forms, and says when they are safe; made to be killed in the midst of it (case A02).
// Arguments: the workspace, the folder of the forms, the name of the program that keeps backups, and to prove the
// harness a fault: "early" acknowledges before they are taken in, "halves" takes them in in two steps, "nobackup"
// keeps no backup before.
#include "base/clock.h"
#include "forms/intake/arrivedform.h"
#include "forms/intake/intakeedit.h"
#include "forms/intake/planintake.h"
#include "forms/intake/takein.h"
#include "programs/telling.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QDir>

using namespace ks;
using namespace ks::test;

namespace {

QStringList formsIn(const QString& folder) {
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.kszelf")}, QDir::Files))
        paths.append(QDir(folder).filePath(name));
    return paths;
}

Result<void> takeInHalves(Session& session, const IntakePlan& plan, Timestamp now) {
    const qsizetype half = plan.forms.size() / 2;
    const Result<void> first = takeIn(session, {plan.forms.first(half)}, now);
    return first ? session.apply(intakeEdit({plan.forms.sliced(half)})) : first;
}

Result<void> take(Session& session, const IntakePlan& plan, Timestamp now, const QString& fault) {
    if (fault == QLatin1String("halves"))
        return takeInHalves(session, plan, now);
    if (fault == QLatin1String("nobackup"))
        return session.apply(intakeEdit(plan));
    return takeIn(session, plan, now);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QCoreApplication::setApplicationName(arguments[3]);
    const QString fault = arguments.value(4);
    const SystemClock clock;
    Result<OpenedWorkspace> opened = openWorkspace(arguments[1]);
    if (!opened)
        stop(opened.error());
    const Result<std::unique_ptr<Session>> started = Session::start(std::move(*opened), {}, clock);
    if (!started)
        stop(started.error());
    Session& session = **started;
    if (const Result<void> read = session.needContent(); !read)
        stop(read.error());
    tell("ready", 0);
    const QList<ArrivedForm> arrived = readArrivedForms(formsIn(arguments[2]), session.workspace());
    const Result<IntakePlan> plan = planIntake(arrived, session.store(), clock.now());
    if (!plan)
        stop(plan.error());
    if (fault == QLatin1String("early"))
        tell("safe", 1);
    if (const Result<void> done = take(session, *plan, clock.now(), fault); !done)
        stop(done.error());
    if (fault != QLatin1String("early"))
        tell("safe", 1);
    for (;;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents); // until it is killed
}
