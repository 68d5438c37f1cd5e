#include "sample.h"
#include "support/testsupport.h"

#include "domain/editkeys.h"
#include "storage/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace ks;
using namespace ks::test;

TEST_CASE("a workspace comes back from its file as it was put there") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("klein.kspiegel"));
    makeFile(path, smallWorkspace());
    CHECK(loadFrom(path) == smallWorkspace());
    const Result<OpenedWorkspace> opened = openWorkspace(path);
    REQUIRE(opened.ok());
    CHECK_FALSE(opened->store->isReadOnly());
    const Result<Workspace> loaded = opened->store->load(RoundId(QStringLiteral("2024-najaar")));
    REQUIRE(loaded.ok());
    CHECK(*loaded == smallWorkspace());
}

TEST_CASE("an edit is in the file when commit returns, with its log entries and the time of change") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("klein.kspiegel"));
    makeFile(path, smallWorkspace());
    const auto store = openStore(path);
    Workspace workspace = *store->load(std::nullopt);
    Edit edit = scoreEdit(workspace, cellOf("genk", "strategie"), *Score::exact({13}));
    edit.reason = QStringLiteral("na overleg");
    const Timestamp moment{1731111111111, 60};
    REQUIRE(store->commit(edit, {LogAction::Edit, moment, someActor().id}).ok());
    applyTo(workspace, edit);
    workspace.info.changedAt = moment;
    CHECK(loadFrom(path) == workspace);

    const Result<QList<LogEntry>> history =
        store->history({editKeys::themeScore, QStringLiteral("2024-najaar/strategie/genk"), 10});
    REQUIRE(history.ok());
    REQUIRE(history->size() == 1);
    const LogEntry& entry = history->first();
    CHECK(entry.oldText == QStringLiteral("2.75 (2,75)"));
    CHECK(entry.newText == QStringLiteral("3.25"));
    CHECK(entry.reason == QStringLiteral("na overleg"));
    CHECK(entry.at == moment);
    CHECK(entry.actorName == QStringLiteral("An Peeters"));
    CHECK(entry.action == LogAction::Edit);
}
