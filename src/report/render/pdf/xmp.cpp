#include "report/render/pdf/xmp.h"

#include <QXmlStreamWriter>

namespace ks {
namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNamespace = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");

QString offset(int minutes) {
    const QChar sign = minutes < 0 ? QLatin1Char('-') : QLatin1Char('+');
    const int size = std::abs(minutes);
    return QStringLiteral("%1%2:%3")
        .arg(sign)
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

/// Each schema is declared on its own description, where readers of archive files look for it.
void startDescription(QXmlStreamWriter& xml, const QString& uri, const char* prefix) {
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeNamespace(uri, QLatin1String(prefix));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
}

void writeDublinCore(QXmlStreamWriter& xml, const PdfDescription& description) {
    startDescription(xml, dc, "dc");
    xml.writeTextElement(dc, QStringLiteral("format"), QStringLiteral("application/pdf"));
    xml.writeStartElement(dc, QStringLiteral("title"));
    xml.writeStartElement(rdf, QStringLiteral("Alt"));
    xml.writeStartElement(rdf, QStringLiteral("li"));
    xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(description.title);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
    xml.writeStartElement(dc, QStringLiteral("language"));
    xml.writeStartElement(rdf, QStringLiteral("Bag"));
    xml.writeTextElement(rdf, QStringLiteral("li"), description.language);
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

void writeBasics(QXmlStreamWriter& xml, const PdfDescription& description, const QString& producer) {
    startDescription(xml, xmp, "xmp");
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), description.creator);
    if (!description.moment.isNull()) {
        xml.writeTextElement(xmp, QStringLiteral("CreateDate"), xmpDate(description.moment));
        xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), xmpDate(description.moment));
    }
    xml.writeEndElement();
    startDescription(xml, pdfNamespace, "pdf");
    xml.writeTextElement(pdfNamespace, QStringLiteral("Producer"), producer);
    xml.writeEndElement();
    startDescription(xml, pdfaid, "pdfaid");
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("1"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("B"));
    xml.writeEndElement();
}

} // namespace

QString xmpDate(Timestamp moment) {
    return moment.toDateTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) + offset(moment.offsetMinutes);
}

QByteArray pdfDate(Timestamp moment) {
    const QString zone = offset(moment.offsetMinutes).replace(QLatin1Char(':'), QLatin1Char('\''));
    return ("D:" + moment.toDateTime().toString(QStringLiteral("yyyyMMddHHmmss")) + zone + '\'').toLatin1();
}

QByteArray xmpPacket(const PdfDescription& description, const QString& producer) {
    QString body;
    QXmlStreamWriter xml(&body);
    const QString meta = QStringLiteral("adobe:ns:meta/");
    xml.writeNamespace(meta, QStringLiteral("x"));
    xml.writeStartElement(meta, QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeDublinCore(xml, description);
    writeBasics(xml, description, producer);
    xml.writeEndElement();
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body.toUtf8() +
           "\n<?xpacket end=\"w\"?>";
}

} // namespace ks
