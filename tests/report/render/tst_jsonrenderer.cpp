#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "base/language.h"
#include "report/content/catalogue.h"
#include "report/render/jsonrenderer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;

namespace tst_jsonrenderer {
namespace {

ReportTable kindsTable() {
    ReportTable table;
    table.id = QStringLiteral("kinds");
    table.number = 1;
    table.title = QStringLiteral("Kinds");
    table.columns = {{QStringLiteral("a"), QStringLiteral("A"), ColumnKind::Score},
                     {QStringLiteral("b"), QStringLiteral("B"), ColumnKind::Number}};
    table.rows = {{QStringLiteral("one"),
                   RowKind::Summary,
                   {{*Score::between(Quarters{10}, Quarters{12}), {}, QStringLiteral("\"x\"")},
                    {2.875, QStringLiteral("n = 12"), {}}}},
                  {QStringLiteral("two"), RowKind::Body, {{OpenValue{}, {}, {}}, {YesNo{true}, {}, {}}}}};
    return table;
}

QJsonValue heatmapCell(const QJsonObject& table, int row, const char* column) {
    return table["rows"].toArray()[row].toObject()["cells"].toObject()[QLatin1String(column)].toObject()["value"];
}

} // namespace

TEST_CASE("JSON keeps the kinds apart, writes the point and is stable to the byte") {
    ReportDocument document;
    document.title = QStringLiteral("Title");
    document.language = QStringLiteral("nl-BE");
    document.roundName = QStringLiteral("Nulmeting");
    document.dataMoment = Timestamp{1741334400000, 60};
    document.digest = QStringLiteral("a3f9 c21e");
    document.blocks = {kindsTable()};
    const QByteArray expected = R"({
  "format": "klimaatspiegel-report",
  "formatVersion": 1,
  "title": "Title",
  "language": "nl-BE",
  "round": "Nulmeting",
  "dataMoment": "2025-03-07T09:00:00+01:00",
  "digest": "a3f9 c21e",
  "tables": [
    {
      "id": "kinds",
      "number": 1,
      "title": "Kinds",
      "subtitle": "",
      "columns": [
        {
          "id": "a",
          "title": "A",
          "kind": "score"
        },
        {
          "id": "b",
          "title": "B",
          "kind": "number"
        }
      ],
      "rows": [
        {
          "id": "one",
          "kind": "summary",
          "cells": {
            "a": {
              "value": {
                "kind": "between",
                "low": 2.5,
                "high": 3
              },
              "wording": "\"x\""
            },
            "b": {
              "value": 2.875,
              "note": "n = 12"
            }
          }
        },
        {
          "id": "two",
          "kind": "body",
          "cells": {
            "a": {
              "value": null,
              "open": true
            },
            "b": {
              "value": true
            }
          }
        }
      ],
      "notes": [],
      "reservations": [],
      "source": ""
    }
  ]
}
)";
    CHECK(renderJson(document, {}).value().toStdString() == expected.toStdString());
}

TEST_CASE("the grid as JSON has every kind in the form the other outputs use") {
    const LanguageScope english(Language::English);
    const Result<ReportDocument> document = buildDocument(test::reportGrid(), {QStringLiteral("heatmap")});
    REQUIRE(document.ok());
    const QByteArray bytes = renderJson(*document, {}).value();
    CHECK(bytes == renderJson(*buildDocument(test::reportGrid(), {QStringLiteral("heatmap")}), {}).value());
    const QJsonObject table = QJsonDocument::fromJson(bytes).object()["tables"].toArray()[0].toObject();
    const auto is = [&](int row, const char* column, const char* json) {
        return heatmapCell(table, row, column) == QJsonValue(QJsonDocument::fromJson(json).object());
    };
    CHECK(is(2, "strategie", R"({"kind":"exact","value":2.5})"));
    CHECK(is(2, "risicobeheer", R"({"kind":"approximate","value":null})"));
    CHECK(is(5, "strategie", R"({"kind":"between","low":3,"high":4})"));
    CHECK(is(14, "communicatie", R"({"kind":"unscored"})"));
    CHECK(heatmapCell(table, 1, "regelgeving").toDouble() == 2.875);
    CHECK(heatmapCell(table, 0, "strategie").isNull());
}

TEST_CASE("text that is no valid Unicode still gives valid JSON") {
    ReportDocument document;
    document.title = QString(QChar(0xD800)) + QStringLiteral("a");
    const QByteArray bytes = renderJson(document, {}).value();
    CHECK(QJsonDocument::fromJson(bytes).object()["title"].toString().endsWith('a'));
}

} // namespace tst_jsonrenderer
