#include "report/content/summarytable.h"

#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/recommendationstable.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SummaryTable)
};

QList<ReportColumn> summaryColumns(const QList<Theme>& themes) {
    QList<ReportColumn> list = {{QStringLiteral("row"), QString(), ColumnKind::Text, 1.0}};
    for (const Theme& theme : themes)
        list.append({theme.id.value, theme.name, ColumnKind::Score});
    return list;
}

ReportRow levelRow(const Workspace& workspace, const QList<Theme>& themes) {
    ReportRow row{QStringLiteral("global"), RowKind::Summary, {{Texts::tr("Maturity level (AS IS)"), {}, {}}}};
    for (const Theme& theme : themes) {
        const std::optional<Adjustment> decided = workspace.globalScore(theme.id);
        row.cells.append({decided ? CellValue(decided->value) : CellValue(OpenValue{}), {}, {}});
    }
    return row;
}

QString shortTitles(const Workspace& workspace, const Theme& theme, RowOrigins& origins) {
    QStringList lines;
    for (const Recommendation* row : chosenFor(workspace, theme.id)) {
        const QString mark = origins.add(*row);
        QString line =
            row->number ? QStringLiteral("%1. %2").arg(QString::number(*row->number), row->title()) : row->title();
        lines.append(mark.isEmpty() ? line : QStringLiteral("%1 (%2)").arg(line, mark));
    }
    return lines.isEmpty() ? QStringLiteral("/") : lines.join(QLatin1Char('\n'));
}

ReportRow recommendationsRow(const Workspace& workspace, const QList<Theme>& themes, RowOrigins& origins) {
    ReportRow row{QStringLiteral("recommendations"), RowKind::Body, {{Texts::tr("Recommendations (TO BE)"), {}, {}}}};
    for (const Theme& theme : themes)
        row.cells.append({shortTitles(workspace, theme, origins), {}, {}});
    return row;
}

} // namespace

QString summaryTitle() {
    return Texts::tr("Management summary: maturity and recommendations");
}

ReportTable summaryTable(const Workspace& workspace, const TableFilter& filter) {
    const QList<Theme> themes = inChapterOrder(workspace.themes);
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("summary");
    table.section = Texts::tr("Management summary");
    table.title = summaryTitle();
    table.subtitle = QStringLiteral("%1. %2").arg(gridNotes::roundName(workspace), gridNotes::globalScores(workspace));
    table.columns = summaryColumns(themes);
    table.rows = {levelRow(workspace, themes), recommendationsRow(workspace, themes, origins)};
    table.notes = {contentNotes::staysWhole(workspace, filter)};
    table.notes += contentNotes::ofRole(workspace, SectionRole::recommendationsNote) + origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    table.landscape = true;
    return table;
}

} // namespace ks
