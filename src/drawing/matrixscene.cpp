#include "drawing/matrixscene.h"

namespace ks {
namespace {

/// a to z, then aa.
QString letterOf(int place) {
    const QString last(QChar(u'a' + place % 26));
    return place < 26 ? last : letterOf(place / 26 - 1) + last;
}

MatrixAxis axisOf(const CriterionRule& scale) {
    MatrixAxis axis;
    axis.lowest = scale.lowest;
    axis.highest = scale.highest;
    axis.step = scale.step > 0 ? scale.step : 1000;
    return axis;
}

} // namespace

MatrixScene matrixScene(const QList<PriorityCandidate>& candidates, const PriorityRule& rule) {
    MatrixScene scene;
    scene.importance = axisOf(rule.of(Criterion::Importance));
    scene.urgency = axisOf(rule.of(Criterion::Urgency));
    int letters = 0;
    for (const PriorityCandidate& each : candidates)
        scene.entries.append({each.id.value, each.number ? QString::number(*each.number) : letterOf(letters++),
                              each.title, each.figure(Criterion::Importance), each.figure(Criterion::Urgency)});
    return scene;
}

} // namespace ks
