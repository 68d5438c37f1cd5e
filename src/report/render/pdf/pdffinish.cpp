#include "report/render/pdf/pdffinish.h"

#include "report/render/pdf/xmp.h"

#include <QCoreApplication>

// qpdf asks its users to say which of its pointer classes they build with.
#define POINTERHOLDER_TRANSITION 4
#ifdef __clang__
// Not needed here, and clang does not read it as C++20: a class within JSON holds a vector of JSON.
#define JSON_HH
class JSON;
#endif
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

using Pages = std::vector<QPDFPageObjectHelper>;

qreal heightOf(QPDFPageObjectHelper page) {
    const Handle::Rectangle box = page.getMediaBox().getArrayAsRectangle();
    return box.ury - box.lly;
}

/// With so many decimals as a page needs, the same on every computer.
Handle number(qreal value) {
    return Handle::newReal(value, 2);
}

/// Opens a page at a height, at the zoom the reader has.
Handle destination(const Pages& pages, int page, qreal top) {
    const QPDFPageObjectHelper& target = pages.at(static_cast<std::size_t>(page));
    return Handle::newArray({target.getObjectHandle(), Handle::newName("/XYZ"), number(0),
                             number(heightOf(target) - top), Handle::newNull()});
}

/// A bookmark with those below it, as the file wants them: each knows its parent and its neighbours.
struct OutlineItem {
    Handle handle;
    int level = 0;
    std::vector<std::size_t> children;
    long long shown = 0; ///< so many below it, when it is unfolded
};

class Outline {
public:
    Outline(QPDF& pdf, const Pages& pages, const QList<PageBookmark>& bookmarks) {
        m_items.push_back({pdf.makeIndirectObject(Handle::newDictionary()), 0, {}, 0});
        std::vector<std::size_t> path = {0};
        for (const PageBookmark& bookmark : bookmarks) {
            while (path.size() > 1 && m_items[path.back()].level >= bookmark.level)
                path.pop_back();
            Handle item = pdf.makeIndirectObject(Handle::newDictionary());
            item.replaceKey("/Title", unicode(bookmark.title));
            item.replaceKey("/Dest", destination(pages, bookmark.page, bookmark.top));
            m_items[path.back()].children.push_back(m_items.size());
            path.push_back(m_items.size());
            m_items.push_back({item, bookmark.level, {}, 0});
        }
        // From the last on, since what is below an item comes after it.
        for (auto item = m_items.rbegin(); item != m_items.rend(); ++item)
            connect(*item);
    }

    Handle root() const { return m_items.front().handle; }

private:
    /// Parts are unfolded, so that their chapters show; what is below these is folded.
    static bool isUnfolded(const OutlineItem& item) { return item.level <= 1; }

    void connect(OutlineItem& parent) {
        if (parent.children.empty())
            return;
        for (std::size_t i = 0; i < parent.children.size(); ++i) {
            OutlineItem& child = m_items[parent.children[i]];
            child.handle.replaceKey("/Parent", parent.handle);
            if (i > 0)
                child.handle.replaceKey("/Prev", m_items[parent.children[i - 1]].handle);
            if (i + 1 < parent.children.size())
                child.handle.replaceKey("/Next", m_items[parent.children[i + 1]].handle);
            parent.shown += 1 + (isUnfolded(child) ? child.shown : 0);
        }
        parent.handle.replaceKey("/First", m_items[parent.children.front()].handle);
        parent.handle.replaceKey("/Last", m_items[parent.children.back()].handle);
        parent.handle.replaceKey("/Count", Handle::newInteger(isUnfolded(parent) ? parent.shown : -parent.shown));
    }

    std::vector<OutlineItem> m_items; ///< the first is the root
};

void addBookmarks(QPDF& pdf, const Pages& pages, const QList<PageBookmark>& bookmarks) {
    if (bookmarks.isEmpty())
        return;
    Handle outlines = Outline(pdf, pages, bookmarks).root();
    outlines.replaceKey("/Type", Handle::newName("/Outlines"));
    Handle root = pdf.getRoot();
    root.replaceKey("/Outlines", outlines);
    if (bookmarks.size() > 1)
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

/// An area that leads elsewhere. It is printed like the text it lies on, as an archive asks: without a border.
Handle linkAnnotation(const Pages& pages, const PageLink& link) {
    const qreal height = heightOf(pages.at(static_cast<std::size_t>(link.page)));
    constexpr int printed = 4;
    return Handle::newDictionary(
        {{"/Type", Handle::newName("/Annot")},
         {"/Subtype", Handle::newName("/Link")},
         {"/F", Handle::newInteger(printed)},
         {"/Border", Handle::newArray({Handle::newInteger(0), Handle::newInteger(0), Handle::newInteger(0)})},
         {"/Rect", Handle::newArray({number(link.area.left()), number(height - link.area.bottom()),
                                     number(link.area.right()), number(height - link.area.top())})},
         {"/Dest", destination(pages, link.targetPage, link.targetTop)}});
}

void addLinks(QPDF& pdf, const Pages& pages, const QList<PageLink>& links) {
    for (const PageLink& link : links) {
        Handle page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(linkAnnotation(pages, link)));
    }
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
        const Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
        addBookmarks(pdf, pages, description.bookmarks);
        addLinks(pdf, pages, description.links);
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
