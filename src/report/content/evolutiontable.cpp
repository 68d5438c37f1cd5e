#include "report/content/evolutiontable.h"

#include "domain/analysis/evolutiontext.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvolutionTable)
};

constexpr int mostRanked = 10;

ReportCell countCell(int value) {
    return plainCell(CellValue(qint64(value)));
}

QString roundName(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round ? round->name : QString();
}

/// Of both rounds, once where they have the same.
QString sourcesOf(const Workspace& before, const Workspace& after) {
    QStringList sources{gridNotes::source(before), gridNotes::source(after)};
    sources.removeDuplicates();
    return sources.join(QStringLiteral("; "));
}

class EvolutionWriter final {
public:
    EvolutionWriter(const BuildContext& context, const Workspace& before)
        : m_context(context),
          m_workspace(context.workspace),
          m_then(roundName(before)),
          m_now(roundName(context.workspace)),
          m_sources(sourcesOf(before, context.workspace)),
          m_locale(reportLocale(reportLanguage())),
          m_evolution(evolutionBetween(before, context.workspace)) {}

    QList<ReportBlock> blocks() const {
        return QList<ReportBlock>{themeTable(), causesTable(), rankingTable(), cellTable()} +
               tableWithPicture(m_context, pictureId::trends, trendTable());
    }

private:
    ReportTable themeTable() const;
    ReportTable causesTable() const;
    ReportTable rankingTable() const;
    ReportTable cellTable() const;
    ReportTable trendTable() const;
    ReportCell trendCell(const TrendPoint& point, const QString& note) const;
    ReportTable empty(const char* id, const QString& title) const;
    void addRanked(ReportTable& table, const QString& kind, const QString& id, QList<const CellEvolution*> cells) const;
    QList<ReportColumn> changeColumns() const;
    QList<ReportCell> changeCells(const CellEvolution& each) const;
    QString cityName(const CityId& id) const;
    QString themeName(const ThemeId& id) const;

    const BuildContext& m_context;
    const Workspace& m_workspace;
    QString m_then;
    QString m_now;
    QString m_sources;
    QLocale m_locale;
    Evolution m_evolution;
};

QString EvolutionWriter::cityName(const CityId& id) const {
    const City* city = m_workspace.city(id);
    return city ? city->name : id.value;
}

QString EvolutionWriter::themeName(const ThemeId& id) const {
    const Theme* theme = m_workspace.theme(id);
    return theme ? theme->name : id.value;
}

ReportTable EvolutionWriter::empty(const char* id, const QString& title) const {
    ReportTable table;
    table.id = QLatin1String(id);
    table.section = Texts::tr("Comparison");
    table.title = title;
    table.subtitle = Texts::tr("%1 compared with %2").arg(m_now, m_then);
    table.source = m_sources;
    table.landscape = true;
    return table;
}

ReportTable EvolutionWriter::themeTable() const {
    ReportTable table = empty("evolution", evolutionTitle());
    const QString change = Texts::tr("Difference of the medians");
    const QString cities = Texts::tr("Cities");
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 6.0},
                     figureColumn("medianBefore", Texts::tr("Median"), m_then),
                     figureColumn("lowBefore", Texts::tr("Low bound"), m_then),
                     figureColumn("highBefore", Texts::tr("High bound"), m_then),
                     figureColumn("medianNow", Texts::tr("Median"), m_now),
                     figureColumn("lowNow", Texts::tr("Low bound"), m_now),
                     figureColumn("highNow", Texts::tr("High bound"), m_now),
                     figureColumn("change", Texts::tr("Difference"), change),
                     figureColumn("changeLow", Texts::tr("Low bound"), change),
                     figureColumn("changeHigh", Texts::tr("High bound"), change),
                     {QStringLiteral("direction"), Texts::tr("Direction"), ColumnKind::Text, 2.2, 0, change},
                     {QStringLiteral("compared"), Texts::tr("Compared"), ColumnKind::Count, 1.0, 0, cities},
                     figureColumn("medianOfChanges", Texts::tr("Median of their differences"), cities)};
    for (const ChangeDirection each : {ChangeDirection::Up, ChangeDirection::Down, ChangeDirection::Same,
                                       ChangeDirection::Undecided, ChangeDirection::NotComparable})
        table.columns.append(
            {QStringLiteral("count%1").arg(int(each)), evolutionText::word(each), ColumnKind::Count, 1.0, 0, cities});
    for (const ThemeEvolution& each : m_evolution.themes) {
        ReportRow row{each.theme.value, RowKind::Body, {plainCell(themeName(each.theme))}};
        for (const ScoreStatistics* side : {&each.before, &each.after})
            row.cells += {figureCell(side->median), figureCell(side->medianLow), figureCell(side->medianHigh)};
        const std::optional<ValueChange>& median = each.median;
        row.cells += {plainCell(median ? CellValue(median->middle) : CellValue()),
                      plainCell(median ? CellValue(median->low) : CellValue()),
                      plainCell(median ? CellValue(median->high) : CellValue()),
                      plainCell(evolutionText::word(each.direction)),
                      countCell(each.compared),
                      figureCell(each.medianOfChanges)};
        for (const int many : each.counts)
            row.cells.append(countCell(many));
        table.rows.append(row);
        if (each.otherCities())
            table.reservations.append(
                Texts::tr("%1: the two medians are not over the same cities (%2).")
                    .arg(themeName(each.theme), evolutionText::otherCities(each, m_workspace, m_then, m_now)));
    }
    table.notes = {contentNotes::staysWhole(m_workspace, m_context.filter), evolutionText::comparisonRule()};
    table.notes.removeAll(QString());
    return table;
}

/// A row for each cause or reason of a theme; the sum is empty where nothing can be added up.
ReportTable EvolutionWriter::causesTable() const {
    ReportTable table = empty("evolution-causes", Texts::tr("Why the scores changed, per theme"));
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.0},
                     {QStringLiteral("why"), Texts::tr("Why"), ColumnKind::Text, 3.0},
                     {QStringLiteral("sum"), Texts::tr("Sum of the parts"), ColumnKind::Number, 1.0},
                     {QStringLiteral("count"), Texts::tr("Cities"), ColumnKind::Count, 0.6},
                     {QStringLiteral("cities"), Texts::tr("Which cities"), ColumnKind::Text, 4.0}};
    for (const ThemeEvolution& theme : m_evolution.themes) {
        int place = 0;
        for (const evolutionText::CauseLine& each :
             evolutionText::causeLines(themeCauses(m_evolution, theme.theme), m_then, m_now)) {
            QStringList names;
            for (const CityId& city : each.cities)
                names.append(cityName(city));
            table.rows.append(
                {QStringLiteral("%1/%2").arg(theme.theme.value).arg(++place),
                 RowKind::Body,
                 {plainCell(themeName(theme.theme)), plainCell(each.what), figureCell(each.sum),
                  countCell(static_cast<int>(each.cities.size())), plainCell(names.join(QStringLiteral(", ")))}});
        }
    }
    table.notes = {contentNotes::staysWhole(m_workspace, m_context.filter), evolutionText::themeCausesRule(),
                   evolutionText::splitRule()};
    table.notes.removeAll(QString());
    return table;
}

QList<ReportColumn> EvolutionWriter::changeColumns() const {
    const QString change = Texts::tr("Difference");
    return {{QStringLiteral("before"), m_then, ColumnKind::Score, 1.2},
            {QStringLiteral("now"), m_now, ColumnKind::Score, 1.2},
            figureColumn("change", Texts::tr("Difference"), change),
            figureColumn("changeLow", Texts::tr("Low bound"), change),
            figureColumn("changeHigh", Texts::tr("High bound"), change),
            {QStringLiteral("direction"), Texts::tr("Direction"), ColumnKind::Text, 2.0, 0, change}};
}

QList<ReportCell> EvolutionWriter::changeCells(const CellEvolution& each) const {
    const std::optional<ValueChange>& change = each.change;
    return {plainCell(each.before),
            plainCell(each.after),
            plainCell(change ? CellValue(change->middle) : CellValue()),
            plainCell(change ? CellValue(change->low) : CellValue()),
            plainCell(change ? CellValue(change->high) : CellValue()),
            plainCell(evolutionText::word(each.direction))};
}

ReportTable EvolutionWriter::cellTable() const {
    ReportTable table = empty("evolution-cells", Texts::tr("Evolution per theme and city"));
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.0},
                     {QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.8}};
    table.columns += changeColumns();
    table.columns.append({QStringLiteral("why"), Texts::tr("Why"), ColumnKind::Text, 5.0});
    for (const CellEvolution& each : m_evolution.cells) {
        if (!isShown(std::optional(each.city), m_context.filter))
            continue;
        ReportRow row{QStringLiteral("%1/%2").arg(each.theme.value, each.city.value),
                      RowKind::Body,
                      {plainCell(themeName(each.theme)), plainCell(cityName(each.city))}};
        row.cells += changeCells(each);
        const QString whyNot = evolutionText::whyNot(each, m_then, m_now);
        row.cells.append(plainCell(
            whyNot.isEmpty() ? evolutionText::causes(each.split, m_then, m_now, m_locale).join(QLatin1Char('\n'))
                             : whyNot));
        table.rows.append(row);
    }
    table.notes = {contentNotes::limited(m_workspace, m_context.filter), evolutionText::comparisonRule(),
                   evolutionText::splitRule()};
    table.notes.removeAll(QString());
    return table;
}

void EvolutionWriter::addRanked(ReportTable& table, const QString& kind, const QString& id,
                                QList<const CellEvolution*> cells) const {
    cells.removeIf([&](const CellEvolution* each) { return !isShown(std::optional(each->city), m_context.filter); });
    if (cells.isEmpty())
        table.notes.append(Texts::tr("%1: no score.").arg(kind));
    else if (cells.size() > mostRanked)
        table.notes.append(Texts::tr("%1: the first %2 of %3 scores.").arg(kind).arg(mostRanked).arg(cells.size()));
    for (const CellEvolution* each : std::as_const(cells).first(std::min<qsizetype>(cells.size(), mostRanked))) {
        ReportRow row{QStringLiteral("%1:%2/%3").arg(id, each->theme.value, each->city.value),
                      RowKind::Body,
                      {plainCell(kind), plainCell(cityName(each->city)), plainCell(themeName(each->theme))}};
        row.cells += changeCells(*each);
        table.rows.append(row);
    }
}

ReportTable EvolutionWriter::rankingTable() const {
    ReportTable table = empty("evolution-ranking", Texts::tr("Most improved and most worrying"));
    table.columns = {{QStringLiteral("kind"), Texts::tr("What"), ColumnKind::Text, 2.0},
                     {QStringLiteral("city"), Texts::tr("City"), ColumnKind::Text, 1.8},
                     {QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.4}};
    table.columns += changeColumns();
    table.notes = {contentNotes::limited(m_workspace, m_context.filter), evolutionText::rankingRule()};
    addRanked(table, Texts::tr("Most improved"), QStringLiteral("improved"), mostImproved(m_evolution));
    addRanked(table, Texts::tr("Most worrying"), QStringLiteral("worrying"), mostWorrying(m_evolution));
    table.notes.removeAll(QString());
    return table;
}

/// With its bounds, where they leave room, before the note.
ReportCell EvolutionWriter::trendCell(const TrendPoint& point, const QString& note) const {
    QStringList notes{note};
    if (point.low != point.high)
        notes.prepend(numberText(*point.low, 3, m_locale) + QChar(0x2013) + numberText(*point.high, 3, m_locale));
    notes.removeAll(QString());
    return figureCell(point.value, notes.join(QStringLiteral(" · ")));
}

ReportTable EvolutionWriter::trendTable() const {
    ReportTable table = empty("evolution-trend", Texts::tr("Median per theme over all rounds"));
    table.subtitle.clear();
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.4}};
    QList<const Workspace*> rounds;
    for (const Workspace& each : *m_context.filter.earlier)
        rounds.append(&each);
    rounds.append(&m_workspace);
    for (const Workspace* each : rounds)
        table.columns.append({each->loadedRound.value, roundName(*each), ColumnKind::Number, 1.0});
    const City* only = onlyCity(m_workspace, m_context.filter);
    for (const Theme& theme : m_workspace.themes) {
        ReportRow row{theme.id.value, RowKind::Body, {plainCell(theme.name)}};
        for (const TrendPoint& point : trendOf(rounds, theme.id))
            row.cells.append(trendCell(point, Texts::tr("n = %1").arg(point.n)));
        table.rows.append(row);
        if (!only)
            continue;
        ReportRow own{QStringLiteral("%1/%2").arg(theme.id.value, only->id.value),
                      RowKind::Body,
                      {plainCell(Texts::tr("%1, %2", "theme, city").arg(theme.name, only->name))}};
        for (const TrendPoint& point : trendOf(rounds, theme.id, only->id))
            own.cells.append(trendCell(point, {}));
        table.rows.append(own);
    }
    table.notes = {contentNotes::staysWhole(m_workspace, m_context.filter),
                   Texts::tr("With each median its bounds, where “between” leaves room, and how many cities it is "
                             "over. From round to round these are not always the same cities.")};
    table.notes.removeAll(QString());
    return table;
}

ReportTable withoutEarlier(const Workspace& workspace) {
    ReportTable table;
    table.id = QStringLiteral("evolution");
    table.section = Texts::tr("Comparison");
    table.title = evolutionTitle();
    table.subtitle = gridNotes::roundName(workspace);
    table.columns = {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 1.0}};
    table.notes = {Texts::tr("There is nothing to compare with: no earlier measuring round was read.")};
    table.source = gridNotes::source(workspace);
    return table;
}

} // namespace

QString evolutionTitle() {
    return Texts::tr("Evolution between rounds");
}

QList<ReportBlock> evolutionTables(const BuildContext& context) {
    if (const Workspace* before = comparedRound(context.filter))
        return EvolutionWriter(context, *before).blocks();
    return context.embedded ? QList<ReportBlock>() : QList<ReportBlock>{withoutEarlier(context.workspace)};
}

} // namespace ks
