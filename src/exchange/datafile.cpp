#include "exchange/datafile.h"

#include <QCoreApplication>
#include <QFile>

// The data files are compiled into a static library, so nothing registers them unless it is asked for; and the macro
// must stand outside a namespace.
static void initialiseData() {
    Q_INIT_RESOURCE(data);
}

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DataFile)
};

} // namespace

Error faultyDataFile(const QString& name, const QString& detail) {
    return {ErrorCode::Internal, Texts::tr("The data file %1 inside the program cannot be read.").arg(name), detail};
}

Result<QByteArray> dataFile(const QString& name) {
    initialiseData();
    QFile file(QStringLiteral(":/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return faultyDataFile(name, file.errorString());
    return file.readAll();
}

} // namespace ks
