#pragma once

#include "domain/analysis/evolution.h"

#include <QtCharts/QChartView>

namespace ks {

/// A line over the rounds: its name, and a point per round; a round without a value leaves a gap.
struct TrendLine {
    QString name;
    QList<TrendPoint> points;

    bool operator==(const TrendLine&) const = default;
};

/// How a theme went over all rounds: the median as a line with its bounds as a band, and over it the line of a city.
/// Neither takes a level's colour, since a line is no level. The same figures stand in a table beside it.
class TrendView final : public QChartView {
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);

    /// `rounds`: their names, as many as each line has points. The first line is the median.
    void setTrend(const QString& title, const QStringList& rounds, const QList<TrendLine>& lines);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addBand(const TrendLine& line);
    void addLine(const TrendLine& line, int place);
    void addAxes();
    void paintInColours();
    void describe();

    QString m_title;
    QStringList m_rounds;
    QList<TrendLine> m_lines;
};

} // namespace ks
