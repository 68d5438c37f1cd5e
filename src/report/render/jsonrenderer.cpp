#include "report/render/jsonrenderer.h"

#include "drawing/heatcell.h"

#include <nlohmann/json.hpp>

#include <algorithm>
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
    Json operator()(WritingSpace) const { return nullptr; }
};

Json cellJson(const ReportCell& cell) {
    Json out = {{"value", std::visit(ValueJson{}, cell.value)}};
    if (std::holds_alternative<OpenValue>(cell.value))
        out["open"] = true;
    if (const CellMark mark = markOf(cell.layer); mark != CellMark::None)
        out["adjusted"] = mark == CellMark::Outdated ? "outdated" : "differs";
    if (const auto* space = std::get_if<WritingSpace>(&cell.value))
        out["writingLines"] = space->lines;
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

const char* styleName(ParagraphStyle style) {
    constexpr const char* names[] = {"body", "lead", "note", "quote", "open"};
    return names[static_cast<int>(style)];
}

Json itemJson(const ReportListItem& item) {
    Json out = {{"text", text(item.text)}};
    if (!item.details.isEmpty())
        out["details"] = texts(item.details);
    if (!item.note.isEmpty())
        out["note"] = text(item.note);
    return out;
}

/// One block of the document. A table is named by its place in "tables", so that no table is written twice.
struct BlockJson {
    int& table;

    Json operator()(const ReportHeading& heading) const {
        Json out = {{"kind", "heading"}, {"level", heading.level}, {"text", text(heading.text)}};
        if (!heading.anchor.isEmpty())
            out["anchor"] = text(heading.anchor);
        return out;
    }
    Json operator()(const ReportParagraph& paragraph) const {
        return {{"kind", "paragraph"}, {"style", styleName(paragraph.style)}, {"text", text(paragraph.text)}};
    }
    Json operator()(const ReportList& list) const {
        Json items = Json::array();
        for (const ReportListItem& item : list.items)
            items.push_back(itemJson(item));
        return {{"kind", "list"}, {"ordered", list.ordered}, {"items", std::move(items)}};
    }
    Json operator()(const ReportTable& each) const {
        return {{"kind", "table"}, {"id", text(each.id)}, {"table", table++}};
    }
    Json operator()(const ReportPicture& picture) const {
        return {{"kind", "picture"},
                {"id", text(picture.id)},
                {"number", picture.number},
                {"caption", text(picture.caption)},
                {"description", text(picture.description)},
                {"table", tableJson(picture.table)}};
    }
};

Json blocksJson(const ReportDocument& document) {
    int table = 0;
    Json out = Json::array();
    for (const ReportBlock& block : document.blocks)
        out.push_back(std::visit(BlockJson{table}, block));
    return out;
}

Json coverJson(const ReportCover& cover) {
    return {{"title", text(cover.title)},
            {"subtitle", text(cover.subtitle)},
            {"lines", texts(cover.lines)},
            {"note", text(cover.note)}};
}

bool holdsOnlyTables(const ReportDocument& document) {
    return std::all_of(document.blocks.begin(), document.blocks.end(),
                       [](const ReportBlock& block) { return std::holds_alternative<ReportTable>(block); });
}

QString moment(Timestamp stamp) {
    return stamp.isNull() ? QString() : stamp.toDateTime().toString(Qt::ISODate);
}

} // namespace

Result<QByteArray> renderJson(const ReportDocument& document, const RenderOptions&) {
    Json tables = Json::array();
    for (const ReportTable& table : document.tables())
        tables.push_back(tableJson(table));
    Json out = {{"format", "klimaatspiegel-report"}, {"formatVersion", 1},
                {"title", text(document.title)},     {"language", text(document.language)},
                {"round", text(document.roundName)}, {"dataMoment", text(moment(document.dataMoment))},
                {"digest", text(document.digest)},   {"tables", std::move(tables)}};
    if (document.cover)
        out["cover"] = coverJson(*document.cover);
    if (!holdsOnlyTables(document))
        out["blocks"] = blocksJson(document);
    // QString always encodes as valid UTF-8; "replace" keeps dump() from throwing whatever a later change brings.
    return QByteArray::fromStdString(out.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

} // namespace ks
