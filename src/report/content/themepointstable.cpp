#include "report/content/themepointstable.h"

#include "report/content/contentnotes.h"
#include "report/content/optionalcolumns.h"
#include "report/content/runningtext.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ThemePointsTable)
};

QList<ReportColumn> pointColumns(const QString& point) {
    return {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.3},
            {QStringLiteral("point"), point, ColumnKind::Text, 4.0},
            {QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 0.8},
            {QStringLiteral("remark"), Texts::tr("Remark"), ColumnKind::Text, 1.8}};
}

/// Numbered anew within the theme: what was added or removed since leaves no gap.
template<class Point>
void addTheme(ReportTable& table, const Workspace& workspace, const TableFilter& filter, const Theme& theme,
              RowOrigins& origins) {
    qint64 number = 0;
    for (const Point* row : rowsInOrder<Point>(workspace.content, [&](const Point& each) {
             return each.theme == theme.id && isShown(each.city, filter);
         })) {
        if (number == 0)
            table.rows.append({theme.id.value, RowKind::Subheading, {{theme.name, {}, {}}, {}, {}, {}}});
        const City* city = row->city ? workspace.city(*row->city) : nullptr;
        table.rows.append({row->id.value,
                           RowKind::Body,
                           {{++number, {}, {}},
                            {cellProse(row->text), origins.add(*row), {}},
                            {city ? city->name : QString(), {}, {}},
                            {cellProse(row->note), {}, {}}}});
    }
}

template<class Point>
ReportTable pointsTable(const Workspace& workspace, const TableFilter& filter, const char* id, const QString& title) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QLatin1String(id);
    table.section = Texts::tr("AS IS · Themes");
    table.title = title;
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = pointColumns(title);
    for (const Theme& theme : inChapterOrder(workspace.themes))
        addTheme<Point>(table, workspace, filter, theme, origins);
    table.notes = origins.notes();
    table.source = origins.source();
    dropEmptyColumns(table);
    return table;
}

} // namespace

QString strengthsTitle() {
    return Texts::tr("Strengths");
}

ReportTable strengthsTable(const Workspace& workspace, const TableFilter& filter) {
    return pointsTable<Strength>(workspace, filter, "strengths", strengthsTitle());
}

QString improvementPointsTitle() {
    return Texts::tr("Points for improvement");
}

ReportTable improvementPointsTable(const Workspace& workspace, const TableFilter& filter) {
    return pointsTable<ImprovementPoint>(workspace, filter, "improvement-points", improvementPointsTitle());
}

} // namespace ks
