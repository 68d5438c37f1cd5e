#include "report/render/pdf/pdffinish.h"

#include "report/render/pdf/xmp.h"

#include <QCoreApplication>

// qpdf asks its users to say which of its pointer classes they build with.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace ks {
namespace {

using Handle = QPDFObjectHandle;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PdfFinish)
};

Handle unicode(const QString& text) {
    return Handle::newUnicodeString(text.toStdString());
}

/// Opens at the top of the page, at the zoom the reader has.
Handle destination(const Handle& page) {
    return Handle::newArray({page, Handle::newName("/XYZ"), Handle::newNull(), Handle::newNull(), Handle::newNull()});
}

void addBookmarks(QPDF& pdf, const QList<PageBookmark>& bookmarks) {
    if (bookmarks.isEmpty())
        return;
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Handle outlines = pdf.makeIndirectObject(Handle::newDictionary());
    std::vector<Handle> items;
    for (const PageBookmark& bookmark : bookmarks) {
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", outlines);
        item.replaceKey("/Dest", destination(pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle()));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", Handle::newInteger(static_cast<long long>(items.size())));
    Handle root = pdf.getRoot();
    root.replaceKey("/Outlines", outlines);
    if (items.size() > 1)
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void describe(QPDF& pdf, const PdfDescription& description) {
    Handle root = pdf.getRoot();
    root.replaceKey("/Lang", Handle::newString(description.language.toStdString()));
    root.replaceKey("/ViewerPreferences", Handle::newDictionary({{"/DisplayDocTitle", Handle::newBool(true)}}));

    const QString producer = QStringLiteral("Qt ") + QLatin1String(qVersion());
    Handle info = pdf.makeIndirectObject(Handle::newDictionary());
    info.replaceKey("/Title", unicode(description.title));
    info.replaceKey("/Creator", unicode(description.creator));
    info.replaceKey("/Producer", unicode(producer));
    if (!description.moment.isNull()) {
        const Handle date = Handle::newString(pdfDate(description.moment).toStdString());
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
    }
    pdf.getTrailer().replaceKey("/Info", info);

    Handle metadata = Handle::newStream(&pdf, xmpPacket(description, producer).toStdString());
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
}

QByteArray written(QPDF& pdf) {
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable); // PDF 1.4, as PDF/A-1 asks
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray& bytes, const PdfDescription& description) {
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        addBookmarks(pdf, description.bookmarks);
        describe(pdf, description);
        return written(pdf);
    } catch (const std::exception& fault) {
        return Error{
            ErrorCode::Internal,
            Texts::tr("The PDF could not be completed, so none was made. Your data is unchanged; please report "
                      "this."),
            QString::fromUtf8(fault.what())};
    }
}

} // namespace ks
