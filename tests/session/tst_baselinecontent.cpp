#include "support/testsupport.h"

#include "exchange/baseline.h"
#include "session/session.h"

#include <QTemporaryDir>

using namespace ks;

namespace tst_baselinecontent {
namespace {

const Actor tester{ActorId("a-1"), "Tester"};
constexpr Timestamp moment{1718000000000, 120};

} // namespace

TEST_CASE("the content of a new workspace comes back from its file as it was put in") {
    const Result<Workspace> baseline = baselineWorkspace(moment);
    REQUIRE(baseline.ok());
    const QTemporaryDir folder;
    const QString path = folder.filePath("steden.kspiegel");
    REQUIRE(createWorkspace(path, *baseline, tester, moment).ok());

    Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    const ManualClock clock{moment};
    const auto session = Session::start(std::move(*opened), tester, clock);
    REQUIRE(session.ok());
    const Workspace& workspace = (*session)->workspace();
    CHECK_FALSE(workspace.contentLoaded); // the first screen does without it
    CHECK(workspace.content.isEmpty());
    REQUIRE((*session)->needContent().ok());
    REQUIRE(workspace.contentLoaded);
    RoundContent content = workspace.content;
    for (const auto& [id, person] : workspace.content.of<Person>()) {
        if (person.name == tester.name)
            content.of<Person>().remove(id); // who edits is kept among the people
    }
    ContentRows::each([&]<class T>(const T*) {
        CAPTURE(T::entity);
        CHECK(content.of<T>() == baseline->content.of<T>());
    });
    CHECK(content == baseline->content);
    CHECK(content.of<GoodPractice>().size() == 134 + 2 + 4);
}

} // namespace tst_baselinecontent
