#include "widgets/inspector/medianstory.h"

#include "domain/analysis/sensitivity.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <map>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::MedianStory)
};

QString nameOf(const Workspace& workspace, const CityId& id) {
    const City* city = workspace.city(id);
    return city ? city->name : id.value;
}

/// "(2,5 + 3) / 2 = 2,75", or the one value in the middle.
QString reckoned(const MedianStory& story, const QLocale& locale) {
    const auto value = [&](int i) { return figureText(*story.counted[i].score.midpoint(), locale); };
    if (story.middle.size() == 1)
        return Texts::tr("The median is the one in the middle: %1.").arg(value(story.middle.first()));
    return Texts::tr("The median is halfway between the two in the middle: (%1 + %2) / 2 = %3.")
        .arg(value(story.middle[0]), value(story.middle[1]), figureText(*story.median, locale));
}

StorySection countedSection(const Workspace& workspace, const MedianStory& story, const QLocale& locale) {
    StorySection section{QStringLiteral("counted"), Texts::tr("How the median comes about"), {}, {}};
    for (int i = 0; i < story.counted.size(); ++i) {
        const CityScore& each = story.counted[i];
        const QString score = shortScoreText(each.score, locale);
        section.facts.append({nameOf(workspace, each.city),
                              story.middle.contains(i) ? Texts::tr("%1 · middle", "score").arg(score) : score,
                              each.city});
    }
    section.paragraphs.append(reckoned(story, locale));
    return section;
}

/// "Q1 stands at place 3,75 of 12: 2,5 + 0,75 × (2,75 − 2,5) = 2,6875", or the one value at a whole place. `fraction`
/// and the rule are those of quantile().
QString quartileReckoned(const QString& name, const QList<double>& sorted, double fraction, const QLocale& locale) {
    const double position = static_cast<double>(sorted.size() - 1) * fraction;
    const auto below = static_cast<qsizetype>(position);
    const double part = position - static_cast<double>(below);
    const QString place = figureText(position + 1, locale);
    const QString count = QString::number(sorted.size());
    const auto value = [&](qsizetype i) { return figureText(sorted[i], locale); };
    if (part == 0.0)
        return Texts::tr("%1 stands at place %2 of %3, counted from the lowest: %4.", "Q1 or Q3")
            .arg(name, place, count, value(below));
    return Texts::tr("%1 stands at place %2 of %3, counted from the lowest: %4 + %5 × (%6 − %4) = %7.", "Q1 or Q3")
        .arg(name, place, count, value(below), figureText(part, locale), value(below + 1),
             figureText(*quantile(sorted, fraction), locale));
}

/// The figures beside the median, each with its sum.
StorySection reckonedSection(const MedianStory& story, const QLocale& locale) {
    StorySection section{QStringLiteral("reckoned"), Texts::tr("How the other figures come about"), {}, {}};
    QList<Score> scores;
    QList<double> sorted; // as `counted` is
    double sum = 0;
    for (const CityScore& each : story.counted) {
        scores.append(each.score);
        sorted.append(*each.score.midpoint());
        sum += sorted.last();
    }
    const ScoreStatistics figures = scoreStatistics(scores);
    if (!figures.stable())
        section.paragraphs.append(
            Texts::tr("Bounds: with every “between” read low the median is %1, with every one read high %2.")
                .arg(figureText(*figures.medianLow, locale), figureText(*figures.medianHigh, locale)));
    section.paragraphs.append(quartileReckoned(Texts::tr("Q1"), sorted, 0.25, locale));
    section.paragraphs.append(quartileReckoned(Texts::tr("Q3"), sorted, 0.75, locale));
    section.paragraphs.append(
        Texts::tr("Mean: %1 / %2 = %3.")
            .arg(figureText(sum, locale), QString::number(sorted.size()), locale.toString(*figures.mean, 'f', 2)));
    return section;
}

/// The changes by the median they give: "Without Aalst, Genk: 3".
QStringList grouped(const Workspace& workspace, const QList<MedianIf>& changes, double median, const QString& pattern,
                    const QLocale& locale) {
    std::map<double, QStringList> cities;
    for (const MedianIf& each : changes) {
        if (each.median && *each.median != median)
            cities[*each.median].append(nameOf(workspace, each.city));
    }
    QStringList lines;
    for (const auto& [value, names] : cities)
        lines.append(pattern.arg(names.join(QStringLiteral(", ")), figureText(value, locale)));
    return lines;
}

StorySection whatIfSection(const Workspace& workspace, const MedianStory& story, const QLocale& locale) {
    StorySection section{QStringLiteral("whatIf"), Texts::tr("What if"), {}, {}};
    const double median = *story.median;
    QStringList& lines = section.paragraphs;
    lines += grouped(workspace, story.readLow, median, Texts::tr("%1 read low: %2", "cities, median"), locale);
    lines += grouped(workspace, story.readHigh, median, Texts::tr("%1 read high: %2", "cities, median"), locale);
    lines +=
        grouped(workspace, story.without, median, Texts::tr("Without %1: %2", "one of these cities, median"), locale);
    if (story.oneMoreLow != median || story.oneMoreHigh != median)
        lines.append(Texts::tr("One city more: from %1 to %2, by its score", "medians")
                         .arg(figureText(story.oneMoreLow, locale), figureText(story.oneMoreHigh, locale)));
    if (lines.isEmpty())
        lines.append(Texts::tr("No other reading of one score, and no city more or less, moves the median."));
    else
        lines.append(Texts::tr("Each is one change at a time; what is not named leaves the median as it is. In all it "
                               "stays between %1 and %2.",
                               "medians")
                         .arg(figureText(story.least(), locale), figureText(story.most(), locale)));
    return section;
}

} // namespace

QList<StorySection> medianSections(const Workspace& workspace, const ThemeId& theme, const QList<CityId>& cities,
                                   const QLocale& locale) {
    const MedianStory story = medianStory(workspace, theme, cities);
    if (!story.median)
        return {};
    return {countedSection(workspace, story, locale), reckonedSection(story, locale),
            whatIfSection(workspace, story, locale)};
}

} // namespace ks
