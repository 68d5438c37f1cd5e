// Reads lists of recommendations to be ranked and prints what the program makes of each, for a second reckoning in
// another language. A list is some lines and an empty one:
//     rule WEIGHT:LOWEST:HIGHEST:STEP (maturity, impact, importance, urgency) TIES TOP    TIES as "urgency,impact" or
//     "-" row ID NUMBER POSITION MATURITIES IMPACT AGREED VOTES URGENCY    "-" where there is none, "?" for an open
//     theme place ID POSITION
#include "domain/analysis/prioritising.h"

#include <QTextStream>

#include <cstdio>

using namespace ks;

namespace {

std::optional<int> figure(const QString& text) {
    return text == QLatin1String("-") || text == QLatin1String("?") ? std::nullopt : std::optional(text.toInt());
}

QStringList parts(const QString& text, QChar separator) {
    return text == QLatin1String("-") ? QStringList() : text.split(separator);
}

struct RankingTask {
    QList<PriorityCandidate> candidates;
    PriorityRule rule;
    QList<ManualPlace> manual;
};

void readRule(const QStringList& words, PriorityRule& rule) {
    for (const Criterion each : allCriteria) {
        const QStringList numbers = words[1 + static_cast<int>(each)].split(QLatin1Char(':'));
        rule.of(each) = {numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()};
    }
    rule.ties.clear();
    for (const QString& name : parts(words[5], QLatin1Char(',')))
        rule.ties.append(enumFromName<Criterion>(name).value());
    rule.topSize = words[6].toInt();
}

PriorityCandidate readRow(const QStringList& words) {
    PriorityCandidate row;
    row.id = RecommendationId(words[1]);
    row.number = figure(words[2]);
    row.position = words[3].toInt();
    for (const QString& value : parts(words[4], QLatin1Char(',')))
        row.themes.append({ThemeId(QStringLiteral("t")), {}, MaturitySource::Median, figure(value)});
    row.impact.agreed = figure(words[5]);
    row.importance.agreed = figure(words[6]);
    for (const QString& vote : parts(words[7], QLatin1Char(',')))
        row.importance.votes.append({CityId(QStringLiteral("c")), vote.toInt()});
    row.urgency.agreed = figure(words[8]);
    return row;
}

QString names(const QList<RecommendationId>& ids) {
    QStringList texts;
    for (const RecommendationId& each : ids)
        texts.append(each.value);
    return texts.isEmpty() ? QStringLiteral("-") : texts.join(QLatin1Char(','));
}

void print(QTextStream& out, const RankingTask& task) {
    const PriorityList list = prioritise(task.candidates, task.rule, task.manual);
    for (const PriorityEntry& each : list.entries) {
        QStringList missing;
        for (const Criterion criterion : each.missing)
            missing.append(enumName(criterion));
        out << "entry " << each.id.value << ' ' << each.position.value_or(0) << ' ' << each.computedPosition.value_or(0)
            << ' ' << (each.total ? QString::number(*each.total) : QStringLiteral("-")) << ' '
            << (missing.isEmpty() ? QStringLiteral("-") : missing.join(QLatin1Char(','))) << '\n';
    }
    out << "top " << names(list.top()) << '\n';
    constexpr const char* decisions[] = {"maturity", "impact", "importance", "urgency", "number", "position", "id"};
    if (list.border)
        out << "border " << names(list.border->inside) << ' ' << names(list.border->outside) << ' '
            << decisions[static_cast<int>(list.border->decision)] << '\n';
    for (const RankChange& each : prioritySensitivity(task.candidates, task.rule, task.manual))
        out << "change " << each.moved.value << ' ' << enumName(each.criterion) << ' ' << each.from << ' ' << each.to
            << ' ' << names(each.leaving) << ' ' << names(each.entering) << '\n';
    out << "could " << names(couldStillEnter(task.candidates, task.rule, task.manual)) << "\n\n";
}

} // namespace

int main() {
    QTextStream in(stdin);
    QTextStream out(stdout);
    RankingTask task;
    for (QString line; in.readLineInto(&line);) {
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty()) {
            print(out, task);
            task = {};
        } else if (words[0] == QLatin1String("rule") && words.size() == 7) {
            readRule(words, task.rule);
        } else if (words[0] == QLatin1String("row") && words.size() == 9) {
            task.candidates.append(readRow(words));
        } else if (words[0] == QLatin1String("place") && words.size() == 3) {
            task.manual.append({RecommendationId(words[1]), words[2].toInt(), QStringLiteral("so")});
        } else {
            QTextStream(stderr) << "not understood: " << line << '\n';
            return 2;
        }
    }
    return 0;
}
