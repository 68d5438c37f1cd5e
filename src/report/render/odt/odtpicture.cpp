#include "report/render/odt/odtpicture.h"

#include <QBuffer>
#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSvgGenerator>

namespace ks {
namespace {

constexpr int dotsPerInch = 200;

QSize pixels(QSizeF millimetres) {
    return (millimetres * dotsPerInch / 25.4).toSize().expandedTo({1, 1});
}

/// Text as large as in the tables; who wants another size sets it.
void prepare(QPainter& painter, QFont font) {
    constexpr double points = 9;
    font.setPixelSize(qRound(points * dotsPerInch / 72));
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
}

/// Hands everything on to a painter, but letters: those come as paths, as the base class makes them.
class OutlineEngine final : public QPaintEngine {
public:
    explicit OutlineEngine(QPainter& target) : QPaintEngine(AllFeatures), m_target(target) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override {
        const DirtyFlags dirty = now.state();
        if (dirty.testFlag(DirtyTransform))
            m_target.setTransform(now.transform());
        if (dirty.testFlag(DirtyPen))
            m_target.setPen(now.pen());
        if (dirty.testFlag(DirtyBrush))
            m_target.setBrush(now.brush());
        if (dirty.testFlag(DirtyOpacity))
            m_target.setOpacity(now.opacity());
        if (dirty.testFlag(DirtyHints))
            m_target.setRenderHints(now.renderHints());
    }
    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawPixmap(const QRectF& area, const QPixmap& pixmap, const QRectF& part) override {
        m_target.drawPixmap(area, pixmap, part);
    }
    void drawImage(const QRectF& area, const QImage& image, const QRectF& part,
                   Qt::ImageConversionFlags flags) override {
        m_target.drawImage(area, image, part, flags);
    }

private:
    QPainter& m_target;
};

class OutlineDevice final : public QPaintDevice {
public:
    OutlineDevice(QPainter& target, QSize size) : m_engine(target), m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return qRound(m_size.width() * 25.4 / dotsPerInch);
        case PdmHeightMM:
            return qRound(m_size.height() * 25.4 / dotsPerInch);
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDepth:
            return 24;
        case PdmNumColors:
            return 1 << 24;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    mutable OutlineEngine m_engine;
    QSize m_size;
};

} // namespace

QByteArray pictureSvg(const ReportPicture& picture, QSizeF millimetres, LevelPaletteId palette, const QFont& font) {
    if (!picture.paint)
        return {};
    const QSize size = pixels(millimetres);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setTitle(picture.caption);
    generator.setDescription(picture.description);
    QPainter target(&generator);
    OutlineDevice device(target, size);
    QPainter painter(&device);
    prepare(painter, font);
    picture.paint(painter, QRectF({0, 0}, QSizeF(size)), palette);
    painter.end();
    target.end();
    return bytes;
}

QByteArray picturePng(const ReportPicture& picture, QSizeF millimetres, LevelPaletteId palette, const QFont& font) {
    if (!picture.paint)
        return {};
    QImage image(pixels(millimetres), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    prepare(painter, font);
    picture.paint(painter, QRectF(image.rect()), palette);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace ks
