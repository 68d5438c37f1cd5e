#pragma once

#include "report/content/reporttable.h"
#include "report/content/tablefilter.h"

/// What the tables and papers of following up have in common, in words.
namespace ks::followUpText {

QString day(const QDate& date); ///< "20/03/2026"; empty for none
QString kind(MeetingKind kind);
QString state(MeetingState state);
QString presence(Presence state);

/// The day, or else the moment in words; empty while both are open.
QString when(const Meeting& meeting);

/// What an item or a decision is about: "work package 2. Datagedreven klimaatbeleid", or that it is no longer there;
/// empty where it is about nothing else.
QString about(const Workspace& workspace, const QString& entity, const QString& key);

/// Whether a city or an organisation was at a meeting; none where nothing was noted.
struct Seat {
    QString id; ///< of the city or the organisation
    QString name;
    std::optional<Presence> state;
};

/// Every city, in the order of the member list, then the organisations that something was noted of.
QList<Seat> seats(const Workspace& workspace, const Meeting& meeting, const TableFilter& filter);

/// The meetings by day; those without a day last, in the order of their titles.
QList<const Meeting*> meetings(const Workspace& workspace);

/// Makes the sentence the only row of a table without rows, so that nobody takes it for one that was cut off.
void sayInstead(ReportTable& table, const QString& sentence);

template<class T>
QList<const T*> rowsOf(const Workspace& workspace, const Meeting& meeting) {
    return rowsInOrder<T>(workspace.content, [&](const T& row) { return row.meeting == meeting.id; });
}

} // namespace ks::followUpText
