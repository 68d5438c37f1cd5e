#include "exchange/gridjson.h"

#include "domain/analysis/digest.h"
#include "domain/analysis/statistics.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace ks {
namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text) {
    return text.toStdString();
}

/// 3 and not 3.0: the files are read by people as well.
Json number(double value) {
    return std::floor(value) == value ? Json(static_cast<qint64>(value)) : Json(value);
}

Json numberOrNull(std::optional<double> value) {
    return value ? number(*value) : Json(nullptr);
}

Json numberOrNull(std::optional<Quarters> value) {
    return value ? number(value->toDouble()) : Json(nullptr);
}

Json scoreObject(const Score& score) {
    Json object;
    object["kind"] = utf8(scoreKindName(score.kind()));
    switch (score.kind()) {
    case ScoreKind::Exact:
    case ScoreKind::Approximate:
        object["value"] = numberOrNull(score.low());
        break;
    case ScoreKind::Between:
        object["low"] = numberOrNull(score.low());
        object["high"] = numberOrNull(score.high());
        break;
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        break;
    }
    return object;
}

Json roundObject(const Workspace& workspace) {
    const Round* round = workspace.round();
    if (!round)
        return nullptr;
    return {{"id", utf8(round->id.value)}, {"name", utf8(round->name)}};
}

Json countsObject(const ScoreStatistics& statistics) {
    Json object;
    for (const ScoreKind kind : allScoreKinds())
        object[utf8(scoreKindName(kind))] = statistics.count(kind);
    return object;
}

Json adjustmentObject(const Adjustment& row, const QString& digest) {
    Json object;
    object["score"] = scoreObject(row.value);
    object["reason"] = utf8(row.reason);
    object["source"] = utf8(adjustmentSourceName(row.source));
    object["date"] = row.decidedOn.isValid() ? Json(utf8(row.decidedOn.toString(Qt::ISODate))) : Json(nullptr);
    object["by"] = utf8(row.decidedBy);
    object["upToDate"] = row.basedOnDigest.isEmpty() ? Json(nullptr) : Json(row.basedOnDigest == digest);
    return object;
}

Json globalObject(const Workspace& workspace, const ThemeId& theme) {
    const std::optional<Adjustment> global = workspace.globalScore(theme);
    const Score score = global ? global->value : Score::missing();
    Json object;
    object["value"] = numberOrNull(score.midpoint());
    object["low"] = numberOrNull(score.low());
    object["high"] = numberOrNull(score.high());
    object["adjustments"] = Json::array();
    const QString digest = digestOfTheme(workspace, theme);
    for (const Adjustment& row : workspace.adjustmentsOf({theme}))
        object["adjustments"].push_back(adjustmentObject(row, digest));
    return object;
}

Json themeStatistics(const Workspace& workspace, const ThemeId& theme) {
    const ScoreStatistics statistics = scoreStatistics(workspace.scoresOfTheme(theme));
    Json object;
    object["id"] = utf8(theme.value);
    object["n"] = statistics.n;
    object["median"] = numberOrNull(statistics.median);
    object["medianLow"] = numberOrNull(statistics.medianLow);
    object["medianHigh"] = numberOrNull(statistics.medianHigh);
    object["stable"] = statistics.stable();
    object["q1"] = numberOrNull(statistics.q1);
    object["q3"] = numberOrNull(statistics.q3);
    object["min"] = numberOrNull(statistics.minimum);
    object["max"] = numberOrNull(statistics.maximum);
    object["mean"] = numberOrNull(statistics.mean);
    object["counts"] = countsObject(statistics);
    object["global"] = globalObject(workspace, theme);
    return object;
}

Json findingObject(const Finding& finding) {
    Json object;
    object["rule"] = utf8(finding.rule);
    object["severity"] = utf8(severityName(finding.severity));
    object["where"] = utf8(finding.where);
    if (finding.city)
        object["city"] = utf8(finding.city->value);
    if (finding.theme)
        object["theme"] = utf8(finding.theme->value);
    object["message"] = utf8(finding.message);
    return object;
}

/// A text with half a character in it must not make printing fail.
QByteArray printed(const Json& document) {
    return QByteArray::fromStdString(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Json dayOrNull(const QDate& day) {
    return day.isValid() ? Json(utf8(day.toString(Qt::ISODate))) : Json(nullptr);
}

} // namespace

QByteArray gridToJson(const Workspace& workspace) {
    Json document;
    document["round"] = roundObject(workspace);
    document["themes"] = Json::array();
    for (const Theme& theme : workspace.themes)
        document["themes"].push_back({{"id", utf8(theme.id.value)}, {"name", utf8(theme.name)}});
    document["cities"] = Json::array();
    for (const City& city : workspace.cities) {
        Json row = {{"id", utf8(city.id.value)}, {"name", utf8(city.name)}};
        row["scores"] = Json::object();
        for (const Theme& theme : workspace.themes)
            row["scores"][utf8(theme.id.value)] = scoreObject(workspace.score(city.id, theme.id));
        document["cities"].push_back(row);
    }
    return printed(document);
}

QByteArray statsToJson(const Workspace& workspace) {
    Json document;
    document["round"] = roundObject(workspace);
    document["themes"] = Json::array();
    for (const Theme& theme : workspace.themes)
        document["themes"].push_back(themeStatistics(workspace, theme.id));
    return printed(document);
}

QByteArray roundsToJson(const Workspace& workspace) {
    Json document;
    document["rounds"] = Json::array();
    for (const Round& round : workspace.roundsInOrder()) {
        Json object = {{"id", utf8(round.id.value)}, {"name", utf8(round.name)}, {"period", utf8(round.period)}};
        object["state"] = utf8(roundStateName(round.state));
        object["baseline"] = round.baseline;
        object["startsOn"] = dayOrNull(round.startsOn);
        object["endsOn"] = dayOrNull(round.endsOn);
        document["rounds"].push_back(object);
    }
    return printed(document);
}

QByteArray findingsToJson(const QList<Finding>& integrity, const QList<Finding>& findings) {
    Json document;
    document["integrity"] = integrity.isEmpty() ? "ok" : "damaged";
    document["findings"] = Json::array();
    for (const QList<Finding>* list : {&integrity, &findings}) {
        for (const Finding& each : *list)
            document["findings"].push_back(findingObject(each));
    }
    return printed(document);
}

} // namespace ks
