#include "domain/evaluation/derivedscore.h"
#include "support/formfixture.h"
#include "support/testsupport.h"

#include <QFile>

#include <nlohmann/json.hpp>

using namespace ks;
using Json = nlohmann::ordered_json;

namespace tst_formcases {
namespace {

/// The table that every program that reads forms runs (docs/data-format.md).
Json fileOf(const char* name) {
    QFile file(QStringLiteral(KS_SOURCE_DIR "/tests/data/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return Json::parse(file.readAll().toStdString());
}

QString text(const Json& object, const char* key) {
    return QString::fromStdString(object.at(key).get<std::string>());
}

const char* nameOf(HandInState state) {
    return state == HandInState::None ? "none" : state == HandInState::Frozen ? "frozen" : "editedSince";
}

std::optional<Quarters> quarters(const Json& score, const char* key) {
    const auto found = score.find(key);
    return found == score.end() || found->is_null() ? std::nullopt : std::optional(Quarters{found->get<int>()});
}

Score scoreOf(const Json& score) {
    const ScoreKind kind = scoreKindFromName(text(score, "kind")).value();
    const bool between = kind == ScoreKind::Between;
    return Score::fromParts(kind, quarters(score, between ? "lowQuarters" : "quarters"),
                            quarters(score, between ? "highQuarters" : "quarters"))
        .value();
}

} // namespace

TEST_CASE("every case of the table of forms is accepted, or refused at its place") {
    const Json cases = fileOf("form-cases.json");
    const Json example = fileOf("form-example.kszelf");
    int tried = 0;
    for (const Json& each : cases.at("files")) {
        CAPTURE(text(each, "name"));
        const QByteArray bytes = QByteArray::fromStdString(example.patch(each.at("patch")).dump());
        const Result<FormFile> form = readForm(bytes, test::formModel());
        ++tried;
        if (text(each, "outcome") == "accepted") {
            CHECK((form ? QString() : form.error().text) == QString());
            CHECK((!form || nameOf(handInState(*form)) == text(each, "handIn")));
            continue;
        }
        REQUIRE_FALSE(form.ok());
        CHECK(form.error().code ==
              (text(each, "outcome") == "newerFile" ? ErrorCode::NewerFile : ErrorCode::InvalidFile));
        CHECK(form.error().detail == text(each, "where"));
    }
    CHECK(tried >= 90);
}

TEST_CASE("the score of a theme follows from its answers as the table of forms says") {
    const Json cases = fileOf("form-cases.json");
    for (const Json& each : cases.at("derivedScores")) {
        CAPTURE(text(each, "name"));
        QList<Score> answers;
        for (const Json& answer : each.at("answers"))
            answers.append(scoreOf(answer));
        const DerivedScore derived = derivedScore(answers);
        CHECK(derived.score == scoreOf(each.at("score")));
        CHECK(derived.needed == each.at("needed").get<int>());
        CHECK(derived.answered == each.at("answered").get<int>());
    }
    CHECK(cases.at("derivedScores").size() >= 20);
}

} // namespace tst_formcases
