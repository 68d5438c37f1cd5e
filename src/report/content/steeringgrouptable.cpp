#include "report/content/annextables.h"
#include "report/content/contentnotes.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SteeringGroupTable)
};

using Seats = QList<const SteeringMember*>;

bool isMember(const SteeringMember& seat) {
    return seat.role == MemberRole::Member;
}

/// "Name (address)"; a seat whose person was erased says so.
QString nameOf(const Workspace& workspace, const SteeringMember& seat) {
    const Person* person = workspace.content.of<Person>().find(seat.person);
    if (!person || person->name.isEmpty())
        return Texts::tr("name erased");
    return person->workEmail.isEmpty() ? person->name : QStringLiteral("%1 (%2)").arg(person->name, person->workEmail);
}

class SteeringRows final {
public:
    SteeringRows(const Workspace& workspace, ReportTable& table) : m_workspace(workspace), m_table(table) {}

    /// A row with all names of a city or an organisation, as the report lists them.
    void add(const QString& id, const QString& owner, const Seats& seats) {
        if (seats.isEmpty())
            return;
        QStringList names;
        QString mark;
        for (const SteeringMember* seat : seats) {
            names.append(nameOf(m_workspace, *seat));
            const QString each = m_origins.add(*seat);
            mark = mark.isEmpty() ? each : mark;
            if (!seat->note.isEmpty())
                m_notes.append(Texts::tr("%1: %2", "city, remark").arg(owner, seat->note));
        }
        m_table.rows.append({id, RowKind::Body, {{owner, mark, {}}, {names.join(QStringLiteral(", ")), {}, {}}}});
    }
    void finish() {
        m_table.notes += m_notes + m_origins.notes();
        m_table.source = m_origins.source();
    }

private:
    const Workspace& m_workspace;
    ReportTable& m_table;
    RowOrigins m_origins{m_workspace};
    QStringList m_notes;
};

template<class Wanted>
Seats seatsOf(const Workspace& workspace, Wanted&& wanted) {
    return rowsInOrder<SteeringMember>(workspace.content, wanted);
}

/// The cities, then the organisations, which are no city.
void addSeats(SteeringRows& rows, const Workspace& workspace, const TableFilter& filter, bool members) {
    const QString suffix = members ? QString() : QStringLiteral("-contact");
    for (const City& city : inMemberOrder(shownCities(workspace, filter)))
        rows.add(city.id.value + suffix, city.name, seatsOf(workspace, [&](const SteeringMember& seat) {
                     return isMember(seat) == members && seat.city == city.id;
                 }));
    if (filter.city)
        return;
    for (const Organisation* each : rowsInOrder<Organisation>(workspace.content))
        rows.add(each->id.value + suffix, each->name, seatsOf(workspace, [&](const SteeringMember& seat) {
                     return isMember(seat) == members && seat.organisation == each->id;
                 }));
}

bool hasOthers(const Workspace& workspace, const TableFilter& filter) {
    return !seatsOf(workspace, [&](const SteeringMember& seat) {
                return !isMember(seat) && (seat.city ? isShown(seat.city, filter) : !filter.city);
            }).isEmpty();
}

} // namespace

QString steeringGroupTitle() {
    return Texts::tr("Members of the climate governance/transition steering group");
}

ReportTable steeringGroupTable(const Workspace& workspace, const TableFilter& filter) {
    ReportTable table;
    table.id = QStringLiteral("steering-group");
    table.section = Texts::tr("Annexes");
    table.title = steeringGroupTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = {{QStringLiteral("city"), Texts::tr("City or organisation"), ColumnKind::Text, 1.0},
                     {QStringLiteral("members"), Texts::tr("Members"), ColumnKind::Text, 4.0}};
    SteeringRows rows(workspace, table);
    addSeats(rows, workspace, filter, true);
    if (hasOthers(workspace, filter)) {
        table.rows.append(
            {QStringLiteral("contact"), RowKind::Subheading, {{Texts::tr("Authors and contact"), {}, {}}, {}}});
        addSeats(rows, workspace, filter, false);
    }
    rows.finish();
    return table;
}

} // namespace ks
