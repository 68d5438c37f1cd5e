#include "storage/journals.h"

#include "storage/checkconnection.h"
#include "storage/fileidentity.h"
#include "storage/gatetexts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <QtEndian>

#include <sqlite3.h>

#include <filesystem>

namespace ks::journals {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Journals)
};

const QString journalSuffix = QStringLiteral("-journal");
const QString walSuffix = QStringLiteral("-wal");
const QString shmSuffix = QStringLiteral("-shm");

bool hasContent(const QString& path) {
    const QFileInfo info(path);
    if (info.isFile())
        return info.size() > 0;
    return info.exists() || info.isSymLink();
}

/// SQLite passes over a journal that begins with a zero: the program that kept it had not synced it yet, or is done
/// with it, and the file itself is whole.
bool isPassedOver(const QString& journal) {
    char first = 1;
    QFile file(journal);
    return QFileInfo(journal).isFile() && file.open(QIODevice::ReadOnly) && file.getChar(&first) && first == 0;
}

/// A rollback journal as https://www.sqlite.org/fileformat.html, section 3, describes it.
class JournalReader final {
public:
    explicit JournalReader(const QString& path) : m_file(path) {}

    /// The magic number, sector and page size that a journal begins with; false for anything else, and for a journal
    /// that belongs to a transaction over several databases, which this program never makes.
    bool open() {
        if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray head = m_file.read(headLength);
        if (head.size() != headLength || !head.startsWith(magic))
            return false;
        m_sectorSize = number(head, 20);
        m_pageSize = number(head, 24);
        const bool sane = m_sectorSize >= 32 && m_sectorSize <= 65536 && m_pageSize >= 512 && m_pageSize <= 65536;
        return sane && m_file.seek(m_file.size() - magic.size()) && m_file.read(magic.size()) != magic;
    }

    quint32 pageSize() const { return m_pageSize; }

    /// Page 1 as it was before the transaction; empty when the transaction did not come to it.
    QByteArray firstPage() {
        const qint64 record = 4 + qint64(m_pageSize) + 4; // number, content, checksum
        qint64 position = m_sectorSize;
        bool atStart = true; // of a part: a part without records is the end
        while (m_file.seek(position)) {
            const QByteArray start = m_file.read(magic.size());
            if (start.size() < magic.size())
                return {};
            if (!atStart && (start == magic || number(start, 0) == 0)) {
                // The next part begins at a sector, with a header that is all zeros until the part is synced.
                position = (position + m_sectorSize - 1) / m_sectorSize * m_sectorSize + m_sectorSize;
                atStart = true;
                continue;
            }
            if (number(start, 0) == 0)
                return {};
            if (number(start, 0) == 1)
                return m_file.seek(position + 4) ? m_file.read(m_pageSize) : QByteArray();
            position += record;
            atStart = false;
        }
        return {};
    }

private:
    static quint32 number(const QByteArray& bytes, int offset) {
        return qFromBigEndian<quint32>(bytes.constData() + offset);
    }

    static constexpr int headLength = 28;
    static inline const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");

    QFile m_file;
    quint32 m_sectorSize = 0;
    quint32 m_pageSize = 0;
};

QByteArray headOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(SqliteHeader::length) : QByteArray();
}

/// What a file and its log look like from outside; the same before and after a copy means that nobody wrote meanwhile.
QList<FileStamp> stampsOf(const QString& path) {
    QList<FileStamp> stamps;
    for (const QString& each : {path, path + walSuffix}) {
        const Result<FileStamp> stamp = fileStamp(each);
        stamps.append(stamp ? *stamp : FileStamp{});
    }
    return stamps;
}

std::filesystem::path native(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

Error inTheWay(const QString& path, const QString& other, const std::error_code& code) {
    return {ErrorCode::FileUnwritable,
            Texts::tr("%1 was not opened: beside it stands %2, left by another program, and it could not be moved out "
                      "of the way. Your work in it is as it was; check whether another program has the file open.")
                .arg(QFileInfo(path).fileName(), QFileInfo(other).fileName()),
            QString::fromStdString(code.message())};
}

QString asideName(const QString& path, Timestamp now) {
    const QString when = now.toDateTime().toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString unique = QUuid::createUuid().toString(QUuid::Id128).left(6);
    return path + QStringLiteral(".aside-%1-%2").arg(when, unique);
}

} // namespace

Beside lookBeside(const QString& path) {
    const QString journal = path + journalSuffix;
    return {hasContent(journal) && !isPassedOver(journal), hasContent(path + walSuffix), hasContent(path + shmSuffix)};
}

bool isOurs(const QString& path, const HolderRecord& left) {
    const Result<FileStamp> stamp = fileStamp(path);
    if (!stamp || stamp->file != left.file)
        return false;
    const std::optional<SqliteHeader> file = SqliteHeader::parse(headOf(path));
    JournalReader journal(path + journalSuffix);
    if (!file || file->walState || !journal.open() || int(journal.pageSize()) != file->pageSize)
        return false;
    const QByteArray firstPage = journal.firstPage();
    if (firstPage.isEmpty())
        return true;
    // The transaction writes page 1 last, one higher on the change counter.
    const std::optional<SqliteHeader> before = SqliteHeader::parse(firstPage);
    return before && before->applicationId == file->applicationId && file->changeCounter - before->changeCounter <= 1;
}

Result<PrivateImage> rolledBack(const QString& path) {
    Result<PrivateImage> copy = PrivateImage::withSideFile(path, journalSuffix);
    if (!copy)
        return copy;
    {
        CheckConnection connection(*copy, CheckConnection::Access::ReadWrite);
        // Reads the header only: enough for SQLite to see the journal and to roll back.
        if (connection.each("PRAGMA user_version") != SQLITE_OK)
            return gateTexts::damaged(path, connection.detail());
    }
    if (hasContent(copy->path() + journalSuffix))
        return gateTexts::damaged(path, QStringLiteral("the journal beside it could not be applied"));
    return copy;
}

Result<PrivateImage> withoutWal(const QString& path) {
    const QList<FileStamp> before = stampsOf(path);
    Result<PrivateImage> copy = PrivateImage::withSideFile(path, walSuffix);
    if (!copy)
        return copy;
    QString state;
    {
        CheckConnection connection(*copy, CheckConnection::Access::ReadWrite);
        const int code = connection.each("PRAGMA journal_mode=DELETE", [&](const CheckRow& row) {
            state = row.text(0);
            return true;
        });
        if (code != SQLITE_OK)
            return gateTexts::damaged(path, connection.detail());
    }
    const std::optional<SqliteHeader> header = SqliteHeader::parse(copy->first(SqliteHeader::length));
    if (state != QLatin1String("delete") || !header || header->walState || lookBeside(copy->path()).any())
        return gateTexts::damaged(path, QStringLiteral("the write-ahead log could not be taken in: ") + state);
    if (stampsOf(path) != before)
        return Error{
            ErrorCode::ChangedOutside,
            Texts::tr("Another program is writing to %1, so it was not opened. It was left as it is; close the "
                      "other program and try again.")
                .arg(QFileInfo(path).fileName()),
            {}};
    return copy;
}

Result<QStringList> putAside(const QString& path, const Beside& which, Timestamp now) {
    const QList<std::pair<bool, QString>> wanted = {
        {which.journal, journalSuffix}, {which.wal, walSuffix}, {which.shm, shmSuffix}};
    QStringList moved;
    QStringList names;
    for (const auto& [wants, suffix] : wanted) {
        const QString from = path + suffix;
        if (!wants || !hasContent(from))
            continue;
        const QString to = asideName(from, now);
        std::error_code code;
        std::filesystem::rename(native(from), native(to), code);
        if (code) {
            const Error error = inTheWay(path, from, code);
            for (qsizetype i = 0; i < moved.size(); ++i)
                std::filesystem::rename(native(names.at(i)), native(moved.at(i)), code);
            return error;
        }
        moved.append(from);
        names.append(to);
    }
    return names;
}

Result<void> removeWal(const QString& path) {
    for (const QString& suffix : {walSuffix, shmSuffix}) {
        std::error_code code;
        std::filesystem::remove(native(path + suffix), code);
        if (code)
            return inTheWay(path, path + suffix, code);
    }
    return {};
}

} // namespace ks::journals
