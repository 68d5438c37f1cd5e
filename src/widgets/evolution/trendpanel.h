#pragma once

#include "charts/trendview.h"
#include "domain/workspace.h"

#include <QWidget>

namespace ks {

class PlainTable;

/// The medians of all rounds: a table of every theme, and the line of the theme that is chosen in it; with those of a
/// city where one is chosen.
class TrendPanel final : public QWidget {
    Q_OBJECT

public:
    explicit TrendPanel(QWidget* parent = nullptr);

    /// `earlier` oldest first, `workspace` the round that is loaded; kept no longer than the call.
    void fill(const QList<Workspace>& earlier, const Workspace& workspace, const std::optional<CityId>& city);
    QWidget* firstFocus() const;
    /// Whose line is on show; empty while there is none.
    ThemeId theme() const;
    /// The round whose figure is selected in the table, by its place among them; none: the theme as a whole.
    std::optional<int> round() const;

signals:
    /// The lines on show are wanted as a picture.
    void pictureRequested();
    /// Another figure is selected in the table, also by a click on its point in the chart.
    void figureChosen();
    /// A point of the round on show was clicked, or a figure of it entered: of the line of the city, or of the median.
    void cellWanted(bool ofCity);

private:
    void drawTheme(int row);
    void choosePoint(int place);
    QString cellText(const TrendPoint& median, const TrendPoint* city) const;

    struct ThemeTrend {
        ThemeId id;
        QString theme;
        QList<TrendLine> lines;
    };

    PlainTable* m_table = nullptr;
    TrendView* m_view = nullptr;
    QStringList m_rounds;
    QList<ThemeTrend> m_trends;
};

} // namespace ks
