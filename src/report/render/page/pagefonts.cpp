#include "report/render/page/pagefonts.h"

#include "drawing/textwrap.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QTextBoundaryFinder>

#include <cmath>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PageFonts)
};

constexpr qsizetype rememberedWidths = 20000;

struct FaceSpec {
    qreal points;
    QFont::Weight weight;
    qreal leading; ///< line height in sizes of the font
};

// In the order of FontRole.
constexpr FaceSpec faces[] = {{17.0, QFont::Bold, 1.25},   {9.5, QFont::Normal, 1.4},   {8.6, QFont::DemiBold, 1.25},
                              {8.6, QFont::Normal, 1.35},  {8.8, QFont::DemiBold, 1.3}, {7.0, QFont::Normal, 1.3},
                              {7.6, QFont::Normal, 1.4},   {7.6, QFont::DemiBold, 1.4}, {7.8, QFont::Normal, 1.3},
                              {23.0, QFont::Bold, 1.2},    {15.5, QFont::Bold, 1.25},   {11.5, QFont::DemiBold, 1.3},
                              {11.0, QFont::Bold, 1.3},    {10.0, QFont::Normal, 1.52}, {10.0, QFont::DemiBold, 1.52},
                              {12.5, QFont::Normal, 1.5},  {8.4, QFont::Normal, 1.45},  {34.0, QFont::Bold, 1.15},
                              {16.0, QFont::Normal, 1.35}, {11.0, QFont::Normal, 1.6}};
constexpr qreal cellPoints = 9.2;

QFont faceOf(const QString& family, qreal points, QFont::Weight weight) {
    QFont font(family);
    font.setPixelSize(static_cast<int>(std::lround(fromPoints(points))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A spacing that is set, even to the natural one, switches ligatures off: copied text has "ff" in it, not one
    // character for both. As a percentage, since an absolute one would grow with the resolution of the device.
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    // No other font steps in for a missing character: pages look alike on every computer.
    font.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return font;
}

/// The family of the embedded fonts; empty when they cannot be registered.
QString registerFonts() {
    QString family;
    for (const char* name : {"OpenSans-Bold.ttf", "OpenSans-Semibold.ttf", "OpenSans-Regular.ttf"}) {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/report/fonts/") + QLatin1String(name));
        const QStringList families = id < 0 ? QStringList() : QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty())
            return {};
        family = families.first();
    }
    return family;
}

} // namespace

Result<PageFonts> PageFonts::load() {
    static const QString family = registerFonts();
    if (family.isEmpty())
        return Error{ErrorCode::Internal,
                     Texts::tr("The font for printed pages could not be loaded, so nothing was made. Installing the "
                               "program again helps."),
                     {}};
    return PageFonts(family);
}

PageFonts::PageFonts(const QString& family) : m_family(family) {
    for (const FaceSpec& spec : faces) {
        const QFont font = faceOf(family, spec.points, spec.weight);
        m_faces.append({font, QFontMetricsF(font), fromPoints(spec.points * spec.leading), {}});
    }
}

QFont PageFonts::cellFont() const {
    return faceOf(m_family, cellPoints, QFont::Normal);
}

QFont PageFonts::pictureFont() const {
    constexpr int pixels = 12; // 9 points
    QFont font = faceOf(m_family, cellPoints, QFont::Normal);
    font.setPixelSize(pixels);
    return font;
}

qreal PageFonts::width(FontRole role, const QString& text) const {
    const Face& face = m_faces[index(role)];
    const auto known = face.widths.constFind(text);
    if (known != face.widths.constEnd())
        return *known;
    if (face.widths.size() > rememberedWidths)
        face.widths.clear();
    const qreal width = face.metrics.horizontalAdvance(text);
    face.widths.insert(text, width);
    return width;
}

qreal PageFonts::measure(FontRole role) const {
    // Letters and spaces about as often as in Dutch.
    const QString sample = QStringLiteral("de steden nemen maatregelen voor het klimaat en meten hoe ver zij zijn");
    return width(role, sample) / static_cast<qreal>(sample.size()) * 75;
}

QStringList PageFonts::breakWord(FontRole role, const QString& word, qreal available) const {
    QStringList pieces;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    qsizetype previous = 0;
    while (graphemes.toNextBoundary() >= 0) {
        const qsizetype at = graphemes.position();
        const bool tooWide = metrics(role).horizontalAdvance(word.sliced(start, at - start)) > available;
        if (tooWide && previous > start) {
            pieces.append(word.sliced(start, previous - start));
            start = previous;
        }
        previous = at;
    }
    pieces.append(word.sliced(start));
    return pieces;
}

QStringList PageFonts::wrap(FontRole role, const QString& text, qreal available) const {
    if (!text.contains(QLatin1Char('\n')) && width(role, text) <= available)
        return text.trimmed().isEmpty() ? QStringList() : QStringList(text);
    QString breakable;
    for (const QString& paragraph : text.split(QLatin1Char('\n'))) {
        for (const QString& word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList pieces =
                width(role, word) > available ? breakWord(role, word, available) : QStringList(word);
            breakable += pieces.join(QLatin1Char(' ')) + QLatin1Char(' ');
        }
        breakable += QLatin1Char('\n');
    }
    return wrapText(breakable, available, [&](const QString& part) { return width(role, part); });
}

} // namespace ks
