// Reads columns of scores, one a line, in the notation that people type ("3 2,5 2-3 ~ ~3 - nvt ."; a dot is a missing
// one), and prints what the program makes of each: every figure on a line of its own, and an empty line after it. For a
// second reckoning in another language.
#include "domain/analysis/distribution.h"
#include "domain/analysis/level.h"
#include "domain/analysis/sensitivity.h"
#include "domain/scoretext.h"

#include <QTextStream>

#include <cstdio>

using namespace ks;

namespace {

QString text(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', 17) : QStringLiteral("none");
}

QString text(const QList<MedianIf>& changes) {
    QStringList parts;
    for (const MedianIf& each : changes)
        parts.append(each.city.value + QLatin1Char('=') + text(each.median));
    return parts.join(QLatin1Char(' '));
}

QString text(const QList<CityScore>& cities) {
    QStringList ids;
    for (const CityScore& each : cities)
        ids.append(each.city.value);
    return ids.join(QLatin1Char(' '));
}

void print(QTextStream& out, const QList<CityScore>& column) {
    QList<Score> scores;
    for (const CityScore& each : column)
        scores.append(each.score);
    const ScoreStatistics s = scoreStatistics(scores);
    const MedianStory story = medianStory(column);
    const LevelDistribution levels = levelDistribution(scores);
    QStringList counts;
    for (const ScoreKind kind : allScoreKinds())
        counts.append(QString::number(s.count(kind)));
    QStringList perLevel;
    for (const int cities : levels.perLevel)
        perLevel.append(QString::number(cities));
    const std::pair<const char*, QString> lines[] = {
        {"n", QString::number(s.n)},
        {"median", text(s.median)},
        {"low", text(s.medianLow)},
        {"high", text(s.medianHigh)},
        {"q1", text(s.q1)},
        {"q3", text(s.q3)},
        {"min", text(s.minimum)},
        {"max", text(s.maximum)},
        {"mean", text(s.mean)},
        {"kinds", counts.join(QLatin1Char(' '))},
        {"levels", perLevel.join(QLatin1Char(' '))},
        {"counted", text(story.counted)},
        {"leftOut", text(story.leftOut)},
        {"readLow", text(story.readLow)},
        {"readHigh", text(story.readHigh)},
        {"without", text(story.without)},
        {"oneMoreLow", text(std::optional(story.oneMoreLow))},
        {"oneMoreHigh", text(std::optional(story.oneMoreHigh))},
        {"least", text(std::optional(story.least()))},
        {"most", text(std::optional(story.most()))},
    };
    for (const auto& [name, value] : lines)
        out << name << ' ' << value << '\n';
    out << '\n';
}

} // namespace

int main() {
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream problems(stderr);
    for (QString line; in.readLineInto(&line);) {
        QList<CityScore> column;
        for (const QString& typed : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const Result<Score> score = parseScoreText(typed == QLatin1String(".") ? QString() : typed);
            if (!score) {
                problems << typed << ": " << score.error().text << '\n';
                return 2;
            }
            column.append({CityId(QString::number(column.size())), *score});
        }
        print(out, column);
    }
    return 0;
}
