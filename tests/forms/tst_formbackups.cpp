#include "forms/openedform.h"

#include "forms/formbackups.h"

#include <QDir>
#include <QFileInfo>

using namespace ks;
using namespace ks::test;

namespace tst_formbackups {
namespace {

constexpr qint64 minute = 60'000;

struct Kept : OpenedForm {
    Kept() { QDir(formBackups::folderOf(workspace())).removeRecursively(); }
    bool keep(qint64 atMinute) {
        const Result<bool> kept =
            formBackups::keepIfDue(path, workspace(), Timestamp{1'790'000'000'000 + atMinute * minute, 60});
        REQUIRE(kept.ok());
        return *kept;
    }
    QStringList all() const { return formBackups::all(workspace()); }
};

} // namespace

TEST_CASE("copies of a form are kept outside its folder when it changed, half an hour apart at least (M5)") {
    Kept form;
    CHECK(form.keep(0));
    CHECK_FALSE(form.keep(60)); // nothing changed
    REQUIRE(form.session->apply(putRow(form.workspace(), anAnswer(form.workspace(), 8))).ok());
    CHECK_FALSE(form.keep(29));
    CHECK(form.keep(61));
    REQUIRE(form.all().size() == 2);
    CHECK_FALSE(form.all().first().startsWith(form.folder.path()));
    CHECK(fileBytes(form.all().first()) == fileBytes(form.path)); // newest first
    CHECK((formIn(form.all().last()) == filledForm()));
    REQUIRE(form.session->showRound(RoundId("2024-najaar")).ok());
    CHECK(form.all().size() == 2); // the same form, whichever round is on show
}

TEST_CASE("erasing a person reaches the copies of the form; one that cannot be read goes") {
    Kept form;
    REQUIRE(form.keep(0));
    const QString readable = form.all().first();
    putFile(QFileInfo(readable).absolutePath() + QStringLiteral("/20260101T000000000Z.kszelf"), "Voorbeeld Naam, half");
    REQUIRE(form.all().size() == 2);
    REQUIRE(form.session->erasePerson(PersonId("persoon-1")).ok());
    REQUIRE(form.all() == QStringList{readable});
    CHECK_FALSE(fileBytes(readable).contains("Voorbeeld Naam"));
    CHECK(formIn(readable).workspace.content.of<Answer>().size() == 4);
}

TEST_CASE("erasing reaches the same name typed anew, unfinished copies, and says where it stands in texts") {
    FormFile named = filledForm();
    Person again = named.workspace.content.of<Person>().begin()->second;
    again.id = PersonId("persoon-2");
    Respondent other = *named.workspace.content.of<Respondent>().find(RespondentId("invuller-2"));
    other.person = again.id;
    named.workspace.content.of<Person>().put(again);
    named.workspace.content.of<Respondent>().put(other);
    Kept form;
    putFile(form.path, writeForm(named));
    form.open();
    REQUIRE(form.keep(0));
    const QString copy = form.all().first();
    const QString unfinished = copy + QStringLiteral(".0a1b2c3d.tmp.AbCdEf");
    putFile(unfinished, "Voorbeeld Naam, half");
    ThemeScore score = *form.workspace().scores.find({form.city().round, ThemeId("strategie"), form.city().city});
    score.reason = QStringLiteral("Volgens Voorbeeld Naam klopt dit.");
    Edit edit;
    edit.deltas.push_back(RowDelta<ThemeScore>{*form.workspace().scores.find(score.place), score});
    REQUIRE(form.session->apply(edit).ok());
    REQUIRE(form.keep(60));
    const Result<ErasureReport> report = form.session->erasePerson(PersonId("persoon-1"));
    REQUIRE(report.ok());
    CHECK(report->people.size() == 2);
    CHECK(report->rewritten == 2);
    CHECK(report->removed == 1);
    CHECK(report->textsLeft == 1);
    CHECK(report->copiesWithTexts == 1);
    CHECK_FALSE(QFile::exists(unfinished));
    CHECK_FALSE(fileBytes(copy).contains("Voorbeeld Naam"));
    CHECK(fileBytes(form.path).count("Voorbeeld Naam") == 1); // the reason
    CHECK(form.workspace().content.of<Person>().isEmpty());
    CHECK((formIn(form.path).workspace.content == form.workspace().content));
}

} // namespace tst_formbackups
