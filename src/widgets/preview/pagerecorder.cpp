#include "widgets/preview/pagerecorder.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace ks {
namespace {

/// The writer asks for one; nothing is ever written to it.
QIODevice* noDevice() {
    static QBuffer buffer;
    return &buffer;
}

void adopt(QPainter& to, const QPainter& from) {
    to.setRenderHints(from.renderHints());
    to.setTransform(from.transform());
    to.setPen(from.pen());
    to.setBrush(from.brush());
    to.setBrushOrigin(from.brushOrigin());
    to.setFont(from.font());
    to.setOpacity(from.opacity());
    if (from.hasClipping())
        to.setClipPath(from.clipPath());
}

} // namespace

void RecordedPage::paint(QPainter& painter, double scale) const {
    painter.save();
    painter.scale(scale / PageRecorder::unitsPerPoint, scale / PageRecorder::unitsPerPoint);
    QPicture replayed = picture; // playing moves a place in it
    replayed.play(&painter);
    painter.restore();
}

/// Passes everything on to the picture of the page.
class PageRecorder::Engine final : public QPaintEngine {
public:
    explicit Engine(PageRecorder& recorder) : QPaintEngine(AllFeatures), m_recorder(recorder) {}

    bool begin(QPaintDevice*) override {
        m_pages.clear();
        return startPage();
    }

    bool end() override {
        finishPage();
        return true;
    }

    bool nextPage() {
        const std::unique_ptr<Sheet> before = std::exchange(m_sheet, nullptr);
        if (!before || !startPage())
            return false;
        adopt(m_sheet->painter, before->painter);
        keep(*before);
        return true;
    }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags changed = now.state();
        QPainter& page = m_sheet->painter;
        if (changed & DirtyHints) {
            page.setRenderHints(page.renderHints(), false);
            page.setRenderHints(now.renderHints());
        }
        if (changed & DirtyTransform)
            page.setTransform(now.transform());
        if (changed & DirtyPen)
            page.setPen(now.pen());
        if (changed & DirtyBrush)
            page.setBrush(now.brush());
        if (changed & DirtyBrushOrigin)
            page.setBrushOrigin(now.brushOrigin());
        if (changed & DirtyFont)
            page.setFont(now.font());
        if (changed & DirtyBackground)
            page.setBackground(now.backgroundBrush());
        if (changed & DirtyBackgroundMode)
            page.setBackgroundMode(now.backgroundMode());
        if (changed & DirtyOpacity)
            page.setOpacity(now.opacity());
        if (changed & DirtyCompositionMode)
            page.setCompositionMode(now.compositionMode());
        if (changed & DirtyClipRegion)
            page.setClipRegion(now.clipRegion(), now.clipOperation());
        if (changed & DirtyClipPath)
            page.setClipPath(now.clipPath(), now.clipOperation());
        if (changed & DirtyClipEnabled)
            page.setClipping(now.isClipEnabled());
    }

    void drawPath(const QPainterPath& path) override { m_sheet->painter.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode)
            m_sheet->painter.drawPolyline(points, count);
        else
            m_sheet->painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        m_sheet->painter.drawTextItem(place, item);
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override {
        m_sheet->painter.drawPixmap(target, pixmap, source);
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override {
        m_sheet->painter.drawImage(target, image, source, flags);
    }
    Type type() const override { return User; }

    const QList<RecordedPage>& pages() const { return m_pages; }

private:
    /// The page that is being painted; it stays where it is, since the painter points to its picture.
    struct Sheet {
        QPicture picture;
        QSizeF size;
        QPainter painter;
    };

    bool startPage() {
        m_sheet = std::make_unique<Sheet>();
        m_sheet->size = m_recorder.pageLayout().fullRect(QPageLayout::Point).size();
        return m_sheet->painter.begin(&m_sheet->picture);
    }

    void keep(Sheet& sheet) {
        sheet.painter.end();
        m_pages.append({sheet.picture, sheet.size});
    }

    void finishPage() {
        if (m_sheet)
            keep(*m_sheet);
        m_sheet.reset();
    }

    PageRecorder& m_recorder;
    QList<RecordedPage> m_pages;
    std::unique_ptr<Sheet> m_sheet;
};

PageRecorder::PageRecorder(const QPageSize& paper) : QPdfWriter(noDevice()), m_engine(std::make_unique<Engine>(*this)) {
    setPageSize(paper);
    setPageMargins(QMarginsF(0, 0, 0, 0));
    setResolution(72 * unitsPerPoint);
}

PageRecorder::~PageRecorder() = default;

bool PageRecorder::newPage() {
    return m_engine->nextPage();
}

QList<RecordedPage> PageRecorder::pages() const {
    return m_engine->pages();
}

QPaintEngine* PageRecorder::paintEngine() const {
    return m_engine.get();
}

} // namespace ks
