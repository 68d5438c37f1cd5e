#pragma once

#include "storage/commitguard.h"
#include "storage/database.h"

#include <functional>

namespace ks {

/// One numbered step of the schema. Never edited after a release.
struct Migration {
    int number = 0;
    QString name;
    int readableFrom = 0; ///< the oldest schema number whose programs can still read a file with this step
    QByteArray script;
};

/// All steps of this program, 1 first.
const QList<Migration>& allMigrations();

enum class MigrationOutcome {
    Fresh,         ///< the database was empty and now has the schema
    UpToDate,      ///< nothing to do
    Upgraded,      ///< was older and now has this program's schema
    NewerReadable, ///< from a later program that lets this one read: use it for reading only
    NewerRefused,  ///< from a later program: not to be used
};

/// Brings a database to the schema of this program, one transaction per step, so that it is never between two.
class Migrator final {
public:
    /// Called once before the first step on a file that has content; an error stops the upgrade.
    using Backup = std::function<Result<void>()>;

    explicit Migrator(QList<Migration> steps = allMigrations()) : m_steps(std::move(steps)) {}

    /// `guard`, when there is one, is asked around every step. A database without version is only started afresh when
    /// it is empty and carries no other program's mark; any other missing or negative version is refused, never created
    /// anew (case D06). Errors: InvalidFile, ReadOnly (older, but open for reading only), those of `backup` and of the
    /// disk.
    Result<MigrationOutcome> run(Database& database, const Backup& backup = {}, CommitGuard* guard = nullptr) const;

private:
    Result<MigrationOutcome> start(Database& database) const;
    Result<MigrationOutcome> compareNewer(Database& database) const;
    Result<void> applyAfter(Database& database, qint64 version, CommitGuard* guard) const;
    int latest() const { return m_steps.isEmpty() ? 0 : m_steps.last().number; }

    QList<Migration> m_steps;
};

} // namespace ks
