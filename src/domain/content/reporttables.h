#pragma once

#include <QStringList>

namespace ks {

/// The ids of what the report is made of, as the command line names them; beside these `theme:` and the id of a theme.
/// The texts of the report say by these ids which tables stand with them.
inline const QStringList& reportTableIds() {
    static const QStringList ids = {QStringLiteral("summary"),
                                    QStringLiteral("legend"),
                                    QStringLiteral("heatmap"),
                                    QStringLiteral("statistics"),
                                    QStringLiteral("distribution"),
                                    QStringLiteral("spread"),
                                    QStringLiteral("themes"),
                                    QStringLiteral("strengths"),
                                    QStringLiteral("practices"),
                                    QStringLiteral("improvement-points"),
                                    QStringLiteral("climate-teams"),
                                    QStringLiteral("fte"),
                                    QStringLiteral("lekp"),
                                    QStringLiteral("monitoring-tools"),
                                    QStringLiteral("recommendations"),
                                    QStringLiteral("work-packages"),
                                    QStringLiteral("process"),
                                    QStringLiteral("sources"),
                                    QStringLiteral("interviewees"),
                                    QStringLiteral("steering-group"),
                                    QStringLiteral("corrections"),
                                    QStringLiteral("report")};
    return ids;
}

} // namespace ks
