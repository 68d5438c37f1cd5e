#include "exchange/gridtext.h"

#include "domain/analysis/findinggroups.h"
#include "domain/analysis/statistics.h"
#include "domain/scoretext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::GridText)
};

QString figure(std::optional<double> value, const QLocale& locale) {
    return value ? locale.toString(*value, 'g', 6) : QString();
}

QString title(const Workspace& workspace) {
    const Round* round = workspace.round();
    return round ? QStringLiteral("%1 (%2)\n\n").arg(round->name, round->id.value) : QString();
}

QString globalText(const Workspace& workspace, const ThemeId& theme, const QLocale& locale) {
    const std::optional<Adjustment> global = workspace.globalScore(theme);
    return global ? shortScoreText(global->value, locale) : Texts::tr("open");
}

QString bounds(const ScoreStatistics& statistics, const QLocale& locale) {
    return figure(statistics.medianLow, locale) + QChar(0x2013) + figure(statistics.medianHigh, locale);
}

QString medianText(const Workspace& workspace, const ThemeId& theme, const QLocale& locale) {
    const ScoreStatistics statistics = scoreStatistics(workspace.scoresOfTheme(theme));
    if (statistics.n == 0)
        return QStringLiteral("-");
    const QString median = figure(statistics.median, locale);
    return statistics.stable() ? median : QStringLiteral("%1 (%2)").arg(median, bounds(statistics, locale));
}

QList<QStringList> gridRows(const Workspace& workspace, const QLocale& locale) {
    QStringList header{QString()};
    QStringList global{Texts::tr("Global score")};
    QStringList median{Texts::tr("Median")};
    for (const Theme& theme : workspace.themes) {
        header.append(theme.shortName);
        global.append(globalText(workspace, theme.id, locale));
        median.append(medianText(workspace, theme.id, locale));
    }
    QList<QStringList> rows{header, global, median, {}};
    for (const City& city : workspace.cities) {
        QStringList row{city.name};
        for (const Score& score : workspace.scoresOfCity(city.id))
            row.append(shortScoreText(score, locale));
        rows.append(row);
    }
    return rows;
}

/// The marks that stand in the grid and are no plain number, each once, with its meaning.
QStringList markRows(const Workspace& workspace, const QLocale& locale) {
    QStringList lines;
    QSet<ScoreKind> present;
    for (const auto& [place, row] : workspace.scores)
        present.insert(row.score.kind());
    const std::size_t cells = static_cast<std::size_t>(workspace.cities.size() * workspace.themes.size());
    if (workspace.scores.size() < cells)
        present.insert(ScoreKind::Missing);
    const QList<Score> examples = {*Score::approximate(std::nullopt), Score::unscored(), Score::missing(),
                                   Score::notApplicable()};
    for (const Score& score : examples) {
        if (present.contains(score.kind()))
            lines.append(QStringLiteral("%1  %2").arg(shortScoreText(score, locale), longScoreText(score, locale)));
    }
    return lines;
}

QString medianRule() {
    return Texts::tr(
        "The median is taken over the cities with a score; “between” counts as its midpoint, and where the "
        "low and the high reading give another median both are shown.");
}

QStringList statisticsRow(const Workspace& workspace, const Theme& theme, const QLocale& locale) {
    const ScoreStatistics s = scoreStatistics(workspace.scoresOfTheme(theme.id));
    const QString mean = s.mean ? locale.toString(*s.mean, 'f', 2) : QString();
    return {theme.name,
            QString::number(s.n),
            figure(s.median, locale),
            s.n == 0     ? QString()
            : s.stable() ? Texts::tr("stable")
                         : bounds(s, locale),
            figure(s.q1, locale),
            figure(s.q3, locale),
            figure(s.minimum, locale),
            figure(s.maximum, locale),
            mean,
            QString::number(s.leftOut()),
            globalText(workspace, theme.id, locale)};
}

QString findingLine(const FindingGroup& group) {
    const Finding& finding = group.first();
    const QString severity = finding.severity == Severity::Error     ? Texts::tr("error")
                             : finding.severity == Severity::Warning ? Texts::tr("warning")
                                                                     : Texts::tr("info");
    return QStringLiteral("%1 [%2] %3: %4\n").arg(severity, finding.rule, group.where, finding.message);
}

} // namespace

QString alignedText(const QList<QStringList>& rows) {
    QList<int> widths;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], static_cast<int>(row[i].size()));
        }
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

QString gridToText(const Workspace& workspace, const QLocale& locale) {
    QString text = title(workspace) + alignedText(gridRows(workspace, locale)) + QLatin1Char('\n');
    for (const QString& line : markRows(workspace, locale))
        text += line + QLatin1Char('\n');
    return text + medianRule() + QLatin1Char('\n');
}

QString statsToText(const Workspace& workspace, const QLocale& locale) {
    QList<QStringList> rows{{Texts::tr("Theme"), QStringLiteral("n"), Texts::tr("Median"), Texts::tr("Bounds"),
                             Texts::tr("Q1"), Texts::tr("Q3"), Texts::tr("Min."), Texts::tr("Max."), Texts::tr("Mean"),
                             Texts::tr("Left out"), Texts::tr("Global score")}};
    for (const Theme& theme : workspace.themes)
        rows.append(statisticsRow(workspace, theme, locale));
    return title(workspace) + alignedText(rows) + QLatin1Char('\n') + medianRule() + QLatin1Char('\n') +
           Texts::tr("Quartiles by linear interpolation, as QUARTILE.INC in a spreadsheet. Left out: scores without a "
                     "value.") +
           QLatin1Char('\n');
}

QString findingsToText(const QList<Finding>& integrity, const QList<Finding>& findings, qsizetype themesInAll) {
    QString text = (integrity.isEmpty() ? Texts::tr("The file is intact.") : Texts::tr("The file is damaged.")) +
                   QLatin1Char('\n');
    for (const QList<Finding>* list : {&integrity, &findings}) {
        for (const FindingGroup& group : findingGroups(*list, themesInAll))
            text += findingLine(group);
    }
    return text + Texts::tr("%n finding(s).", nullptr, static_cast<int>(integrity.size() + findings.size())) +
           QLatin1Char('\n');
}

} // namespace ks
