#include "domain/analysis/tracetext.h"

#include "domain/analysis/layers.h"
#include "domain/content/leadtext.h"
#include "domain/content/packagetext.h"
#include "domain/content/prose.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks::traceText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TraceText)
};

QString ofCell(const Workspace& workspace, const TraceItem& item, const QLocale& locale) {
    const Layers layers = layersOf(workspace, {item.theme, item.city});
    const QString place = item.city ? placeName(workspace, layers.place)
                                    : Texts::tr("%1, all cities").arg(placeName(workspace, layers.place));
    if (layers.adjustment)
        return Texts::tr("%1: adjusted to %2").arg(place, shortScoreText(layers.adjustment->value, locale));
    if (item.city)
        return QStringLiteral("%1: %2").arg(place, longScoreText(layers.own, locale));
    return layers.below ? Texts::tr("%1: median %2").arg(place, locale.toString(*layers.below, 'g', 4)) : place;
}

QString ofPoint(const Workspace& workspace, const ImprovementPoint& point) {
    const Theme* theme = workspace.theme(point.theme);
    const City* city = point.city ? workspace.city(*point.city) : nullptr;
    QStringList about{theme ? theme->shortName : point.theme.value};
    if (city)
        about.prepend(city->name);
    return QStringLiteral("%1: %2").arg(about.join(QStringLiteral(", ")), firstLine(point.text));
}

QString ofPackage(const Workspace& workspace, const WorkPackage& package) {
    const QString leads = leadsText(workspace, package);
    return QStringLiteral("%1\n%2").arg(packageText::name(package),
                                        leads.isEmpty() ? Texts::tr("no lead yet") : Texts::tr("lead: %1").arg(leads));
}

QString ofTarget(const Workspace& workspace, const TraceItem& item, const QLocale& locale) {
    const QString place = placeName(workspace, {item.theme, item.city});
    const Target* target =
        workspace.content.of<Target>().find({workspace.loadedRound, item.theme, item.city.value_or(CityId())});
    if (!target)
        return place;
    const QString level = QStringLiteral("%1: %2").arg(place, shortScoreText(target->score, locale));
    return target->dueText.isEmpty() ? level : QStringLiteral("%1, %2").arg(level, target->dueText);
}

} // namespace

QString stage(TraceStage stage) {
    switch (stage) {
    case TraceStage::Cell:
        return Texts::tr("What the grid shows");
    case TraceStage::Point:
        return Texts::tr("Improvement points");
    case TraceStage::Recommendation:
        return Texts::tr("Recommendations");
    case TraceStage::Package:
        return Texts::tr("Work packages");
    case TraceStage::Target:
        break;
    }
    return Texts::tr("Targets");
}

QString item(const Workspace& workspace, const TraceItem& item, const QLocale& locale) {
    switch (item.stage) {
    case TraceStage::Cell:
        return ofCell(workspace, item, locale);
    case TraceStage::Point:
        if (const auto* row = workspace.content.of<ImprovementPoint>().find(ImprovementPointId(item.row)))
            return ofPoint(workspace, *row);
        break;
    case TraceStage::Recommendation:
        if (const auto* row = workspace.content.of<Recommendation>().find(RecommendationId(item.row)))
            return row->number ? QStringLiteral("%1. %2").arg(QString::number(*row->number), row->title())
                               : row->title();
        break;
    case TraceStage::Package:
        if (const auto* row = workspace.content.of<WorkPackage>().find(WorkPackageId(item.row)))
            return ofPackage(workspace, *row);
        break;
    case TraceStage::Target:
        return ofTarget(workspace, item, locale);
    }
    return item.row;
}

QString bond(TraceBond bond) {
    return bond == TraceBond::Theme ? Texts::tr("the same theme, not linked") : QString();
}

} // namespace ks::traceText
