#include "storage/keptfolder.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QUuid>

namespace ks {

QString keptFolder(const QString& kind, const WorkspaceId& id) {
    // An id comes from a file and becomes a name: only what is certainly a plain UUID is taken as it is.
    const QUuid uuid = QUuid::fromString(id.value);
    const bool plain = !uuid.isNull() && uuid.toString(QUuid::WithoutBraces) == id.value;
    const QByteArray digest = QCryptographicHash::hash(id.value.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + kind +
           QLatin1Char('/') + (plain ? id.value : QString::fromLatin1(digest));
}

} // namespace ks
