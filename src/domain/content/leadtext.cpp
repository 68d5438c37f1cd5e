#include "domain/content/leadtext.h"

#include "domain/workspace.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::LeadText)
};

QString nameOf(const Workspace& workspace, const WorkPackageLead& lead) {
    const City* city = lead.city ? workspace.city(*lead.city) : nullptr;
    if (city)
        return city->name;
    const Organisation* organisation =
        lead.organisation ? workspace.content.of<Organisation>().find(*lead.organisation) : nullptr;
    return organisation ? organisation->name : QString();
}

QString certaintyText(Certainty certainty) {
    switch (certainty) {
    case Certainty::ToExamine:
        return Texts::tr("to be examined");
    case Certainty::ToDecide:
        return Texts::tr("still to be decided");
    case Certainty::Certain:
        break;
    }
    return {};
}

} // namespace

QString leadText(const Workspace& workspace, const WorkPackageLead& lead) {
    const QString known = nameOf(workspace, lead);
    const QString name = known.isEmpty() ? lead.label : known;
    QStringList reservations;
    for (const QString& each : {lead.note, certaintyText(lead.certainty)}) {
        const bool said = name.contains(each) || reservations.join(QLatin1Char(' ')).contains(each);
        if (!each.isEmpty() && !said && !(known.isEmpty() && lead.certainty != Certainty::Certain))
            reservations.append(each);
    }
    if (lead.role == LeadRole::Partner)
        reservations.append(Texts::tr("partner"));
    return reservations.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, reservations.join(QStringLiteral("; ")));
}

QString leadsText(const Workspace& workspace, const WorkPackage& package) {
    QStringList leads;
    for (const WorkPackageLead& each : package.leads) {
        if (each.role == LeadRole::Lead)
            leads.append(leadText(workspace, each));
    }
    return leads.join(QStringLiteral(", "));
}

} // namespace ks
