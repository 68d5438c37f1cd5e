#pragma once

#include "domain/rowfields.h"

#include <QStringList>

namespace ks {

enum class PracticeKind {
    Practice,
    WeakPoint,   ///< stands among the practices of the source, but is none
    Information, ///< an overview, no practice (the monitoring tools)
};
constexpr auto namesOf(PracticeKind) {
    return std::array{"practice", "weakPoint", "information"};
}

/// Whether the address that a link of the source led to is known.
enum class AddressState {
    None,  ///< the source has no link here
    Lost,  ///< it has one, its address is lost
    Known, ///< somebody filled it in
};
constexpr auto namesOf(AddressState) {
    return std::array{"none", "lost", "known"};
}

/// A good practice of a city on a theme, as the city chose it.
struct GoodPractice {
    using Key = GoodPracticeId;
    static constexpr const char* entity = "good_practice";

    GoodPracticeId id;
    RoundId round;
    ThemeId theme;
    std::optional<CityId> city; ///< none: `subject` says who
    QString subject;            ///< who it is about where that is no single city ("Andere steden")
    PracticeKind kind = PracticeKind::Practice;
    int position = 0; ///< order within theme and city, from 1
    QString title;    ///< the name, as it stands in the source
    QString heading;  ///< the sub-list it stands in, where the source has one ("Systemen")
    QString text;     ///< in the notation of prose.h; may be empty
    QString note;
    QString address; ///< http or https; empty while open
    AddressState addressState = AddressState::None;
    QString sameAs;      ///< id of the practice that this one repeats; may point to none
    QStringList related; ///< ids

    Key key() const { return id; }
    bool operator==(const GoodPractice&) const = default;
    template<class Self, class Field>
    static void fields(Self& row, Field&& field) {
        field("id", row.id);
        field("round_id", row.round);
        field("theme_id", row.theme);
        field("city_id", row.city);
        field("subject", row.subject);
        field("kind", row.kind);
        field("position", row.position);
        field("title", row.title);
        field("heading", row.heading);
        field("text", row.text);
        field("note", row.note);
        field("address", row.address);
        field("address_state", row.addressState);
        field("same_as", row.sameAs);
        field("related", row.related);
    }
};

} // namespace ks
