#pragma once

#include "charts/pointedchart.h"
#include "domain/analysis/evolution.h"
#include "drawing/trendfigures.h"

class QGraphicsSimpleTextItem;

namespace ks {

/// A line over the rounds: its name, and a point per round; a round without a value leaves a gap.
struct TrendLine {
    QString name;
    QList<TrendPoint> points;

    bool operator==(const TrendLine&) const = default;
};

/// How a theme went over all rounds: the median as a line with its bounds as a band, and over it the line of a city.
/// Neither takes a level's colour, since a line is no level. A city that lies between two values is a span, not a
/// point. Figures stand at the points where there is room for all; the same ones stand in a table beside the chart.
class TrendView final : public PointedChart {
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);

    /// `rounds`: their names, as many as each line has points. The first line is the median.
    void setTrend(const QString& title, const QStringList& rounds, const QList<TrendLine>& lines);
    QSize sizeHint() const override;
    /// The line to which a place belongs.
    int lineOf(int place) const;
    /// The round to which a place belongs, by its place in the rounds.
    int roundOf(int place) const;
    /// The figures at the points, as they stand; those without room have no area.
    const QList<TrendFigure>& figures() const { return m_figures; }

protected:
    std::optional<int> placeAt(const QPointF& point) const override;
    QString textOf(int place) const override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        int line;
        int round;
    };

    void build();
    void addBand(const TrendLine& line);
    void addLine(const TrendLine& line, int place);
    void addPoints(const TrendLine& line, int place);
    void addSpan(const TrendPoint& point, int round, int place);
    void addAxes();
    void addFigures();
    void placeFigures();
    bool isBetween(int line, int round) const;
    QString valueText(int line, int round) const;
    qreal widthInside() const;
    qreal widthOf(const QString& text) const;
    QStringList keyText(const QString& name) const;
    QStringList roundLabels() const;
    QStringList brokenTexts() const;
    QPointF positionOf(double round, double level) const;
    QList<QLineF> linesDrawn() const;
    void paintInColours();
    void describe();

    QString m_title;
    QStringList m_rounds;
    QList<TrendLine> m_lines;
    QStringList m_broken;  ///< the texts of the chart, as they are broken into lines
    QList<Place> m_places; ///< of the figures
    QList<TrendFigure> m_figures;
    QList<QGraphicsSimpleTextItem*> m_figureItems;
};

} // namespace ks
