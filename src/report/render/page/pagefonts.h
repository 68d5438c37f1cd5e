#pragma once

#include "base/result.h"

#include <QFont>
#include <QFontMetricsF>
#include <QHash>

namespace ks {

/// Pages are laid out in twentieths of a point, whatever they are painted on, so that preview, printer and PDF agree.
constexpr qreal pageUnitsPerPoint = 20;

constexpr qreal fromPoints(qreal points) {
    return points * pageUnitsPerPoint;
}

enum class FontRole {
    Title,
    Subtitle,
    ColumnHead,
    Body,
    Strong, ///< row names, subheadings, summary rows
    Small,  ///< second line of a cell
    Note,
    StrongNote, ///< reservations
    Running,    ///< head and foot of the page
    // Running text.
    Heading1,
    Heading2,
    Heading3,
    Caption, ///< title of a table or a picture between running text
    Text,
    StrongText,
    Lead,
    Remark, ///< smaller than the text
    // The title page.
    CoverTitle,
    CoverSubtitle,
    CoverLine,
};

/// The fonts of the printed page with their measures, in page units. Made once per document; not for other threads.
class PageFonts final {
public:
    /// Registers the embedded font family at the first call, never at the start of the program.
    /// Needs the application object. Error: Internal (the font is not in the program).
    static Result<PageFonts> load();

    const QFont& font(FontRole role) const { return m_faces[index(role)].font; }
    const QFontMetricsF& metrics(FontRole role) const { return m_faces[index(role)].metrics; }
    /// Distance from one baseline to the next.
    qreal lineHeight(FontRole role) const { return m_faces[index(role)].lineHeight; }
    qreal ascent(FontRole role) const { return metrics(role).ascent(); }
    /// Remembered, since tables repeat their texts.
    qreal width(FontRole role, const QString& text) const;
    /// Lines no wider than `width`: broken at spaces, and inside a word only when it is wider than a line.
    /// Empty for a blank text.
    QStringList wrap(FontRole role, const QString& text, qreal width) const;
    /// The width of about 75 characters, beyond which the eye loses its line.
    qreal measure(FontRole role) const;
    /// The font that cells of a heatmap are painted with.
    QFont cellFont() const;
    /// The font that a picture starts from, in units of a 96th of an inch.
    QFont pictureFont() const;
    /// False for a character that the embedded font has no picture of.
    bool canShow(char32_t character) const { return metrics(FontRole::Body).inFontUcs4(character); }

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics;
        qreal lineHeight = 0;
        mutable QHash<QString, qreal> widths;
    };

    explicit PageFonts(const QString& family);
    static qsizetype index(FontRole role) { return static_cast<qsizetype>(role); }
    QStringList breakWord(FontRole role, const QString& word, qreal width) const;

    QString m_family;
    QList<Face> m_faces;
};

} // namespace ks
