#include "report/content/workpackagetext.h"

#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkPackageText)
};

QString keywords(const WorkPackage& package, const std::optional<WorkPackagePartId>& part, bool openEnded) {
    QStringList words;
    for (const WorkPackageSubtopic& topic : package.subtopics) {
        if (topic.part == part)
            words.append(topic.note.isEmpty() ? topic.keyword
                                              : QStringLiteral("%1 (%2)").arg(topic.keyword, topic.note));
    }
    if (openEnded)
        words.append(QStringLiteral("…"));
    return words.join(QStringLiteral(", "));
}

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

/// The state and the note of a lead, each said once. "Tweede stad nog te bepalen" says its own reservation.
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

QString numberOf(const std::optional<int>& number, const QString& title) {
    return number ? QString::number(*number) : title;
}

} // namespace

QString subtopicsText(const WorkPackage& package) {
    QStringList lines{keywords(package, std::nullopt, package.openEnded)};
    for (const WorkPackagePart& part : package.parts)
        lines.append(
            QStringLiteral("%1. %2: %3").arg(part.letter, part.title, keywords(package, part.id, part.openEnded)));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString leadsText(const Workspace& workspace, const WorkPackage& package) {
    QStringList lines;
    for (const WorkPackageLead& lead : package.leads)
        lines.append(leadText(workspace, lead));
    return lines.join(QLatin1Char('\n'));
}

QString servesText(const Workspace& workspace, const QList<const WorkPackage*>& packages) {
    QStringList links;
    bool proposed = false;
    for (const WorkPackage* package : packages) {
        QStringList numbers;
        for (const WorkPackageService& each : package->serves) {
            const Recommendation* row = workspace.content.of<Recommendation>().find(each.recommendation);
            if (row)
                numbers.append(numberOf(row->number, row->title()));
            proposed = proposed || each.origin == LinkOrigin::Proposed;
        }
        if (!numbers.isEmpty())
            links.append(Texts::tr("%1 serves %2", "package, recommendations")
                             .arg(numberOf(package->number, package->title), joinedWithAnd(numbers)));
    }
    if (links.isEmpty())
        return {};
    const QString all = Texts::tr("Packages and recommendations: %1.").arg(links.join(QStringLiteral("; ")));
    return proposed ? all + QLatin1Char(' ') +
                          Texts::tr("The report does not say this: these links are proposed by Klimaatspiegel.")
                    : all;
}

} // namespace ks
