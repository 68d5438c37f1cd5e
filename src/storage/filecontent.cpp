#include "domain/score.h"
#include "storage/checkconnection.h"
#include "storage/filegate.h"
#include "storage/gatetexts.h"
#include "storage/migrator.h"
#include "storage/schema.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <sqlite3.h>

#include <iterator>

// The second look of the gate: what is inside.
namespace ks::filegate {
namespace {

// Measured on the grid of 13 cities: some 2,000 steps for the schema, some 60,000 for all the rest.
constexpr CheckConnection::Budget schemaBudget{60'000, 2000};

CheckConnection::Budget contentBudget(qint64 fileSize) {
    const qint64 mebibytes = fileSize / (1024 * 1024) + 1;
    return {20'000'000 * mebibytes, static_cast<int>(4000 + 50 * mebibytes)};
}

/// What schemaDigest() gives for each schema of this program, so that a sound file need not wait for the migrations to
/// be run. Being out of date costs milliseconds, never safety: a list with another digest is compared entry by entry.
constexpr const char* knownDigests[] = {
    "55ee0be4c157a0a3f16edccb95aef77696fffb7921fe46d54afbe6b6e59ab267",
    "6d9f35acd08aabf252607fb7f2ca97ffe0371d738b6ba7fe482f8975d9dd2983",
    "e25355b9e6704426c75d42b78e678870a8579426e9c5cd771d438531a2463c25",
    "7b52a19856f9ef1655857b4a05625e2aaaa2c9866a669ef71f7b4bc3e98de556",
    "34be3d12e8d0ec6fedd2daa13fdb3fc7809176c8aa1891a42765128b425807e9",
};

class Inspection final {
public:
    Inspection(const PrivateImage& image, const QString& path, qint64 size)
        : m_path(path), m_size(size), m_connection(image) {}

    Result<WorkspaceFacts> run(const SqliteHeader& header);

private:
    Error failure(int code) const;
    Result<QStringList> objects();
    Result<void> checkObjects(const QStringList& found, int number) const;
    Result<void> checkNewerObjects(const QStringList& found) const;
    Result<void> checkSteps(int number);
    Result<void> checkPages();
    Result<void> readIdentity();
    Result<int> readScores(const char* sql);

    QString m_path;
    qint64 m_size;
    CheckConnection m_connection;
    WorkspaceFacts m_facts;
};

Error Inspection::failure(int code) const {
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return gateTexts::tooMuch(m_path, m_connection.detail());
    case SQLITE_ERROR:
    case SQLITE_AUTH:
        return gateTexts::foreignParts(m_path, m_connection.detail());
    default:
        return gateTexts::damaged(m_path, m_connection.detail());
    }
}

Result<QStringList> Inspection::objects() {
    constexpr qsizetype most = 2000;
    QStringList entries;
    const int code =
        m_connection.each("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_schema ORDER BY type, name",
                          [&](const CheckRow& row) {
                              const QStringList entry{row.text(0), row.text(1), row.text(2), row.text(3)};
                              entries.append(entry.join(QLatin1Char('\n')));
                              return entries.size() <= most;
                          });
    if (code != SQLITE_OK)
        return failure(code);
    if (entries.size() > most)
        return gateTexts::foreignParts(m_path, QStringLiteral("more than %1 objects").arg(most));
    return entries;
}

Result<void> Inspection::checkObjects(const QStringList& found, int number) const {
    if (schemaDigest(found) == knownSchemaDigest(number))
        return {};
    const Result<QStringList> expected = schema::expected(number);
    if (!expected)
        return expected.error();
    if (found == *expected)
        return {};
    const QSet<QString> wanted(expected->begin(), expected->end());
    for (const QString& entry : found) {
        if (!wanted.contains(entry))
            return gateTexts::foreignParts(m_path, QStringLiteral("not expected: ") + entry.left(300));
    }
    const QSet<QString> there(found.begin(), found.end());
    for (const QString& entry : *expected) {
        if (!there.contains(entry))
            return gateTexts::foreignParts(m_path,
                                           QStringLiteral("missing: ") + entry.section(QLatin1Char('\n'), 0, 1));
    }
    return gateTexts::foreignParts(m_path, QStringLiteral("an object stands twice"));
}

/// The schema of a later program is not known here; plain tables and indexes are all it may consist of.
Result<void> Inspection::checkNewerObjects(const QStringList& found) const {
    static const QRegularExpression computed(QStringLiteral("\\bgenerated\\b|\\bas\\s*\\("),
                                             QRegularExpression::CaseInsensitiveOption);
    for (const QString& entry : found) {
        const QString kind = entry.section(QLatin1Char('\n'), 0, 0);
        const QString sql = entry.section(QLatin1Char('\n'), 3);
        const bool table = kind == QLatin1String("table") && sql.startsWith(QLatin1String("CREATE TABLE "));
        const bool index =
            kind == QLatin1String("index") && (sql.isEmpty() || sql.startsWith(QLatin1String("CREATE INDEX ")) ||
                                               sql.startsWith(QLatin1String("CREATE UNIQUE INDEX ")));
        if ((!table && !index) || sql.contains(computed))
            return gateTexts::foreignParts(m_path, QStringLiteral("not expected: ") + entry.left(300));
    }
    return {};
}

/// The table of steps must tell the same version as the header.
Result<void> Inspection::checkSteps(int number) {
    bool well = true;
    qint64 last = 0;
    qint64 readableFrom = 0;
    const int code =
        m_connection.each("SELECT number, readable_from FROM schema_step ORDER BY number", [&](const CheckRow& row) {
            well = row.isInteger(0) && row.isInteger(1) && row.integer(0) == last + 1;
            last = row.integer(0);
            readableFrom = row.integer(1);
            return well && last <= number;
        });
    if (code != SQLITE_OK)
        return failure(code);
    if (!well || last != number || readableFrom < 1 || readableFrom > number)
        return gateTexts::noVersion(m_path,
                                    QStringLiteral("version %1 in the header, %2 in the table").arg(number).arg(last));
    if (m_facts.newer && readableFrom > allMigrations().last().number)
        return gateTexts::newer(m_path, number);
    return {};
}

/// The full check, not the quick one: an index that differs from its table would make later edits go wrong unseen.
Result<void> Inspection::checkPages() {
    QString finding = QStringLiteral("no answer");
    const int code = m_connection.each("PRAGMA integrity_check(1)", [&](const CheckRow& row) {
        finding = row.text(0);
        return true;
    });
    if (code != SQLITE_OK)
        return failure(code);
    if (finding != QLatin1String("ok"))
        return gateTexts::damaged(m_path, finding);
    return {};
}

Result<void> Inspection::readIdentity() {
    int rows = 0;
    int code = m_connection.each("SELECT id, title, changed_utc_ms, changed_offset_min FROM workspace",
                                 [&](const CheckRow& row) {
                                     m_facts.id = WorkspaceId(row.text(0));
                                     m_facts.title = row.text(1);
                                     m_facts.changedAt = {row.integer(2), static_cast<int>(row.integer(3))};
                                     return ++rows < 2;
                                 });
    if (code != SQLITE_OK)
        return failure(code);
    if (rows != 1 || m_facts.id.isEmpty())
        return gateTexts::impossibleContent(m_path, QStringLiteral("no workspace id"));
    code = m_connection.each("SELECT count(*) FROM round", [&](const CheckRow& row) {
        m_facts.rounds = static_cast<int>(row.integer(0));
        return true;
    });
    return code == SQLITE_OK ? Result<void>() : failure(code);
}

Result<int> Inspection::readScores(const char* sql) {
    int count = 0;
    std::optional<Error> impossible;
    const auto quarters = [](const CheckRow& row, int column) -> std::optional<Quarters> {
        if (row.isNull(column))
            return std::nullopt;
        const qint64 value = row.integer(column);
        return Quarters{value >= 0 && value <= 100 ? static_cast<int>(value) : -1};
    };
    const int code = m_connection.each(sql, [&](const CheckRow& row) {
        ++count;
        const std::optional<ScoreKind> kind = scoreKindFromName(row.text(0));
        if (!kind || !Score::fromParts(*kind, quarters(row, 1), quarters(row, 2)))
            impossible = gateTexts::impossibleContent(
                m_path, QStringLiteral("score %1 %2 %3").arg(row.text(0).left(40), row.text(1), row.text(2)));
        return !impossible;
    });
    if (code != SQLITE_OK)
        return failure(code);
    return impossible ? Result<int>(*impossible) : Result<int>(count);
}

Result<WorkspaceFacts> Inspection::run(const SqliteHeader& header) {
    m_facts.schemaNumber = header.userVersion;
    m_facts.newer = header.userVersion > allMigrations().last().number;
    m_connection.setBudget(schemaBudget);
    const Result<QStringList> found = objects();
    if (!found)
        return found.error();
    const Result<void> built = m_facts.newer ? checkNewerObjects(*found) : checkObjects(*found, header.userVersion);
    if (!built)
        return built.error();
    m_connection.setBudget(contentBudget(m_size));
    if (const Result<void> steps = checkSteps(header.userVersion); !steps)
        return steps.error();
    if (const Result<void> pages = checkPages(); !pages)
        return pages.error();
    if (const Result<void> read = readIdentity(); !read)
        return read.error();
    const Result<int> scores = readScores("SELECT kind, low, high FROM theme_score");
    if (!scores)
        return scores.error();
    m_facts.scores = *scores;
    if (const Result<int> adjustments = readScores("SELECT kind, low, high FROM adjustment"); !adjustments)
        return adjustments.error();
    return m_facts;
}

} // namespace

QByteArray knownSchemaDigest(int number) {
    const bool known = number >= 1 && number <= int(std::size(knownDigests));
    return known ? QByteArray(knownDigests[number - 1]) : QByteArray();
}

QByteArray schemaDigest(const QStringList& objects) {
    return QCryptographicHash::hash(objects.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256).toHex();
}

Result<WorkspaceFacts> inspect(const PrivateImage& image, const QString& path) {
    const std::optional<SqliteHeader> header = SqliteHeader::parse(image.first(SqliteHeader::length));
    if (!header || !header->plausible || header->applicationId != schema::applicationId || header->walState)
        return gateTexts::damaged(path, QStringLiteral("impossible values in the header"));
    if (header->userVersion < 1)
        return gateTexts::noVersion(path, QStringLiteral("version %1").arg(header->userVersion));
    const qint64 size = image.isInMemory() ? image.bytes().size() : QFileInfo(image.path()).size();
    const qint64 expected = qint64(header->pageCount) * header->pageSize;
    if (size < expected)
        return gateTexts::cutOff(path, size, expected);
    return Inspection(image, path, size).run(*header);
}

std::optional<WorkspaceId> idInDamaged(const PrivateImage& image) {
    CheckConnection connection(image);
    connection.setBudget(schemaBudget);
    WorkspaceId id;
    connection.each("SELECT id FROM workspace", [&](const CheckRow& row) {
        id = WorkspaceId(row.text(0));
        return false;
    });
    const bool usable = QUuid::fromString(id.value).isNull() == false;
    return usable ? std::optional<WorkspaceId>(id) : std::nullopt;
}

} // namespace ks::filegate
