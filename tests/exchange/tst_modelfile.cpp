#include "support/testsupport.h"

#include "exchange/modelfile.h"

#include <QFile>

#include <random>

using namespace ks;

namespace tst_modelfile {
namespace {

QByteArray dataFile(const char* name) {
    QFile file(QStringLiteral(KS_SOURCE_DIR "/data/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The model file with one place changed; the place has to be there.
QByteArray modelWith(const QByteArray& from, const QByteArray& to) {
    QByteArray bytes = dataFile("model.json");
    const qsizetype at = bytes.indexOf(from);
    REQUIRE(at >= 0);
    return bytes.replace(at, from.size(), to);
}

QByteArray baselineWith(const QByteArray& from, const QByteArray& to) {
    QByteArray bytes = dataFile("baseline-2024.json");
    const qsizetype at = bytes.indexOf(from);
    REQUIRE(at >= 0);
    return bytes.replace(at, from.size(), to);
}

QString modelRefusal(const QByteArray& bytes) {
    const Result<Workspace> result = readModelFile(bytes);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::InvalidFile);
    return result.error().text;
}

QString baselineRefusal(const QByteArray& bytes) {
    const Result<Workspace> model = readModelFile(dataFile("model.json"));
    REQUIRE(model.ok());
    const Result<Workspace> result = addBaselineFile(*model, bytes);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::InvalidFile);
    return result.error().text;
}

} // namespace

TEST_CASE("the files of the source tree are read as they are") {
    const Result<Workspace> model = readModelFile(dataFile("model.json"));
    REQUIRE(model.ok());
    CHECK(addBaselineFile(*model, dataFile("baseline-2024.json")).ok());
}

TEST_CASE("an unknown key is refused at every level, and named (C06)") {
    CHECK(modelRefusal(modelWith("{", "{\"extra\": 1, ")).startsWith("extra:"));
    CHECK(modelRefusal(modelWith("\"publisher\"", "\"extra\": 1, \"publisher\"")).startsWith("source.extra:"));
    CHECK(modelRefusal(modelWith("\"memberOrder\": 2", "\"memberOrder\": 2, \"extra\": 1"))
              .startsWith("cities[1].extra:"));
    CHECK(baselineRefusal(baselineWith("\"state\"", "\"extra\": 1, \"state\"")).startsWith("round.extra:"));
    CHECK(baselineRefusal(baselineWith("\"kind\"", "\"extra\": 1, \"kind\"")).startsWith("scores[0].extra:"));
    CHECK(baselineRefusal(baselineWith("\"unscored\"", "\"unscored\", \"value\": 3")).startsWith("scores[96].value:"));
}

TEST_CASE("a required key that is gone is refused, and named (C06)") {
    for (const char* key :
         {"format",    "formatVersion", "title",      "language", "source", "remarks",     "cities",     "themes",
          "levels",    "publisher",     "date",       "id",       "name",   "otherNames",  "gridOrder",  "memberOrder",
          "shortName", "chapterOrder",  "definition", "number",   "colour", "colourBasis", "description"}) {
        CAPTURE(key);
        const QByteArray quoted = '"' + QByteArray(key) + "\":";
        CHECK(modelRefusal(modelWith(quoted, "\"gone\":")).contains(key));
    }
    for (const char* key : {"format", "formatVersion", "round", "source", "remarks", "scores", "id", "name", "periods",
                            "wording", "state", "baseline", "city", "theme", "kind", "value", "low", "high"}) {
        CAPTURE(key);
        const QByteArray quoted = '"' + QByteArray(key) + "\":";
        CHECK(baselineRefusal(baselineWith(quoted, "\"gone\":")).contains(key));
    }
}

TEST_CASE("no value is converted from another type or cut to fit (C04)") {
    const QByteArray order = "\"gridOrder\": 2,";
    for (const char* bad : {"2.9", "true", "\"2\"", "4294967298", "0", "14", "null", "2.0", "[2]"}) {
        CAPTURE(bad);
        CHECK(modelRefusal(modelWith(order, "\"gridOrder\": " + QByteArray(bad) + ","))
                  .startsWith("cities[1].gridOrder:"));
    }
    const QByteArray value = "\"value\": 2.5";
    for (const char* bad : {"\"2.5\"", "2.3", "6", "0.75", "2.500", "25e-1", "null", "true", "-2.5"}) {
        CAPTURE(bad);
        CHECK(baselineRefusal(baselineWith(value, "\"value\": " + QByteArray(bad))).startsWith("scores[0].value:"));
    }
    CHECK(modelRefusal(modelWith("\"formatVersion\": 1", "\"formatVersion\": \"1\"")).startsWith("formatVersion:"));
    CHECK(modelRefusal(modelWith("\"formatVersion\": 1", "\"formatVersion\": 2")).startsWith("formatVersion:"));
    CHECK(baselineRefusal(baselineWith("klimaatspiegel-baseline", "klimaatspiegel-model")).startsWith("format:"));
    CHECK(baselineRefusal(baselineWith("\"baseline\": true", "\"baseline\": 1")).startsWith("round.baseline:"));
}

TEST_CASE("an approximate score may have a value; other kinds keep to their own parts") {
    const Result<Workspace> model = readModelFile(dataFile("model.json"));
    REQUIRE(model.ok());
    const Result<Workspace> valued = addBaselineFile(*model, baselineWith("\"value\": null", "\"value\": 2.25"));
    REQUIRE(valued.ok());
    CHECK(valued->score(CityId("aalst"), ThemeId("risicobeheer")) == *Score::approximate(Quarters{9}));
    CHECK(baselineRefusal(baselineWith("\"low\": 3, \"high\": 4", "\"low\": 4, \"high\": 3")).startsWith("scores["));
    CHECK(baselineRefusal(baselineWith("\"unscored\"", "\"zero\"")).startsWith("scores[96].kind:"));
}

TEST_CASE("ids and orders stand once, and every cell is one of the model") {
    CHECK(modelRefusal(modelWith("\"id\": \"brugge\"", "\"id\": \"aalst\"")).startsWith("cities[2].id:"));
    CHECK(modelRefusal(modelWith("\"gridOrder\": 3,", "\"gridOrder\": 2,")).startsWith("cities[2].gridOrder:"));
    CHECK(modelRefusal(modelWith("\"id\": \"gent\"", "\"id\": \"Gent\"")).startsWith("cities[3].id:"));
    CHECK(baselineRefusal(baselineWith("\"city\": \"aalst\"", "\"city\": \"parijs\"")).startsWith("scores[0].city:"));
    CHECK(baselineRefusal(baselineWith("\"theme\": \"aanpak\"", "\"theme\": \"strategie\""))
              .startsWith("scores[1].theme:"));
    CHECK(baselineRefusal(baselineWith("\"theme\": \"strategie\", \"kind\": \"exact\", \"value\": 2.5",
                                       "\"theme\": \"strategy\", \"kind\": \"exact\", \"value\": 2.5"))
              .startsWith("scores[0].theme:"));
}

TEST_CASE("a grid with a cell too few or too many is refused") {
    const QByteArray first =
        R"({"city": "aalst", "theme": "strategie", "kind": "exact", "value": 2.5, "wording": "2,5"},)";
    CHECK(baselineRefusal(baselineWith(first, "")).startsWith("scores: 104"));
    CHECK(baselineRefusal(baselineWith(first, first + first)).startsWith("scores: 104"));
}

TEST_CASE("a file with bytes changed, cut or doubled anywhere is read or refused with words, never worse") {
    const QByteArray whole = dataFile("model.json");
    std::mt19937 random(20241206);
    const auto below = [&](qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<unsigned>(limit)); };
    int refused = 0;
    for (int attempt = 0; attempt < 400; ++attempt) {
        CAPTURE(attempt);
        QByteArray bytes = whole;
        switch (attempt % 4) {
        case 0:
            bytes[below(bytes.size())] = static_cast<char>(random() % 256);
            break;
        case 1:
            bytes.remove(below(bytes.size()), 1 + below(40));
            break;
        case 2:
            bytes.insert(below(bytes.size()), bytes.mid(below(bytes.size()), 1 + below(200)));
            break;
        default:
            bytes.insert(below(bytes.size()), QByteArray("{[\"\\0,:}]-1e9").mid(below(12), 1));
            break;
        }
        const Result<Workspace> result = readModelFile(bytes);
        if (!result) {
            ++refused;
            CHECK_FALSE(result.error().text.isEmpty());
        }
    }
    CHECK(refused > 200); // a changed letter in a sentence is still a sentence
}

} // namespace tst_modelfile
