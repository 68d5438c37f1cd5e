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

/// Draws one line drawing in whatever ink the palette asks for at that moment.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.size() * ratio, inkFor(mode)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return rendered(size, inkFor(mode)); }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("ks-line-icon"); }

private:
    QPixmap rendered(const QSize& size, const QColor& ink) const {
        const QString cacheKey = QStringLiteral("ks-icon/%1/%2/%3x%4")
                                     .arg(m_name, ink.name(QColor::HexRgb))
                                     .arg(size.width())
                                     .arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(cacheKey, &picture))
            return picture;
        QByteArray drawing = drawingOf(m_name);
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

    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name) {
    if (!QFile::exists(QStringLiteral(":/icons/") + name + QStringLiteral(".svg")))
        return {};
    return QIcon(new LineIconEngine(name));
}

QIcon programIcon() {
    return QIcon(QStringLiteral(":/icons/klimaatspiegel.svg"));
}

} // namespace ks
