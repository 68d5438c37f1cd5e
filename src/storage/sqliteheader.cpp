#include "storage/sqliteheader.h"

#include <QtEndian>

namespace ks {
namespace {

// Offsets after https://www.sqlite.org/fileformat.html, section 1.3.
quint32 at(const QByteArray& bytes, int offset) {
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

int pageSizeOf(const QByteArray& bytes) {
    const int stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const int size = stored == 1 ? 65536 : stored;
    const bool possible = size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
    return possible ? size : 0;
}

bool hasFixedFields(const QByteArray& bytes) {
    const bool versions = (bytes[18] == 1 || bytes[18] == 2) && bytes[18] == bytes[19];
    const bool fractions = bytes[20] == 0 && bytes[21] == 64 && bytes[22] == 32 && bytes[23] == 32;
    const bool format = at(bytes, 44) >= 1 && at(bytes, 44) <= 4;
    const bool utf8 = at(bytes, 56) == 1;
    const bool unused = bytes.mid(72, 20) == QByteArray(20, '\0');
    return versions && fractions && format && utf8 && unused;
}

} // namespace

std::optional<SqliteHeader> SqliteHeader::parse(const QByteArray& bytes) {
    if (bytes.size() < length || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    SqliteHeader header;
    header.pageSize = pageSizeOf(bytes);
    header.walState = bytes[18] == 2 || bytes[19] == 2;
    header.plausible = header.pageSize != 0 && hasFixedFields(bytes);
    header.changeCounter = at(bytes, 24);
    const bool countIsCurrent = at(bytes, 92) == header.changeCounter; // else written by a library before 3.7.0
    header.pageCount = countIsCurrent ? at(bytes, 28) : 0;
    header.userVersion = static_cast<qint32>(at(bytes, 60));
    header.applicationId = at(bytes, 68);
    return header;
}

} // namespace ks
