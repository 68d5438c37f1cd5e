#pragma once

#include <QList>
#include <QString>

namespace ks {

/// A stretch of a text, in UTF-16 units of the text it was taken from.
struct TextSpan {
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    bool operator==(const TextSpan&) const = default;
};

/// A text as search compares it: without case and accents, ligatures written out (œ = oe, ß = ss, ﬁ = fi, ₂ = 2), every
/// apostrophe ', every quotation mark ", every dash -, any run of white space one space, soft hyphens and other
/// invisible signs gone. Folding what is folded changes nothing.
class FoldedText {
public:
    FoldedText() = default;
    explicit FoldedText(QStringView original);

    const QString& text() const { return m_text; }
    /// Where a stretch of the folded text stands in the original, combining marks included. `folded` lies within
    /// text(); an empty one stays empty.
    TextSpan inOriginal(const TextSpan& folded) const;

private:
    struct Origin {
        int start = 0;
        int end = 0;
    };

    void add(QChar folded, const Origin& origin);
    void addCharacter(char32_t character, const Origin& origin);
    void addDecomposed(char32_t character, const Origin& origin);

    QString m_text;
    QList<Origin> m_origins; ///< one per character; empty when every one stands where its original does
};

QString foldedForSearch(QStringView original);

} // namespace ks
