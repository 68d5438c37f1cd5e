#include "storage/samefileguard.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHashFunctions>
#include <QtEndian>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::SameFileGuard)
};

constexpr qint64 changeCounterOffset = 24; // in the header of an SQLite file
constexpr qint64 largestHashed = 16 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<SameFileGuard>> SameFileGuard::watch(const QString& path) {
    std::unique_ptr<SameFileGuard> guard(new SameFileGuard(path));
    if (!guard->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{
            ErrorCode::FileUnreadable,
            Texts::tr("The file %1 could not be opened. Check that you may read it.").arg(QFileInfo(path).fileName()),
            guard->m_file.errorString()};
    Result<Seen> seen = guard->look(true);
    if (!seen)
        return seen.error();
    guard->m_seen = *seen;
    return guard;
}

Result<void> SameFileGuard::adopt() {
    const Result<Seen> now = look(true);
    if (!now)
        return changed(now.error().detail);
    if (!now->stamp.sameFile(m_seen.stamp))
        return changed(QStringLiteral("another file is at the path"));
    m_seen = *now;
    return {};
}

Result<void> SameFileGuard::beforeChanges() {
    const Result<Seen> now = look(false);
    if (!now)
        return changed(now.error().detail);
    if (!now->stamp.sameFile(m_seen.stamp))
        return changed(QStringLiteral("another file is at the path"));
    if (now->changeCounter != m_seen.changeCounter)
        return changed(
            QStringLiteral("change counter %1 instead of %2").arg(now->changeCounter).arg(m_seen.changeCounter));
    if (now->stamp == m_seen.stamp)
        return {};
    const std::optional<size_t> contents = hashContents(now->stamp.size);
    if (!contents || contents != m_seen.contents)
        return changed(QStringLiteral("contents differ under the same change counter"));
    m_seen.stamp = now->stamp;
    return {};
}

void SameFileGuard::committed() {
    const Result<Seen> now = look(true);
    // One transaction raises the counter by one at most. Anything else came from outside: what was seen stays, and the
    // next commit is refused.
    if (now && now->stamp.sameFile(m_seen.stamp) && now->changeCounter - m_seen.changeCounter <= 1)
        m_seen = *now;
}

Result<SameFileGuard::Seen> SameFileGuard::look(bool withContents) {
    const Result<FileStamp> stamp = fileStamp(m_path);
    if (!stamp)
        return stamp.error();
    char bytes[4] = {};
    if (!m_file.seek(changeCounterOffset) || m_file.read(bytes, sizeof bytes) != sizeof bytes)
        return changed(QStringLiteral("the header could not be read: ") + m_file.errorString());
    Seen seen{*stamp, qFromBigEndian<quint32>(bytes), std::nullopt};
    if (withContents)
        seen.contents = hashContents(stamp->size);
    return seen;
}

std::optional<size_t> SameFileGuard::hashContents(qint64 size) {
    if (size > largestHashed || !m_file.seek(0))
        return std::nullopt;
    const QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        return std::nullopt;
    return qHashBits(bytes.constData(), size_t(bytes.size()));
}

Error SameFileGuard::changed(const QString& detail) const {
    return {ErrorCode::ChangedOutside,
            Texts::tr("%1 was replaced or changed by another program since it was opened. Your last change was not "
                      "written, and the file there was left alone. Save your work as a copy, or reload the file.")
                .arg(QFileInfo(m_path).fileName()),
            detail};
}

} // namespace ks
