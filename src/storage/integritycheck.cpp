#include "storage/integritycheck.h"

#include "storage/adjustmentrepository.h"
#include "storage/contentrepository.h"
#include "storage/roundrepository.h"
#include "storage/schema.h"
#include "storage/themescorerepository.h"
#include "storage/transaction.h"
#include "storage/workspaceinforepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QSet>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

using Findings = QList<IntegrityFinding>;

Result<void> checkPages(Database& database, Findings& findings) {
    Result<Query> query = database.query(QStringLiteral("PRAGMA integrity_check(20)"));
    if (!query)
        return query.error();
    while (query->next()) {
        if (query->text(0) != QLatin1String("ok"))
            findings.append({Texts::tr("pages"), query->text(0)});
    }
    return query->finish();
}

Result<void> checkReferences(Database& database, Findings& findings) {
    Result<Query> query = database.query(QStringLiteral("PRAGMA foreign_key_check"));
    if (!query)
        return query.error();
    while (query->next())
        findings.append(
            {query->text(0), Texts::tr("A row refers to one in “%1” that does not exist.").arg(query->text(2))});
    return query->finish();
}

Result<void> checkSchema(Database& database, Findings& findings) {
    const Result<qint64> number = database.number(QStringLiteral("PRAGMA user_version"));
    if (!number)
        return number.error();
    const Result<QStringList> expected = schema::expected(static_cast<int>(*number));
    if (!expected)
        return {}; // of a later version: what it should be is not known here
    const Result<QStringList> found = schema::describe(database);
    if (!found)
        return found.error();
    const auto nameOf = [](const QString& entry) { return entry.section(QLatin1Char('\n'), 1, 1); };
    const QSet<QString> foundSet(found->begin(), found->end());
    const QSet<QString> expectedSet(expected->begin(), expected->end());
    for (const QString& each : *expected) {
        if (!foundSet.contains(each))
            findings.append({nameOf(each), Texts::tr("This part of the file is missing or is not as it should be.")});
    }
    for (const QString& each : *found) {
        if (!expectedSet.contains(each))
            findings.append({nameOf(each), Texts::tr("This part does not belong in the file.")});
    }
    return {};
}

/// Reads what the program reads, so that a value it would stumble over is found here.
Result<void> checkRows(Database& database, Findings& findings) {
    const auto note = [&](const QString& where, const Error& error) -> Result<void> {
        if (error.code != ErrorCode::CorruptFile)
            return error;
        findings.append({where, error.detail.isEmpty() ? error.text : error.detail});
        return {};
    };
    if (const Result<WorkspaceInfo> info = WorkspaceInfoRepository(database).read(); !info) {
        if (const Result<void> noted = note(QStringLiteral("workspace"), info.error()); !noted)
            return noted;
    }
    const Result<QList<Stored<Round>>> rounds = RoundRepository(database).all();
    if (!rounds)
        return note(QStringLiteral("round"), rounds.error());
    for (const Stored<Round>& each : *rounds) {
        const Result<void> scores = ThemeScoreRepository(database).visitRound(each.row.id, [](const auto&) {});
        if (!scores) {
            if (const Result<void> noted = note(QStringLiteral("theme_score"), scores.error()); !noted)
                return noted;
        }
        const Result<QList<Stored<Adjustment>>> adjustments = AdjustmentRepository(database).ofRound(each.row.id);
        if (!adjustments) {
            if (const Result<void> noted = note(QStringLiteral("adjustment"), adjustments.error()); !noted)
                return noted;
        }
        RoundContent content;
        if (const Result<void> read = readContent(database, each.row.id, content); !read) {
            if (const Result<void> noted = note(QStringLiteral("report content"), read.error()); !noted)
                return noted;
        }
    }
    return {};
}

Result<void> checkSubmissions(Database& database, Findings& findings) {
    Result<Query> query =
        database.query(QStringLiteral("SELECT city_id, round_id, sequence, digest, content FROM submission"));
    if (!query)
        return query.error();
    while (query->next()) {
        const QByteArray digest = QCryptographicHash::hash(query->bytes(4), QCryptographicHash::Sha256).toHex();
        if (query->text(3).toLatin1() != digest)
            findings.append({QStringLiteral("submission"),
                             Texts::tr("Submission %1 of %2 in round %3 is no longer what was handed in.")
                                 .arg(query->text(2), query->text(0), query->text(1))});
    }
    return query->finish();
}

} // namespace

Result<QList<IntegrityFinding>> checkIntegrity(Database& database) {
    Findings findings;
    const Result<void> pages = checkPages(database, findings);
    if (!pages && pages.error().code != ErrorCode::CorruptFile)
        return pages.error();
    if (!pages)
        findings.append({Texts::tr("pages"), pages.error().detail});
    if (!findings.isEmpty())
        return findings; // rows of damaged pages say nothing more
    for (const auto check : {checkReferences, checkSchema, checkRows, checkSubmissions}) {
        if (const Result<void> done = check(database, findings); !done)
            return done.error();
    }
    return findings;
}

Result<void> checkBytes(const QByteArray& bytes) {
    Result<std::unique_ptr<Database>> copy = Database::openBytes(bytes);
    if (!copy)
        return copy.error();
    Findings findings;
    if (const Result<void> done = checkPages(**copy, findings); !done)
        return done;
    if (findings.isEmpty())
        return {};
    return Error{ErrorCode::CorruptFile,
                 Texts::tr("The workspace is damaged, so no copy was made. Nothing was changed; restore it from a "
                           "backup."),
                 findings.first().message};
}

} // namespace ks
