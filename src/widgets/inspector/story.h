#pragma once

#include "domain/analysis/layers.h"
#include "domain/changelog.h"
#include "domain/workspace.h"
#include "models/summarytext.h"

#include <QLocale>

namespace ks {

struct StoryFact {
    QString label;
    QString value;
    std::optional<CityId> city = {}; ///< whose cell tells more

    bool operator==(const StoryFact&) const = default;
};

/// One heading of a story with figures under it, paragraphs, or both.
struct StorySection {
    QString id; ///< stable, for tests and accessibility
    QString caption;
    QList<StoryFact> facts;
    QStringList paragraphs;

    bool operator==(const StorySection&) const = default;
};

/// What the inspector tells about the selected cell, as plain text; nothing in it is ever read as markup.
struct Story {
    QString title;
    QString subtitle;
    std::optional<Score> score; ///< drawn as in the grid; none: still open
    QString quote;              ///< the wording in the source, with its quotation marks; may be empty
    QString inWords;
    QList<StorySection> sections;
    std::optional<AdjustmentPlace> place; ///< that can be adjusted here
    LayerState layer = LayerState::NotAdjusted;

    bool operator==(const Story&) const = default;
};

/// A city's score on a theme, against the others and, where one is given, against an earlier round `before`, with what
/// was adjusted, what it rests on, its source and its history (newest first).
Story storyOfCell(const Workspace& workspace, const CityId& city, const ThemeId& theme, const QList<LogEntry>& history,
                  const QLocale& locale, const Workspace* before = nullptr);

/// A theme over all cities: global score with its adjustments and what the report says of the theme beside it, median
/// with its rule and, where an earlier round `before` is given, the difference with that of then, who is left out and
/// why.
/// `current` is the digest of the scores as they are now, to tell adjustments that rest on older ones.
Story storyOfTheme(const Workspace& workspace, const ThemeId& theme, const QString& currentDigest,
                   const QList<LogEntry>& history, const QLocale& locale, const Workspace* before = nullptr);

/// A section as lines: its heading with its figures behind it, then its paragraphs; what has no figures stands behind
/// its heading.
QStringList storyLines(const StorySection& section);
/// With its sign, and the true minus: "+0,5", "−0,25", "0".
QString differenceText(double value, const QLocale& locale);
/// Median bounds: "3 – 3, stable" or "2,5 – 3".
QString boundsText(double low, double high, const QLocale& locale);
/// A score as the change log keeps it ("2.5", "3-4 (Tussen geel en groen)", "unscored"), for people.
QString loggedScoreText(const QString& logged, const QLocale& locale);
/// A level by name; for a value between two levels the nearest ("Gestructureerde aanzet").
QString levelInWords(const Workspace& workspace, const Score& score);
/// Why a score does not count in the statistics, or empty when it does.
QString whyLeftOut(const Score& score);

} // namespace ks
