#pragma once

#include "storage/filesupport.h"

#include "domain/workspace.h"
#include "storage/sqliteworkspacestore.h"

namespace ks::test {

/// Three cities, two themes, five levels, one round "2024-najaar" with a cell of each kind, one global score.
Workspace smallWorkspace();

ScoreKey cellOf(const char* city, const char* theme, const char* round = "2024-najaar");
Timestamp someMoment();
Actor someActor();

/// createWorkspace and open; a failure fails the test.
void makeFile(const QString& path, const Workspace& content);
std::unique_ptr<SqliteWorkspaceStore> openStore(const QString& path, std::unique_ptr<CommitGuard> guard = {});
Workspace loadFrom(const QString& path);

/// One changed cell as an edit.
Edit scoreEdit(const Workspace& workspace, const ScoreKey& cell, const Score& score);

/// Runs statements over a plain connection, as another program would: nothing is switched off, nothing is checked.
void rawScript(const QString& path, const char* script);

/// Every row of every table as text, sorted, without what differs between two equal states: log, versions, times.
QStringList logicalDump(Database& database);

} // namespace ks::test
