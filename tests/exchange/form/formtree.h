#pragma once

#include "exchange/strictjson.h"
#include "support/filledform.h"

#include <functional>

namespace ks::test {

/// The tree of a form file, and a tree as bytes, without white space; not the program's own writer.
JsonNode treeOf(const QByteArray& bytes);
QByteArray bytesOf(const JsonNode& tree);

/// Every node with its place, as a refusal names it: "answers[3].score.kind"; the root has none.
struct NodePlace {
    JsonNode* node;
    QString path;
};
QList<NodePlace> nodesOf(JsonNode& tree);
/// The bytes of the tree with the node at `index` of nodesOf() changed; the tree is as it was.
QByteArray changedAt(const JsonNode& tree, qsizetype index, const std::function<void(JsonNode&)>& change);

/// The bytes of a form that has every kind of row and was handed in.
const QByteArray& handedInBytes();

/// What is said of bytes that are refused; the test fails when they are read.
Error formRefusal(const QByteArray& bytes);

} // namespace ks::test
