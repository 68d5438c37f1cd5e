#include "session/agendacommands.h"

#include "base/dayreader.h"
#include "domain/analysis/deadlines.h"
#include "domain/analysis/rules.h"
#include "domain/content/packagetext.h"
#include "session/roundguard.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::AgendaCommands)
};

/// Something to speak about; without an entity it is about no row.
struct Topic {
    RowRef about;
    QString title;
    QStringList reasons;
};

const QStringList& rulesToSpeakAbout() {
    static const QStringList rules{Rule::lowScoreRecommendation, Rule::recommendationWithoutPackage,
                                   Rule::packageWithoutLead,     Rule::packageLeadOpen,
                                   Rule::packageLeadsToDecide,   Rule::packageWithoutTiming};
    return rules;
}

void add(QList<Topic>& topics, const RowRef& about, const QString& title, const QString& reason) {
    const auto same = std::find_if(topics.begin(), topics.end(), [&](const Topic& each) {
        return about.entity.isEmpty() ? each.title == title : each.about == about;
    });
    if (same != topics.end())
        same->reasons.append(reason);
    else
        topics.append({about, title, {reason}});
}

void addUrgent(const Workspace& workspace, const QDate& today, QList<Topic>& topics) {
    for (const DueAction& each : dueActions(workspace)) {
        const Urgent urgent = each.urgentOn(today);
        if (urgent == Urgent::Not)
            continue;
        const QString due = dayText(each.action->dueOn);
        add(topics, {QLatin1String(PackageAction::entity), each.action->id.value},
            QStringLiteral("%1 (%2)").arg(each.action->title, packageText::calledName(*each.package)),
            urgent == Urgent::Late ? Texts::tr("Late: it was due on %1.").arg(due)
                                   : Texts::tr("Soon: it is due on %1.").arg(due));
    }
    for (const WorkPackage* each : rowsInOrder<WorkPackage>(
             workspace.content, [&](const WorkPackage& row) { return row.round == workspace.loadedRound; })) {
        const Urgent urgent = urgentOn(*each, today);
        if (urgent != Urgent::Not)
            add(topics, {QLatin1String(WorkPackage::entity), each->id.value}, packageText::calledName(*each),
                urgent == Urgent::Late ? Texts::tr("Late: it was to start in %1.").arg(*each->quarter)
                                       : Texts::tr("Soon: it is to start in %1.").arg(*each->quarter));
    }
}

void addFindings(const Workspace& workspace, QList<Topic>& topics) {
    for (const Finding& each : findings(workspace)) {
        const bool ofRow = each.row && !each.row->key.isEmpty();
        const bool judged = ofRow || each.severity != Severity::Info; // "not to be judged" is nothing to speak about
        if (!rulesToSpeakAbout().contains(each.rule) || !judged)
            continue;
        add(topics, ofRow ? *each.row : RowRef(), each.where, each.message);
    }
}

} // namespace

Result<Edit> proposeAgenda(const Workspace& workspace, const MeetingId& meeting, const QDate& today) {
    if (const Result<const Round*> round = writableRound(workspace, workspace.loadedRound); !round)
        return round.error();
    const Meeting* row = workspace.content.of<Meeting>().find(meeting);
    if (!row)
        return Error{ErrorCode::NotFound, Texts::tr("This meeting is not there any more."), {}};
    QList<Topic> topics;
    addUrgent(workspace, today, topics);
    addFindings(workspace, topics);
    int position = 0;
    for (const auto& entry : workspace.content.of<AgendaItem>()) {
        const AgendaItem& item = entry.second;
        if (item.meeting != meeting)
            continue;
        position = std::max(position, item.position);
        topics.removeIf([&](const Topic& topic) {
            return topic.about.entity.isEmpty() ? topic.title == item.title
                                                : topic.about == RowRef{item.aboutEntity, item.aboutKey};
        });
    }
    Edit edit;
    edit.label = Texts::tr("agenda of %1").arg(row->title);
    for (const Topic& each : std::as_const(topics)) {
        AgendaItem item;
        item.id = AgendaItemId::make();
        item.round = row->round;
        item.meeting = meeting;
        item.position = ++position;
        item.title = each.title;
        item.text = each.reasons.join(QLatin1Char('\n'));
        item.aboutEntity = each.about.entity;
        item.aboutKey = each.about.key;
        edit.deltas.push_back(RowDelta<AgendaItem>{std::nullopt, item});
    }
    return edit;
}

} // namespace ks
