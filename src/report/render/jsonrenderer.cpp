#include "report/render/jsonrenderer.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace ks {
namespace {

using Json = nlohmann::ordered_json;

std::string text(const QString& value) {
    return value.toStdString();
}

/// Whole values without ".0", as the other outputs of the program write them.
Json number(double value) {
    if (std::trunc(value) == value && std::abs(value) < 9007199254740992.0)
        return static_cast<qint64>(value);
    return value;
}

Json scoreJson(const Score& score) {
    Json out = {{"kind", text(scoreKindName(score.kind()))}};
    switch (score.kind()) {
    case ScoreKind::Exact:
        out["value"] = number(score.low()->toDouble());
        break;
    case ScoreKind::Between:
        out["low"] = number(score.low()->toDouble());
        out["high"] = number(score.high()->toDouble());
        break;
    case ScoreKind::Approximate:
        out["value"] = score.hasValue() ? number(score.low()->toDouble()) : Json(nullptr);
        break;
    case ScoreKind::Unscored:
    case ScoreKind::Missing:
    case ScoreKind::NotApplicable:
        break;
    }
    return out;
}

struct ValueJson {
    Json operator()(std::monostate) const { return nullptr; }
    Json operator()(const QString& value) const { return text(value); }
    Json operator()(const Score& score) const { return scoreJson(score); }
    Json operator()(double value) const { return number(value); }
    Json operator()(qint64 value) const { return value; }
    Json operator()(LevelValue level) const { return level.number; }
    Json operator()(OpenValue) const { return nullptr; }
    Json operator()(YesNo answer) const { return answer.yes; }
};

Json cellJson(const ReportCell& cell) {
    Json out = {{"value", std::visit(ValueJson{}, cell.value)}};
    if (std::holds_alternative<OpenValue>(cell.value))
        out["open"] = true;
    if (!cell.note.isEmpty())
        out["note"] = text(cell.note);
    if (!cell.wording.isEmpty())
        out["wording"] = text(cell.wording);
    return out;
}

const char* kindName(ColumnKind kind) {
    constexpr const char* names[] = {"text", "score", "number", "count", "level"};
    return names[static_cast<int>(kind)];
}

const char* kindName(RowKind kind) {
    constexpr const char* names[] = {"body", "summary", "subheading"};
    return names[static_cast<int>(kind)];
}

Json rowJson(const ReportTable& table, const ReportRow& row) {
    Json cells = Json::object();
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells[text(table.columns[i].id)] = cellJson(row.cells[i]);
    return {{"id", text(row.id)}, {"kind", kindName(row.kind)}, {"cells", std::move(cells)}};
}

Json texts(const QStringList& list) {
    Json out = Json::array();
    for (const QString& each : list)
        out.push_back(text(each));
    return out;
}

Json columnJson(const ReportColumn& column) {
    Json out = {{"id", text(column.id)}, {"title", text(column.title)}, {"kind", kindName(column.kind)}};
    if (!column.group.isEmpty())
        out["group"] = text(column.group);
    return out;
}

Json tableJson(const ReportTable& table) {
    Json columns = Json::array();
    for (const ReportColumn& column : table.columns)
        columns.push_back(columnJson(column));
    Json rows = Json::array();
    for (const ReportRow& row : table.rows)
        rows.push_back(rowJson(table, row));
    return {{"id", text(table.id)},          {"number", table.number},
            {"title", text(table.title)},    {"subtitle", text(table.subtitle)},
            {"columns", std::move(columns)}, {"rows", std::move(rows)},
            {"notes", texts(table.notes)},   {"reservations", texts(table.reservations)},
            {"source", text(table.source)}};
}

QString moment(Timestamp stamp) {
    return stamp.isNull() ? QString() : stamp.toDateTime().toString(Qt::ISODate);
}

} // namespace

Result<QByteArray> renderJson(const ReportDocument& document, const RenderOptions&) {
    Json tables = Json::array();
    for (const ReportTable& table : document.tables())
        tables.push_back(tableJson(table));
    const Json out = {{"format", "klimaatspiegel-report"}, {"formatVersion", 1},
                      {"title", text(document.title)},     {"language", text(document.language)},
                      {"round", text(document.roundName)}, {"dataMoment", text(moment(document.dataMoment))},
                      {"digest", text(document.digest)},   {"tables", std::move(tables)}};
    // QString always encodes as valid UTF-8; "replace" keeps dump() from throwing whatever a later change brings.
    return QByteArray::fromStdString(out.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace ks
