#include "report/content/themescorestable.h"

#include "domain/analysis/distribution.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ThemeScoresTable)
};

QList<ReportColumn> themeScoreColumns() {
    return {{QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 2.0},
            {QStringLiteral("score"), Texts::tr("Score"), ColumnKind::Score, 1.0},
            {QStringLiteral("meaning"), Texts::tr("In words"), ColumnKind::Text, 3.0}};
}

ReportRow globalRow(const Workspace& workspace, const Theme& theme, const QLocale& locale) {
    const std::optional<Adjustment> decided = workspace.globalScore(theme.id);
    return {QStringLiteral("global"),
            RowKind::Summary,
            {{Texts::tr("Global score"), {}, {}},
             {decided ? CellValue(decided->value) : CellValue(OpenValue{}),
              {},
              {},
              gridNotes::layer(workspace, {theme.id})},
             {decided && decided->value.kind() != ScoreKind::Exact ? longScoreText(decided->value, locale) : QString(),
              {},
              {}}}};
}

ReportRow medianRow(const ScoreStatistics& figures, const QLocale& locale) {
    QString words = Texts::tr("n = %1").arg(figures.n);
    if (!figures.stable())
        words = Texts::tr("between %1 and %2, %3")
                    .arg(numberText(*figures.medianLow, 3, locale), numberText(*figures.medianHigh, 3, locale), words);
    return {QStringLiteral("median"),
            RowKind::Summary,
            {{Texts::tr("Median"), {}, {}},
             {figures.median ? CellValue(*figures.median) : CellValue(), {}, {}},
             {words, {}, {}}}};
}

ReportRow cityRow(const Workspace& workspace, const City& city, const Theme& theme, const QLocale& locale) {
    const ThemeScore* stored = workspace.scores.find(workspace.cell(city.id, theme.id));
    const Score score = stored ? stored->score : Score::missing();
    const QString wording = stored && saysMore(stored->wording, score) ? stored->wording : QString();
    const QString words = score.kind() == ScoreKind::Exact ? QString() : longScoreText(score, locale);
    return {city.id.value,
            RowKind::Body,
            {{city.name, {}, {}},
             {score, {}, stored ? stored->wording : QString(), gridNotes::layer(workspace, {theme.id, city.id})},
             {wording.isEmpty() ? words : QStringLiteral("%1 (“%2”)").arg(words, wording), {}, {}}}};
}

ReportTable distributionTable(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    const LevelDistribution figures = levelDistribution(workspace.scoresOfTheme(theme.id));
    ReportTable table;
    table.id = pictureId::distribution(theme.id);
    table.section = Texts::tr("AS IS · Themes");
    table.title = Texts::tr("Cities per level for %1").arg(theme.name);
    table.columns = {{QStringLiteral("level"), Texts::tr("Level"), ColumnKind::Level, 0.6},
                     {QStringLiteral("name"), Texts::tr("Name"), ColumnKind::Text, 2.0},
                     {QStringLiteral("cities"), Texts::tr("Cities"), ColumnKind::Count, 1.0}};
    for (auto level = workspace.levels.crbegin(); level != workspace.levels.crend(); ++level) {
        const auto index = static_cast<std::size_t>(level->number - 1);
        table.rows.append(
            {QString::number(level->number),
             RowKind::Body,
             {{LevelValue{level->number}, {}, {}}, {level->name, {}, {}}, {qint64(figures.perLevel[index]), {}, {}}}});
    }
    table.rows.append({QStringLiteral("none"),
                       RowKind::Summary,
                       {{}, {Texts::tr("Without a value"), {}, {}}, {qint64(figures.withoutValue), {}, {}}}});
    table.notes = {
        Texts::tr("Each score at its nearest level; “between” counts at its midpoint, and halfway between two "
                  "levels the lower one counts."),
        contentNotes::staysWhole(workspace, filter)};
    table.notes.removeAll(QString());
    table.source = gridNotes::source(workspace);
    return table;
}

} // namespace

ReportTable themeScoresTable(const Workspace& workspace, const TableFilter& filter, const Theme& theme) {
    const QLocale locale = reportLocale(reportLanguage());
    ReportTable table;
    table.id = QStringLiteral("scores:") + theme.id.value;
    table.section = Texts::tr("AS IS · Themes");
    table.title = Texts::tr("Scores of the cities for %1").arg(theme.name);
    table.subtitle = contentNotes::limited(workspace, filter);
    table.columns = themeScoreColumns();
    table.rows = {globalRow(workspace, theme, locale),
                  medianRow(scoreStatistics(workspace.scoresOfTheme(theme.id)), locale)};
    for (const City& city : shownCities(workspace, filter))
        table.rows.append(cityRow(workspace, city, theme, locale));
    table.notes = {gridNotes::medianRule(locale),
                   gridNotes::adjusted(workspace, shownCities(workspace, filter), locale, theme.id)};
    table.notes.removeAll(QString());
    if (onlyCity(workspace, filter))
        table.notes.append(Texts::tr("The global score and the median are those of all %n cities.", nullptr,
                                     int(workspace.cities.size())));
    table.source = gridNotes::source(workspace);
    return table;
}

ReportBlock themeDistribution(const BuildContext& context, const Theme& theme) {
    const ReportTable table = distributionTable(context.workspace, context.filter, theme);
    return pictureOrTable(context, table.id, table);
}

} // namespace ks
