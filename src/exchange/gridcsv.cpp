#include "exchange/gridcsv.h"

#include "base/csv.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"

namespace ks {
namespace {

void scoreCell(CsvWriter& csv, const Score& score) {
    if (score.kind() == ScoreKind::Exact)
        csv.number(score.low()->toDouble());
    else if (score.hasValue() || score.kind() == ScoreKind::Approximate)
        // A spreadsheet takes "3-4" for a day in April; with the dash it stays text.
        csv.text(shortScoreText(score, QLocale::c()));
    else
        csv.text(scoreKindName(score.kind()));
}

void figureCell(CsvWriter& csv, std::optional<double> value) {
    if (value)
        csv.number(*value);
    else
        csv.empty();
}

std::optional<double> asNumber(std::optional<Quarters> value) {
    return value ? std::optional(value->toDouble()) : std::nullopt;
}

void writeStatistics(CsvWriter& csv, const Workspace& workspace, const Theme& theme) {
    const ScoreStatistics s = scoreStatistics(workspace.scoresOfTheme(theme.id));
    csv.text(theme.id.value).text(theme.name).count(s.n);
    for (const std::optional<double>& figure : {s.median, s.medianLow, s.medianHigh})
        figureCell(csv, figure);
    csv.text(s.stable() ? u"true" : u"false");
    for (const std::optional<double>& figure : {s.q1, s.q3, s.minimum, s.maximum, s.mean})
        figureCell(csv, figure);
    for (const ScoreKind kind : allScoreKinds())
        csv.count(s.count(kind));
    const std::optional<Adjustment> global = workspace.globalScore(theme.id);
    const Score score = global ? global->value : Score::missing();
    figureCell(csv, score.midpoint());
    figureCell(csv, asNumber(score.low()));
    figureCell(csv, asNumber(score.high()));
    csv.endRow();
}

} // namespace

QByteArray gridToCsv(const Workspace& workspace) {
    CsvWriter csv(CsvDialect::Plain);
    csv.text(u"city").text(u"name");
    for (const Theme& theme : workspace.themes)
        csv.text(theme.id.value);
    csv.endRow();
    for (const City& city : workspace.cities) {
        csv.text(city.id.value).text(city.name);
        for (const Theme& theme : workspace.themes)
            scoreCell(csv, workspace.score(city.id, theme.id));
        csv.endRow();
    }
    return csv.bytes();
}

QByteArray statsToCsv(const Workspace& workspace) {
    CsvWriter csv(CsvDialect::Plain);
    for (const char* name :
         {"theme", "name", "n", "median", "medianLow", "medianHigh", "stable", "q1", "q3", "min", "max", "mean"})
        csv.text(QLatin1String(name).toString());
    for (const ScoreKind kind : allScoreKinds())
        csv.text(scoreKindName(kind));
    csv.text(u"globalValue").text(u"globalLow").text(u"globalHigh").endRow();
    for (const Theme& theme : workspace.themes)
        writeStatistics(csv, workspace, theme);
    return csv.bytes();
}

} // namespace ks
