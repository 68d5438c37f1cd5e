#include "report/content/datatables.h"

#include <QCoreApplication>
#include <QSet>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::DataTables)
};

class Collector final {
public:
    /// `standing` are the ids of the tables among the blocks.
    explicit Collector(QSet<QString> standing) : m_standing(std::move(standing)) {}

    void operator()(const ReportHeading& heading) {
        close();
        m_title = heading.text;
        m_anchor = heading.anchor;
    }
    void operator()(const ReportParagraph& paragraph) { add(QString(), paragraph.text, QString()); }
    void operator()(const ReportList& list) {
        int number = 0;
        for (const ReportListItem& item : list.items) {
            ++number;
            QStringList lines{item.text};
            for (const QString& detail : item.details)
                lines.append(QString(QChar(0x2013)) + QLatin1Char(' ') + detail);
            add(list.ordered ? QString::number(number) : QString(), lines.join(QLatin1Char('\n')), item.note);
        }
    }
    void operator()(const ReportTable& table) {
        close();
        m_tables.append(table);
    }
    void operator()(const ReportPicture& picture) {
        close();
        if (!m_standing.contains(picture.table.id))
            m_tables.append(picture.table);
    }

    QList<ReportTable> take() {
        close();
        return std::move(m_tables);
    }

private:
    void add(const QString& number, const QString& text, const QString& note) {
        m_rows.append({QString::number(m_rows.size() + 1),
                       RowKind::Body,
                       {{number.isEmpty() ? CellValue() : CellValue(qint64(number.toInt())), {}, {}},
                        {text, {}, {}},
                        {note, {}, {}}}});
    }
    /// The text since the last heading; what stands after a table goes by the same heading.
    void close() {
        if (m_rows.isEmpty())
            return;
        ReportTable table;
        table.id = m_anchor.isEmpty() ? QStringLiteral("text") : QStringLiteral("text:") + m_anchor;
        table.title = m_title;
        table.columns = {{QStringLiteral("number"), Texts::tr("No."), ColumnKind::Count},
                         {QStringLiteral("text"), Texts::tr("Text"), ColumnKind::Text},
                         {QStringLiteral("remark"), Texts::tr("Remark"), ColumnKind::Text}};
        table.rows = std::move(m_rows);
        m_rows.clear();
        m_tables.append(table);
    }

    QSet<QString> m_standing;
    QString m_title;
    QString m_anchor;
    QList<ReportRow> m_rows;
    QList<ReportTable> m_tables;
};

} // namespace

QList<ReportTable> dataTables(const ReportDocument& document) {
    QSet<QString> standing;
    for (const ReportTable& table : document.tables())
        standing.insert(table.id);
    Collector collector(std::move(standing));
    for (const ReportBlock& block : document.blocks)
        std::visit(collector, block);
    return collector.take();
}

} // namespace ks
