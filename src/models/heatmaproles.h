#pragma once

#include "domain/score.h"

#include <QMetaType>
#include <QString>

namespace ks {

/// What the heatmap's models give beside the standard roles. Never a colour.
enum HeatmapRole {
    ScoreRole = Qt::UserRole + 1, ///< Score; invalid where there is none (an open global score, a median)
    WordingRole,                  ///< QString: the words of the source; empty when entered here
    LongTextRole,                 ///< QString: the score in full, "between 3 and 4"
    CityIdRole,                   ///< QString
    ThemeIdRole,                  ///< QString
    MedianDifferenceRole,         ///< double: midpoint minus the theme's median; invalid where one of them is missing
    SummaryKindRole,              ///< SummaryKind as int; summary rows only
    NoteRole,                     ///< QString: second line of a summary cell
    OpenRole,                     ///< bool: a global score that is not decided yet
    LayerRole,                    ///< LayerState as int: what lies over the score, or how the global score stands
    ChangeNoteRole,               ///< QString: "▲ +0,5" since the round compared with; empty while none is
    ChangeTextRole,               ///< QString: the same in a sentence
};

enum class SummaryKind { GlobalScore, Median };

/// A tooltip that shows `text` as it stands, whatever marks it holds; line ends are kept.
inline QString plainToolTip(const QString& text) {
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace ks

Q_DECLARE_METATYPE(ks::Score)
