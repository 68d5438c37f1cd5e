#include "report/content/recommendationstable.h"

#include "report/content/contentnotes.h"
#include "report/content/runningtext.h"
#include "report/content/sourceorder.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::RecommendationsTable)
};

QList<ReportColumn> recommendationColumns() {
    return {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count, 0.3},
            {QStringLiteral("recommendation"), Texts::tr("Recommendation"), ColumnKind::Text, 4.0},
            {QStringLiteral("shortTitle"), Texts::tr("In short"), ColumnKind::Text, 1.8}};
}

ReportRow recommendationRow(const Recommendation& row, RowOrigins& origins) {
    return {row.id.value,
            RowKind::Body,
            {{row.number ? CellValue(qint64(*row.number)) : CellValue(), {}, {}},
             {recommendationInFull(row), origins.add(row), {}},
             {row.shortTitle, {}, {}}}};
}

ReportRow chapterRow(const Theme& theme) {
    const QString heading = QStringLiteral("%1) %2").arg(QString::number(theme.chapterOrder), theme.name);
    return {theme.id.value, RowKind::Subheading, {{heading, {}, {}}, {}, {}}};
}

ReportRow noneRow(const Theme& theme) {
    return {theme.id.value + QStringLiteral("-none"), RowKind::Body, {{}, {QStringLiteral("/"), {}, {}}, {}}};
}

/// A recommendation of several themes stands under the first of them; the others point to it.
ReportRow referenceRow(const Theme& theme, const Recommendation& row) {
    const QString number = row.number ? QString::number(*row.number) : row.title();
    return {theme.id.value + QLatin1Char('-') + row.id.value,
            RowKind::Body,
            {{}, {Texts::tr("See recommendation %1.").arg(number), {}, {}}, {row.shortTitle, {}, {}}}};
}

QList<const Recommendation*> withoutTheme(const Workspace& workspace) {
    return rowsInOrder<Recommendation>(workspace.content, [](const Recommendation& row) {
        return row.state == RecommendationState::Chosen && row.themes.isEmpty();
    });
}

void addTheme(ReportTable& table, const Workspace& workspace, const Theme& theme, QSet<QString>& shown,
              RowOrigins& origins) {
    table.rows.append(chapterRow(theme));
    const QList<const Recommendation*> rows = chosenFor(workspace, theme.id);
    if (rows.isEmpty())
        table.rows.append(noneRow(theme));
    for (const Recommendation* row : rows) {
        table.rows.append(shown.contains(row->id.value) ? referenceRow(theme, *row) : recommendationRow(*row, origins));
        shown.insert(row->id.value);
    }
}

QString notChosen(const Workspace& workspace) {
    const auto count = rowsInOrder<Recommendation>(workspace.content, [](const Recommendation& row) {
                           return row.state != RecommendationState::Chosen;
                       }).size();
    return count > 0
               ? Texts::tr("%n recommendation(s) that were not chosen are not in this table.", nullptr, int(count))
               : QString();
}

/// What is known of how the list was chosen and ordered, beyond what the notes of the table say already.
QStringList rankingNotes(const Workspace& workspace, const QStringList& said) {
    QStringList notes;
    for (const Ranking* ranking : rowsInOrder<Ranking>(workspace.content)) {
        QStringList told = sentences(ranking->rule) + sentences(ranking->note);
        told.removeIf([&](const QString& each) { return said.contains(each); });
        if (!told.isEmpty())
            notes.append(Texts::tr("%1: %2", "title, sentences").arg(ranking->title, told.join(QLatin1Char(' '))));
    }
    return notes;
}

ReportTable emptyRecommendationsTable(const Workspace& workspace, const TableFilter& filter) {
    ReportTable table;
    table.id = QStringLiteral("recommendations");
    table.section = Texts::tr("TO BE · Recommendations");
    table.title = recommendationsTitle();
    table.subtitle = contentNotes::staysWhole(workspace, filter);
    table.columns = recommendationColumns();
    return table;
}

} // namespace

QList<const Recommendation*> chosenFor(const Workspace& workspace, const ThemeId& theme) {
    return rowsInOrder<Recommendation>(workspace.content, [&](const Recommendation& row) {
        return row.state == RecommendationState::Chosen && row.themes.contains(theme);
    });
}

QString recommendationInFull(const Recommendation& row) {
    QStringList lines{row.longTitle.isEmpty() ? row.shortTitle : row.longTitle, cellProse(row.text)};
    for (const RecommendationPoint& point : row.points)
        lines.append(QString(QChar(0x2013)) + QLatin1Char(' ') + point.text);
    lines.append(cellProse(row.note));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString recommendationsTitle() {
    return Texts::tr("Top 10 recommendations by importance and impact");
}

ReportTable recommendationsTable(const Workspace& workspace, const TableFilter& filter) {
    RowOrigins origins(workspace);
    ReportTable table = emptyRecommendationsTable(workspace, filter);
    QSet<QString> shown;
    for (const Theme& theme : inChapterOrder(workspace.themes))
        addTheme(table, workspace, theme, shown, origins);
    const QList<const Recommendation*> others = withoutTheme(workspace);
    if (!others.isEmpty())
        table.rows.append(
            {QStringLiteral("none"), RowKind::Subheading, {{Texts::tr("Without a theme"), {}, {}}, {}, {}}});
    for (const Recommendation* row : others)
        table.rows.append(recommendationRow(*row, origins));
    table.notes = contentNotes::ofRole(workspace, SectionRole::recommendationsNote);
    table.notes += rankingNotes(workspace, table.notes);
    table.notes.append(notChosen(workspace));
    table.notes += origins.notes();
    table.notes.removeAll(QString());
    table.source = origins.source();
    return table;
}

ReportTable recommendationsOfTheme(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    RowOrigins origins(workspace);
    ReportTable table = emptyRecommendationsTable(workspace, filter);
    table.id += QLatin1Char(':') + theme.id.value;
    table.title = Texts::tr("Recommendations for %1").arg(theme.name);
    for (const Recommendation* row : chosenFor(workspace, theme.id))
        table.rows.append(recommendationRow(*row, origins));
    table.notes = origins.notes();
    table.source = origins.source();
    return table;
}

} // namespace ks
