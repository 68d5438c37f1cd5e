#include "report/content/legendtable.h"

#include "report/content/reportlanguage.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::LegendTable)
};

QList<ReportColumn> legendColumns() {
    return {{QStringLiteral("level"), Texts::tr("Level"), ColumnKind::Level, 0.6},
            {QStringLiteral("name"), Texts::tr("Name"), ColumnKind::Text, 1.3},
            {QStringLiteral("colour"), Texts::tr("Colour"), ColumnKind::Text, 0.4},
            {QStringLiteral("meaning"), Texts::tr("Meaning"), ColumnKind::Text, 8.0}};
}

ReportRow levelRow(const MaturityLevel& level) {
    return {QString::number(level.number),
            RowKind::Body,
            {{LevelValue{level.number}, {}, {}},
             {level.name, {}, {}},
             {level.colour, {}, {}},
             {level.description, {}, {}}}};
}

ReportRow kindRow(const Score& example, const QString& name, const QString& look, const QString& meaning) {
    return {scoreKindName(example.kind()),
            RowKind::Body,
            {{example, {}, {}}, {name, {}, {}}, {look, {}, {}}, {meaning, {}, {}}}};
}

QList<ReportRow> kindRows(const QLocale& locale) {
    const Score exact = *Score::exact(Quarters{11});
    const Score between = *Score::between(Quarters{12}, Quarters{16});
    const Score approximate = *Score::approximate(std::nullopt);
    return {
        kindRow(exact, Texts::tr("Exact"), Texts::tr("of the nearest level"),
                Texts::tr("A value from 1 to 5 in steps of %1. Halfway between two levels the lower one gives the "
                          "colour.")
                    .arg(numberText(0.25, 2, locale))),
        kindRow(between, Texts::tr("Between"), Texts::tr("split in both"),
                Texts::tr("Lies between two levels. Counts as the midpoint; the low and the high reading give the "
                          "bounds of the median.")),
        kindRow(approximate, Texts::tr("Approximate"), Texts::tr("hatched"),
                Texts::tr("Given as an approximation. Counts with its value when one is recorded, otherwise it is left "
                          "out.")),
        kindRow(Score::unscored(), Texts::tr("Without a level"), Texts::tr("none"),
                Texts::tr("Handed in, but without levels. Left out and counted separately.")),
        kindRow(Score::missing(), Texts::tr("Not handed in"), Texts::tr("none"),
                Texts::tr("No self-evaluation yet. Left out and counted separately.")),
        kindRow(Score::notApplicable(), Texts::tr("Not applicable"), Texts::tr("none"),
                Texts::tr("The theme does not apply to this city. Left out and counted separately."))};
}

} // namespace

QString legendTitle() {
    return Texts::tr("Legend of the maturity levels");
}

ReportTable legendTable(const Workspace& workspace) {
    ReportTable table;
    table.id = QStringLiteral("legend");
    table.section = Texts::tr("AS IS · Maturity assessment");
    table.title = legendTitle();
    table.subtitle = Texts::tr("What the levels, the colours and the marks in the cells mean.");
    table.columns = legendColumns();
    table.rows.append(subheadingRow(QStringLiteral("levels"), Texts::tr("Maturity levels"), table.columns.size()));
    for (auto level = workspace.levels.crbegin(); level != workspace.levels.crend(); ++level)
        table.rows.append(levelRow(*level));
    table.rows.append(subheadingRow(QStringLiteral("kinds"), Texts::tr("Kinds of score"), table.columns.size()));
    table.rows += kindRows(reportLocale(reportLanguage()));
    table.notes = {
        Texts::tr("The meaning of each level is given in short, after the legend in the report. Which colour "
                  "belongs to which level is inferred from how the report words its scores.")};
    table.source = Texts::tr("Source: legend of the report Klimaatgovernance, June 2025");
    return table;
}

} // namespace ks
