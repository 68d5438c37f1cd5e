#include "charts/workloadscene.h"

#include "domain/analysis/workload.h"

#include <QCoreApplication>
#include <QPainter>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Workload)
};

constexpr qreal rowHeight = 1.6; ///< in lines

QString textOf(const CityWorkload& load) {
    QStringList parts;
    if (load.leads > 0)
        parts.append(Texts::tr("leads %n", nullptr, load.leads));
    if (load.open > 0)
        parts.append(Texts::tr("perhaps %n", nullptr, load.open));
    if (load.partner > 0)
        parts.append(Texts::tr("helps with %n", nullptr, load.partner));
    return parts.isEmpty() ? Texts::tr("none") : parts.join(QStringLiteral(", "));
}

} // namespace

QList<PictureBar> workloadBars(const Workspace& workspace) {
    QList<PictureBar> bars;
    for (const CityWorkload& each : workloads(workspace)) {
        const City* city = workspace.city(each.city);
        bars.append({city ? city->name : each.city.value, each.leads, textOf(each), 0, false});
    }
    return bars;
}

PaintedScene workloadScene(const Workspace& workspace) {
    const QList<PictureBar> bars = workloadBars(workspace);
    PaintedScene scene;
    scene.name = Texts::tr("Work packages per city");
    QStringList lines;
    for (const PictureBar& each : bars)
        lines.append(each.name + QStringLiteral(": ") + each.text);
    scene.description = lines.join(QLatin1Char('\n'));
    const auto heightOf = [rows = bars.size()](qreal line) { return rowHeight * line * static_cast<qreal>(rows); };
    scene.heightFor = [heightOf](qreal, const BarMetrics& metrics) { return heightOf(metrics.line); };
    scene.paint = [bars, heightOf](QPainter& painter, const QRectF& area, LevelPaletteId palette, const ChartInk& ink) {
        const qreal line = metricsOf(painter.font(), painter.device()).line;
        paintBars(painter, QRectF(area.topLeft(), QSizeF(area.width(), heightOf(line))), bars, palette, ink);
    };
    return scene;
}

} // namespace ks
