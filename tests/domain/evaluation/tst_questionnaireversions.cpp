#include "domain/evaluation/questionnaireversions.h"

#include "support/gridfixture.h"
#include "support/testsupport.h"

using namespace ks;
using namespace ks::test;

namespace tst_questionnaireversions {
namespace {

const QuestionnaireVersionId older{QStringLiteral("v-1")};
const QuestionnaireVersionId newer{QStringLiteral("v-2")};

struct Stated {
    const char* key;
    const char* text;
};

void put(Workspace& workspace, const QuestionnaireVersionId& version, const char* theme, const QList<Stated>& all) {
    int position = 0;
    for (const Stated& each : all) {
        const QuestionId id(QString::fromUtf8(each.key));
        workspace.content.of<Question>().put({id, ThemeId(QString::fromUtf8(theme))});
        QuestionWording row;
        row.version = version;
        row.question = id;
        row.position = 10 * ++position; // gaps mean nothing
        row.text = QString::fromUtf8(each.text);
        row.levels = {"1", "2", "3", "4", "5"};
        workspace.content.of<QuestionWording>().put(row);
    }
}

Workspace twoVersions(const QList<Stated>& before, const QList<Stated>& after) {
    Workspace workspace = reportModel();
    workspace.contentLoaded = true;
    workspace.content.of<Questionnaire>().put({QuestionnaireId("q"), "Vragen", {}});
    workspace.content.of<QuestionnaireVersion>().put(
        {older, QuestionnaireId("q"), 1, VersionState::Frozen, {}, QString(64, 'a')});
    workspace.content.of<QuestionnaireVersion>().put({newer, QuestionnaireId("q"), 2, VersionState::Draft, {}, {}});
    put(workspace, older, "aanpak", before);
    put(workspace, newer, "aanpak", after);
    return workspace;
}

/// "a new, b moved …", as a person would list it.
QString inWords(const QList<StatementChange>& changes) {
    QStringList words;
    for (const StatementChange& each : changes) {
        QString text = each.question.value;
        text += each.added ? " new" : each.retired ? " retired" : "";
        text += each.reworded ? " reworded" : "";
        text += each.moved ? " moved" : "";
        words.append(text);
    }
    return words.join(", ");
}

QString compared(const QList<Stated>& before, const QList<Stated>& after) {
    return inWords(compareVersions(twoVersions(before, after), older, newer));
}

} // namespace

TEST_CASE("versions are compared by the key of their statements") {
    const QList<Stated> before{{"a", "A."}, {"b", "B."}, {"c", "C."}, {"d", "D."}};
    CHECK(compared(before, before) == "");
    CHECK(compared(before, {{"a", "A."}, {"b", "Beter."}, {"c", "C."}, {"d", "D."}}) == "b reworded");
    CHECK(compared(before, {{"a", "A."}, {"c", "C."}, {"d", "D."}}) == "b retired"); // the others keep their order
    CHECK(compared(before, {{"e", "E."}, {"a", "A."}, {"b", "B."}, {"c", "C."}, {"d", "D."}}) == "e new");
    CHECK(compared(before, {{"d", "D."}, {"a", "A."}, {"b", "B."}, {"c", "C."}}) == "d moved"); // and only that one
    CHECK(compared(before, {{"d", "D."}, {"e", "E."}, {"a", "Anders."}, {"c", "C."}}) ==
          "d moved, e new, a reworded, b retired");
    CHECK(compared({}, {{"a", "A."}}) == "a new");
    CHECK(compared({{"a", "A."}}, {}) == "a retired");
}

TEST_CASE("the digest follows every text and the order, and nothing else") {
    const Workspace base = twoVersions({{"a", "A."}, {"b", "B."}}, {{"a", "A."}, {"b", "B."}});
    const QString digest = questionnaireDigest(base.content, older);
    CHECK(digest == questionnaireDigest(base.content, newer)); // says the same, under another id
    CHECK(canonicalStatements(base.content, older) ==
          "klimaatspiegel-statements 1\n"
          "theme aanpak\n"
          "statement a\ntext A.\nhelp \nlevel-1 1\nlevel-2 2\nlevel-3 3\nlevel-4 4\nlevel-5 5\n"
          "enough-evidence \nnot-enough-evidence \nsource \n"
          "statement b\ntext B.\nhelp \nlevel-1 1\nlevel-2 2\nlevel-3 3\nlevel-4 4\nlevel-5 5\n"
          "enough-evidence \nnot-enough-evidence \nsource \n");
    // Worked out with sha256sum over the lines above.
    CHECK(digest == "b48b184196db113bdda51a5817595c8cc38e96eb18e53f53c108173ba71b9903");

    const auto changed = [&](auto&& change) {
        Workspace other = base;
        QuestionWording row = *other.content.of<QuestionWording>().find({older, QuestionId("a")});
        change(row);
        other.content.of<QuestionWording>().put(row);
        return questionnaireDigest(other.content, older) != digest;
    };
    CHECK(changed([](QuestionWording& row) { row.text += ' '; }));
    CHECK(changed([](QuestionWording& row) { row.help = "x"; }));
    CHECK(changed([](QuestionWording& row) { row.levels[4] = "x"; }));
    CHECK(changed([](QuestionWording& row) { row.levels.clear(); }));
    CHECK(changed([](QuestionWording& row) { row.enoughEvidence = "x"; }));
    CHECK(changed([](QuestionWording& row) { row.notEnoughEvidence = "x"; }));
    CHECK(changed([](QuestionWording& row) { row.source = "x"; }));
    CHECK(changed([](QuestionWording& row) { row.position = 99; }));      // behind b
    CHECK_FALSE(changed([](QuestionWording& row) { row.position = 3; })); // still before b
    // A line break in a text cannot pass for another line.
    CHECK(changed([](QuestionWording& row) { row.text = "A.\nhelp "; }));
    const auto textOf = [&](const QString& text, const QString& help) {
        Workspace other = base;
        QuestionWording row = *other.content.of<QuestionWording>().find({older, QuestionId("a")});
        row.text = text;
        row.help = help;
        other.content.of<QuestionWording>().put(row);
        return canonicalStatements(other.content, older);
    };
    CHECK(textOf("A\n", "") != textOf("A\\n", ""));
}

TEST_CASE("a version is remarked upon when a theme has too few or too many statements, or lacks a level") {
    QList<Stated> six;
    for (const char* key : {"a", "b", "c", "d", "e", "f"})
        six.append(Stated{key, "X."});
    QList<Stated> ten = six;
    for (const char* key : {"g", "h", "i", "j"})
        ten.append(Stated{key, "X."});
    Workspace workspace = twoVersions(six, ten);
    using Kind = QuestionnaireRemark::Kind;
    const auto ofAanpak = [&](const QuestionnaireVersionId& version) {
        QList<QuestionnaireRemark> found;
        for (const QuestionnaireRemark& each : questionnaireRemarks(workspace, version)) {
            if (each.theme.value == "aanpak")
                found.append(each);
            else
                CHECK(each == QuestionnaireRemark{Kind::TooFew, each.theme, {}, 0});
        }
        return found;
    };
    CHECK(questionnaireRemarks(workspace, older).size() == 7); // the other themes have none
    CHECK(ofAanpak(older).isEmpty());
    CHECK(ofAanpak(newer) == QList<QuestionnaireRemark>{{Kind::TooMany, ThemeId("aanpak"), {}, 10}});
    QuestionWording row = *workspace.content.of<QuestionWording>().find({older, QuestionId("c")});
    row.levels = {"1", " ", "3", "", "5"};
    workspace.content.of<QuestionWording>().put(row);
    CHECK(ofAanpak(older) == QList<QuestionnaireRemark>{{Kind::LevelsMissing, ThemeId("aanpak"), QuestionId("c"), 2}});
    row.levels.clear();
    workspace.content.of<QuestionWording>().put(row);
    CHECK(ofAanpak(older) == QList<QuestionnaireRemark>{{Kind::LevelsMissing, ThemeId("aanpak"), QuestionId("c"), 5}});
    workspace.content.of<QuestionWording>().remove({older, QuestionId("a")});
    CHECK(ofAanpak(older).first() == QuestionnaireRemark{Kind::TooFew, ThemeId("aanpak"), {}, 5});
}

} // namespace tst_questionnaireversions
