#include "forms/intake/arrivedform.h"

#include <QFileInfo>

namespace ks {
namespace {

Result<FormFile> readFile(const QString& path, const Workspace& model) {
    const Result<QByteArray> bytes = formBytes(path);
    return bytes ? readForm(*bytes, model) : Result<FormFile>(bytes.error());
}

} // namespace

QList<ArrivedForm> readArrivedForms(const QStringList& paths, const Workspace& model) {
    QList<ArrivedForm> arrived;
    for (const QString& each : paths)
        arrived.append({QFileInfo(each).fileName(), readFile(each, model)});
    return arrived;
}

} // namespace ks
