#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace ks {

/// The bytes of one of the data files inside the program ("model.json"). Error: Internal, naming the file.
Result<QByteArray> dataFile(const QString& name);

/// What is said of a data file inside the program that is not as it should be; `detail` names the place.
Error faultyDataFile(const QString& name, const QString& detail);

} // namespace ks
