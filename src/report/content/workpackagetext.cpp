#include "report/content/workpackagetext.h"

#include "domain/content/leadtext.h"
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

QString leadLines(const Workspace& workspace, const WorkPackage& package) {
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
