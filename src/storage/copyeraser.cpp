#include "storage/copyeraser.h"

#include "base/verifiedwriter.h"
#include "storage/database.h"
#include "storage/filegate.h"
#include "storage/personeraser.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::CopyEraser)
};

Error left(const QString& path, ErrorCode code, const QString& detail) {
    return {code,
            Texts::tr("%1 still holds the person: it could not be rewritten.").arg(QDir::toNativeSeparators(path)),
            detail};
}

} // namespace

bool CopyEraser::isIn(const QByteArray& bytes) const {
    return std::any_of(m_traces.begin(), m_traces.end(),
                       [&](const QString& each) { return bytes.contains(each.toUtf8()); });
}

Result<CopyEraser::Done> CopyEraser::remove(const QString& path) const {
    if (QFile::remove(path) || !QFileInfo::exists(path))
        return Done{Outcome::Removed, false};
    return Error{ErrorCode::FileUnwritable,
                 Texts::tr("%1 is a damaged copy that may hold the person, and could not be removed.")
                     .arg(QDir::toNativeSeparators(path)),
                 {}};
}

Result<QByteArray> CopyEraser::withoutPeople(const QByteArray& bytes, bool& changed) const {
    Result<std::unique_ptr<Database>> copy = Database::openBytes(bytes, Database::Mode::ReadWrite);
    if (!copy)
        return copy.error();
    Result<Transaction> transaction = Transaction::begin(**copy);
    if (!transaction)
        return transaction.error();
    const Result<bool> removed = PersonEraser(**copy).remove(m_people, m_traces);
    if (!removed)
        return removed.error();
    changed = *removed;
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    if (const Result<void> done = (*copy)->compact(); !done)
        return done.error();
    return (*copy)->serialize();
}

Result<CopyEraser::Done> CopyEraser::clean(const QString& path) const {
    const Result<PrivateImage> image = PrivateImage::of(path);
    if (!image)
        return left(path, image.error().code, image.error().detail);
    const Result<WorkspaceFacts> facts = filegate::inspect(*image, path);
    if (!facts)
        return remove(path);
    if (facts->id != m_id)
        return Done{};
    const Result<QByteArray> bytes = image->read();
    if (!bytes)
        return left(path, bytes.error().code, bytes.error().detail);
    bool changed = false;
    const Result<QByteArray> clean = withoutPeople(*bytes, changed);
    if (!clean)
        return left(path, clean.error().code, clean.error().detail);
    if (!changed && !isIn(*bytes))
        return Done{};
    const Result<WorkspaceFacts> now = filegate::inspect(PrivateImage::ofBytes(*clean), path);
    if (!now || *now != *facts)
        return left(path, ErrorCode::Internal, now ? QStringLiteral("other facts") : now.error().detail);
    if (const Result<void> written = writeVerified(path, *clean); !written)
        return left(path, written.error().code, written.error().text);
    return Done{Outcome::Rewritten, isIn(*clean)};
}

} // namespace ks
