#pragma once

#include <QByteArray>

#include <optional>

namespace ks {

/// The first 100 bytes of an SQLite file, as far as a workspace needs them. Read from bytes: nothing is opened.
struct SqliteHeader {
    static constexpr int length = 100;

    int pageSize = 0;          ///< bytes; 0 = impossible
    bool walState = false;     ///< kept with a write-ahead log
    bool plausible = false;    ///< the fixed fields hold what SQLite writes there
    quint32 changeCounter = 0; ///< one more with every transaction that wrote
    quint32 pageCount = 0;     ///< 0 = not known
    qint32 userVersion = 0;
    quint32 applicationId = 0;

    /// None when the bytes do not begin as an SQLite file does, or are too few.
    static std::optional<SqliteHeader> parse(const QByteArray& bytes);
};

} // namespace ks
