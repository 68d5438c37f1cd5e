#include "forms/intake/arrivedform.h"

#include <QFileInfo>

#include <algorithm>

namespace ks {
namespace {

Result<FormFile> readFile(const QString& path, const Workspace& model) {
    const Result<QByteArray> bytes = formBytes(path);
    return bytes ? readForm(*bytes, model) : Result<FormFile>(bytes.error());
}

/// The last parts of a path, as few as tell the file from the others.
QString nameAmong(const QString& path, const QStringList& paths) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    const auto isOfOne = [&](const QString& ending) {
        return std::count_if(paths.cbegin(), paths.cend(), [&](const QString& each) {
                   return QFileInfo(each).absoluteFilePath().endsWith(ending);
               }) < 2;
    };
    qsizetype from = whole.lastIndexOf(QLatin1Char('/'));
    while (from > 0 && !isOfOne(whole.mid(from)))
        from = whole.lastIndexOf(QLatin1Char('/'), from - 1);
    return whole.mid(from + 1);
}

} // namespace

QList<ArrivedForm> readArrivedForms(const QStringList& paths, const Workspace& model) {
    QList<ArrivedForm> arrived;
    for (const QString& each : paths)
        arrived.append({nameAmong(each, paths), readFile(each, model)});
    return arrived;
}

} // namespace ks
