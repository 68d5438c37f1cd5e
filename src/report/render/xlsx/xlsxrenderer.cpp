#include "report/render/xlsx/xlsxrenderer.h"

#include "report/content/reportlanguage.h"
#include "report/render/datatables.h"
#include "report/render/page/pageframe.h"
#include "report/render/xlsx/figuressheet.h"
#include "report/render/xlsx/prosesheet.h"
#include "report/render/xlsx/sheetnames.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::XlsxRenderer)
};

/// What stands top right of the pages of each table: its own section, else that of the part it is in.
QStringList sectionsOfTables(const ReportDocument& document) {
    QStringList sections;
    QString part;
    for (const ReportBlock& block : document.blocks) {
        if (const auto* heading = std::get_if<ReportHeading>(&block); heading && heading->level == 1)
            part = heading->section.isEmpty() ? heading->text : heading->section;
        else if (const auto* table = std::get_if<ReportTable>(&block))
            sections.append(table->section.isEmpty() ? part : table->section);
        else if (const auto* picture = std::get_if<ReportPicture>(&block))
            sections.append(picture->table.section.isEmpty() ? part : picture->table.section);
    }
    return sections;
}

QList<PlannedTable> plannedTables(const ReportDocument& document, SheetNames& names) {
    //: end of the name of a sheet; at most 12 characters, brackets included
    const QString figures = QLatin1Char(' ') + Texts::tr("(figures)");
    const QStringList sections = sectionsOfTables(document);
    QList<PlannedTable> planned;
    for (const ReportTable& table : dataTables(document)) {
        PlannedTable each{table, sections[planned.size()], names.take(table.title), {}};
        if (hasScores(table))
            each.figuresName = names.take(table.title, figures);
        planned.append(std::move(each));
    }
    return planned;
}

} // namespace

Result<QByteArray> renderXlsx(const ReportDocument& whole, const RenderOptions& options) {
    const ReportDocument document = withoutPicturesOfTables(whole);
    Result<std::unique_ptr<WorkbookWriter>> started = WorkbookWriter::start();
    if (!started)
        return started.error();
    WorkbookWriter& book = **started;
    const SheetContext context{document, reportLocale(document.language), options.palette};
    SheetNames names;
    const bool prose = hasProse(document);
    const QString proseName = prose ? names.take(Texts::tr("Text")) : QString();
    const QList<PlannedTable> tables = plannedTables(document, names);
    if (prose)
        writeProse(book, context, proseName, tables);
    for (const PlannedTable& planned : tables) {
        TableSheet sheet(book, context, planned);
        sheet.write();
        if (!planned.figuresName.isEmpty())
            writeFigures(book, context, planned, sheet.firstWidth());
    }
    return book.finish({document.title, document.roundName, dataStamp(document), document.dataMoment});
}

} // namespace ks
