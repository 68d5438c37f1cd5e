#include "report/content/gridnotes.h"

#include "domain/scoretext.h"
#include "drawing/heatcell.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ks::gridNotes {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::GridNotes)
};

QString reasonFor(ScoreKind kind, const QLocale& locale) {
    const Result<Score> example = Score::fromParts(kind, std::nullopt, std::nullopt);
    return example ? longScoreText(*example, locale) : QString();
}

QString sentenceStart(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// So many cities can be named in a sentence that somebody reads; of more only the number of scores is told.
constexpr qsizetype mostNamed = 40;

/// The scores of one kind that have no value.
struct LeftOut {
    QStringList wholeCities;
    QStringList parts; ///< cities of which only some themes are left out, with these
    int scores = 0;

    void add(const City& city, const QStringList& themes, bool all) {
        scores += static_cast<int>(themes.size());
        if (all)
            wholeCities.append(city.name);
        else
            parts.append(Texts::tr("%1 (%2)").arg(city.name, joinedWithAnd(themes)));
    }
};

/// In one round over the grid, which may be large.
std::map<ScoreKind, LeftOut> leftOutByKind(const Workspace& workspace, const QList<City>& cities) {
    std::map<ScoreKind, LeftOut> found;
    for (const City& city : cities) {
        std::map<ScoreKind, QStringList> themes;
        for (const Theme& theme : workspace.themes) {
            const Score score = workspace.score(city.id, theme.id);
            if (!score.hasValue())
                themes[score.kind()].append(theme.name);
        }
        for (const auto& [kind, names] : themes)
            found[kind].add(city, names, names.size() == workspace.themes.size());
    }
    return found;
}

/// "Not handed in: Brugge and Turnhout (all themes), Genk (Aanpak and Middelen)." Empty when nothing is left out.
QString sentenceOf(const LeftOut& leftOut, ScoreKind kind, const QLocale& locale) {
    if (leftOut.scores == 0)
        return {};
    const QString reason = sentenceStart(reasonFor(kind, locale));
    if (leftOut.wholeCities.size() + leftOut.parts.size() > mostNamed)
        return Texts::tr("%1: %n scores, too many to name; the grid shows which.", nullptr, leftOut.scores).arg(reason);
    QStringList parts = leftOut.parts;
    if (!leftOut.wholeCities.isEmpty())
        parts.prepend(Texts::tr("%1 (all themes)").arg(joinedWithAnd(leftOut.wholeCities)));
    return Texts::tr("%1: %2.").arg(reason, parts.join(QStringLiteral(", ")));
}

struct Wording {
    Score score;
    QString words;
    bool operator==(const Wording&) const = default;
};

bool before(const Wording& a, const Wording& b) {
    if (a.score.kind() != b.score.kind())
        return a.score.kind() < b.score.kind();
    return a.score.low() < b.score.low() || (a.score.low() == b.score.low() && a.score.high() < b.score.high());
}

QList<Wording> distinctWordings(const Workspace& workspace, const QList<City>& cities) {
    const auto isShown = [&](const CityId& id) {
        return std::any_of(cities.begin(), cities.end(), [&](const City& each) { return each.id == id; });
    };
    QList<Wording> found;
    for (const auto& [key, row] : workspace.scores) {
        if (row.score.kind() == ScoreKind::Exact || row.wording.isEmpty())
            continue;
        // Whether it is shown is asked last: that goes through all cities, and there are few different wordings.
        const Wording wording{row.score, row.wording};
        if (!found.contains(wording) && isShown(key.city))
            found.append(wording);
    }
    std::stable_sort(found.begin(), found.end(), before);
    return found;
}

} // namespace

QString leftOut(const Workspace& workspace, const QList<City>& cities, const QLocale& locale) {
    std::map<ScoreKind, LeftOut> found = leftOutByKind(workspace, cities);
    QStringList sentences;
    for (const ScoreKind kind : allScoreKinds())
        sentences.append(sentenceOf(found[kind], kind, locale));
    sentences.removeAll(QString());
    return sentences.isEmpty() ? QString() : Texts::tr("Left out. %1").arg(sentences.join(QLatin1Char(' ')));
}

QString wordings(const Workspace& workspace, const QList<City>& cities, const QLocale& locale) {
    QStringList parts;
    for (const Wording& each : distinctWordings(workspace, cities))
        parts.append(Texts::tr("%1 = “%2”").arg(shortScoreText(each.score, locale), each.words));
    return parts.isEmpty() ? QString()
                           : Texts::tr("In the words of the source: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString corrected(const Workspace& workspace, const QList<City>& cities) {
    const Round* round = workspace.round();
    if (!round || !round->baseline)
        return {};
    QStringList cells;
    for (const City& city : cities) {
        for (const Theme& theme : workspace.themes) {
            const ThemeScore* row = workspace.scores.find(workspace.cell(city.id, theme.id));
            if (!row || row->source.isEmpty())
                cells.append(Texts::tr("%1, %2").arg(city.name, theme.name));
        }
    }
    return cells.isEmpty() ? QString()
                           : Texts::tr("Corrected after the report: %1.").arg(cells.join(QStringLiteral("; ")));
}

QString adjusted(const Workspace& workspace, const QList<City>& cities, const QLocale& locale,
                 const std::optional<ThemeId>& theme) {
    QStringList places;
    for (const Layers& each : adjustedPlaces(workspace)) {
        const bool shown = !each.place.city || std::any_of(cities.begin(), cities.end(), [&](const City& city) {
            return city.id == *each.place.city;
        });
        if (!shown || (theme && each.place.theme != *theme) || markOf(each.state) == CellMark::None)
            continue;
        const QString to = longScoreText(each.adjustment->value, locale);
        places.append(each.state == LayerState::Outdated
                          ? Texts::tr("%1 to %2 (out of date: to be confirmed)", "place, score")
                                .arg(placeName(workspace, each.place), to)
                          : Texts::tr("%1 to %2", "place, score").arg(placeName(workspace, each.place), to));
    }
    return places.isEmpty()
               ? QString()
               : Texts::tr("Adjusted over what the cities and their median say, marked by a corner: %1. The reasons "
                           "stand in the table of the adjusted scores.")
                     .arg(places.join(QStringLiteral("; ")));
}

QString medianRule(const QLocale& locale) {
    return Texts::tr(
               "Median over the cities with a score (n); “between” counts as its midpoint, so 3–4 as %1. Where the "
               "median of all low readings differs from that of all high readings, both stand beside n.")
        .arg(numberText(3.5, 1, locale));
}

LayerState layer(const Workspace& workspace, const AdjustmentPlace& place) {
    return workspace.adjustments.isEmpty() ? LayerState::NotAdjusted : layersOf(workspace, place).state;
}

QString roundName(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round ? round->name : Texts::tr("No measuring round yet");
}

QString source(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round && round->baseline
               ? Texts::tr("Source: self-evaluations of the cities, report Klimaatgovernance, June 2025")
               : Texts::tr("Source: self-evaluations of the cities");
}

QString globalScores(const Workspace& workspace) {
    int decided = 0;
    for (const Theme& theme : workspace.themes)
        decided += workspace.globalScore(theme.id) ? 1 : 0;
    if (decided == 0)
        return Texts::tr("The global scores are still open.");
    if (decided == workspace.themes.size())
        return Texts::tr("All themes have a global score.");
    return Texts::tr("%n of the %1 themes have a global score; the others are still open.", nullptr, decided)
        .arg(workspace.themes.size());
}

} // namespace ks::gridNotes
