#include "session/records/followups.h"

#include "session/records/recordchoices.h"
#include "session/records/recordregistry.h"
#include "session/records/recordsources.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FollowUps)
};

QStringList idsOf(const QList<ThemeId>& themes) {
    QStringList ids;
    for (const ThemeId& each : themes)
        ids.append(each.value);
    return ids;
}

QList<FollowUp> ofPoint(const ImprovementPoint& point) {
    return {{QStringLiteral("recommendation"),
             Texts::tr("Reco&mmendation that answers this"),
             QLatin1String(Recommendation::entity),
             {{QStringLiteral("themes"), QStringList{point.theme.value}},
              {QStringLiteral("answers"), QStringList{point.id.value}}}}};
}

QList<FollowUp> ofRecommendation(const Recommendation& row) {
    return {{QStringLiteral("package"),
             Texts::tr("&Work package that serves this"),
             QLatin1String(WorkPackage::entity),
             {{QStringLiteral("themes"), idsOf(row.themes)}, {QStringLiteral("serves"), QStringList{row.id.value}}}},
            {QStringLiteral("rating"),
             Texts::tr("Ratin&g of this"),
             QLatin1String(Rating::entity),
             {{QStringLiteral("recommendation_id"), row.id.value}}}};
}

QList<FollowUp> ofPackage(const WorkPackage& row) {
    const QVariantMap package{{QStringLiteral("work_package_id"), row.id.value}};
    return {
        {QStringLiteral("lead"), Texts::tr("&Lead or partner of this"), QStringLiteral("work_package_lead"), package},
        {QStringLiteral("action"), Texts::tr("A&ction for this"), QLatin1String(PackageAction::entity), package}};
}

QList<FollowUp> ofMeeting(const Meeting& row) {
    const QVariantMap meeting{{QStringLiteral("meeting_id"), row.id.value}};
    return {
        {QStringLiteral("agendaItem"), Texts::tr("A&genda item of this"), QLatin1String(AgendaItem::entity), meeting},
        {QStringLiteral("decision"), Texts::tr("&Decision of this"), QLatin1String(MeetingDecision::entity), meeting}};
}

/// What the item was about may be gone since.
QList<FollowUp> ofAgendaItem(const Workspace& workspace, const AgendaItem& row) {
    QVariantMap preset{{QStringLiteral("meeting_id"), row.meeting.value}};
    const QString about = keyText(RowRef{row.aboutEntity, row.aboutKey});
    const QList<FieldChoice> subjects = recordSources::subjects().all(workspace);
    if (std::any_of(subjects.cbegin(), subjects.cend(), [&](const FieldChoice& each) { return each.key == about; }))
        preset.insert(QStringLiteral("about"), about);
    return {
        {QStringLiteral("decision"), Texts::tr("&Decision on this"), QLatin1String(MeetingDecision::entity), preset}};
}

/// The row of this kind, as `make` takes it; nothing where it is of another kind or not there.
template<class T>
QList<FollowUp> from(const Workspace& workspace, const RowRef& row, QList<FollowUp> (*make)(const T&)) {
    const T* found =
        row.entity == QLatin1String(T::entity) ? workspace.content.of<T>().find(typename T::Key(row.key)) : nullptr;
    return found ? make(*found) : QList<FollowUp>();
}

QList<FollowUp> ofAgendaItemAt(const Workspace& workspace, const RowRef& row) {
    const AgendaItem* found = row.entity == QLatin1String(AgendaItem::entity)
                                  ? workspace.content.of<AgendaItem>().find(AgendaItemId(row.key))
                                  : nullptr;
    return found ? ofAgendaItem(workspace, *found) : QList<FollowUp>();
}

} // namespace

QList<FollowUp> followUpsOf(const Workspace& workspace, const RowRef& row) {
    return from(workspace, row, ofPoint) + from(workspace, row, ofRecommendation) + from(workspace, row, ofPackage) +
           from(workspace, row, ofMeeting) + ofAgendaItemAt(workspace, row);
}

QList<FollowUp> followUpsOf(const ThemeId& theme, const std::optional<CityId>& city) {
    return {{QStringLiteral("recommendation"),
             city ? Texts::tr("Reco&mmendation for this cell") : Texts::tr("Reco&mmendation for this theme"),
             QLatin1String(Recommendation::entity),
             {{QStringLiteral("themes"), QStringList{theme.value}},
              {QStringLiteral("cells"), QStringList{recordSources::cellKey(theme, city)}}}}};
}

Result<RecordAddition> makeFollowUp(const Workspace& workspace, const FollowUp& followUp) {
    return addWithDefaults(workspace, *recordType(followUp.entity), followUp.preset);
}

} // namespace ks
