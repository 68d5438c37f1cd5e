#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>
#include <QUuid>

namespace ks::test {
namespace {
const QString filling = QStringLiteral("filling.bin");
}

SmallDisk::SmallDisk(int kibibytes)
    : m_folder(QDir::tempPath() + QStringLiteral("/ks-small-") + QUuid::createUuid().toString(QUuid::Id128)) {
    QDir().mkpath(m_folder);
    const QStringList arguments = {"-t", "tmpfs", "-o", QStringLiteral("size=%1k").arg(kibibytes), "tmpfs", m_folder};
    m_mounted = QProcess::execute(QStringLiteral("mount"), arguments) == 0;
}

SmallDisk::~SmallDisk() {
    if (m_mounted)
        QProcess::execute(QStringLiteral("umount"), {m_folder});
    QDir().rmdir(m_folder);
}

void SmallDisk::fillLeaving(qint64 bytes) const {
    QFile file(path(filling));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    const qint64 block = 1024;
    const QByteArray zeros(block, '\0');
    while (QStorageInfo(m_folder).bytesAvailable() > bytes) {
        if (file.write(zeros) != block)
            break;
    }
}

void SmallDisk::makeRoom() const {
    QFile::remove(path(filling));
}

bool SmallDisk::forbidWriting() const {
    return QProcess::execute(QStringLiteral("mount"), {"-o", "remount,ro", m_folder}) == 0;
}

QStringList SmallDisk::files() const {
    QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    names.removeAll(filling);
    return names;
}

} // namespace ks::test
