#include "widgets/inspector/story.h"

#include "domain/analysis/level.h"
#include "domain/scoretext.h"

#include <QCoreApplication>

#include <cmath>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Story)
};

QString levelName(const Workspace& workspace, Quarters value) {
    const int number = levelOf(value.toDouble());
    const MaturityLevel* level = workspace.level(number);
    return level ? level->name : QString::number(number);
}

Score scoreOfKind(ScoreKind kind) {
    switch (kind) {
    case ScoreKind::Unscored:
        return Score::unscored();
    case ScoreKind::NotApplicable:
        return Score::notApplicable();
    case ScoreKind::Exact:
    case ScoreKind::Between:
    case ScoreKind::Approximate:
    case ScoreKind::Missing:
        break;
    }
    return Score::missing();
}

} // namespace

QStringList storyLines(const StorySection& section) {
    QStringList facts;
    for (const StoryFact& each : section.facts)
        facts.append(each.label + QLatin1Char(' ') + each.value);
    QString first;
    for (const QString& each : facts.isEmpty() ? section.paragraphs : facts)
        first += (first.isEmpty() ? QString() : QLatin1String(first.endsWith(QLatin1Char('.')) ? " " : "; ")) + each;
    QStringList lines{section.caption + QStringLiteral(": ") + first};
    if (!facts.isEmpty())
        lines += section.paragraphs;
    return lines;
}

QString differenceText(double value, const QLocale& locale) {
    if (value == 0.0)
        return QStringLiteral("0");
    const QChar sign = value > 0 ? QLatin1Char('+') : QChar(0x2212);
    return sign + figureText(std::abs(value), locale);
}

QString boundsText(double low, double high, const QLocale& locale) {
    const QString range = figureText(low, locale) + QStringLiteral(" – ") + figureText(high, locale);
    return low == high ? Texts::tr("%1, stable").arg(range) : range;
}

QString loggedScoreText(const QString& logged, const QLocale& locale) {
    if (logged.isEmpty())
        return Texts::tr("nothing");
    const qsizetype bracket = logged.indexOf(QStringLiteral(" ("));
    const QString head = logged.left(bracket < 0 ? logged.size() : bracket);
    const QString wording = bracket < 0 ? QString() : logged.sliced(bracket + 2).chopped(1);
    QString shown = head;
    if (const std::optional<ScoreKind> kind = scoreKindFromName(head))
        shown = longScoreText(scoreOfKind(*kind), locale);
    else if (const Result<Score> score = parseScoreText(head))
        shown = shortScoreText(*score, locale);
    if (const std::optional<AdjustmentSource> source = adjustmentSourceFromName(wording))
        return shown + QStringLiteral(" (") + adjustmentSourceTitle(*source) + QLatin1Char(')');
    return wording.isEmpty() || wording == shown ? shown
                                                 : shown + QStringLiteral(" (“") + wording + QStringLiteral("”)");
}

QString levelInWords(const Workspace& workspace, const Score& score) {
    if (!score.hasValue())
        return {};
    if (score.kind() == ScoreKind::Between)
        return Texts::tr("between %1 and %2")
            .arg(levelName(workspace, *score.low()), levelName(workspace, *score.high()));
    const bool onLevel = score.low()->count % 4 == 0;
    const QString name = levelName(workspace, *score.low());
    return onLevel ? name : Texts::tr("nearest level: %1").arg(name);
}

QString whyLeftOut(const Score& score) {
    if (score.hasValue())
        return {};
    switch (score.kind()) {
    case ScoreKind::Approximate:
        return Texts::tr("approximate, level not recorded");
    case ScoreKind::Unscored:
        return Texts::tr("handed in, without a level");
    case ScoreKind::NotApplicable:
        return Texts::tr("not applicable");
    case ScoreKind::Exact:
    case ScoreKind::Between:
    case ScoreKind::Missing:
        break;
    }
    return Texts::tr("not handed in");
}

} // namespace ks
