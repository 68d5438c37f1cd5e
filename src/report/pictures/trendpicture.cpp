#include "report/pictures/trendpicture.h"

#include "domain/figuretext.h"
#include "drawing/levelpalette.h"
#include "drawing/textwrap.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::TrendPicture)
};

constexpr double bottomLevel = 1;
constexpr double topLevel = 5;
constexpr qreal scaleWidth = 1.6; ///< all in lines
constexpr qreal trendMark = 0.28;
constexpr qreal besideMark = 0.15;
constexpr qreal keySwatch = 2.0;

QString pointText(const TrendPoint& point, const QLocale& locale, bool spanned) {
    return spanned && point.low != point.high
               ? figureText(*point.low, locale) + QChar(0x2013) + figureText(*point.high, locale)
               : figureText(*point.value, locale);
}

/// What is drawn at a round, from its lowest to its highest value.
struct Reach {
    double low = 0;
    double high = 0;
};

Reach reachOf(const TrendPoint& median, const TrendPoint& city) {
    const TrendPoint& one = median.value ? median : city;
    const TrendPoint& other = city.value ? city : median;
    return {std::min(*one.low, *other.low), std::max(*one.high, *other.high)};
}

TrendLabel labelAt(const TrendGeometry& found, int round, const QString& text, const Reach& reach, bool above,
                   const BarMetrics& metrics) {
    const QPointF edge = found.at(round, above ? reach.high : reach.low);
    const qreal away = metrics.line * (trendMark + besideMark);
    const qreal top = above ? edge.y() - away - metrics.line : edge.y() + away;
    const qreal width = metrics.width(text);
    return {QRectF(edge.x() - width / 2, top, width, metrics.line), text};
}

void placeTrendLabels(const TrendScene& scene, const BarMetrics& metrics, TrendGeometry& found) {
    for (int i = 0; i < scene.rounds.size(); ++i) {
        const TrendPoint& median = scene.median.points[i];
        const TrendPoint city = scene.city ? scene.city->points[i] : TrendPoint();
        if (!median.value && !city.value)
            continue;
        const Reach reach = reachOf(median, city);
        const bool cityAbove = city.value && (!median.value || *city.value > *median.value);
        if (median.value)
            found.medianLabels.append(
                labelAt(found, i, pointText(median, scene.locale, false), reach, !cityAbove, metrics));
        if (city.value)
            found.cityLabels.append(labelAt(found, i, pointText(city, scene.locale, true), reach, cityAbove, metrics));
    }
}

void paintTrendScale(QPainter& painter, const TrendGeometry& geometry, qreal line, LevelPaletteId palette,
                     const ChartInk& ink) {
    for (int level = 1; level <= 5; ++level) {
        const qreal y = geometry.at(0, level).y();
        painter.setPen(QPen(ink.faint, line * 0.05));
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
        const LevelColours colours = levelColours(palette, level);
        const QRectF chip(geometry.plot.left() - line * 1.4, y - line * 0.45, line, line * 0.9);
        painter.setPen(levelEdge(colours.fill, ink, line));
        painter.setBrush(colours.fill);
        painter.drawRect(chip);
        painter.setPen(colours.text);
        painter.drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, QString::number(level));
    }
}

void paintBand(QPainter& painter, const TrendSeries& series, const TrendGeometry& geometry, qreal line,
               const ChartInk& ink) {
    const QPen alone(ink.fill, line * 0.4, Qt::SolidLine, Qt::FlatCap); // a run of one has width too
    painter.setBrush(ink.fill);
    for (const auto& [first, last] : runsOf(series.points)) {
        QPolygonF band;
        for (int i = first; i <= last; ++i)
            band.append(geometry.at(i, *series.points[i].high));
        for (int i = last; i >= first; --i)
            band.append(geometry.at(i, *series.points[i].low));
        painter.setPen(first == last ? alone : QPen(Qt::NoPen)); // else it would reach beyond the bounds
        painter.drawPolygon(band);
    }
}

struct TrendLook {
    QPen line;
    QColor mark;
    bool square = false;
};

TrendLook medianLook(qreal line, const ChartInk& ink) {
    return {QPen(ink.rule, line * 0.12, Qt::DashLine, Qt::FlatCap, Qt::RoundJoin), ink.rule, true};
}

TrendLook cityLook(qreal line, const ChartInk& ink) {
    return {QPen(ink.accent, line * 0.16, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin), ink.accent, false};
}

void paintTrendMark(QPainter& painter, const QPointF& at, const TrendLook& look, qreal line, const ChartInk& ink) {
    const qreal radius = line * trendMark;
    painter.setPen(QPen(look.mark, line * 0.1));
    painter.setBrush(look.square ? ink.ground : look.mark);
    if (look.square)
        painter.drawRect(QRectF(at.x() - radius * 0.8, at.y() - radius * 0.8, radius * 1.6, radius * 1.6));
    else
        painter.drawEllipse(at, radius, radius);
}

void paintTrendSeries(QPainter& painter, const TrendSeries& series, const TrendGeometry& geometry,
                      const TrendLook& look, qreal line, const ChartInk& ink) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(look.line);
    for (const auto& [first, last] : runsOf(series.points)) {
        QPolygonF way;
        for (int i = first; i <= last; ++i)
            way.append(geometry.at(i, *series.points[i].value));
        painter.drawPolyline(way);
    }
    for (int i = 0; i < series.points.size(); ++i) {
        const TrendPoint& point = series.points[i];
        if (!point.value)
            continue;
        if (!look.square && point.low != point.high) { // of a city: between
            painter.setPen(QPen(look.mark, line * 0.2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(geometry.at(i, *point.low), geometry.at(i, *point.high));
        }
        paintTrendMark(painter, geometry.at(i, *point.value), look, line, ink);
    }
}

/// On a plate, since the line to the next round may pass.
void paintTrendLabels(QPainter& painter, const QList<TrendLabel>& labels, const QColor& colour, const ChartInk& ink) {
    for (const TrendLabel& each : labels) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.ground);
        painter.drawRect(each.area);
        painter.setPen(colour);
        painter.drawText(each.area, Qt::AlignCenter | Qt::TextSingleLine, each.text);
    }
}

void paintTrendTexts(QPainter& painter, const TrendScene& scene, const TrendGeometry& geometry, qreal line,
                     const ChartInk& ink) {
    const QFont plain = painter.font();
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(ink.text);
    painter.drawText(geometry.title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, scene.title);
    painter.setFont(plain);
    painter.setPen(ink.quiet);
    for (qsizetype i = 0; i < geometry.roundLines.size(); ++i) {
        QRectF at = geometry.roundAreas[i];
        at.setHeight(line);
        for (const QString& each : geometry.roundLines[i]) {
            painter.drawText(at, Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, each);
            at.translate(0, line);
        }
    }
}

} // namespace

QPointF TrendGeometry::at(int round, double value) const {
    return {columns[round], plot.bottom() - plot.height() * (value - bottomLevel) / (topLevel - bottomLevel)};
}

TrendGeometry trendGeometry(const TrendScene& scene, const QSizeF& size, const BarMetrics& metrics) {
    const qreal line = metrics.line;
    const auto count = static_cast<qreal>(std::max<qsizetype>(1, scene.rounds.size()));
    const qreal above = (scene.title.isEmpty() ? 0 : line * 1.2) + line * 1.5; // the figure over level 5
    const qreal column = std::max(line, (size.width() - line * scaleWidth) / count);
    TrendGeometry found;
    qsizetype most = 1;
    for (const QString& each : scene.rounds) {
        found.roundLines.append(wrapTextWithin(each, column - line * 0.5, metrics.width));
        most = std::max(most, found.roundLines.last().size());
    }
    const qreal below = line * 1.6 + line * static_cast<qreal>(most);
    found.title = QRectF(0, 0, size.width(), line);
    found.plot = QRectF(line * scaleWidth, above, column * count, std::max(line, size.height() - above - below));
    for (int i = 0; i < scene.rounds.size(); ++i) {
        const qreal left = found.plot.left() + column * i;
        found.columns.append(left + column / 2);
        found.roundAreas.append(
            QRectF(left, found.plot.bottom() + line * 1.6, column, line * static_cast<qreal>(most)));
    }
    placeTrendLabels(scene, metrics, found);
    return found;
}

void paintTrend(QPainter& painter, const QRectF& area, const TrendScene& scene, LevelPaletteId palette,
                const ChartInk& ink) {
    if (scene.rounds.isEmpty())
        return;
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const TrendGeometry geometry = trendGeometry(scene, area.size(), metrics);
    painter.save();
    painter.translate(area.topLeft());
    paintBand(painter, scene.median, geometry, metrics.line, ink);
    paintTrendScale(painter, geometry, metrics.line, palette, ink);
    paintTrendSeries(painter, scene.median, geometry, medianLook(metrics.line, ink), metrics.line, ink);
    if (scene.city)
        paintTrendSeries(painter, *scene.city, geometry, cityLook(metrics.line, ink), metrics.line, ink);
    paintTrendLabels(painter, geometry.medianLabels, ink.text, ink);
    paintTrendLabels(painter, geometry.cityLabels, ink.accent, ink);
    paintTrendTexts(painter, scene, geometry, metrics.line, ink);
    painter.restore();
}

void paintTrendKey(QPainter& painter, const QRectF& area, const TrendScene& scene, const ChartInk& ink) {
    const BarMetrics metrics = metricsOf(painter.font(), painter.device());
    const qreal line = metrics.line;
    qreal x = area.left();
    const auto entry = [&](const QString& name, const std::function<void(const QRectF&)>& paintSwatch) {
        paintSwatch(QRectF(x, area.top(), line * keySwatch, line));
        x += line * (keySwatch + 0.5);
        painter.setPen(ink.quiet);
        painter.drawText(QRectF(x, area.top(), metrics.width(name), line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        x += metrics.width(name) + line;
    };
    const auto lineOf = [&](const TrendLook& look) {
        return [&painter, look, line, &ink](const QRectF& swatch) {
            painter.setPen(look.line);
            painter.drawLine(QPointF(swatch.left(), swatch.center().y()), QPointF(swatch.right(), swatch.center().y()));
            paintTrendMark(painter, swatch.center(), look, line, ink);
        };
    };
    painter.save();
    entry(scene.median.name, lineOf(medianLook(line, ink)));
    if (scene.city)
        entry(scene.city->name, lineOf(cityLook(line, ink)));
    entry(Texts::tr("Bounds of the median"), [&](const QRectF& swatch) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.fill);
        painter.drawRect(swatch.adjusted(0, line * 0.2, 0, -line * 0.2));
    });
    painter.restore();
}

} // namespace ks
