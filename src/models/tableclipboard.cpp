#include "models/tableclipboard.h"

#include "models/gridclipboard.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace ks {
namespace {

QString htmlCell(const QString& tag, const QString& text) {
    QString escaped = text.toHtmlEscaped();
    escaped.replace(QLatin1Char('\n'), QLatin1String("<br>"));
    return QStringLiteral("<%1>%2</%1>").arg(tag, escaped);
}

} // namespace

std::unique_ptr<QMimeData> tableMimeData(const QAbstractItemModel& model, const QList<int>& rows,
                                         const QString& below) {
    QStringList header;
    QString html = QStringLiteral("<table border=\"1\"><tr>");
    for (int column = 0; column < model.columnCount(); ++column) {
        // A view may break what it shows into lines; what it reads out is whole.
        const QVariant whole = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        const QString title = (whole.isValid() ? whole : model.headerData(column, Qt::Horizontal)).toString();
        header.append(clipboardText(title));
        html += htmlCell(QStringLiteral("th"), title);
    }
    html += QLatin1String("</tr>");
    QStringList lines{header.join(QLatin1Char('\t'))};
    for (const int row : rows) {
        QStringList cells;
        html += QLatin1String("<tr>");
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            cells.append(clipboardText(text));
            html += htmlCell(QStringLiteral("td"), text);
        }
        html += QLatin1String("</tr>");
        lines.append(cells.join(QLatin1Char('\t')));
    }
    html += QLatin1String("</table>");
    if (!below.isEmpty()) {
        lines.append(clipboardText(below));
        html += htmlCell(QStringLiteral("p"), below);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(QLatin1Char('\n')));
    data->setHtml(html);
    return data;
}

} // namespace ks
