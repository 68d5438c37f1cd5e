#pragma once

#include "domain/content/partorder.h"
#include "domain/rowfields.h"

#include <QList>
#include <QStringList>
#include <QUuid>

#include <algorithm>

/// Links of a row as keys that are chosen. A link that stays keeps its origin; one that comes is proposed.
namespace ks::linkFields {

/// The links with these keys, in their own order. `keyOf(part)` names one, `make(key)` makes one.
template<class Part, class KeyOf, class Make>
QList<Part> linksFrom(const QList<Part>& before, const QStringList& keys, KeyOf&& keyOf, Make&& make) {
    QList<Part> links;
    for (const QString& key : keys) {
        const auto same =
            std::find_if(before.begin(), before.end(), [&](const Part& each) { return keyOf(each) == key; });
        links.append(same != before.end() ? *same : make(key));
    }
    return links;
}

template<class Part, class KeyOf>
QStringList keysOf(const QList<Part>& links, KeyOf&& keyOf) {
    QStringList keys;
    for (const Part& each : links)
        keys.append(keyOf(each));
    return keys;
}

/// Whether a body confirmed all of them, or the source has them; false while there are none.
template<class... Parts>
bool confirmed(const QList<Parts>&... links) {
    const auto settled = [](const auto& list) {
        return std::all_of(list.begin(), list.end(),
                           [](const auto& each) { return each.origin != LinkOrigin::Proposed; });
    };
    return !(links.isEmpty() && ...) && (settled(links) && ...);
}

/// What the source says stays so.
template<class Part>
void confirm(QList<Part>& links, bool confirmed) {
    for (Part& each : links) {
        if (each.origin != LinkOrigin::Source)
            each.origin = confirmed ? LinkOrigin::Confirmed : LinkOrigin::Proposed;
    }
}

inline QString newPartId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace ks::linkFields
