#pragma once

#include <QtGlobal>

namespace ks {

/// A row with the version it has in the file.
template<class T>
struct Stored {
    T row;
    qint64 version = 1;
};

} // namespace ks
