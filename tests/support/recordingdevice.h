#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QStringList>

namespace ks::test {

/// A paint device that draws nothing and keeps what it was asked for: to prove that a drawing stays within what an
/// archive document allows (opaque colours, plain brushes, no pictures), and what texts it holds.
class RecordingDevice final : public QPaintDevice {
public:
    struct Shape {
        QPainterPath path;
        QBrush brush;
        QPen pen;
    };

    explicit RecordingDevice(QSize size) : m_size(size), m_engine(*this) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }

    QStringList texts;    ///< in the order they were drawn
    QStringList offences; ///< whatever is not allowed, in words
    QList<Shape> shapes;

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
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
    class Engine final : public QPaintEngine {
    public:
        explicit Engine(RecordingDevice& device) : QPaintEngine(AllFeatures), m_device(device) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState& now) override {
            if (now.state().testFlag(DirtyPen))
                m_pen = now.pen();
            if (now.state().testFlag(DirtyBrush))
                m_brush = now.brush();
            if (now.state().testFlag(DirtyOpacity) && now.opacity() != 1.0)
                m_device.offences.append(QStringLiteral("opacity %1").arg(now.opacity()));
            if (now.state().testFlag(DirtyCompositionMode) &&
                now.compositionMode() != QPainter::CompositionMode_SourceOver)
                m_device.offences.append(QStringLiteral("composition mode"));
        }
        void drawPath(const QPainterPath& path) override { record(path); }
        void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
            QPainterPath path;
            for (int i = 0; i < count; ++i)
                i == 0 ? path.moveTo(points[i]) : path.lineTo(points[i]);
            if (mode != PolylineMode)
                path.closeSubpath();
            record(path);
        }
        void drawTextItem(const QPointF&, const QTextItem& item) override {
            check(m_pen.brush(), "text");
            m_device.texts.append(item.text());
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {
            m_device.offences.append(QStringLiteral("pixmap"));
        }

    private:
        void record(const QPainterPath& path) {
            if (m_brush.style() != Qt::NoBrush)
                check(m_brush, "brush");
            if (m_pen.style() != Qt::NoPen)
                check(m_pen.brush(), "pen");
            m_device.shapes.append({path, m_brush, m_pen});
        }
        void check(const QBrush& brush, const char* what) {
            if (brush.style() != Qt::SolidPattern)
                m_device.offences.append(QStringLiteral("%1 with a pattern").arg(QLatin1String(what)));
            if (brush.color().alpha() != 255)
                m_device.offences.append(
                    QStringLiteral("%1 with alpha %2").arg(QLatin1String(what)).arg(brush.color().alpha()));
        }

        RecordingDevice& m_device;
        QPen m_pen;
        QBrush m_brush;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace ks::test
