#include "report/content/followuptext.h"

#include "domain/content/packagetext.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks::followUpText {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::FollowUpText)
};

QString gone() {
    return Texts::tr("no longer there");
}

QString nameOf(const Recommendation& row) {
    return row.number ? QStringLiteral("%1. %2").arg(QString::number(*row.number), row.title()) : row.title();
}

} // namespace

QString day(const QDate& date) {
    return date.isValid() ? date.toString(QStringLiteral("d/MM/yyyy")) : QString();
}

QString kind(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::SteeringGroup:
        return Texts::tr("steering group");
    case MeetingKind::Workshop:
        return Texts::tr("workshop");
    case MeetingKind::Board:
        return Texts::tr("board");
    case MeetingKind::Other:
        break;
    }
    return Texts::tr("other");
}

QString state(MeetingState state) {
    switch (state) {
    case MeetingState::Planned:
        return Texts::tr("planned");
    case MeetingState::Held:
        return Texts::tr("held");
    case MeetingState::Cancelled:
        break;
    }
    return Texts::tr("cancelled");
}

QString presence(Presence state) {
    switch (state) {
    case Presence::Present:
        return Texts::tr("present");
    case Presence::Excused:
        return Texts::tr("excused");
    case Presence::Absent:
        break;
    }
    return Texts::tr("absent");
}

QString when(const Meeting& meeting) {
    return meeting.heldOn.isValid() ? day(meeting.heldOn) : meeting.heldText;
}

QString about(const Workspace& workspace, const QString& entity, const QString& key) {
    const RoundContent& content = workspace.content;
    if (entity.isEmpty())
        return {};
    if (entity == QLatin1String(WorkPackage::entity)) {
        const WorkPackage* row = content.of<WorkPackage>().find(WorkPackageId(key));
        return Texts::tr("work package %1").arg(row ? packageText::name(*row) : gone());
    }
    if (entity == QLatin1String(PackageAction::entity)) {
        const PackageAction* row = content.of<PackageAction>().find(PackageActionId(key));
        return Texts::tr("action %1").arg(row ? QStringLiteral("“%1”").arg(row->title) : gone());
    }
    if (entity == QLatin1String(Recommendation::entity)) {
        const Recommendation* row = content.of<Recommendation>().find(RecommendationId(key));
        return Texts::tr("recommendation %1").arg(row ? nameOf(*row) : gone());
    }
    return gone();
}

QList<Seat> seats(const Workspace& workspace, const Meeting& meeting, const TableFilter& filter) {
    const auto stateOf = [&](auto&& isIt) {
        const auto found = std::find_if(meeting.attendance.begin(), meeting.attendance.end(), isIt);
        return found == meeting.attendance.end() ? std::nullopt : std::optional(found->state);
    };
    QList<Seat> list;
    for (const City& city : inMemberOrder(shownCities(workspace, filter)))
        list.append({city.id.value, city.name, stateOf([&](const Attendance& each) { return each.city == city.id; })});
    if (filter.city)
        return list;
    for (const Organisation* each : rowsInOrder<Organisation>(workspace.content)) {
        const auto state = stateOf([&](const Attendance& row) { return row.organisation == each->id; });
        if (state)
            list.append({each->id.value, each->name, state});
    }
    return list;
}

QList<const Meeting*> meetings(const Workspace& workspace) {
    QList<const Meeting*> rows = rowsInOrder<Meeting>(workspace.content);
    std::stable_sort(rows.begin(), rows.end(), [](const Meeting* a, const Meeting* b) {
        if (a->heldOn.isValid() != b->heldOn.isValid())
            return a->heldOn.isValid();
        return a->heldOn.isValid() ? a->heldOn < b->heldOn : a->title < b->title;
    });
    return rows;
}

void sayInstead(ReportTable& table, const QString& sentence) {
    ReportRow row{QStringLiteral("none"), RowKind::Subheading, {{sentence, {}, {}}}};
    row.cells.resize(table.columns.size());
    table.rows = {row};
}

} // namespace ks::followUpText
