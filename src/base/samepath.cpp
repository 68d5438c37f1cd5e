#include "base/samepath.h"

#include <QDir>
#include <QFileInfo>

namespace ks {
namespace {

QString cleaned(const QFileInfo& file) {
    return QDir::cleanPath(file.absoluteFilePath());
}

} // namespace

bool samePath(const QString& a, const QString& b) {
    const QFileInfo first(a);
    const QFileInfo second(b);
    return first.exists() || second.exists() ? first == second : cleaned(first) == cleaned(second);
}

} // namespace ks
