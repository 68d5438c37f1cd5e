// The team of a city over the file of its form: what colleagues send comes in, and a name that is erased is in no file.
#include "support/formworkspace.h"

#include "forms/formbackups.h"
#include "forms/openform.h"
#include "models/respondentsmodel.h"
#include "session/evaluation/answercommands.h"
#include "session/evaluation/handincommands.h"
#include "widgets/form/teamtable.h"
#include "widgets/form/teamview.h"
#include "widgets/records/recordfixture.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPushButton>

using namespace ks;
using namespace ks::test;

namespace tst_teamonfile {
namespace {

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray bytesIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The form of Gent, of two respondents, in a file.
struct TeamOnFile {
    explicit TeamOnFile(const std::optional<EarlierRound>& earlier = {}) {
        Workspace workspace = completeForm();
        if (earlier)
            workspace.rounds.put(earlier->round);
        putRespondent(workspace, colleague, 2, QStringLiteral("dienst mobiliteit"));
        put(path, writeForm({workspaceOfGent(workspace), earlier, false}));
        Result<OpenedWorkspace> opened = openForm(path, reportModel());
        INFO((opened ? QString() : opened.error().text + opened.error().detail).toStdString());
        REQUIRE(opened.ok());
        session = std::move(*Session::start(std::move(*opened), {ActorId("a-1"), QStringLiteral("An Peeters")}, clock));
        REQUIRE(session->needContent().ok());
        QDir(formBackups::folderOf(this->workspace())).removeRecursively();
        view = std::make_unique<TeamView>(PageContext{*session, prompts, settings, viewState, navigator});
        view->showCity(formCity);
        view->resize(1000, 650);
        view->show();
        view->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(view.get()));
    }
    static Workspace workspaceOfGent(Workspace workspace) {
        workspace.cities = {*workspace.city(formCity)};
        return workspace;
    }

    const Workspace& workspace() const { return session->workspace(); }
    void apply(const Result<Edit>& edit) {
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
    }
    FormFile inFile() const {
        const Result<FormFile> form = readForm(bytesIn(path), reportModel());
        REQUIRE(form.ok());
        return *form;
    }
    void keep(qint64 minutes) {
        const Result<bool> kept =
            formBackups::keepIfDue(path, workspace(), {clock.now().utcMilliseconds + minutes * 60'000, 60});
        REQUIRE(kept.ok());
        REQUIRE(*kept);
    }
    TeamTable& people() { return *childNamed<TeamTable>(*view, "respondents"); }
    void choose(int row) { people().setCurrentIndex(people().model()->index(row, RespondentsModel::Role)); }
    void press(const char* button) {
        auto* found = childNamed<QPushButton>(*view, button);
        REQUIRE(found->isEnabled());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("gent.kszelf"));
    AppSettings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewState viewState{settings};
    ScriptedPrompts prompts;
    RecordingNavigator navigator;
    ManualClock clock{Timestamp{1'780'000'000'000, 120}};
    std::unique_ptr<Session> session;
    std::unique_ptr<TeamView> view;
};

const QString name = QStringLiteral("Xaviera Testnaam");

} // namespace

TEST_CASE("a name that is erased from the team is in the bytes of no file any more (G03)") {
    TeamOnFile open;
    open.apply(setRespondentName(open.workspace(), colleague, name));
    open.keep(0);
    open.apply(setRespondentName(open.workspace(), coordinator, QStringLiteral("Andere Naam")));
    open.keep(60);
    const QStringList copies = formBackups::all(open.workspace());
    REQUIRE(copies.size() == 2);
    for (const QString& each : copies + QStringList{open.path})
        REQUIRE(bytesIn(each).contains(name.toUtf8()));
    open.choose(1);
    open.press("eraseName");
    REQUIRE(open.prompts.asked.size() == 1);
    CHECK(open.prompts.asked.last().contains(name));
    for (const QString& folder : {open.folder.path(), QFileInfo(copies.first()).absolutePath()}) {
        for (const QFileInfo& each : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
            INFO(each.fileName().toStdString());
            CHECK_FALSE(bytesIn(each.absoluteFilePath()).contains(name.toUtf8()));
        }
    }
    CHECK(formBackups::all(open.workspace()) == copies);
    CHECK(bytesIn(open.path).contains("Andere Naam"));
    CHECK(bytesIn(copies.first()).contains("Andere Naam")); // newest first
    REQUIRE(open.navigator.told.size() == 1);
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);
    CHECK(open.navigator.told.last().text.contains(QStringLiteral("2 ")));
    CHECK_FALSE(open.session->canUndo());
    CHECK(open.inFile().workspace.content.of<Answer>().size() == 32);
    CHECK_FALSE(open.people().model()->index(1, RespondentsModel::Name).data().toString().contains(name));
}

TEST_CASE("where an erased name stands in a text of the form or of a copy the notice says so") {
    TeamOnFile open;
    open.apply(setRespondentName(open.workspace(), colleague, name));
    open.apply(answerStatement(open.workspace(), {colleague, statement("strategie", 1), exactly(2), 2,
                                                  QStringLiteral("Nagevraagd bij Xaviera Testnaam.")}));
    open.keep(0);
    open.choose(1);
    open.press("eraseName");
    CHECK(bytesIn(open.path).count(name.toUtf8()) == 1); // the comment
    REQUIRE(open.navigator.told.size() == 1);
    const Notice told = open.navigator.told.last();
    CHECK(told.kind == Notice::Kind::Warning);
    CHECK(told.text.contains(QStringLiteral("also stands in 1 other")));
    CHECK(told.text.contains(QStringLiteral("In 1 backup")));
}

TEST_CASE("a colleague's file has the answers of the round before to stand beside the new ones") {
    EarlierRound earlier{{RoundId("najaar-2024"), "Najaar 2024", {}, RoundState::Closed, false, 0}, {}, {}};
    earlier.content.of<Respondent>().put({RespondentId("toen"), earlier.round.id, formCity, 1, "coördinator", {}});
    earlier.content.of<Answer>().put({earlier.round.id, formCity, RespondentId("toen"), statement("strategie", 1),
                                      exactly(2.25), 3, "Van toen.", true});
    TeamOnFile open(earlier);
    const QString theirs = open.folder.filePath(QStringLiteral("collega.kszelf"));
    open.choose(1);
    open.prompts.paths = {theirs};
    open.press("writeForColleague");
    const Result<FormFile> form = readForm(bytesIn(theirs), reportModel());
    REQUIRE(form.ok());
    REQUIRE(form->earlier);
    CHECK(form->earlier->round.name == "Najaar 2024");
    REQUIRE(form->earlier->content.of<Answer>().size() == 1);
    CHECK(form->earlier->content.of<Answer>().begin()->second.score == exactly(2.25));
    CHECK(form->workspace.content.of<Answer>().isEmpty()); // of this round nothing that others said
}

TEST_CASE("a colleague's file goes out and comes back over the file of the form") {
    TeamOnFile open;
    const QString theirs = open.folder.filePath(QStringLiteral("collega.kszelf"));
    open.choose(1);
    open.prompts.paths = {theirs};
    open.press("writeForColleague");
    {
        ManualClock clock{Timestamp{1'780'000'100'000, 120}};
        Result<OpenedWorkspace> opened = openForm(theirs, reportModel());
        REQUIRE(opened.ok());
        auto session = std::move(*Session::start(std::move(*opened), {ActorId("b"), {}}, clock));
        REQUIRE(session->needContent().ok());
        const Result<Edit> edit =
            answerStatement(session->workspace(), {colleague, statement("strategie", 4), exactly(3.5), 2, {}});
        REQUIRE(edit.ok());
        REQUIRE(session->apply(*edit).ok());
        open.prompts.paths = {theirs}; // it is open there: nothing goes over it
        const QByteArray before = bytesIn(theirs);
        open.press("writeForColleague");
        CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
        CHECK(bytesIn(theirs) == before);
    }
    open.prompts.paths = {theirs}; // closed, with an answer in it that is not here yet
    open.press("writeForColleague");
    CHECK(open.navigator.told.last().kind == Notice::Kind::Failure);
    open.prompts.paths = {theirs};
    open.press("readFromColleague");
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);
    const Answer* answer = open.inFile().workspace.content.of<Answer>().find(answerKey("strategie", 4, colleague));
    REQUIRE(answer);
    CHECK(answer->score == exactly(3.5));
    open.prompts.paths = {theirs}; // now it may be made anew
    open.press("writeForColleague");
    CHECK(open.navigator.told.last().kind == Notice::Kind::Done);
}

} // namespace tst_teamonfile
