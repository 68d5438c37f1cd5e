#include "exchange/form/formtree.h"
#include "support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using test::bytesOf;
using test::changedAt;
using test::formModel;
using test::formRefusal;
using test::handedInBytes;
using test::NodePlace;
using test::nodesOf;
using test::treeOf;

namespace tst_hostileforms {
namespace {

bool accepted(const QByteArray& bytes) {
    return readForm(bytes, formModel()).ok();
}

/// Before the last brace of the form.
QByteArray withMember(const QByteArray& member) {
    QByteArray bytes = handedInBytes().trimmed();
    bytes.chop(1);
    return bytes + ",\"extra\":" + member + '}';
}

} // namespace

TEST_CASE("a form that nests too deep is refused at once, with the place (C01)") {
    for (const int depth : {65, 10'000, 1'000'000}) {
        for (const bool closed : {true, false}) {
            CAPTURE(depth, closed);
            const QByteArray bytes = withMember(QByteArray(depth, '[') + QByteArray(closed ? depth : 0, ']'));
            QElapsedTimer timer;
            timer.start();
            const Error error = formRefusal(bytes);
            CHECK(timer.elapsed() < 100);
            CHECK(error.code == ErrorCode::InvalidFile);
            CHECK(error.text.contains("extra[0][0]"));
        }
    }
    const QByteArray objects = QByteArray(R"({"a":)").repeated(10'000);
    CHECK(formRefusal(withMember(objects)).text.contains("extra.a.a"));
}

TEST_CASE("a form that is too large is refused, before it is read where that can be told (C02)") {
    QTemporaryDir folder;
    const QString path = folder.filePath("groot.kszelf");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(qint64(1) << 30)); // takes no room: nothing is written into it
    QElapsedTimer timer;
    timer.start();
    const Result<QByteArray> bytes = formBytes(path);
    REQUIRE_FALSE(bytes.ok());
    CHECK(bytes.error().code == ErrorCode::InvalidFile);
    CHECK(timer.elapsed() < 100);
    CHECK(formRefusal(withMember(QByteArray("{},").repeated(10'000'000))).code == ErrorCode::InvalidFile);
    CHECK(formRefusal(withMember('"' + QByteArray(50'000'000, 'a') + '"')).code == ErrorCode::InvalidFile);
    CHECK(timer.elapsed() < 2000);
}

TEST_CASE("a list that is too long and a text that is too long are refused with their place (C02, C05)") {
    JsonNode tree = treeOf(handedInBytes());
    for (const NodePlace& place : nodesOf(tree)) {
        if (place.path == "answers")
            place.node->items.resize(FormLimits::rows + 1, place.node->items.front());
    }
    CHECK(formRefusal(bytesOf(tree)).detail == "answers");
    tree = treeOf(handedInBytes());
    for (const NodePlace& place : nodesOf(tree)) {
        if (place.path == "evidence[0].text")
            place.node->text = "e" + QString(1'000'000, QChar(0x0301)); // combining marks
    }
    CHECK(formRefusal(bytesOf(tree)).detail == "evidence[0].text");
}

TEST_CASE("a file that is no form, no file or not there is refused") {
    QTemporaryDir folder;
    for (const char* bytes : {"", " ", "null", "[]", "{}", "7", "PK\x03\x04", R"({"format": "klimaatspiegel-model"})",
                              R"({"format": 7, "formatVersion": 1})"}) {
        CAPTURE(bytes);
        CHECK(formRefusal(bytes).code == ErrorCode::InvalidFile);
    }
    CHECK(formBytes(folder.path()).error().code == ErrorCode::InvalidFile);
    CHECK(formBytes(folder.filePath("weg.kszelf")).error().code == ErrorCode::FileUnreadable);
    CHECK(formRefusal(QByteArray("\xFF\xFE{\0\"\0", 6)).code == ErrorCode::InvalidFile); // UTF-16
}

TEST_CASE("a key that stands twice is refused in every object of a form (C03)") {
    JsonNode tree = treeOf(handedInBytes());
    const QList<NodePlace> nodes = nodesOf(tree);
    int tried = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].node->kind != JsonNode::Kind::Object)
            continue;
        const QString name = nodes[i].node->names.front();
        const QByteArray bytes = changedAt(tree, i, [](JsonNode& object) {
            object.names.push_back(object.names.front());
            object.items.push_back(JsonNode(object.items.front()));
        });
        CHECK(formRefusal(bytes).text.contains(nodes[i].path.isEmpty() ? name : nodes[i].path + '.' + name));
        ++tried;
    }
    CHECK(tried >= 50);
}

TEST_CASE("each key of a form is required, and no other is known, with the place that is named (C06)") {
    JsonNode tree = treeOf(handedInBytes());
    const QList<NodePlace> nodes = nodesOf(tree);
    int tried = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].node->kind != JsonNode::Kind::Object)
            continue;
        const QString around = nodes[i].path.isEmpty() ? QString() : nodes[i].path + '.';
        for (std::size_t key = 0; key < nodes[i].node->names.size(); ++key) {
            const QString path = around + nodes[i].node->names[key];
            CAPTURE(path);
            const Error error = formRefusal(changedAt(tree, i, [&](JsonNode& object) {
                object.names.erase(object.names.begin() + qsizetype(key));
                object.items.erase(object.items.begin() + qsizetype(key));
            }));
            CHECK((error.detail == path || path == "format"));
            ++tried;
        }
        const Error error = formRefusal(changedAt(tree, i, [](JsonNode& object) {
            object.names.push_back("extra");
            object.items.push_back({});
        }));
        CHECK(error.detail == around + "extra");
    }
    CHECK(tried > 250);
}

TEST_CASE("a number of a form is a whole number as JSON writes it, or it is refused (C04)") {
    JsonNode tree = treeOf(handedInBytes());
    const QList<NodePlace> nodes = nodesOf(tree);
    int tried = 0;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].node->kind != JsonNode::Kind::Number)
            continue;
        for (const char* bad : {"2.9", "2.0", "1e0", "0.30000000000000004", "4294967298", "99999999999999999999", "-1",
                                "1e999", "true", "\"3\"", "[]", "01", "+1"}) {
            CAPTURE(nodes[i].path, bad);
            const bool moment = nodes[i].path.endsWith("utcMilliseconds") || nodes[i].path.endsWith("offsetMinutes");
            if (moment && (QByteArray(bad) == "4294967298" || QByteArray(bad) == "-1"))
                continue; // a moment can be that
            const QByteArray bytes = changedAt(tree, i, [&](JsonNode& number) { number.text = bad; });
            CHECK(formRefusal(bytes).code == ErrorCode::InvalidFile);
            ++tried;
        }
    }
    CHECK(tried > 300);
    // What JSON can write in two ways and means one thing is that thing.
    JsonNode zero = treeOf(writeForm(test::filledForm()));
    for (const NodePlace& place : nodesOf(zero)) {
        if (place.path == "practices[0].position")
            place.node->text = "-0";
    }
    CHECK(accepted(bytesOf(zero)));
}

TEST_CASE("an address of a form is one of the web, never a path (C08)") {
    const QByteArray bytes = writeForm(test::filledForm());
    const QByteArray known = "\"http://example.org/\"";
    REQUIRE(bytes.contains(known));
    for (const char* good : {"https://example.org", "HTTP://EXAMPLE.ORG/a b", "https://user@example.org:8443/x?y#z"}) {
        CAPTURE(good);
        const bool space = QByteArray(good).contains(' ');
        CHECK(accepted(QByteArray(bytes).replace(known, '"' + QByteArray(good) + '"')) == !space);
    }
    for (const char* bad :
         {"../../x", "..\\\\..\\\\x", "/etc/passwd", "C:\\\\x", "\\\\\\\\server\\\\share", "//server/share", "CON",
          "x.", "file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "https://",
          "http:///x", "mailto:a@example.org", "smb://server/x", "https:example.org"}) {
        CAPTURE(bad);
        const Error error = formRefusal(QByteArray(bytes).replace(known, '"' + QByteArray(bad) + '"'));
        CHECK(error.detail == "practices[0].address");
    }
    const QByteArray tooLong = "\"https://example.org/" + QByteArray(FormLimits::line, 'a') + '"';
    CHECK(formRefusal(QByteArray(bytes).replace(known, tooLong)).detail == "practices[0].address");
}

TEST_CASE("an id of a form is of small letters, digits and hyphens, never a path (C08)") {
    const QByteArray bytes = writeForm(test::filledForm());
    for (const char* bad : {"", "../x", "a/b", "a\\\\b", "CON", "A", "a b", "a.", "-a", "\xC3\xA9", "a\\n"}) {
        CAPTURE(bad);
        CHECK_FALSE(accepted(QByteArray(bytes).replace("\"praktijk-1\"", '"' + QByteArray(bad) + '"')));
    }
    CHECK(accepted(QByteArray(bytes).replace("praktijk-1", QByteArray(128, 'a'))));
    CHECK_FALSE(accepted(QByteArray(bytes).replace("praktijk-1", QByteArray(129, 'a'))));
}

TEST_CASE("a form that is cut off anywhere, or has something behind it, is refused (C09)") {
    const QByteArray whole = bytesOf(treeOf(writeForm(test::emptyForm())));
    REQUIRE(accepted(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        if (accepted(whole.first(length)))
            FAIL("cut at " << length);
    }
    CHECK_FALSE(accepted(whole + whole));
    CHECK_FALSE(accepted(whole + "{}"));
    CHECK_FALSE(accepted(whole + QByteArray(1, '\0')));
    CHECK(accepted(whole + "\r\n"));
}

} // namespace tst_hostileforms
