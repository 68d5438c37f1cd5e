#include "report/content/longlisttable.h"

#include "domain/analysis/tracetext.h"
#include "domain/content/recommendationtext.h"
#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/recommendationstable.h"
#include "report/content/reportlanguage.h"
#include "report/content/sourceorder.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::LongListTable)
};

QList<ReportColumn> longListColumns() {
    return {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.3},
            {QStringLiteral("recommendation"), Texts::tr("Recommendation"), ColumnKind::Text, 3.0},
            {QStringLiteral("shortTitle"), Texts::tr("In short"), ColumnKind::Text, 1.2},
            {QStringLiteral("state"), Texts::tr("State"), ColumnKind::Text, 0.8},
            {QStringLiteral("addressees"), Texts::tr("Addressed to"), ColumnKind::Text, 0.9},
            {QStringLiteral("answers"), Texts::tr("What it answers"), ColumnKind::Text, 2.4}};
}

QString addresseesText(const Recommendation& row) {
    QStringList names;
    for (const Addressee each : row.addressees)
        names.append(recommendationText::addressee(each));
    return names.join(QStringLiteral(", "));
}

/// A line for each improvement point and cell.
QString answersText(const Workspace& workspace, const TableFilter& filter, const Recommendation& row) {
    const QLocale locale = reportLocale(reportLanguage());
    QStringList lines;
    const auto add = [&](const TraceItem& item, LinkOrigin origin) {
        const QString text = traceText::item(workspace, item, locale);
        lines.append(origin == LinkOrigin::Proposed ? Texts::tr("%1 (proposed)").arg(text) : text);
    };
    for (const AnsweredPoint& each : row.answers) {
        const auto* point = workspace.content.of<ImprovementPoint>().find(each.point);
        if (point && isShown(point->city, filter))
            add({TraceStage::Point, each.point.value, {}}, each.origin);
    }
    for (const AnsweredCell& each : row.cells) {
        if (isShown(each.city, filter))
            add({TraceStage::Cell, {}, each.theme, each.city}, each.origin);
    }
    return lines.join(QLatin1Char('\n'));
}

ReportRow rowInFull(const Workspace& workspace, const TableFilter& filter, const Recommendation& row,
                    RowOrigins& origins) {
    return {row.id.value,
            RowKind::Body,
            {plainCell(row.number ? CellValue(qint64(*row.number)) : CellValue()),
             plainCell(recommendationInFull(row), origins.add(row)), plainCell(row.shortTitle),
             plainCell(recommendationText::state(row.state)), plainCell(orOpen(addresseesText(row))),
             plainCell(orOpen(answersText(workspace, filter, row)))}};
}

/// Under every theme but its first a recommendation is only named.
ReportRow namedRow(const Theme& theme, const Recommendation& row) {
    const QString name = row.number ? QString::number(*row.number) : row.title();
    ReportRow named{theme.id.value + QLatin1Char('-') + row.id.value, RowKind::Body, {}};
    named.cells.resize(longListColumns().size());
    named.cells[1] = plainCell(Texts::tr("See recommendation %1.").arg(name));
    named.cells[2] = plainCell(row.shortTitle);
    return named;
}

bool hasProposals(const Workspace& workspace) {
    const auto proposed = [](const auto& link) { return link.origin == LinkOrigin::Proposed; };
    const auto& rows = workspace.content.of<Recommendation>();
    return std::any_of(rows.begin(), rows.end(), [&](const auto& each) {
        const Recommendation& row = each.second;
        return std::any_of(row.answers.begin(), row.answers.end(), proposed) ||
               std::any_of(row.cells.begin(), row.cells.end(), proposed);
    });
}

void addRows(ReportTable& table, const Workspace& workspace, const TableFilter& filter, RowOrigins& origins) {
    QSet<RecommendationId> shown;
    for (const Theme& theme : inChapterOrder(workspace.themes)) {
        const auto rows = rowsInOrder<Recommendation>(
            workspace.content, [&](const Recommendation& row) { return row.themes.contains(theme.id); });
        if (!rows.isEmpty())
            table.rows.append(subheadingRow(theme.id.value, theme.name, table.columns.size()));
        for (const Recommendation* row : rows) {
            table.rows.append(shown.contains(row->id) ? namedRow(theme, *row)
                                                      : rowInFull(workspace, filter, *row, origins));
            shown.insert(row->id);
        }
    }
    const auto others = rowsInOrder<Recommendation>(workspace.content,
                                                    [&](const Recommendation& row) { return !shown.contains(row.id); });
    if (!others.isEmpty())
        table.rows.append(subheadingRow(QStringLiteral("none"), Texts::tr("Without a theme"), table.columns.size()));
    for (const Recommendation* row : others)
        table.rows.append(rowInFull(workspace, filter, *row, origins));
}

} // namespace

QString longListTitle() {
    return Texts::tr("Long list of the recommendations");
}

ReportTable longListTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table;
    table.id = QStringLiteral("long-list");
    table.section = Texts::tr("TO BE · Recommendations");
    table.title = longListTitle();
    table.columns = longListColumns();
    table.landscape = true;
    addRows(table, workspace, filter, origins);
    if (const City* only = onlyCity(workspace, filter))
        table.subtitle =
            Texts::tr("This export is limited to %1: of what the recommendations answer, what is of this city or of "
                      "all cities.")
                .arg(only->name);
    if (table.rows.isEmpty())
        followUpText::sayInstead(table, Texts::tr("There are no recommendations in this measuring round."));
    else
        table.notes.append(Texts::tr("“No.” is the number of the recommendation and no rank."));
    if (hasProposals(workspace))
        table.notes.append(Texts::tr("Proposed: nobody has confirmed that the recommendation answers this."));
    table.notes += origins.notes();
    table.source = origins.source();
    return table;
}

bool longListSaysMore(const Workspace& workspace) {
    const auto& rows = workspace.content.of<Recommendation>();
    return std::any_of(rows.begin(), rows.end(), [](const auto& each) {
        const Recommendation& row = each.second;
        return row.state != RecommendationState::Chosen || !row.addressees.isEmpty() || !row.answers.isEmpty() ||
               !row.cells.isEmpty();
    });
}

} // namespace ks
