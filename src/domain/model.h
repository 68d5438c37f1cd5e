#pragma once

#include "base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace ks {

/// What the report's model is made of.
struct ModelSize {
    static constexpr int cities = 13;
    static constexpr int themes = 8;
    static constexpr int levels = 5;
};

/// One of the 13 centre cities. The report uses two orders: the grid has Gent before Genk, LEKP and members do not.
struct City {
    CityId id;
    QString name;
    QStringList otherNames; ///< as written elsewhere in the source ("St-Niklaas")
    int gridOrder = 0;      ///< 1-based, the order of the maturity grid
    int memberOrder = 0;    ///< 1-based, the order of the LEKP table and the member list

    bool operator==(const City&) const = default;
};

/// One of the eight themes. Two orders as well: that of the grid and that of the chapters.
struct Theme {
    ThemeId id;
    QString name;           ///< as the grid heads its column
    QString shortName;      ///< for narrow headers
    QStringList otherNames; ///< every other name the source uses
    int gridOrder = 0;      ///< 1-based
    int chapterOrder = 0;   ///< 1-based
    QString definition;     ///< restated
    QString source;         ///< section of the report

    bool operator==(const Theme&) const = default;
};

struct MaturityLevel {
    int number = 0;      ///< 1 to 5
    QString name;        ///< "Gestructureerde aanzet"
    QString colour;      ///< the report's word: rood, oranje, geel, lichtgroen, donkergroen (inferred)
    QString description; ///< restated
    QString source;

    bool operator==(const MaturityLevel&) const = default;
};

} // namespace ks
