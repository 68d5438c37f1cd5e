#include "report/render/html/htmlsvg.h"

#include "report/render/html/htmloutline.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QXmlStreamReader>

#include <optional>
#include <utility>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::HtmlSvg)
};

constexpr int dotsPerInch = 96;
constexpr qreal millimetresPerInch = 25.4;
constexpr qreal screenScale = 1.25; ///< a screen is read from farther away than paper, and texts around are larger

QString onScreen(const QString& length) {
    return QString::number(length.toDouble() * screenScale);
}

/// A text has its font itself, so the group around it need not repeat it.
QXmlStreamAttributes withoutFont(const QXmlStreamAttributes& all) {
    QXmlStreamAttributes kept;
    for (const QXmlStreamAttribute& attribute : all) {
        if (!attribute.qualifiedName().startsWith(QLatin1String("font-")))
            kept.append(attribute);
    }
    return kept;
}

/// The width that a text was laid out with; null for an empty one.
QString laidOutWidth(const QXmlStreamAttributes& all, const QString& text) {
    bool sized = false;
    const int pixels = static_cast<int>(all.value(QLatin1String("font-size")).toDouble(&sized));
    if (text.trimmed().isEmpty() || !sized || pixels < 1)
        return {};
    QFont font(all.value(QLatin1String("font-family")).toString());
    font.setPixelSize(pixels);
    if (const int weight = all.value(QLatin1String("font-weight")).toInt(); weight > 0)
        font.setWeight(QFont::Weight(weight));
    font.setItalic(all.value(QLatin1String("font-style")) == QLatin1String("italic"));
    font.setHintingPreference(QFont::PreferNoHinting);
    return QString::number(QFontMetricsF(font).horizontalAdvance(text), 'f', 2);
}

/// Repeats a drawing of Qt's in the page, element by element.
class SvgCopy final {
public:
    SvgCopy(HtmlWriter& out, const SvgLabel& label) : m_out(out), m_label(label) {}

    /// False when the drawing is not well-formed.
    bool copy(const QByteArray& svg) {
        QXmlStreamReader in(htmlText(QString::fromUtf8(svg)));
        in.setNamespaceProcessing(false);
        while (!in.atEnd()) {
            in.readNext();
            if (in.isStartElement())
                start(in);
            else if (in.isEndElement())
                end();
        }
        return !in.hasError();
    }

private:
    void start(QXmlStreamReader& in) {
        const QString element = in.name().toString();
        const QXmlStreamAttributes all = in.attributes();
        if (m_depth == 1 && (element == QLatin1String("title") || element == QLatin1String("desc"))) {
            in.skipCurrentElement(); // ours stand there already
            return;
        }
        if (element == QLatin1String("text")) {
            flushGroup();
            writeText(all, in.readElementText());
            return;
        }
        ++m_depth;
        if (m_depth == 1) {
            startDrawing(all);
        } else if (element == QLatin1String("g") && m_depth > 2) {
            flushGroup();
            m_group = withoutFont(all);
        } else {
            flushGroup();
            startElement(element, all);
        }
    }

    void end() {
        --m_depth;
        if (m_group)
            m_group.reset();
        else
            m_out.end();
    }

    void startDrawing(const QXmlStreamAttributes& all) {
        const QString titleId = HtmlIds::own("title", m_label.name);
        const QString descriptionId = HtmlIds::own("description", m_label.name);
        const bool described = !m_label.description.isEmpty();
        const QString box = all.value(QLatin1String("viewBox")).toString();
        const QStringList sides = box.split(QLatin1Char(' '));
        m_out.start("svg", {{"class", m_label.classes},
                            {"role", QStringLiteral("img")},
                            {"aria-labelledby", described ? titleId + QLatin1Char(' ') + descriptionId : titleId},
                            {"viewBox", box},
                            {"width", onScreen(sides.value(2))},
                            {"height", onScreen(sides.value(3))}});
        m_out.element("title", m_label.title, {{"id", titleId}});
        if (described)
            m_out.element("desc", m_label.description, {{"id", descriptionId}});
    }

    /// Qt opens a group at each change of the pen, mostly to close it again with nothing in it: so late as this.
    void flushGroup() {
        if (const std::optional<QXmlStreamAttributes> group = std::exchange(m_group, std::nullopt))
            startElement(QStringLiteral("g"), *group);
    }

    void startElement(const QString& element, const QXmlStreamAttributes& all, const QString& width = {}) {
        QList<QByteArray> names;
        for (const QXmlStreamAttribute& attribute : all)
            names.append(attribute.qualifiedName().toLatin1());
        HtmlAttributes attributes;
        for (qsizetype i = 0; i < all.size(); ++i)
            attributes.append({names[i].constData(), valueOf(all[i])});
        attributes.append({"textLength", width});
        attributes.append({"lengthAdjust", width.isNull() ? QString() : QStringLiteral("spacingAndGlyphs")});
        m_out.start(element.toLatin1().constData(), attributes);
    }

    void writeText(const QXmlStreamAttributes& all, const QString& text) {
        startElement(QStringLiteral("text"), all, laidOutWidth(all, text));
        m_out.text(text);
        m_out.end();
    }

    /// Null for what a page does not need or must not have.
    QString valueOf(const QXmlStreamAttribute& attribute) const {
        const QString name = attribute.qualifiedName().toString();
        QString value = attribute.value().toString();
        if (name == QLatin1String("style") || name == QLatin1String("vector-effect"))
            return {};
        const QString prefix = HtmlIds::own("part", m_label.name) + QLatin1Char('-');
        if (name == QLatin1String("id"))
            return prefix + value;
        if (name == QLatin1String("font-family"))
            return QLatin1Char('\'') + value.remove(QLatin1Char('\'')) + QLatin1String("', system-ui, sans-serif");
        const QString reference = QStringLiteral("url(#");
        if (value.startsWith(reference))
            value.insert(reference.size(), prefix);
        return value;
    }

    HtmlWriter& m_out;
    const SvgLabel& m_label;
    std::optional<QXmlStreamAttributes> m_group; ///< not written yet, since it may stay empty
    int m_depth = 0;
};

} // namespace

QByteArray paintedSvg(const ReportPicture& picture, LevelPaletteId palette, const QFont& font) {
    QByteArray svg;
    QBuffer buffer(&svg);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = picture.size * dotsPerInch / millimetresPerInch;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size.toSize());
    generator.setViewBox(QRect(QPoint(0, 0), size.toSize()));
    QPainter painter(&generator);
    painter.setFont(font);
    picture.paint(painter, QRectF(QPointF(0, 0), QSizeF(size.toSize())), palette);
    painter.end();
    return svg;
}

Result<void> writeSvg(HtmlWriter& out, const QByteArray& svg, const SvgLabel& label) {
    if (SvgCopy(out, label).copy(svg))
        return {};
    return Error{
        ErrorCode::Internal,
        Texts::tr("The picture “%1” could not be drawn, so no page was made. Your data is unchanged; please report "
                  "this.")
            .arg(label.title),
        {}};
}

} // namespace ks
