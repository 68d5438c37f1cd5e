#include "widgets/look/iconfactory.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace ks {
namespace {

QByteArray drawingOf(const QString& name) {
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws a drawing of resources/icons; `ink` replaces its currentColor.
QPixmap drawn(const QString& name, const QSize& size, const QColor& ink) {
    const QString cacheKey =
        QStringLiteral("ks-icon/%1/%2/%3x%4").arg(name, ink.name(QColor::HexRgb)).arg(size.width()).arg(size.height());
    QPixmap picture;
    if (QPixmapCache::find(cacheKey, &picture))
        return picture;
    QByteArray drawing = drawingOf(name);
    drawing.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    picture = QPixmap(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(cacheKey, picture);
    return picture;
}

QColor inkFor(QIcon::Mode mode) {
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

/// Draws in whatever ink the palette asks for at that moment. Qt's own engine for SVG would have to be looked up among
/// the plugins at every start, and knows no ink.
class DrawingEngine final : public QIconEngine {
public:
    explicit DrawingEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(m_name, rect.size() * ratio, inkFor(mode)));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return drawn(m_name, size, inkFor(mode));
    }
    QIconEngine* clone() const override { return new DrawingEngine(*this); }
    QString key() const override { return QStringLiteral("ks-drawing"); }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override {
        return {QSize(16, 16), QSize(24, 24), QSize(32, 32), QSize(48, 48), QSize(128, 128)}; // asked of window icons
    }

private:
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name) {
    if (!QFile::exists(QStringLiteral(":/icons/") + name + QStringLiteral(".svg")))
        return {};
    return QIcon(new DrawingEngine(name));
}

QIcon programIcon() {
    return QIcon(new DrawingEngine(QStringLiteral("klimaatspiegel")));
}

} // namespace ks
