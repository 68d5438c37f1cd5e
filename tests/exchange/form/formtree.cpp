#include "exchange/form/formtree.h"

#include "support/testsupport.h"

namespace ks::test {
namespace {

void print(const QString& text, QByteArray& into) {
    into += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            into += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            into += QByteArray("\\u00") + QByteArray(1, c).toHex();
        else
            into += c;
    }
    into += '"';
}

void print(const JsonNode& tree, QByteArray& into) {
    switch (tree.kind) {
    case JsonNode::Kind::Null:
        into += "null";
        return;
    case JsonNode::Kind::Bool:
        into += tree.flag ? "true" : "false";
        return;
    case JsonNode::Kind::Number:
        into += tree.text.toLatin1();
        return;
    case JsonNode::Kind::Text:
        print(tree.text, into);
        return;
    case JsonNode::Kind::List:
    case JsonNode::Kind::Object:
        break;
    }
    const bool list = tree.kind == JsonNode::Kind::List;
    into += list ? '[' : '{';
    for (std::size_t i = 0; i < tree.items.size(); ++i) {
        if (i > 0)
            into += ',';
        if (!list) {
            print(tree.names[i], into);
            into += ':';
        }
        print(tree.items[i], into);
    }
    into += list ? ']' : '}';
}

void collect(JsonNode& node, const QString& path, QList<NodePlace>& into) {
    into.append({&node, path});
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const bool list = node.kind == JsonNode::Kind::List;
        collect(node.items[i],
                list             ? QStringLiteral("%1[%2]").arg(path).arg(i)
                : path.isEmpty() ? node.names[i]
                                 : path + QLatin1Char('.') + node.names[i],
                into);
    }
}

} // namespace

JsonNode treeOf(const QByteArray& bytes) {
    const Result<JsonNode> tree = parseStrictJson(bytes);
    if (!tree)
        throw std::runtime_error(tree.error().text.toStdString());
    return *tree;
}

QByteArray bytesOf(const JsonNode& tree) {
    QByteArray bytes;
    print(tree, bytes);
    return bytes;
}

QList<NodePlace> nodesOf(JsonNode& tree) {
    QList<NodePlace> all;
    collect(tree, {}, all);
    return all;
}

QByteArray changedAt(const JsonNode& tree, qsizetype index, const std::function<void(JsonNode&)>& change) {
    JsonNode copy = tree;
    change(*nodesOf(copy)[index].node);
    return bytesOf(copy);
}

const QByteArray& handedInBytes() {
    static const QByteArray bytes = [] {
        FormFile form = filledForm();
        handIn(form, 1, {});
        return writeForm(form);
    }();
    return bytes;
}

Error formRefusal(const QByteArray& bytes) {
    const Result<FormFile> form = readForm(bytes, formModel());
    REQUIRE_FALSE(form.ok());
    CHECK_FALSE(form.error().text.isEmpty());
    return form.error();
}

} // namespace ks::test
