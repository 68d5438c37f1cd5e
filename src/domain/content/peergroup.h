#pragma once

#include "domain/rowfields.h"

#include <QStringList>

namespace ks {

using PeerGroupId = Id<struct PeerGroupTag>;

/// Cities that somebody wants to see beside one another: coastal cities, cities of one size. Belongs to all rounds, and
/// is nobody's judgement.
struct PeerGroup {
    using Key = PeerGroupId;
    static constexpr const char* entity = "peer_group";

    PeerGroupId id;
    QString name;
    QString description; ///< by what they were chosen
    QStringList cities;  ///< their ids
    int position = 0;

    Key key() const { return id; }
    bool operator==(const PeerGroup&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("name", row.name);
        field("description", row.description);
        field("cities", row.cities);
        field("position", row.position);
    }
};

} // namespace ks
