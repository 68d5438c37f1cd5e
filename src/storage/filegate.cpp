#include "storage/filegate.h"

#include "storage/gatetexts.h"
#include "storage/schema.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace ks::filegate {
namespace {

namespace fs = std::filesystem;

/// Follows links, opens nothing.
Result<void> checkKind(const QString& path) {
    std::error_code code;
    const fs::file_status status = fs::status(fs::path(path.toStdU16String()), code);
    switch (status.type()) {
    case fs::file_type::regular:
        return {};
    case fs::file_type::not_found:
        return gateTexts::notThere(path);
    case fs::file_type::directory:
        return gateTexts::folder(path);
    case fs::file_type::none:
        return gateTexts::unreadable(path, QString::fromStdString(code.message()));
    default:
        return gateTexts::device(path);
    }
}

/// A workspace is recognised by the text of its first table, also when its first bytes are gone.
bool looksLikeDamagedWorkspace(const QByteArray& beginning) {
    return beginning.contains("CREATE TABLE schema_step") || beginning.contains("CREATE TABLE theme_score");
}

Error notOurs(const QString& path, const QByteArray& beginning, const std::optional<SqliteHeader>& header) {
    constexpr quint32 geoPackage = 0x47504B47; // "GPKG"
    if (looksLikeDamagedWorkspace(beginning))
        return gateTexts::damaged(path, QStringLiteral("the beginning of the file is overwritten"));
    if (!header)
        return gateTexts::otherFile(path, beginning);
    return header->applicationId == geoPackage ? gateTexts::geoPackage(path) : gateTexts::otherDatabase(path);
}

} // namespace

Result<SqliteHeader> lookAt(const QString& path) {
    if (const Result<void> kind = checkKind(path); !kind)
        return kind.error();
    const qint64 size = QFileInfo(path).size();
    if (size == 0)
        return gateTexts::empty(path);
    if (size > largestFile)
        return gateTexts::tooLarge(path, size);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return gateTexts::unreadable(path, file.errorString());
    constexpr qint64 searched = 1024 * 1024;
    const std::optional<SqliteHeader> header = SqliteHeader::parse(file.read(SqliteHeader::length));
    if (!header || header->applicationId != schema::applicationId) {
        file.seek(0);
        return notOurs(path, file.read(searched), header);
    }
    if (!header->plausible)
        return gateTexts::damaged(path, QStringLiteral("impossible values in the header"));
    return *header;
}

} // namespace ks::filegate
