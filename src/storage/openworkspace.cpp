#include "storage/sqliteworkspacestore.h"
#include "storage/workspacefile.h"

#include <QFileInfo>

namespace ks {

Result<OpenedWorkspace> openWorkspace(const QString& path, const OpenOptions& options) {
    SqliteWorkspaceStore::Options storeOptions;
    storeOptions.mode =
        options.readOnly || !QFileInfo(path).isWritable() ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    Result<std::unique_ptr<SqliteWorkspaceStore>> store = SqliteWorkspaceStore::open(path, std::move(storeOptions));
    if (!store)
        return store.error();
    OpenedWorkspace opened;
    opened.store = std::move(*store);
    return opened;
}

} // namespace ks
