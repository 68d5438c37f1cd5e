#include "report/content/prioritiestable.h"

#include "domain/analysis/prioritytext.h"
#include "report/content/contentnotes.h"
#include "report/content/followuptext.h"
#include "report/content/optionalcolumns.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PrioritiesTable)
};

CellValue figure(const std::optional<int>& thousandths) {
    return thousandths ? CellValue(*thousandths / 1000.0) : CellValue();
}

CellValue figureOrOpen(const std::optional<int>& thousandths) {
    return thousandths ? figure(thousandths) : CellValue(OpenValue{});
}

CellValue count(const std::optional<int>& number) {
    return number ? CellValue(qint64(*number)) : CellValue();
}

QList<ReportColumn> priorityColumns() {
    return {{QStringLiteral("place"), Texts::tr("Place", "in a ranking"), ColumnKind::Count, 0.4},
            {QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.3},
            {QStringLiteral("recommendation"), Texts::tr("Recommendation"), ColumnKind::Text, 2.0},
            {QStringLiteral("sum"), Texts::tr("Sum"), ColumnKind::Number, 0.6},
            {QStringLiteral("urgency"), Texts::tr("Urgency"), ColumnKind::Number, 0.6},
            {QStringLiteral("missing"), Texts::tr("What is missing"), ColumnKind::Text, 1.2},
            {QStringLiteral("how"), Texts::tr("How it comes about"), ColumnKind::Text, 3.0}};
}

ReportTable emptyTable(const Workspace& workspace, const TableFilter& filter, const char* id, const QString& title) {
    ReportTable table;
    table.id = QLatin1String(id);
    table.section = Texts::tr("TO BE · Recommendations");
    table.title = title;
    table.subtitle = contentNotes::staysWhole(workspace, filter);
    table.landscape = true;
    return table;
}

const Ranking* keptLast(const Workspace& workspace) {
    const Ranking* last = nullptr;
    for (const Ranking* each : rowsInOrder<Ranking>(workspace.content)) {
        if (!each->entries.isEmpty() && (!last || each->frozen.utcMilliseconds >= last->frozen.utcMilliseconds))
            last = each;
    }
    return last;
}

QString sizeText(int size, bool kept) {
    return (kept ? Texts::tr("“The list” is a top %1, as many as the list that was kept last.", "number")
                 : Texts::tr("“The list” is a top %1; none was kept yet.", "number"))
        .arg(size);
}

/// The candidate of an entry; every entry has one.
const PriorityCandidate& candidateOf(const QList<PriorityCandidate>& candidates, const PriorityEntry& entry) {
    return *std::find_if(candidates.begin(), candidates.end(),
                         [&](const PriorityCandidate& each) { return each.id == entry.id; });
}

/// "Top 10, decided on 16/05/2025, by the steering group".
QString versionText(const Ranking& row) {
    return QStringList{row.title,
                       row.decidedOn.isValid() ? Texts::tr("decided on %1").arg(followUpText::day(row.decidedOn))
                                               : Texts::tr("day of the decision open"),
                       row.decidedBy.isEmpty() ? Texts::tr("who decided is open")
                                               : Texts::tr("by %1").arg(row.decidedBy)}
        .join(QStringLiteral(", "));
}

QString byHand(const RankingEntry& entry) {
    if (entry.manualReason.isEmpty() || !entry.computedPosition)
        return entry.manualReason;
    return Texts::tr("%1 (by the rule: place %2)", "reason, place")
        .arg(entry.manualReason, QString::number(*entry.computedPosition));
}

QList<ReportColumn> versionColumns() {
    return {{QStringLiteral("recommendation"), Texts::tr("Recommendation"), ColumnKind::Text, 3.0},
            {QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.4},
            {QStringLiteral("place"), Texts::tr("Place", "in a ranking"), ColumnKind::Count, 0.5},
            {QStringLiteral("maturity"), Texts::tr("Maturity"), ColumnKind::Number, 0.7},
            {QStringLiteral("impact"), Texts::tr("Impact"), ColumnKind::Number, 0.7},
            {QStringLiteral("importance"), Texts::tr("Importance"), ColumnKind::Number, 0.7},
            {QStringLiteral("urgency"), Texts::tr("Urgency"), ColumnKind::Number, 0.7},
            {QStringLiteral("sum"), Texts::tr("Sum"), ColumnKind::Number, 0.7},
            {QStringLiteral("byHand"), Texts::tr("Placed by hand"), ColumnKind::Text, 1.6}};
}

void addVersion(ReportTable& table, const Ranking& row, const QString& mark) {
    ReportRow heading{row.id.value, RowKind::Subheading, {plainCell(versionText(row), mark)}};
    heading.cells.resize(table.columns.size());
    table.rows.append(heading);
    for (qsizetype i = 0; i < row.entries.size(); ++i) {
        const RankingEntry& each = row.entries[i];
        table.rows.append(
            {QStringLiteral("%1/%2").arg(row.id.value).arg(i + 1),
             RowKind::Body,
             {plainCell(each.title), plainCell(count(each.number)),
              plainCell(row.ordered ? CellValue(qint64(i + 1)) : CellValue()), plainCell(figure(each.maturity)),
              plainCell(figure(each.impact)), plainCell(figure(each.importance)), plainCell(figure(each.urgency)),
              plainCell(figure(each.total)), plainCell(byHand(each))}});
    }
}

/// What a version says of itself: how its order follows, or that it has none.
QString versionNote(const Ranking& row) {
    QStringList told;
    if (!row.ordered)
        told.append(Texts::tr("Chosen; their order is not known, and the numbers are no ranks."));
    told += sentences(row.rule) + sentences(row.note);
    told.removeDuplicates();
    return told.isEmpty() ? QString()
                          : Texts::tr("%1: %2", "title, sentences").arg(row.title, told.join(QLatin1Char(' ')));
}

} // namespace

QString prioritiesTitle() {
    return Texts::tr("Ranking of the recommendations");
}

ReportTable prioritiesTable(const Workspace& workspace, const TableFilter& filter) {
    const QLocale locale = reportLocale(reportLanguage());
    const Ranking* kept = keptLast(workspace);
    PriorityRule rule = standardRule();
    if (kept)
        rule.topSize = static_cast<int>(kept->entries.size());
    const QList<PriorityCandidate> candidates = priorityCandidates(workspace);
    const PriorityList list = prioritise(candidates, rule, manualPlaces(workspace));
    RowOrigins origins(workspace);
    ReportTable table = emptyTable(workspace, filter, "priorities", prioritiesTitle());
    table.columns = priorityColumns();
    for (const PriorityEntry& each : list.entries) {
        const PriorityCandidate& candidate = candidateOf(candidates, each);
        const Recommendation* row = workspace.content.of<Recommendation>().find(each.id);
        table.rows.append(
            {each.id.value,
             RowKind::Body,
             {plainCell(each.position ? CellValue(qint64(*each.position)) : CellValue(OpenValue{})),
              plainCell(count(candidate.number)), plainCell(candidate.title, row ? origins.add(*row) : QString()),
              plainCell(figureOrOpen(each.total)), plainCell(figureOrOpen(candidate.figure(Criterion::Urgency))),
              plainCell(priorityText::missing(candidate, each)),
              plainCell(priorityText::pieces(candidate, each, rule, locale).join(QLatin1Char('\n')))}});
    }
    if (candidates.isEmpty())
        followUpText::sayInstead(table, Texts::tr("There are no recommendations in this measuring round, so there is "
                                                  "nothing to rank."));
    else
        table.notes += priorityText::firmness(candidates, list, rule, manualPlaces(workspace), locale)
                       << sizeText(rule.topSize, kept);
    table.notes += priorityText::rule(rule, locale);
    table.notes.append(Texts::tr("“No.” is the number of the recommendation and no rank."));
    if (workspace.round() && workspace.round()->baseline)
        table.notes.append(
            Texts::tr("The report of June 2025 gives no ratings and no order: what stands here was added after it."));
    table.notes += origins.notes();
    table.source = origins.source();
    return table;
}

ReportTable rankingVersionsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = emptyTable(workspace, filter, "priority-versions", Texts::tr("Versions of the top list"));
    table.columns = versionColumns();
    QList<const Ranking*> rows = rowsInOrder<Ranking>(workspace.content);
    std::stable_sort(rows.begin(), rows.end(), [](const Ranking* a, const Ranking* b) {
        return a->frozen.utcMilliseconds < b->frozen.utcMilliseconds;
    });
    for (const Ranking* each : rows) {
        addVersion(table, *each, origins.add(*each));
        table.notes.append(versionNote(*each));
    }
    dropEmptyColumns(table);
    table.notes.append(Texts::tr("A version keeps titles and figures as they were when it was made."));
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    return table;
}

QList<ReportBlock> prioritiesTables(const BuildContext& context) {
    QList<ReportBlock> blocks{prioritiesTable(context.workspace, context.filter)};
    if (!context.workspace.content.of<Ranking>().isEmpty())
        blocks.append(rankingVersionsTable(context.workspace, context.filter));
    return blocks;
}

} // namespace ks
