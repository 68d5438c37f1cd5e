#pragma once

#include "domain/analysis/cityprofile.h"
#include "report/content/tablefilter.h"

#include <QLocale>

namespace ks {

/// One thing that is recorded of a city, and the row that says so.
struct ProfileFact {
    QString theme = {}; ///< name of the theme that it belongs to; empty = none
    QString text;       ///< in the notation of prose.h
    QString note = {};
    RowRef row = {}; ///< empty where no row says it
    Origin origin = Origin::Report;
    QString mark = {}; ///< on paper: that it was changed or added after the report; mostly empty
};

/// What is recorded of a city of one kind: the same on the page and on paper.
struct ProfileSection {
    QString id; ///< stable: strengths, improvements, practices, team, fte, lekp, leads, partner, form, open
    QString title;
    QList<ProfileFact> facts;
    QString none;        ///< what stands there without facts
    bool isOpen = false; ///< without facts it is open rather than absent
    QString more = {};   ///< where all of it stands, for whoever has to shorten it
};

struct ProfileFacts {
    QList<ProfileSection> sections; ///< in the order in which they are read
    QString source;
    QStringList notes; ///< that texts are restated, and what became of rows since the report
};

/// Figures that only the steering group may see are named but not told, unless `filter` lets them in. The content of
/// the workspace is loaded.
ProfileFacts profileFacts(const Workspace& workspace, const CityProfile& profile, const TableFilter& filter,
                          const QLocale& locale);

/// How the places are counted, and the median and the mean of the city.
QString profileRule();

} // namespace ks
