#pragma once

#include "domain/evaluation/cityevaluation.h"

#include <QLocale>

namespace ks {

/// Niet gestart, Bezig, Volledig, Na te kijken, in the language in force.
QString progressTitle(ProgressState state);
/// The line icon that stands beside it.
QString progressIcon(ProgressState state);

/// One theme of a form, as the hub shows it.
struct HubTheme {
    ThemeId theme;
    QString name;
    ProgressState state = ProgressState::NotStarted;
    QString stateTitle;
    int answered = 0;  ///< statements; of those that were taken over, what was confirmed
    int toConfirm = 0; ///< taken over from an earlier round and not looked at again
    QString count;     ///< "3 of 7 statements, 2 to confirm"
    Score derived;     ///< missing while too few statements are answered
    Score decision;    ///< the city's own; missing while there is none
    QString spoken;    ///< all of it in one sentence, for who does not see it
};

struct FormHub {
    QList<HubTheme> themes; ///< in the order of the chapters
    int complete = 0;
    int answered = 0; ///< statements, over all themes; as those of a theme
    int toConfirm = 0;
    int statements = 0;
    QString summary; ///< "2 of 8 themes complete"
};

/// The content of the workspace is loaded.
FormHub formHub(const Workspace& workspace, const CityId& city, const QLocale& locale);

/// Why the forms of a round cannot be filled in now; empty when they can. `fileReadOnly`: the file is open for reading.
QString readOnlyWords(const Round& round, bool fileReadOnly);

/// Where somebody left off: "Strategie, statement 3"; empty when nothing was answered yet.
QString leftOffAt(const Workspace& workspace, const CityId& city);

} // namespace ks
