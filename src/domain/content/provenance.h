#pragma once

#include "domain/rowfields.h"

namespace ks {

/// A row by the name of its kind and its key, as the change log names it.
struct RowRef {
    QString entity;
    QString key;

    bool operator==(const RowRef&) const = default;
    std::strong_ordering operator<=>(const RowRef& other) const {
        if (const int c = entity.compare(other.entity); c != 0)
            return c < 0 ? std::strong_ordering::less : std::strong_ordering::greater;
        const int c = key.compare(other.key);
        return c < 0 ? std::strong_ordering::less : c > 0 ? std::strong_ordering::greater : std::strong_ordering::equal;
    }
    template<class Self, class Field>
    static void fields(Self& ref, Field&& field) {
        field("entity", ref.entity);
        field("entity_key", ref.key);
    }
};

inline QString keyText(const RowRef& ref) {
    return ref.entity + QLatin1Char(' ') + ref.key;
}

/// Where a row of a baseline comes from, and what it was when it came: a row that no longer is that was changed here.
struct Provenance {
    using Key = RowRef;
    static constexpr const char* entity = "provenance";

    RowRef of;
    QString section;       ///< of the report
    bool restated = false; ///< running text, shorter and in other words
    QString note;
    QString digest; ///< of the row as it was taken over (see contentDigest)

    Key key() const { return of; }
    bool operator==(const Provenance&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("entity", row.of.entity);
        field("entity_key", row.of.key);
        field("section", row.section);
        field("restated", row.restated);
        field("note", row.note);
        field("row_digest", row.digest);
    }
};

} // namespace ks
