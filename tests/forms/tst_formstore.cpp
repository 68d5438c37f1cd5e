#include "forms/openedform.h"

#include "domain/editkeys.h"

#include <QDir>
#include <QFileInfo>

using namespace ks;
using namespace ks::test;

namespace tst_formstore {
namespace {

const QuestionId participation(QStringLiteral("strategie-participatie"));

Score answered(const Workspace& workspace) {
    const Answer* row = workspace.content.of<Answer>().find(anAnswer(workspace, 8).key());
    return row ? row->score : Score::missing();
}

Error refusal(const Result<void>& result) {
    REQUIRE_FALSE(result.ok());
    return result.error();
}

} // namespace

TEST_CASE("a form opens as a store that says so, with its round, its city and the round before") {
    OpenedForm open;
    CHECK(open.session->isForm());
    CHECK_FALSE(open.session->isReadOnly());
    CHECK((open.workspace().content == filledForm().workspace.content));
    CHECK((open.workspace().scores == filledForm().workspace.scores));
    CHECK(open.workspace().loadedRound == RoundId("2026-najaar"));
    REQUIRE(open.workspace().rounds.size() == 2);
    CHECK(open.session->path() == open.path);
}

TEST_CASE("an accepted edit is in the file, whole, before it is told") {
    OpenedForm open;
    Score inFile;
    QObject::connect(open.session.get(), &Session::changed, open.session.get(),
                     [&] { inFile = answered(formIn(open.path).workspace); });
    REQUIRE(open.session->apply(putRow(open.workspace(), anAnswer(open.workspace(), 14, "Twee\nregels"))).ok());
    CHECK(inFile == quarterScore(14));
    const FormFile form = formIn(open.path);
    CHECK((form.workspace.content == open.workspace().content));
    CHECK(form.workspace.info.changedAt == Timestamp{1'790'000'000'000, 60});
    REQUIRE(open.session->undo().ok());
    CHECK(answered(formIn(open.path).workspace) == Score::missing());
    open.open();
    CHECK(answered(open.workspace()) == Score::missing());
}

TEST_CASE("a form that cannot be written keeps file, value and steps as they were") {
    OpenedForm open;
    bool works = true;
    open.openWith([&](const QString& path, const QByteArray& bytes) -> Result<void> {
        if (works)
            return writeVerified(path, bytes);
        return Error{ErrorCode::DiskFull, QStringLiteral("full"), {}};
    });
    REQUIRE(open.session->apply(putRow(open.workspace(), anAnswer(open.workspace(), 8))).ok());
    const Workspace before = open.workspace();
    const QByteArray bytes = fileBytes(open.path);
    works = false;
    int failures = 0;
    QObject::connect(open.session.get(), &Session::failed, open.session.get(), [&] { ++failures; });

    const Edit edit = putRow(open.workspace(), anAnswer(open.workspace(), 12));
    CHECK(refusal(open.session->apply(edit)).code == ErrorCode::DiskFull);
    CHECK(refusal(open.session->undo()).code == ErrorCode::DiskFull);
    CHECK(failures == 2);
    CHECK((open.workspace() == before));
    CHECK(fileBytes(open.path) == bytes);
    CHECK(open.session->canUndo());
    CHECK_FALSE(open.session->canRedo());

    works = true;
    REQUIRE(open.session->apply(edit).ok());
    CHECK(answered(formIn(open.path).workspace) == quarterScore(12));
}

TEST_CASE("a form that was changed by another program is never overwritten (B03)") {
    OpenedForm open;
    const Edit edit = putRow(open.workspace(), anAnswer(open.workspace(), 12));
    SECTION("replaced") {
        FormFile other = filledForm();
        other.workspace.content.of<AgreedAnswer>().clear();
        putFile(open.path, writeForm(other));
        const QByteArray theirs = fileBytes(open.path);
        CHECK(refusal(open.session->apply(edit)).code == ErrorCode::ChangedOutside);
        CHECK(fileBytes(open.path) == theirs);
        CHECK(answered(open.workspace()) == Score::missing());
    }
    SECTION("of the same size, at the same time") {
        QFile file(open.path);
        const QDateTime modified = QFileInfo(open.path).lastModified();
        QByteArray theirs = fileBytes(open.path);
        theirs.replace("Klimaattafel", "Klimaatkamer");
        putFile(open.path, theirs);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(modified, QFileDevice::FileModificationTime));
        file.close();
        CHECK(refusal(open.session->apply(edit)).code == ErrorCode::ChangedOutside);
        CHECK(fileBytes(open.path) == theirs);
    }
    SECTION("removed") {
        REQUIRE(QFile::remove(open.path));
        CHECK(refusal(open.session->apply(edit)).code == ErrorCode::ChangedOutside);
        CHECK_FALSE(QFile::exists(open.path));
    }
    SECTION("only touched: a program that keeps folders in step") {
        const QByteArray same = fileBytes(open.path);
        REQUIRE(QFile::remove(open.path));
        putFile(open.path, same);
        CHECK(open.session->apply(edit).ok());
        return;
    }
    const QString copy = open.folder.filePath(QStringLiteral("kopie.kszelf")); // the work can be kept all the same
    REQUIRE(open.session->store().saveCopy(copy).ok());
    CHECK((formIn(copy).workspace.content == open.workspace().content));
    CHECK_FALSE(open.session->store().checkIntegrity()->isEmpty());
}

TEST_CASE("a copy of a form never goes over the form itself") {
    OpenedForm open;
    CHECK(refusal(open.session->store().saveCopy(open.path)).code == ErrorCode::InvalidInput);
    CHECK(open.session->store().checkIntegrity()->isEmpty());
}

TEST_CASE("who opens a form that somebody has open reads it and sees who has it (B01)") {
    OpenedForm open;
    const Result<OpenedWorkspace> second = openForm(open.path, formModel());
    REQUIRE(second.ok());
    CHECK(second->store->isReadOnly());
    CHECK(second->store->kind() == StoreKind::Form);
    REQUIRE(second->holder);
    CHECK_FALSE(second->holder->computer.isEmpty());
    REQUIRE(second->notices.size() == 1);
    CHECK(second->notices.first().kind == OpenNotice::Kind::HeldByOther);
    const Edit edit = putRow(open.workspace(), anAnswer(open.workspace(), 12));
    CHECK(refusal(second->store->commit(edit, {})).code == ErrorCode::ReadOnly);

    OpenOptions toWrite;
    toWrite.refuseWhenHeld = true;
    const Result<OpenedWorkspace> refused = openForm(open.path, formModel(), toWrite);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Locked);

    open.session.reset();
    const Result<OpenedWorkspace> later = openForm(open.path, formModel());
    REQUIRE(later.ok());
    CHECK_FALSE(later->store->isReadOnly());
}

TEST_CASE("nothing is left beside a form that was closed, and a file that is no form leaves nothing either") {
    OpenedForm open;
    REQUIRE(open.session->apply(putRow(open.workspace(), anAnswer(open.workspace(), 12))).ok());
    open.session.reset();
    const QString junk = open.folder.filePath(QStringLiteral("brief.kszelf"));
    putFile(junk, "no form at all");
    const Result<OpenedWorkspace> refused = openForm(junk, formModel());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::InvalidFile);
    CHECK_FALSE(openForm(open.folder.filePath(QStringLiteral("nowhere.kszelf")), formModel()).ok());
    CHECK(QDir(open.folder.path()).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{"aalst.kszelf", "brief.kszelf"});
    CHECK(fileBytes(junk) == "no form at all");
}

TEST_CASE("what a killed program left of saving a form goes when it is opened to edit, and nothing else does") {
    OpenedForm open;
    const QStringList unfinished = {"aalst.kszelf.0a1b2c3d.tmp", "aalst.kszelf.0a1b2c3d.tmp.AbCdEf"};
    const QStringList foreign = {"aalst.kszelf.tmp", "aalst.kszelf.0a1b2c3d.tmp.bak", "gent.kszelf.0a1b2c3d.tmp"};
    for (const QString& each : unfinished + foreign)
        putFile(open.folder.filePath(each), "half");
    REQUIRE(openForm(open.path, formModel()).ok()); // for reading only: somebody has it
    CHECK(QFile::exists(open.folder.filePath(unfinished.first())));
    open.open();
    for (const QString& each : unfinished)
        CHECK_FALSE(QFile::exists(open.folder.filePath(each)));
    for (const QString& each : foreign)
        CHECK(QFile::exists(open.folder.filePath(each)));
}

TEST_CASE("the round before is there to read, and only to read") {
    OpenedForm open;
    const RoundId before(QStringLiteral("2024-najaar"));
    REQUIRE(open.session->showRound(before).ok());
    CHECK(open.workspace().loadedRound == before);
    CHECK(open.workspace().round()->state == RoundState::Locked);
    CHECK(open.workspace().score(open.city().city, ThemeId("strategie")) == betweenScore(12, 16));
    CHECK(open.workspace().content.of<Answer>().size() == 1);
    CHECK(open.workspace().content.of<QuestionWording>().size() == 3); // belongs to all rounds

    Answer answer = open.workspace().content.of<Answer>().begin()->second;
    answer.score = quarterScore(20);
    CHECK(refusal(open.session->apply(putRow(open.workspace(), answer))).code == ErrorCode::RoundLocked);
    CHECK((formIn(open.path) == filledForm()));
    const Result<Workspace> other = open.session->store().load(RoundId("2030-lente"));
    REQUIRE_FALSE(other.ok());
    CHECK(other.error().code == ErrorCode::NotFound);
}

TEST_CASE("what a form cannot hold is refused, and the form stays as it was") {
    OpenedForm open;
    Edit edit;
    ErrorCode expected = ErrorCode::InvalidInput;
    SECTION("its round") {
        const Round round = *open.workspace().round();
        Round locked = round;
        locked.state = RoundState::Locked;
        edit.deltas.push_back(RowDelta<Round>{round, locked});
    }
    SECTION("the questionnaire") {
        QuestionWording wording = open.workspace().content.of<QuestionWording>().begin()->second;
        wording.text = QStringLiteral("Iets anders");
        edit = putRow(open.workspace(), wording);
    }
    SECTION("a recommendation") {
        Recommendation row;
        row.id = RecommendationId(QStringLiteral("r-1"));
        row.round = open.workspace().loadedRound;
        edit = putRow(open.workspace(), row);
    }
    SECTION("an answer of another city") {
        Answer answer = anAnswer(open.workspace(), 12);
        answer.city = CityId(QStringLiteral("gent"));
        edit = putRow(open.workspace(), answer);
    }
    SECTION("an answer to no statement of its questionnaire") {
        Answer answer = anAnswer(open.workspace(), 12);
        answer.question = QuestionId(QStringLiteral("verzonnen"));
        edit = putRow(open.workspace(), answer);
    }
    SECTION("a comment that is longer than a form can have") {
        edit = putRow(open.workspace(), anAnswer(open.workspace(), 12, QString(FormLimits::text + 1, 'x')));
    }
    SECTION("a row that is not as the edit knew it") {
        edit = putRow(open.workspace(), anAnswer(open.workspace(), 12));
        std::get<RowDelta<Answer>>(edit.deltas.front()).before = anAnswer(open.workspace(), 8);
        expected = ErrorCode::Conflict;
    }
    const Workspace before = open.workspace();
    CHECK(refusal(open.session->apply(edit)).code == expected);
    CHECK((open.workspace() == before));
    CHECK((formIn(open.path) == filledForm()));
    CHECK_FALSE(open.session->canUndo());
}

TEST_CASE("the steps of this session are told, newest first, and no name of the one who edits is in the file") {
    OpenedForm open;
    REQUIRE(open.session->setActorName(QStringLiteral("Wie Hier Werkt")).ok());
    REQUIRE(open.session->apply(putRow(open.workspace(), anAnswer(open.workspace(), 8))).ok());
    REQUIRE(open.session->apply(putRow(open.workspace(), anAnswer(open.workspace(), 12))).ok());
    REQUIRE(open.session->undo().ok());
    const Result<QList<LogEntry>> log = open.session->historyOf(refOf(anAnswer(open.workspace(), 8)));
    REQUIRE(log.ok());
    REQUIRE(log->size() == 3);
    CHECK(log->first().action == LogAction::Undo);
    CHECK(log->last().oldText.isEmpty());
    CHECK(log->first().newText == log->last().newText);
    CHECK(log->first().actorName == QString("Wie Hier Werkt"));
    CHECK_FALSE(fileBytes(open.path).contains("Wie Hier Werkt"));
    open.open();
    CHECK(open.session->historyOf(refOf(anAnswer(open.workspace(), 8)))->isEmpty());
}

TEST_CASE("erasing a person takes the name out of the form; the role and its answers stay") {
    OpenedForm open;
    const PersonId person(QStringLiteral("persoon-1"));
    REQUIRE(fileBytes(open.path).contains("Voorbeeld Naam"));
    const Result<ErasureReport> report = open.session->erasePerson(person);
    REQUIRE(report.ok());
    CHECK(report->failures.isEmpty());
    CHECK_FALSE(fileBytes(open.path).contains("Voorbeeld Naam"));
    CHECK_FALSE(fileBytes(open.path).contains("voorbeeld@example.org"));
    const FormFile form = formIn(open.path);
    CHECK((form.workspace.content == open.workspace().content));
    CHECK(form.workspace.content.of<Answer>().size() == 4);
    CHECK_FALSE(form.workspace.content.of<Respondent>().find(RespondentId("invuller-1"))->person);
    CHECK_FALSE(open.session->canUndo());
    CHECK_FALSE(open.session->erasePerson(person).ok());
}

} // namespace tst_formstore
