#pragma once

#include "storage/sample.h"
#include "support/gridfixture.h"

#include "session/session.h"

#include <QTemporaryDir>

namespace ks::test {

/// A session over a file of its own.
struct OpenFile {
    explicit OpenFile(const Workspace& content = reportGrid(false)) {
        makeFile(path, content);
        auto opened = openStore(path);
        store = opened.get();
        session = std::move(*Session::start({std::move(opened), {}, {}}, someActor(), clock));
    }
    /// For tests that are about content: without waiting for the disk.
    void hurry() const {
        REQUIRE(store->database().executeScript("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY").ok());
    }
    Workspace inFile() const { return *openStore(path)->load(session->workspace().loadedRound); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.kspiegel"));
    ManualClock clock{Timestamp{1'740'000'000'000, 60}};
    SqliteWorkspaceStore* store = nullptr;
    std::unique_ptr<Session> session;
};

} // namespace ks::test
