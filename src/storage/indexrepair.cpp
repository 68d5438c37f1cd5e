#include "storage/indexrepair.h"

#include "storage/checkconnection.h"
#include "storage/integritycheck.h"
#include "storage/journals.h"
#include "storage/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <sqlite3.h>

#include <algorithm>

namespace ks::indexRepair {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Backups)
};

constexpr int mostProblems = 10'000;
constexpr CheckConnection::Budget repairBudget{500'000'000, 10'000};

bool isNeverUsed(const QString& problem) {
    return problem.contains(QLatin1String("never used"));
}

/// What SQLite says of the pages; empty when all is well, none when it could not look at all of them.
std::optional<QStringList> problemsOf(const PrivateImage& image, const char* check) {
    CheckConnection connection(image);
    connection.setBudget(repairBudget);
    QStringList lines;
    // All trees are walked before the first row comes, so also a check that ends early has told of every page.
    const int code = connection.each(check, [&](const CheckRow& row) {
        lines += row.text(0).split(QLatin1Char('\n'));
        return true;
    });
    if ((code != SQLITE_OK && (code & 0xff) != SQLITE_CORRUPT) || lines.size() >= mostProblems)
        return std::nullopt;
    lines.removeAll(QStringLiteral("ok"));
    if (code != SQLITE_OK)
        lines.append(connection.detail());
    return lines;
}

QSet<qint64> rootPages(CheckConnection& connection, const char* sql) {
    QSet<qint64> pages;
    const int code = connection.each(sql, [&](const CheckRow& row) {
        pages.insert(row.integer(0));
        return pages.size() < mostProblems;
    });
    return code == SQLITE_OK ? pages : QSet<qint64>();
}

/// Puts an empty page at the root of every index: whatever was wrong below it can no longer be met.
std::optional<QByteArray> withEmptyIndexes(const PrivateImage& image, const SqliteHeader& header) {
    CheckConnection connection(image);
    const QSet<qint64> indexes = rootPages(connection, "SELECT rootpage FROM sqlite_schema WHERE type = 'index'");
    const QSet<qint64> tables = rootPages(connection, "SELECT rootpage FROM sqlite_schema WHERE type = 'table'");
    if (indexes.isEmpty() || indexes.intersects(tables))
        return std::nullopt;
    QByteArray bytes = image.bytes();
    constexpr qsizetype reservedAt = 20;
    const int usable = int(header.pageSize) - static_cast<unsigned char>(bytes[reservedAt]);
    QByteArray empty(header.pageSize, '\0');
    empty[0] = 0x0a; // a leaf of an index, without cells
    empty[5] = static_cast<char>(usable >> 8);
    empty[6] = static_cast<char>(usable & 0xff);
    for (const qint64 root : indexes) {
        if (root < 2 || root > header.pageCount)
            return std::nullopt;
        bytes.replace((root - 1) * header.pageSize, header.pageSize, empty);
    }
    return bytes;
}

/// Builds the indexes from the tables, and leaves out the pages that the old ones had.
Result<QByteArray> rebuilt(const QString& path) {
    const Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return opened.error();
    Database& database = **opened;
    const auto unfit = [](const QString& why) { return Error{ErrorCode::CorruptFile, {}, why}; };
    const Result<qint64> number = database.number(QStringLiteral("PRAGMA user_version"));
    const Result<QStringList> found = schema::describe(database);
    if (!number || !found)
        return number ? found.error() : number.error();
    const Result<QStringList> expected = schema::expected(static_cast<int>(*number));
    if (!expected || *found != *expected) // nothing of a foreign schema is run
        return unfit(QStringLiteral("schema"));
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1); // VACUUM works through a second database
    if (const Result<void> done = database.executeScript("REINDEX; VACUUM;"); !done)
        return done.error();
    const Result<QList<IntegrityFinding>> findings = checkIntegrity(database);
    if (!findings)
        return findings.error();
    return findings->isEmpty() ? database.serialize() : unfit(findings->first().message);
}

/// The tables alone, when it is certain that nothing but indexes is damaged.
std::optional<PrivateImage> soundTables(const PrivateImage& image, const SqliteHeader& header) {
    const std::optional<QStringList> damage = problemsOf(image, "PRAGMA integrity_check(10000)");
    // Pages that nothing refers to may have been part of a table.
    if (!damage || damage->isEmpty() || std::any_of(damage->begin(), damage->end(), isNeverUsed))
        return std::nullopt;
    const std::optional<QByteArray> bytes = withEmptyIndexes(image, header);
    if (!bytes)
        return std::nullopt;
    PrivateImage bare = PrivateImage::ofBytes(*bytes);
    std::optional<QStringList> left = problemsOf(bare, "PRAGMA quick_check(10000)");
    if (!left)
        return std::nullopt;
    left->removeAll(QStringLiteral("*** in database main ***"));
    const bool onlyOldIndexes = std::all_of(left->begin(), left->end(), isNeverUsed);
    return onlyOldIndexes ? std::optional(bare) : std::nullopt;
}

} // namespace

std::optional<RepairedCopy> of(const QString& path) {
    const Result<SqliteHeader> header = filegate::lookAt(path);
    if (!header || header->walState || journals::lookBeside(path).any())
        return std::nullopt;
    const Result<PrivateImage> image = PrivateImage::of(path);
    if (!image || !image->isInMemory() || image->bytes().size() != qint64(header->pageCount) * header->pageSize)
        return std::nullopt;
    const std::optional<PrivateImage> tables = soundTables(*image, *header);
    if (!tables)
        return std::nullopt;
    const Result<PrivateImage> copy = tables->onDisk(QFileInfo(path).fileName());
    if (!copy)
        return std::nullopt;
    const Result<QByteArray> bytes = rebuilt(copy->path());
    if (!bytes)
        return std::nullopt;
    const Result<WorkspaceFacts> facts = filegate::inspect(PrivateImage::ofBytes(*bytes), path);
    return facts ? std::optional(RepairedCopy{*bytes, *facts}) : std::nullopt;
}

QString offer(const RepairedCopy& copy) {
    const QString when = copy.facts.changedAt.toDateTime().toLocalTime().toString(QStringLiteral("d/MM/yyyy HH:mm"));
    return Texts::tr("Only indexes are damaged, the tables read well. A repaired copy with new indexes passed its "
                     "check: last changed on %1, with %n score(s).",
                     nullptr, copy.facts.scores)
        .arg(when);
}

} // namespace ks::indexRepair
