#include "report/render/odt/odtoutline.h"

#include "report/render/celltext.h"

#include <QSet>

#include <algorithm>

namespace ks {
namespace {

/// An underscore at the beginning keeps a bookmark out of the lists that people see.
QString bookmarkFor(const QString& wanted, QSet<QString>& taken) {
    constexpr qsizetype longest = 32;
    QString plain(QLatin1Char('_'));
    for (const QChar each : wanted.left(longest)) {
        const bool usual = (each >= QLatin1Char('a') && each <= QLatin1Char('z')) ||
                           (each >= QLatin1Char('A') && each <= QLatin1Char('Z')) ||
                           (each >= QLatin1Char('0') && each <= QLatin1Char('9'));
        plain += usual ? each : QLatin1Char('_');
    }
    QString name = plain;
    for (int i = 2; taken.contains(name); ++i)
        name = plain + QLatin1Char('_') + QString::number(i);
    taken.insert(name);
    return name;
}

} // namespace

QList<OdtHeading> odtOutline(const QList<ReportBlock>& blocks) {
    QList<OdtHeading> outline;
    QSet<QString> taken;
    int above = 0;
    for (const ReportBlock& block : blocks) {
        OdtHeading entry;
        if (const auto* heading = std::get_if<ReportHeading>(&block)) {
            above = std::clamp(heading->level, 1, 9);
            entry = {above, heading->text, bookmarkFor(heading->anchor, taken)};
        } else if (const auto* table = std::get_if<ReportTable>(&block)) {
            entry = {above + 1, numberedTitle(*table), bookmarkFor(table->id, taken)};
        }
        outline.append(entry);
    }
    return outline;
}

} // namespace ks
