#include "widgets/inspector/changestory.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ChangeStory)
};

QString nameOfRound(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round ? round->name : QString();
}

StorySection sinceRound(const Workspace& before) {
    return {QStringLiteral("change"), Texts::tr("Since %1", "round").arg(nameOfRound(before)), {}, {}};
}

/// Capital first, as a line of its own.
QString asLine(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

void addSigns(StorySection& section) {
    section.paragraphs.append(Texts::tr("Signs in the grid: %1").arg(evolutionText::signKey()));
}

} // namespace

StorySection changeSection(const Workspace& before, const Workspace& workspace, const CityId& city,
                           const ThemeId& theme, const QLocale& locale) {
    const CellEvolution cell = cellEvolution(before, workspace, city, theme);
    const QString then = nameOfRound(before);
    const QString now = nameOfRound(workspace);
    StorySection section = sinceRound(before);
    section.facts.append({Texts::tr("Score then"), shortScoreText(cell.before, locale)});
    if (cell.change) {
        section.facts.append({Texts::tr("Difference"), evolutionText::change(*cell.change, locale)});
        section.paragraphs.append(asLine(evolutionText::word(cell.direction)) + QLatin1Char('.'));
        for (const QString& each : evolutionText::causes(cell.split, then, now, locale))
            section.paragraphs.append(Texts::tr("Why: %1").arg(each));
    } else {
        section.paragraphs.append(asLine(evolutionText::sentence(cell, then, now, locale)) + QLatin1Char('.'));
    }
    addSigns(section);
    return section;
}

StorySection medianChangeSection(const Workspace& before, const Workspace& workspace, const ThemeId& theme,
                                 const QLocale& locale) {
    StorySection section = sinceRound(before);
    const ScoreStatistics then = scoreStatistics(before.scoresOfTheme(theme));
    const ScoreStatistics now = scoreStatistics(workspace.scoresOfTheme(theme));
    if (!then.median || !now.median) {
        section.paragraphs.append(Texts::tr("No median to compare: in one of the two rounds no city has a score."));
        return section;
    }
    section.facts = {{Texts::tr("Median then, of %n city (cities)", nullptr, then.n), figureText(*then.median, locale)},
                     {Texts::tr("Bounds then"), boundsText(*then.medianLow, *then.medianHigh, locale)},
                     {Texts::tr("Difference of the medians"), differenceText(*now.median - *then.median, locale)}};
    addSigns(section);
    return section;
}

} // namespace ks
