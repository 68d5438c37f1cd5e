#pragma once

#include "drawing/textwrap.h"

namespace ks {

/// Lines as a label of a chart, which reads its labels as markup: they stand there literally, centred below one
/// another.
inline QString chartLabel(QStringList lines) {
    for (QString& line : lines)
        line = line.toHtmlEscaped();
    const QString joined = lines.join(QStringLiteral("<br/>"));
    return lines.size() > 1 ? QStringLiteral("<div align='center'>%1</div>").arg(joined) : joined;
}

/// The same for a text on one line.
inline QString chartLabel(const QString& text) {
    return chartLabel(QStringList{text});
}

/// What a label takes beyond its text, left and right together, in pixels: the margins of a text document.
inline constexpr int chartLabelMargins = 8;

/// How the names below a chart are set in columns so wide: on one line where that does, else broken between words, else
/// upright. An axis leaves out a name that is wider than its column.
struct ColumnNames {
    QStringList labels;
    bool upright = false;

    bool operator==(const ColumnNames&) const = default;
};

inline ColumnNames columnNames(const QStringList& names, qreal width, const MeasureText& measure) {
    ColumnNames broken;
    QStringList whole;
    for (const QString& name : names) {
        const QStringList lines = wrapText(name, width - chartLabelMargins, measure);
        for (const QString& line : lines)
            broken.upright = broken.upright || measure(line) + chartLabelMargins > width;
        broken.labels.append(chartLabel(lines));
        whole.append(chartLabel(name));
    }
    return broken.upright ? ColumnNames{whole, true} : broken;
}

} // namespace ks
