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

private:
    void drawTheme(int row);
    QString cellText(const TrendPoint& median, const TrendPoint* city) const;

    struct ThemeTrend {
        QString theme;
        QList<TrendLine> lines;
    };

    PlainTable* m_table = nullptr;
    TrendView* m_view = nullptr;
    QStringList m_rounds;
    QList<ThemeTrend> m_trends;
};

} // namespace ks
