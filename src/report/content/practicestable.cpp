#include "report/content/practicestable.h"

#include "report/content/contentnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/sourceorder.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PracticesTable)
};

using Practices = QList<const GoodPractice*>;

QList<ReportColumn> practiceColumns() {
    return {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 0.6},
            {QStringLiteral("practice"), Texts::tr("Good practice"), ColumnKind::Text, 2.0},
            {QStringLiteral("explanation"), Texts::tr("Explanation"), ColumnKind::Text, 2.5},
            {QStringLiteral("address"), Texts::tr("Address"), ColumnKind::Text, 0.6}};
}

/// The overview of monitoring tools has a table of its own.
bool isTool(const GoodPractice& practice) {
    return practice.kind == PracticeKind::Information && practice.theme.value == QLatin1String("monitoring");
}

/// Those that `wanted` picks, by city in the order of the grid, what is of no single city last.
template<class Wanted>
Practices byCity(const Workspace& workspace, Wanted&& wanted) {
    Practices rows = rowsInOrder<GoodPractice>(workspace.content, wanted);
    const auto placeOf = [&](const GoodPractice* row) {
        const City* city = row->city ? workspace.city(*row->city) : nullptr;
        return city ? city->gridOrder : int(workspace.cities.size()) + 1;
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const GoodPractice* a, const GoodPractice* b) { return placeOf(a) < placeOf(b); });
    return rows;
}

Practices practicesOf(const Workspace& workspace, const TableFilter& filter, const ThemeId& theme) {
    return byCity(workspace, [&](const GoodPractice& row) {
        return row.theme == theme && !isTool(row) && isShown(row.city, filter);
    });
}

QString ownerOf(const Workspace& workspace, const GoodPractice& row) {
    const City* city = row.city ? workspace.city(*row.city) : nullptr;
    return city ? city->name : row.subject;
}

ReportCell addressOf(const GoodPractice& row) {
    if (row.addressState == AddressState::Lost)
        return {OpenValue{}, {}, {}};
    return {row.address, {}, {}};
}

QString kindMark(PracticeKind kind) {
    switch (kind) {
    case PracticeKind::WeakPoint:
        return Texts::tr("Weak point, no good practice.");
    case PracticeKind::Information:
        return Texts::tr("Information, no good practice.");
    case PracticeKind::Practice:
        break;
    }
    return {};
}

QString sameMark(const Workspace& workspace, const GoodPractice& row) {
    const GoodPractice* same = workspace.content.of<GoodPractice>().find(GoodPracticeId(row.sameAs));
    const Theme* theme = same ? workspace.theme(same->theme) : nullptr;
    return theme ? Texts::tr("The same as “%1” (%2).").arg(same->title, theme->name) : QString();
}

ReportRow practiceRow(const Workspace& workspace, const GoodPractice& row, RowOrigins& origins) {
    const QString title =
        row.heading.isEmpty() ? row.title : Texts::tr("%1: %2", "list, item").arg(row.heading, row.title);
    QStringList explanation = {kindMark(row.kind), cellProse(row.text), cellProse(row.note), sameMark(workspace, row)};
    explanation.removeAll(QString());
    return {row.id.value,
            RowKind::Body,
            {{ownerOf(workspace, row), {}, {}},
             {title, origins.add(row), {}},
             {explanation.join(QLatin1Char('\n')), {}, {}},
             addressOf(row)}};
}

QString citiesWithoutPractice(const Workspace& workspace, const TableFilter& filter) {
    QStringList names;
    for (const City& city : shownCities(workspace, filter)) {
        if (byCity(workspace, [&](const GoodPractice& row) { return row.city == city.id && !isTool(row); }).isEmpty())
            names.append(city.name);
    }
    return names.isEmpty() ? QString() : Texts::tr("No good practices are recorded of: %1.").arg(joinedWithAnd(names));
}

bool hasOpenAddress(const ReportTable& table) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [](const ReportRow& row) { return std::holds_alternative<OpenValue>(row.cells[3].value); });
}

ReportTable emptyPracticesTable(const Workspace& workspace, const TableFilter& filter) {
    ReportTable table;
    table.id = QStringLiteral("practices");
    table.section = Texts::tr("AS IS · Good practices");
    table.title = practicesTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = practiceColumns();
    table.notes = contentNotes::ofRole(workspace, SectionRole::practicesIntroduction);
    return table;
}

void finishPractices(ReportTable& table, const RowOrigins& origins) {
    if (hasOpenAddress(table))
        table.notes.append(Texts::tr("Open addresses: the report had a link here; its address is lost."));
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
}

} // namespace

QString practicesTitle() {
    return Texts::tr("Good practices of the cities");
}

ReportTable practicesTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = emptyPracticesTable(workspace, filter);
    for (const Theme& theme : inChapterOrder(workspace.themes)) {
        const Practices rows = practicesOf(workspace, filter, theme.id);
        if (!rows.isEmpty())
            table.rows.append(subheadingRow(theme.id.value, theme.name, table.columns.size()));
        for (const GoodPractice* row : rows)
            table.rows.append(practiceRow(workspace, *row, origins));
    }
    table.notes.append(citiesWithoutPractice(workspace, filter));
    finishPractices(table, origins);
    return table;
}

ReportTable practicesOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    RowOrigins origins(workspace);
    ReportTable table = emptyPracticesTable(workspace, filter);
    table.id += QLatin1Char(':') + theme.id.value;
    table.title = Texts::tr("Good practices for %1").arg(theme.name);
    for (const GoodPractice* row : practicesOf(workspace, filter, theme.id))
        table.rows.append(practiceRow(workspace, *row, origins));
    finishPractices(table, origins);
    return table;
}

QString monitoringToolsTitle() {
    return Texts::tr("The systems and tools used most for climate monitoring and reporting");
}

ReportTable monitoringToolsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("monitoring-tools");
    table.section = Texts::tr("AS IS · Monitoring");
    table.title = monitoringToolsTitle();
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.0},
                     {QStringLiteral("tools"), Texts::tr("Systems and tools"), ColumnKind::Text, 2.0},
                     {QStringLiteral("use"), Texts::tr("Use"), ColumnKind::Text, 3.0}};
    for (const GoodPractice* row :
         byCity(workspace, [&](const GoodPractice& each) { return isTool(each) && isShown(each.city, filter); })) {
        QStringList use = {cellProse(row->text), cellProse(row->note)};
        use.removeAll(QString());
        table.rows.append({row->id.value,
                           RowKind::Body,
                           {{ownerOf(workspace, *row), origins.add(*row), {}},
                            {row->title, {}, {}},
                            {use.join(QLatin1Char('\n')), {}, {}}}});
    }
    table.notes = contentNotes::ofRole(workspace, SectionRole::toolsIntroduction) + origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    return table;
}

} // namespace ks
