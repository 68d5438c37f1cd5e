#include "widgets/inspector/story.h"

#include "domain/analysis/digest.h"
#include "domain/analysis/statistics.h"
#include "domain/editkeys.h"
#include "domain/scoretext.h"
#include "forms/intake/workspacechanges.h"
#include "widgets/inspector/changestory.h"
#include "widgets/inspector/evaluationstory.h"
#include "widgets/inspector/medianstory.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Story)
};

QString roundName(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round ? round->name : QString();
}

QString cityName(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

QString themeName(const Workspace& workspace, const ThemeId& id) {
    const Theme* theme = workspace.theme(id);
    return theme ? theme->name : id.value;
}

struct Neighbours {
    int higher = 0;
    int equal = 0;
    int lower = 0;
};

Neighbours neighboursOf(const Workspace& workspace, const CityId& city, const ThemeId& theme, double own) {
    Neighbours found;
    for (const City& other : workspace.cities) {
        const std::optional<double> value = workspace.score(other.id, theme).midpoint();
        if (other.id == city || !value)
            continue;
        ++(*value > own ? found.higher : *value < own ? found.lower : found.equal);
    }
    return found;
}

StorySection againstOthers(const Workspace& workspace, const CityId& city, const ThemeId& theme,
                           const QLocale& locale) {
    StorySection section{QStringLiteral("others"), Texts::tr("Against the others"), {}, {}};
    const ScoreStatistics figures = scoreStatistics(workspace.scoresOfTheme(theme));
    if (!figures.median) {
        section.paragraphs.append(Texts::tr("No city has a score on this theme yet."));
        return section;
    }
    section.facts.append({Texts::tr("Median of %n city(s)", nullptr, figures.n), figureText(*figures.median, locale)});
    section.facts.append(
        {Texts::tr("Bounds of the median"), boundsText(*figures.medianLow, *figures.medianHigh, locale)});
    const Score own = workspace.score(city, theme);
    const std::optional<double> middle = own.midpoint();
    if (!middle) {
        section.paragraphs.append(
            Texts::tr("%1 is left out of the median: %2.").arg(cityName(workspace, city), whyLeftOut(own)));
        return section;
    }
    const QString label = own.kind() == ScoreKind::Between
                              ? Texts::tr("Difference (midpoint %1)").arg(figureText(*middle, locale))
                              : Texts::tr("Difference");
    section.facts.append({label, differenceText(*middle - *figures.median, locale)});
    const Neighbours others = neighboursOf(workspace, city, theme, *middle);
    section.facts.append({Texts::tr("Cities higher / equal / lower"),
                          QStringLiteral("%1 / %2 / %3").arg(others.higher).arg(others.equal).arg(others.lower)});
    return section;
}

/// The log keeps what came with forms free of language: "kszelf: gent 3, brugge 1".
QString reasonText(const QString& logged) {
    return WorkspaceChanges::formsOfReason(logged).isEmpty() ? logged : Texts::tr("taken in with the form of the city");
}

QString historyLine(const LogEntry& entry, bool ofCell, const QLocale& locale) {
    const QString when = locale.toString(entry.at.toDateTime().toLocalTime(), QLocale::ShortFormat);
    const QString who = entry.actorName.isEmpty() ? Texts::tr("somebody") : entry.actorName;
    const QString after = loggedScoreText(entry.newText, locale);
    const bool confirmed =
        entry.entity == editKeys::adjustment && entry.oldText == entry.newText && entry.reason.isEmpty();
    QString line = confirmed ? Texts::tr("%1, %2: %3 still holds", "date, person, score").arg(when, who, after)
                             : Texts::tr("%1, %2: from %3 to %4", "date, person, old score, new score")
                                   .arg(when, who, loggedScoreText(entry.oldText, locale), after);
    if (ofCell && entry.entity == editKeys::adjustment)
        line = Texts::tr("Adjustment: %1", "line of the history").arg(line);
    if (entry.action == LogAction::Undo)
        line += Texts::tr(" (undone)");
    else if (entry.action == LogAction::Redo)
        line += Texts::tr(" (done again)");
    if (!entry.reason.isEmpty())
        line += QLatin1Char('\n') + Texts::tr("Why: %1").arg(reasonText(entry.reason));
    return line;
}

StorySection historySection(const QList<LogEntry>& history, bool ofCell, const QLocale& locale) {
    StorySection section{QStringLiteral("history"), Texts::tr("History"), {}, {}};
    for (const LogEntry& entry : history) {
        if (entry.action == LogAction::Edit || entry.action == LogAction::Undo || entry.action == LogAction::Redo)
            section.paragraphs.append(historyLine(entry, ofCell, locale));
    }
    if (section.paragraphs.isEmpty())
        section.paragraphs.append(Texts::tr("No changes yet"));
    return section;
}

/// Latest first; those that rest on scores as they no longer are say so.
void addAdjustments(StorySection& section, QList<Adjustment> all, const QString& currentDigest, const QString& changed,
                    const QLocale& locale) {
    std::reverse(all.begin(), all.end());
    for (const Adjustment& each : std::as_const(all)) {
        QString text = adjustmentSummary(each, locale) + QLatin1Char('\n') + Texts::tr("Why: %1").arg(each.reason);
        if (!each.basedOnDigest.isEmpty() && each.basedOnDigest != currentDigest)
            text += QLatin1Char('\n') + changed;
        section.paragraphs.append(text);
    }
}

StorySection globalSection(const Workspace& workspace, const ThemeId& theme, const QString& currentDigest,
                           const QLocale& locale) {
    StorySection section{QStringLiteral("global"), Texts::tr("Global score, latest first"), {}, {}};
    addAdjustments(section, workspace.adjustmentsOf({theme}), currentDigest,
                   Texts::tr("Scores of this theme have changed since."), locale);
    const Round* round = workspace.round();
    if (!section.paragraphs.isEmpty())
        return section;
    section.paragraphs.append(
        round && round->baseline
            ? Texts::tr("Still open: the colours of 2024 were in a picture and are not in the text "
                        "of the report. Whoever knows them can enter them here.")
            : Texts::tr("Still open: nothing was decided over the median yet."));
    return section;
}

/// Beside a global score, also while it is open: in what words the report judges the theme.
std::optional<StorySection> reportSection(const Workspace& workspace, const ThemeId& theme) {
    const ThemeJudgement* row = workspace.content.of<ThemeJudgement>().find({workspace.loadedRound, theme});
    if (!row)
        return std::nullopt;
    StorySection section{
        QStringLiteral("report"), Texts::tr("What the report says of it"), {}, {row->text, row->summary}};
    section.paragraphs.removeAll(QString());
    return section.paragraphs.isEmpty() ? std::nullopt : std::optional(section);
}

std::optional<StorySection> adjustedSection(const Workspace& workspace, const Layers& layers, const QLocale& locale) {
    if (!layers.adjustment)
        return std::nullopt;
    StorySection section{QStringLiteral("adjusted"), Texts::tr("Adjusted, latest first"), {}, {}};
    section.facts.append({Texts::tr("The city's own score"), shortScoreText(layers.own, locale)});
    section.facts.append({Texts::tr("Adjusted to"), shortScoreText(layers.adjustment->value, locale)});
    if (const std::optional<double> difference = layers.difference())
        section.facts.append({Texts::tr("Difference"), differenceText(*difference, locale)});
    addAdjustments(section, workspace.adjustmentsOf(layers.place), digestOf(workspace, layers.place),
                   Texts::tr("The city's own score has changed since."), locale);
    return section;
}

StorySection medianSection(const Workspace& workspace, const ScoreStatistics& figures, const QLocale& locale) {
    StorySection section{QStringLiteral("median"), Texts::tr("The cities' own scores"), {}, {}};
    if (!figures.median) {
        section.paragraphs.append(Texts::tr("No city has a score on this theme yet."));
        return section;
    }
    section.facts = {
        {Texts::tr("Median of %n city(s)", nullptr, figures.n), figureText(*figures.median, locale)},
        {Texts::tr("Bounds of the median"), boundsText(*figures.medianLow, *figures.medianHigh, locale)},
        {Texts::tr("Quartiles"),
         figureText(*figures.q1, locale) + QStringLiteral(" – ") + figureText(*figures.q3, locale)},
        {Texts::tr("Lowest and highest"),
         figureText(*figures.minimum, locale) + QStringLiteral(" – ") + figureText(*figures.maximum, locale)},
        {Texts::tr("Mean"), locale.toString(*figures.mean, 'f', 2)},
    };
    section.paragraphs.append(Texts::tr("A score between two levels counts as its midpoint. The bounds are the median "
                                        "when every such score is read low, and when it is read high; the median is "
                                        "stable when they agree."));
    if (!workspace.content.of<PeerGroup>().isEmpty())
        section.paragraphs.append(Texts::tr("These figures are over all cities of the round, not over a group of them; "
                                            "those of a group stand on the page Benchmark."));
    return section;
}

StorySection leftOutSection(const Workspace& workspace, const ThemeId& theme) {
    StorySection section{QStringLiteral("leftOut"), Texts::tr("Left out"), {}, {}};
    for (const City& city : workspace.cities) {
        const QString why = whyLeftOut(workspace.score(city.id, theme));
        if (!why.isEmpty())
            section.paragraphs.append(city.name + QStringLiteral(": ") + why);
    }
    if (section.paragraphs.isEmpty())
        section.paragraphs.append(Texts::tr("Nobody: every city counts."));
    return section;
}

} // namespace

Story storyOfCell(const Workspace& workspace, const CityId& city, const ThemeId& theme, const QList<LogEntry>& history,
                  const QLocale& locale, const Workspace* before) {
    Story story;
    story.title = cityName(workspace, city) + QStringLiteral(" · ") + themeName(workspace, theme);
    story.subtitle = Texts::tr("Self-evaluation, %1").arg(roundName(workspace));
    const ThemeScore* stored = workspace.scores.find(workspace.cell(city, theme));
    const Score score = stored ? stored->score : Score::missing();
    story.score = score;
    if (stored && saysMore(stored->wording, score))
        story.quote = QStringLiteral("“") + stored->wording + QStringLiteral("”");
    QStringList words{longScoreText(score, locale)};
    if (const QString level = levelInWords(workspace, score); !level.isEmpty())
        words.append(level);
    story.inWords = words.join(QLatin1Char('\n'));
    const Layers layers = layersOf(workspace, {theme, city});
    story.place = layers.place;
    story.layer = layers.state;
    if (const std::optional<StorySection> adjusted = adjustedSection(workspace, layers, locale))
        story.sections.append(*adjusted);
    story.sections.append(againstOthers(workspace, city, theme, locale));
    if (before)
        story.sections.append(changeSection(*before, workspace, city, theme, locale));
    if (stored) {
        const QString source = stored->source.isEmpty() ? Texts::tr("Entered in this program") : stored->source;
        story.sections.append({QStringLiteral("source"), Texts::tr("Source"), {}, {source}});
    }
    story.sections.append(evaluationStory(workspace, city, theme, locale));
    story.sections.append(historySection(history, true, locale));
    return story;
}

Story storyOfTheme(const Workspace& workspace, const ThemeId& theme, const QString& currentDigest,
                   const QList<LogEntry>& history, const QLocale& locale, const Workspace* before) {
    Story story;
    story.title = themeName(workspace, theme);
    story.subtitle = Texts::tr("All cities, %1").arg(roundName(workspace));
    story.place = AdjustmentPlace{theme};
    story.layer = layersOf(workspace, {theme}).state;
    if (const std::optional<Adjustment> global = workspace.globalScore(theme)) {
        story.score = global->value;
        story.inWords = Texts::tr("Global score: %1").arg(longScoreText(global->value, locale)) + QLatin1Char('\n') +
                        levelInWords(workspace, global->value);
    } else {
        story.inWords = Texts::tr("Global score: still open");
    }
    story.sections = {globalSection(workspace, theme, currentDigest, locale)};
    if (const std::optional<StorySection> said = reportSection(workspace, theme))
        story.sections.append(*said);
    story.sections.append(medianSection(workspace, scoreStatistics(workspace.scoresOfTheme(theme)), locale));
    if (before)
        story.sections.append(medianChangeSection(*before, workspace, theme, locale));
    story.sections += medianSections(workspace, theme, allCities(workspace), locale);
    story.sections.append(leftOutSection(workspace, theme));
    if (const Theme* about = workspace.theme(theme); about && !about->definition.isEmpty())
        story.sections.append({QStringLiteral("definition"),
                               Texts::tr("What it is about"),
                               {},
                               {about->definition, Texts::tr("Restated briefly after the report of June 2025.")}});
    story.sections.append(historySection(history, false, locale));
    return story;
}

} // namespace ks
