#include "tabletext.h"

#include "domain/scoretext.h"

namespace ks::test {
namespace {

struct ValueText {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Score& score) const { return scoreNotation(score); }
    QString operator()(double value) const { return QString::number(value, 'g', 6); }
    QString operator()(qint64 value) const { return QString::number(value); }
    QString operator()(LevelValue level) const { return QLatin1Char('L') + QString::number(level.number); }
    QString operator()(OpenValue) const { return QStringLiteral("?"); }
    QString operator()(YesNo answer) const { return answer.yes ? QStringLiteral("y") : QStringLiteral("n"); }
    QString operator()(WritingSpace space) const { return QString(space.lines, QLatin1Char('_')); }
};

QString cellText(const ReportCell& cell) {
    QString text = std::visit(ValueText{}, cell.value);
    if (!cell.note.isEmpty())
        text += QStringLiteral(" [") + cell.note + QLatin1Char(']');
    if (!cell.wording.isEmpty())
        text += QStringLiteral(" \"") + cell.wording + QLatin1Char('"');
    return text;
}

} // namespace

QString tableText(const ReportTable& table) {
    constexpr const char* marks[] = {"", "= ", "# "};
    QStringList lines;
    for (const ReportRow& row : table.rows) {
        QStringList cells;
        for (const ReportCell& cell : row.cells)
            cells.append(cellText(cell));
        lines.append(QLatin1String(marks[static_cast<int>(row.kind)]) + cells.join(QStringLiteral(" | ")));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace ks::test
