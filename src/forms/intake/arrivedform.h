#pragma once

#include "exchange/form/formfile.h"

#include <QStringList>

namespace ks {

/// A file that is offered, as it was read.
struct ArrivedForm {
    QString file; ///< its name, with as much of its folder as tells it from the others
    Result<FormFile> form;
};

/// Reads each of them; one that cannot be read is there with its error. `model`: cities, themes and levels.
QList<ArrivedForm> readArrivedForms(const QStringList& paths, const Workspace& model);

} // namespace ks
