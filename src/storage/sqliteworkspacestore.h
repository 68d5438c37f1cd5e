#pragma once

#include "storage/commitguard.h"
#include "storage/migrator.h"
#include "storage/rowversions.h"
#include "storage/workspacestore.h"

namespace ks {

/// A workspace in one SQLite file.
class SqliteWorkspaceStore final : public WorkspaceStore {
public:
    struct Options {
        Database::Mode mode = Database::Mode::ReadWrite;
        std::unique_ptr<CommitGuard> guard; ///< none: the file is taken to stay the same one
        Migrator::Backup backup;            ///< before the first step of an upgrade
        QList<Migration> steps;             ///< empty: those of this program
    };

    /// Opens a file that is known to be there. A file of another program, without version, or from a later version
    /// that does not allow reading is refused and untouched; a later one that does is opened for reading only.
    /// Errors: InvalidFile, NewerFile, CorruptFile, FileUnreadable, FileUnwritable, Locked, ReadOnly.
    static Result<std::unique_ptr<SqliteWorkspaceStore>> open(const QString& path, Options options);

    QString path() const override { return m_path; }
    bool isReadOnly() const override { return m_readOnly; }
    MigrationOutcome migrationOutcome() const { return m_outcome; }
    /// Of the schema in the file; above 0.
    int schemaNumber() const { return m_schemaNumber; }
    /// The connection, for maintenance of the file and for tests.
    Database& database() { return *m_database; }

    Result<Workspace> load(const std::optional<RoundId>& round) override;
    Result<RoundContent> loadContent(const RoundId& round) override;
    Result<void> commit(const Edit& edit, const LogContext& context) override;
    Result<QList<LogEntry>> history(const LogQuery& query) override;
    Result<void> rememberActor(const Actor& actor) override;
    Result<ErasedPerson> erasePerson(const PersonId& person, const LogContext& context) override;
    Result<void> compact() override;
    Result<QList<PersonId>> openErasures() override;
    Result<void> closeErasures() override;
    Result<void> saveCopy(const QString& target) override;
    Result<QList<IntegrityFinding>> checkIntegrity() override;

private:
    SqliteWorkspaceStore(QString path, Options options);
    Result<void> connect(const Options& options);
    Result<void> write(const std::function<Result<void>()>& changes);
    Result<void> mayWrite() const;
    Result<void> eraseRows(ErasedPerson& erased, const LogContext& context);
    Result<Workspace> loadModel();
    Result<void> loadRound(Workspace& workspace);

    QString m_path;
    std::unique_ptr<CommitGuard> m_guard; // outlives the connection
    std::unique_ptr<Database> m_database;
    RowVersions m_versions;
    MigrationOutcome m_outcome = MigrationOutcome::UpToDate;
    int m_schemaNumber = 0;
    bool m_readOnly = false;
};

} // namespace ks
