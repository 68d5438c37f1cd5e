#include "storage/workspaceinforepository.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

} // namespace

Result<WorkspaceInfo> WorkspaceInfoRepository::read() {
    Result<Query> query = m_database.query(QStringLiteral("SELECT id, title, created_utc_ms, created_offset_min, "
                                                          "changed_utc_ms, changed_offset_min FROM workspace"));
    if (!query)
        return query.error();
    if (query->next())
        return WorkspaceInfo{WorkspaceId(query->text(0)),
                             query->text(1),
                             {query->integer(2), query->number(3)},
                             {query->integer(4), query->number(5)}};
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return Error{ErrorCode::CorruptFile,
                 Texts::tr("The workspace does not say which one it is, so it is damaged. Nothing was changed; restore "
                           "it from a backup."),
                 QStringLiteral("no row in workspace")};
}

Result<void> WorkspaceInfoRepository::insert(const WorkspaceInfo& info) {
    return m_database.execute(
        QStringLiteral("INSERT INTO workspace (singleton, id, title, created_utc_ms, created_offset_min, "
                       "changed_utc_ms, changed_offset_min) VALUES (1, ?, ?, ?, ?, ?, ?)"),
        info.id.value, info.title, info.createdAt.utcMilliseconds, info.createdAt.offsetMinutes,
        info.changedAt.utcMilliseconds, info.changedAt.offsetMinutes);
}

Result<void> WorkspaceInfoRepository::touch(Timestamp changedAt) {
    return m_database.execute(QStringLiteral("UPDATE workspace SET changed_utc_ms = ?, changed_offset_min = ?, "
                                             "row_version = row_version + 1"),
                              changedAt.utcMilliseconds, changedAt.offsetMinutes);
}

} // namespace ks
