#include "storage/sqlerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

#include <sqlite3.h>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

ErrorCode codeOfConstraint(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return ErrorCode::Conflict;
    default:
        return ErrorCode::Internal;
    }
}

ErrorCode codeOfFailedIo(int extendedCode) {
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
        return ErrorCode::FileUnreadable;
    default:
        return ErrorCode::FileUnwritable;
    }
}

ErrorCode codeOf(int extendedCode) {
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::CorruptFile;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnwritable;
    case SQLITE_IOERR:
        return codeOfFailedIo(extendedCode);
    case SQLITE_CONSTRAINT:
        return codeOfConstraint(extendedCode);
    case SQLITE_TOOBIG:
        return ErrorCode::InvalidInput;
    default:
        return ErrorCode::Internal;
    }
}

QString sentence(ErrorCode code, const QString& name) {
    switch (code) {
    case ErrorCode::DiskFull:
        return Texts::tr("The disk that holds %1 is full. Nothing was changed; make room, or save a copy elsewhere.")
            .arg(name);
    case ErrorCode::CorruptFile:
        return Texts::tr("%1 is damaged. Nothing was changed; restore it from a backup.").arg(name);
    case ErrorCode::Locked:
        return Texts::tr("%1 is in use by another program. Nothing was changed; try again in a moment.").arg(name);
    case ErrorCode::FileUnreadable:
        return Texts::tr("%1 could not be read. Nothing was changed; check the disk or the connection.").arg(name);
    case ErrorCode::FileUnwritable:
        return Texts::tr("%1 could not be written to. Nothing was changed; check the folder, or save a copy elsewhere.")
            .arg(name);
    case ErrorCode::Conflict:
        return Texts::tr("%1 no longer holds what this change was based on. Nothing was changed; reload it first.")
            .arg(name);
    case ErrorCode::InvalidInput:
        return Texts::tr("A text is too long to be stored. Nothing was changed; shorten it.");
    default:
        return Texts::tr("%1 could not store this because of a fault in the program. Nothing was changed.").arg(name);
    }
}

} // namespace

Error errorFromSqlite(int extendedCode, const QString& message, const QString& path) {
    const ErrorCode code = codeOf(extendedCode);
    const QString name = path.isEmpty() ? Texts::tr("The workspace") : QFileInfo(path).fileName();
    return {code, sentence(code, name), QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(message)};
}

Error errorFromSqlite(const QSqlError& error, const QString& path) {
    return errorFromSqlite(error.nativeErrorCode().toInt(), error.text(), path);
}

} // namespace ks
