#include "support/testsupport.h"

#include "exchange/strictjson.h"

#include <QElapsedTimer>

using namespace ks;

namespace tst_strictjson {
namespace {
bool accepted(const QByteArray& bytes) {
    return parseStrictJson(bytes).ok();
}

QString refusal(const QByteArray& bytes) {
    const Result<JsonNode> result = parseStrictJson(bytes);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::InvalidFile);
    CHECK_FALSE(result.error().text.isEmpty());
    return result.error().text;
}
} // namespace

TEST_CASE("a document is read as it stands: order of keys, digits of numbers") {
    const Result<JsonNode> root = parseStrictJson(R"({"b": [1, 2.50, null, true, "é"], "a": {}})");
    REQUIRE(root.ok());
    REQUIRE(root->names == std::vector<QString>{"b", "a"});
    const JsonNode* list = root->member("b");
    REQUIRE(list);
    REQUIRE(list->items.size() == 5);
    CHECK(list->items[0].text == "1");
    CHECK(list->items[1].text == "2.50");
    CHECK(list->items[2].kind == JsonNode::Kind::Null);
    CHECK(list->items[3].flag);
    CHECK(list->items[4].text == QString::fromUtf8("é"));
    CHECK(root->member("c") == nullptr);
}

TEST_CASE("a key that stands twice is refused at every level and named (C03)") {
    CHECK(refusal(R"({"a": 1, "a": 2})").contains("The key a "));
    CHECK(refusal(R"({"x": [{"y": {"a": 1, "b": 2, "a": 1}}]})").contains("x[0].y.a"));
    CHECK(refusal(R"({"\u0061": 1, "a": 2})").contains("The key a "));
    CHECK(accepted(R"([{"a": 1}, {"a": 2}])"));
}

TEST_CASE("depth is capped before it can hurt, fast (C01)") {
    CHECK(accepted(QByteArray(32, '[') + QByteArray(32, ']')));
    for (const int depth : {33, 65, 10000, 1000000}) {
        QElapsedTimer timer;
        timer.start();
        CHECK(refusal(QByteArray(depth, '[') + QByteArray(depth, ']')).contains("32"));
        CHECK(timer.elapsed() < 1000);
    }
}

TEST_CASE("size and number of values are capped (C02)") {
    const JsonLimits limits{.maxBytes = 20, .maxDepth = 4, .maxValues = 5};
    CHECK(parseStrictJson("[1,2,3,4]", limits).ok());
    CHECK_FALSE(parseStrictJson("[1,2,3,4,5]", limits).ok());
    CHECK_FALSE(parseStrictJson("\"a string of more than twenty bytes\"", limits).ok());
}

TEST_CASE("encoding: UTF-8 with or without a mark, nothing else (C05)") {
    CHECK(accepted("\xEF\xBB\xBF{\"a\": 1}"));
    CHECK_FALSE(accepted("{\"a\": \"\xC3\"}"));
    CHECK_FALSE(accepted("{\"a\": \"\xED\xA0\x80\"}"));
    CHECK_FALSE(accepted(R"({"a": "\ud800"})"));
    CHECK_FALSE(accepted(R"({"a": "b\u0000c"})"));
    CHECK_FALSE(accepted(R"({"a\u0000b": "c"})"));
    CHECK_FALSE(accepted(QByteArray("{\0\"\0a\0\"\0", 8)));
    CHECK_FALSE(accepted(QByteArray("{\"a\": 1}\0", 9)));
}

TEST_CASE("numbers that JSON does not have are refused, large ones keep their digits (C04)") {
    for (const char* bad : {"[1e999]", "[nan]", "[01]", "[+1]", "[.5]", "[2,5,]", "[0x3]", "[1 2]"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepted(bad));
    }
    const Result<JsonNode> large = parseStrictJson("[4294967298, 99999999999999999999]");
    REQUIRE(large.ok());
    CHECK(large->items[0].text == "4294967298");
    CHECK(large->items[1].text == "99999999999999999999");
}

TEST_CASE("cut at every byte, or with something after it, is refused (C09)") {
    const QByteArray whole = R"({"a": [1, {"b": "c"}]})";
    REQUIRE(accepted(whole));
    for (int length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        CHECK_FALSE(accepted(whole.first(length)));
    }
    CHECK_FALSE(accepted(whole + whole));
    CHECK_FALSE(accepted(whole + " x"));
    CHECK(accepted(whole + "\n"));
}

} // namespace tst_strictjson
