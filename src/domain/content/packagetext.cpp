#include "domain/content/packagetext.h"

#include "domain/content/prose.h"
#include "domain/workspace.h"

#include <QCoreApplication>

namespace ks::packageText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PackageText)
};

} // namespace

QString state(WorkState state) {
    switch (state) {
    case WorkState::ToStart:
        return Texts::tr("still to start");
    case WorkState::Running:
        return Texts::tr("running");
    case WorkState::Done:
        return Texts::tr("finished");
    case WorkState::Stopped:
        break;
    }
    return Texts::tr("stopped");
}

QStringList states() {
    QStringList names;
    for (std::size_t i = 0; i < namesOf(WorkState{}).size(); ++i)
        names.append(state(static_cast<WorkState>(i)));
    return names;
}

QString kind(ActionKind kind) {
    return kind == ActionKind::Milestone ? Texts::tr("milestone") : Texts::tr("action");
}

QString name(const WorkPackage& package) {
    return package.number ? QStringLiteral("%1. %2").arg(QString::number(*package.number), package.title)
                          : package.title;
}

QString calledName(const WorkPackage& package) {
    return package.number ? Texts::tr("Work package %1, %2").arg(QString::number(*package.number), package.title)
                          : Texts::tr("Work package “%1”").arg(package.title);
}

QString timing(const WorkPackage& package) {
    QStringList parts{package.timing, package.quarter.value_or(QString())};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString part(const Workspace& workspace, const PackageAction& action) {
    const WorkPackage* package = workspace.content.of<WorkPackage>().find(action.package);
    if (!package || !action.part)
        return {};
    for (const WorkPackagePart& each : package->parts) {
        if (each.id == *action.part)
            return each.letter.isEmpty() ? each.title : QStringLiteral("%1. %2").arg(each.letter, each.title);
    }
    return {};
}

QString owner(const Workspace& workspace, const PackageAction& action) {
    QStringList names;
    if (action.city) {
        const City* city = workspace.city(*action.city);
        names.append(city ? city->name : action.city->value);
    }
    if (action.organisation) {
        const Organisation* organisation = workspace.content.of<Organisation>().find(*action.organisation);
        names.append(organisation ? organisation->name : action.organisation->value);
    }
    names.append(action.owner);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

QStringList reservationOfAll(const Workspace& workspace) {
    const ReportSection* section = sectionWithRole(workspace.content, SectionRole::packagesReservation);
    const QStringList found = section ? sentences(section->text) : QStringList();
    if (!found.isEmpty() || workspace.content.of<WorkPackage>().isEmpty())
        return found;
    return {Texts::tr("Work packages, leads, timing and subtopics are provisional, not exhaustive and not binding.")};
}

QStringList reservations(const Workspace& workspace, const QList<const WorkPackage*>& packages) {
    QStringList list = reservationOfAll(workspace);
    for (const WorkPackage* package : packages) {
        for (const QString& each : sentences(package->reservation)) {
            if (!list.contains(each))
                list.append(each);
        }
    }
    return list;
}

} // namespace ks::packageText
