#include "support/gridfixture.h"
#include "support/testsupport.h"

#include "domain/analysis/digest.h"
#include "exchange/gridcsv.h"
#include "exchange/gridjson.h"
#include "exchange/gridtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace ks;

namespace tst_gridprint {
namespace {

/// A round of two cities and two themes with every kind of score.
Workspace small() {
    Workspace workspace;
    workspace.cities = {
        {CityId("aalst"), "Aalst", {}, 1, 1}, {CityId("gent"), "Gent", {}, 2, 2}, {CityId("genk"), "Genk", {}, 3, 3}};
    workspace.themes = {{ThemeId("strategie"), "Strategie", "Strategie", {}, 1, 1, {}, {}},
                        {ThemeId("hr-cultuur"), "HR & cultuur", "HR & cultuur", {}, 2, 2, {}, {}}};
    workspace.rounds.put(
        {RoundId("2024-najaar"), QString::fromUtf8("Nulmeting “één”"), {}, RoundState::Open, false, 1});
    workspace.loadedRound = RoundId("2024-najaar");
    const auto put = [&](const char* city, const char* theme, const Score& score) {
        workspace.scores.put({workspace.cell(CityId(city), ThemeId(theme)), score, {}, {}});
    };
    put("aalst", "strategie", *Score::exact(Quarters{10}));
    put("aalst", "hr-cultuur", *Score::approximate(std::nullopt));
    put("gent", "strategie", *Score::between(Quarters{12}, Quarters{16}));
    put("gent", "hr-cultuur", Score::unscored());
    put("genk", "hr-cultuur", Score::notApplicable());
    return workspace;
}

QJsonObject parsed(const QByteArray& bytes) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    REQUIRE(error.error == QJsonParseError::NoError);
    return document.object();
}

Adjustment adjustment(const Workspace& workspace, int sequence, const Score& value) {
    Adjustment row;
    row.id = AdjustmentId::make();
    row.round = workspace.loadedRound;
    row.theme = ThemeId("strategie");
    row.sequence = sequence;
    row.value = value;
    row.reason = "na de workshop";
    row.source = AdjustmentSource::Workshop;
    row.decidedOn = QDate(2024, 12, 6);
    row.decidedBy = "stuurgroep";
    return row;
}

} // namespace

TEST_CASE("grid as JSON: the keys in order, every kind of score in its own shape") {
    CHECK(gridToJson(small()) == R"({
  "round": {
    "id": "2024-najaar",
    "name": "Nulmeting “één”"
  },
  "themes": [
    {
      "id": "strategie",
      "name": "Strategie"
    },
    {
      "id": "hr-cultuur",
      "name": "HR & cultuur"
    }
  ],
  "cities": [
    {
      "id": "aalst",
      "name": "Aalst",
      "scores": {
        "strategie": {
          "kind": "exact",
          "value": 2.5
        },
        "hr-cultuur": {
          "kind": "approximate",
          "value": null
        }
      }
    },
    {
      "id": "gent",
      "name": "Gent",
      "scores": {
        "strategie": {
          "kind": "between",
          "low": 3,
          "high": 4
        },
        "hr-cultuur": {
          "kind": "unscored"
        }
      }
    },
    {
      "id": "genk",
      "name": "Genk",
      "scores": {
        "strategie": {
          "kind": "missing"
        },
        "hr-cultuur": {
          "kind": "notApplicable"
        }
      }
    }
  ]
}
)");
}

TEST_CASE("statistics as JSON: figures, counts and an open global score") {
    CHECK(statsToJson(small()).startsWith(R"({
  "round": {
    "id": "2024-najaar",
    "name": "Nulmeting “één”"
  },
  "themes": [
    {
      "id": "strategie",
      "n": 2,
      "median": 3,
      "medianLow": 2.75,
      "medianHigh": 3.25,
      "stable": false,
      "q1": 2.75,
      "q3": 3.25,
      "min": 2.5,
      "max": 3.5,
      "mean": 3,
      "counts": {
        "exact": 1,
        "between": 1,
        "approximate": 0,
        "unscored": 0,
        "missing": 1,
        "notApplicable": 0
      },
      "global": {
        "value": null,
        "low": null,
        "high": null,
        "adjustments": []
      }
    },
    {
      "id": "hr-cultuur",
      "n": 0,
      "median": null,
)"));
}

TEST_CASE("statistics as JSON: the layers over the median, and whether they rest on today's scores") {
    Workspace workspace = small();
    Adjustment first = adjustment(workspace, 1, *Score::exact(Quarters{12}));
    first.decidedOn = {};
    workspace.adjustments.put(first);
    Adjustment second = adjustment(workspace, 2, *Score::between(Quarters{8}, Quarters{12}));
    second.basedOnDigest = digestOfTheme(workspace, second.theme);
    workspace.adjustments.put(second);
    const auto global = [&] {
        return parsed(statsToJson(workspace))["themes"].toArray()[0].toObject()["global"].toObject();
    };
    CHECK(global()["value"] == 2.5);
    CHECK(global()["low"] == 2);
    CHECK(global()["high"] == 3);
    const QJsonArray layers = global()["adjustments"].toArray();
    REQUIRE(layers.size() == 2);
    CHECK(layers[0].toObject()["score"].toObject() == QJsonObject{{"kind", "exact"}, {"value", 3}});
    CHECK(layers[0].toObject()["date"].isNull());
    CHECK(layers[0].toObject()["upToDate"].isNull());
    CHECK(layers[1].toObject()["reason"] == "na de workshop");
    CHECK(layers[1].toObject()["source"] == "workshop");
    CHECK(layers[1].toObject()["date"] == "2024-12-06");
    CHECK(layers[1].toObject()["by"] == "stuurgroep");
    CHECK(layers[1].toObject()["upToDate"] == true);
    workspace.scores.put({workspace.cell(CityId("genk"), ThemeId("strategie")), *Score::exact(Quarters{4}), {}, {}});
    CHECK(global()["adjustments"].toArray()[1].toObject()["upToDate"] == false);
}

TEST_CASE("grid as CSV: numbers as numbers, everything else in words, no empty cell") {
    CHECK(gridToCsv(small()) == QByteArray("city,name,strategie,hr-cultuur\n"
                                           "aalst,Aalst,2.5,~\n"
                                           "gent,Gent,3–4,unscored\n"
                                           "genk,Genk,missing,notApplicable\n"));
}

TEST_CASE("statistics as CSV") {
    CHECK(statsToCsv(small()) ==
          QByteArray("theme,name,n,median,medianLow,medianHigh,stable,q1,q3,min,max,mean,exact,between,approximate,"
                     "unscored,missing,notApplicable,globalValue,globalLow,globalHigh\n"
                     "strategie,Strategie,2,3,2.75,3.25,false,2.75,3.25,2.5,3.5,3,1,1,0,0,1,0,,,\n"
                     "hr-cultuur,HR & cultuur,0,,,,true,,,,,,0,0,1,1,0,1,,,\n"));
}

TEST_CASE("grid as text: aligned, with the marks explained that occur and no others") {
    const QString text = gridToText(small(), QLocale(QLocale::Dutch, QLocale::Belgium));
    const QStringList lines = text.split('\n');
    CHECK(lines[0] == QString::fromUtf8("Nulmeting “één” (2024-najaar)"));
    CHECK(lines.contains(QString::fromUtf8("Aalst         2,5            ~")));
    CHECK(lines.contains(QString::fromUtf8("Gent          3–4            –")));
    CHECK(lines.contains("Global score  open           open"));
    CHECK(lines.contains(QString::fromUtf8("Median        3 (2,75–3,25)  -")));
    CHECK(text.contains("~  approximate, level not recorded"));
    CHECK(text.contains(QString::fromUtf8("·  not handed in")));
    const QString complete = gridToText(test::reportGrid(), QLocale::c());
    CHECK_FALSE(complete.contains("not handed in"));
    CHECK_FALSE(complete.contains("not applicable"));
    CHECK(complete.contains(QString::fromUtf8("2.75 (2.5–3)")));
}

TEST_CASE("statistics as text follow the locale") {
    const QString text = statsToText(test::reportGrid(), QLocale(QLocale::Dutch, QLocale::Belgium));
    const QStringList lines = text.split('\n');
    const auto line = [&](const QString& theme) {
        for (const QString& each : lines) {
            if (each.startsWith(theme))
                return each.simplified();
        }
        return QString();
    };
    CHECK(line("Monitoring") == QString::fromUtf8("Monitoring 12 2,75 2,5–3 2 3,25 1 4,5 2,71 1 open"));
    CHECK(line("Risicobeheer") == "Risicobeheer 11 3 stable 2,5 3 2 4 2,86 2 open");
}

TEST_CASE("findings as text and JSON") {
    const Finding damage{Rule::fileIntegrity, Severity::Error, std::nullopt, std::nullopt, "theme_score", "row 5"};
    const Finding other{Rule::approximateWithoutValue, Severity::Warning,     CityId("aalst"),
                        ThemeId("risicobeheer"),       "Aalst, Risicobeheer", "open"};
    CHECK(findingsToJson({}, {}) == "{\n  \"integrity\": \"ok\",\n  \"findings\": []\n}\n");
    const QJsonObject json = parsed(findingsToJson({damage}, {other}));
    CHECK(json["integrity"] == "damaged");
    REQUIRE(json["findings"].toArray().size() == 2);
    CHECK(
        json["findings"].toArray()[0].toObject() ==
        QJsonObject{{"rule", "file-integrity"}, {"severity", "error"}, {"where", "theme_score"}, {"message", "row 5"}});
    CHECK(json["findings"].toArray()[1].toObject() == QJsonObject{{"rule", "approximate-without-value"},
                                                                  {"severity", "warning"},
                                                                  {"where", "Aalst, Risicobeheer"},
                                                                  {"city", "aalst"},
                                                                  {"theme", "risicobeheer"},
                                                                  {"message", "open"}});
    const QString text = findingsToText({damage}, {other}, 8);
    CHECK(text.startsWith("The file is damaged.\n"));
    CHECK(text.contains("warning [approximate-without-value] Aalst, Risicobeheer: open\n"));
}

TEST_CASE("JSON and CSV are the same bytes whatever the locale (E02)") {
    const QByteArray grid = gridToJson(test::reportGrid());
    const QByteArray stats = statsToJson(test::reportGrid());
    const QByteArray csv = statsToCsv(test::reportGrid());
    for (const char* name : {"nl_BE", "de_CH", "tr_TR", "ar_EG", "C"}) {
        CAPTURE(name);
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        CHECK(gridToJson(test::reportGrid()) == grid);
        CHECK(statsToJson(test::reportGrid()) == stats);
        CHECK(statsToCsv(test::reportGrid()) == csv);
    }
    QLocale::setDefault(QLocale(QStringLiteral("nl_BE")));
    CHECK(stats.contains("\"median\": 2.875"));
}

} // namespace tst_gridprint
