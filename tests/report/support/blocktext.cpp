#include "blocktext.h"

namespace ks::test {
namespace {

struct Lines {
    QStringList operator()(const ReportHeading& heading) const {
        return {QStringLiteral("h%1 %2").arg(heading.level).arg(heading.text)};
    }
    QStringList operator()(const ReportParagraph& paragraph) const {
        constexpr const char* names[] = {"p", "lead", "note", "quote", "open"};
        return {QLatin1String(names[static_cast<int>(paragraph.style)]) + QLatin1Char(' ') + paragraph.text};
    }
    QStringList operator()(const ReportList& list) const {
        QStringList lines;
        for (const ReportListItem& item : list.items) {
            QString line = list.ordered ? QStringLiteral("%1. ").arg(lines.size() + 1) : QStringLiteral("* ");
            line += item.text;
            if (!item.details.isEmpty())
                line += QStringLiteral(" (%1)").arg(item.details.join(QStringLiteral("; ")));
            if (!item.note.isEmpty())
                line += QStringLiteral(" [%1]").arg(item.note);
            lines.append(line);
        }
        return lines;
    }
    QStringList operator()(const ReportTable& table) const { return {QStringLiteral("table ") + table.id}; }
    QStringList operator()(const ReportPicture& picture) const { return {QStringLiteral("picture ") + picture.id}; }
};

} // namespace

QStringList blockText(const QList<ReportBlock>& blocks) {
    QStringList lines;
    for (const ReportBlock& block : blocks)
        lines += std::visit(Lines{}, block);
    return lines;
}

} // namespace ks::test
