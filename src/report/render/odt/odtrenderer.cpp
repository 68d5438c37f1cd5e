#include "report/render/odt/odtrenderer.h"

#include "report/render/odt/odtcontent.h"
#include "report/render/odt/odtstyles.h"
#include "report/render/odt/odtxml.h"
#include "report/render/page/pageframe.h"

#include <QCoreApplication>

namespace ks {
namespace {

QString programName() {
    const QString version = QCoreApplication::applicationVersion();
    return version.isEmpty() ? QStringLiteral("Klimaatspiegel") : QStringLiteral("Klimaatspiegel/") + version;
}

QByteArray meta(const ReportDocument& document) {
    QByteArray out;
    OdtXml xml(&out);
    xml.startDocument("office:document-meta");
    xml.start("office:meta");
    xml.textElement("meta:generator", programName());
    xml.textElement("dc:title", document.title);
    if (!document.roundName.isEmpty())
        xml.textElement("dc:subject", document.roundName);
    if (!document.dataMoment.isNull()) {
        const QString moment = document.dataMoment.toDateTime().toString(Qt::ISODate);
        xml.textElement("meta:creation-date", moment);
        xml.textElement("dc:date", moment);
    }
    xml.textElement("dc:language", document.language);
    if (const QString stamp = dataStamp(document); !stamp.isEmpty())
        xml.textElement("meta:user-defined", stamp,
                        {{"meta:name", odtStampName()}, {"meta:value-type", QStringLiteral("string")}});
    xml.endDocument();
    return out;
}

} // namespace

Result<QByteArray> renderOdt(const ReportDocument& document, const RenderOptions& options) {
    const Result<PageFonts> fonts = PageFonts::load();
    if (!fonts)
        return fonts.error();
    const OdtPagePlan plan = odtPagePlan(document, *fonts);
    const OdtContent content = odtContent(document, options, plan, *fonts);
    const QString xml = QStringLiteral("text/xml");
    const QList<OdtEntry> entries = {{QStringLiteral("content.xml"), xml, content.xml},
                                     {QStringLiteral("styles.xml"), xml, odtStyles(document, plan)},
                                     {QStringLiteral("meta.xml"), xml, meta(document)}};
    return odtPackage(entries + content.pictures, document.dataMoment);
}

} // namespace ks
