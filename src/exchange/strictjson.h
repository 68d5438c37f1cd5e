#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace ks {

/// A JSON value as it stands in a file: numbers keep their digits, so that nothing is converted silently.
struct JsonNode {
    enum class Kind { Null, Bool, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool flag = false;
    QString text{};                ///< of Text the string, of Number the digits as written
    std::vector<QString> names{};  ///< of Object, one per item, in the order of the file, each once
    std::vector<JsonNode> items{}; ///< of List and Object

    /// The member of an object; null when there is none.
    const JsonNode* member(const QString& name) const;
};

/// What a file may ask for at most.
struct JsonLimits {
    qint64 maxBytes = 16 * 1024 * 1024;
    int maxDepth = 32;      ///< lists and objects within one another
    int maxValues = 200000; ///< values in the whole file
};

/// Reads one JSON document in UTF-8 (with or without a byte order mark), and nothing after it.
/// A key that stands twice in an object, a NUL, invalid UTF-8 and whatever exceeds the limits is refused.
/// Error: InvalidFile; the text says what is wrong and where.
Result<JsonNode> parseStrictJson(const QByteArray& bytes, const JsonLimits& limits = {});

} // namespace ks
