#include "exchange/form/formtree.h"
#include "support/rounds.h"
#include "support/testsupport.h"

#include <random>

using namespace ks;
using test::bytesOf;
using test::formModel;

namespace tst_formfuzz {
namespace {

/// The same on every computer: the engine and the remainder are fixed, unlike the distributions of the library.
class Dice final {
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}
    qsizetype below(qsizetype count) { return count <= 0 ? 0 : qsizetype(m_engine() % quint64(count)); }

private:
    std::mt19937 m_engine;
};

/// What a broken or hostile program could put in the place of a value.
JsonNode oddValue(Dice& dice) {
    static const QList<QByteArray> odd = {"null",
                                          "true",
                                          "0",
                                          "-1",
                                          "4",
                                          "20",
                                          "21",
                                          "4294967298",
                                          "2.5",
                                          "\"\"",
                                          "\"a\"",
                                          "\"gent\"",
                                          "\"\\u202eab\"",
                                          "\"\\n\\t\"",
                                          "\"\\u0007\"",
                                          "\"\\ud83c\\udf31\"",
                                          "\"exact\"",
                                          "\"between\"",
                                          "\"2026-02-30\"",
                                          "\"2026-02-28\"",
                                          "\"http://a\"",
                                          "\"file:///a\"",
                                          "[]",
                                          "{}",
                                          "[[]]",
                                          "{\"kind\":\"missing\"}",
                                          "{\"kind\":\"exact\",\"quarters\":20}",
                                          "{\"kind\":\"between\",\"lowQuarters\":9,\"highQuarters\":8}"};
    return test::treeOf(odd[dice.below(odd.size())]);
}

void dropOrRepeat(JsonNode& node, qsizetype index, bool drop) {
    const bool named = node.kind == JsonNode::Kind::Object;
    if (drop) {
        node.items.erase(node.items.begin() + index);
        if (named)
            node.names.erase(node.names.begin() + index);
        return;
    }
    node.items.push_back(JsonNode(node.items[std::size_t(index)]));
    if (named)
        node.names.push_back(QString(node.names[std::size_t(index)]));
}

void collect(JsonNode& node, std::vector<JsonNode*>& into) {
    into.push_back(&node);
    for (JsonNode& each : node.items)
        collect(each, into);
}

/// Changes the tree of a form in one place; it stays well-formed, and is often still a form.
void mutateTree(JsonNode& tree, Dice& dice) {
    std::vector<JsonNode*> nodes;
    collect(tree, nodes);
    JsonNode& node = *nodes[std::size_t(dice.below(qsizetype(nodes.size())))];
    const JsonNode other = *nodes[std::size_t(dice.below(qsizetype(nodes.size())))];
    const qsizetype count = qsizetype(node.items.size());
    switch (dice.below(6)) {
    case 0:
        node = oddValue(dice);
        break;
    case 1:
        node = other;
        break;
    case 2:
        if (count > 0)
            dropOrRepeat(node, dice.below(count), true);
        break;
    case 3:
        if (count > 0)
            dropOrRepeat(node, dice.below(count), false);
        break;
    case 4:
        if (count > 1)
            std::swap(node.items[std::size_t(dice.below(count))], node.items[std::size_t(dice.below(count))]);
        break;
    default:
        if (node.kind == JsonNode::Kind::Text)
            node.text.insert(dice.below(node.text.size() + 1), QChar(char16_t(dice.below(0x2100))));
        else if (node.kind == JsonNode::Kind::Number)
            node.text = QString::number(dice.below(30));
    }
}

void mutateBytes(QByteArray& bytes, Dice& dice) {
    const qsizetype at = dice.below(bytes.size());
    switch (dice.below(5)) {
    case 0:
        bytes[at] = char(dice.below(256));
        break;
    case 1:
        bytes.remove(at, 1 + dice.below(8));
        break;
    case 2:
        bytes.insert(at, char(dice.below(128)));
        break;
    case 3:
        bytes.insert(at, bytes.mid(dice.below(bytes.size()), dice.below(200)));
        break;
    default:
        bytes.truncate(at);
    }
}

/// A form that is read comes out of the program as it came in, and what is handed in of it can be made.
bool roundTrips(const FormFile& form) {
    const QByteArray written = writeForm(form);
    Result<FormFile> again = readForm(written, formModel());
    if (!again)
        return false;
    again->fromNewerProgram = form.fromNewerProgram; // what this program writes is of this version
    const Submission* last = lastHandIn(form);
    return *again == form && writeForm(*again) == written &&
           !canonicalForm(form, last ? *last : Submission{}).isEmpty();
}

/// In four parts, which can run beside each other: 20,000 in all.
void mutateForms(quint32 seed) {
    const QList<QByteArray> samples = {test::handedInBytes(), writeForm(test::filledForm()),
                                       writeForm(test::emptyForm())};
    QList<JsonNode> trees;
    for (const QByteArray& sample : samples)
        trees.append(test::treeOf(sample));
    Dice dice(seed);
    int accepted = 0;
    const int count = test::rounds(5'000, 500);
    for (int round = 0; round < count; ++round) {
        const qsizetype sample = dice.below(samples.size());
        QByteArray bytes = samples[sample];
        if (round % 4 == 0) {
            mutateBytes(bytes, dice);
        } else {
            JsonNode tree = trees[sample];
            for (qsizetype times = 1 + dice.below(2); times > 0; --times)
                mutateTree(tree, dice);
            bytes = bytesOf(tree);
        }
        const Result<FormFile> form = readForm(bytes, formModel());
        if (!form && form.error().text.isEmpty())
            FAIL("round " << round << " is refused without a word");
        if (form && !roundTrips(*form))
            FAIL("round " << round << " does not come back:\n" << bytes.toStdString());
        accepted += form ? 1 : 0;
    }
    CHECK(accepted > count / 20);
    CHECK(accepted < count / 2);
}

} // namespace

TEST_CASE("mutated forms are refused with a sentence, or come out as they came in: first part") {
    mutateForms(20261126);
}
TEST_CASE("mutated forms are refused with a sentence, or come out as they came in: second part") {
    mutateForms(1);
}
TEST_CASE("mutated forms are refused with a sentence, or come out as they came in: third part") {
    mutateForms(2);
}
TEST_CASE("mutated forms are refused with a sentence, or come out as they came in: fourth part") {
    mutateForms(3);
}

} // namespace tst_formfuzz
