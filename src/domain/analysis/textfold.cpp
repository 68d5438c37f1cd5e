#include "domain/analysis/textfold.h"

namespace ks {
namespace {

/// Letters and signs that Unicode does not take apart, yet people write in more than one way.
QLatin1String writtenOut(char32_t character) {
    switch (character) {
    case U'æ':
        return QLatin1String("ae");
    case U'œ':
        return QLatin1String("oe");
    case U'ß':
        return QLatin1String("ss");
    case U'þ':
        return QLatin1String("th");
    case U'ø':
        return QLatin1String("o");
    case U'ł':
        return QLatin1String("l");
    case U'đ':
    case U'ð':
        return QLatin1String("d");
    case U'ı':
        return QLatin1String("i");
    default:
        return {};
    }
}

/// The plain sign for the many that mean the same; null for all others.
QChar plainSign(char32_t character) {
    switch (character) {
    case U'\u2018':
    case U'\u2019':
    case U'\u201A':
    case U'\u201B':
    case U'\u02BC':
    case U'\u2032':
    case U'\u00B4':
    case U'`':
        return QLatin1Char('\'');
    case U'\u201C':
    case U'\u201D':
    case U'\u201E':
    case U'\u201F':
    case U'\u00AB':
    case U'\u00BB':
        return QLatin1Char('"');
    default:
        if (QChar::isSpace(character))
            return QLatin1Char(' ');
        return QChar::category(character) == QChar::Punctuation_Dash ? QLatin1Char('-') : QChar();
    }
}

bool isUnseen(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

/// The character at `place`, which moves behind it; half a surrogate pair counts as itself.
char32_t nextCharacter(QStringView text, qsizetype& place) {
    const QChar first = text[place++];
    if (first.isHighSurrogate() && place < text.size() && text[place].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[place++]);
    return first.unicode();
}

QString asText(char32_t character) {
    return QChar::isSurrogate(character) ? QString(QChar(static_cast<char16_t>(character)))
                                         : QString::fromUcs4(&character, 1);
}

} // namespace

FoldedText::FoldedText(QStringView original) {
    m_text.reserve(original.size());
    m_origins.reserve(original.size());
    for (qsizetype place = 0; place < original.size();) {
        Origin origin{static_cast<int>(place), 0};
        const char32_t character = nextCharacter(original, place);
        origin.end = static_cast<int>(place);
        addCharacter(character, origin);
    }
    bool moved = m_text.size() != original.size();
    for (qsizetype i = 0; !moved && i < m_origins.size(); ++i)
        moved = m_origins[i].start != i;
    if (!moved)
        m_origins = {};
}

void FoldedText::add(QChar folded, const Origin& origin) {
    if (folded == QLatin1Char(' ') && m_text.endsWith(folded)) {
        m_origins.last().end = origin.end;
        return;
    }
    m_text.append(folded);
    m_origins.append(origin);
}

void FoldedText::addCharacter(char32_t character, const Origin& origin) {
    if (const QChar sign = plainSign(character); !sign.isNull())
        add(sign, origin);
    else if (character < 0x80)
        add(QChar(static_cast<char16_t>(QChar::toCaseFolded(character))), origin);
    else
        addDecomposed(character, origin);
}

void FoldedText::addDecomposed(char32_t character, const Origin& origin) {
    const qsizetype before = m_text.size();
    const QString parts = asText(character).normalized(QString::NormalizationForm_KD);
    for (qsizetype place = 0; place < parts.size();) {
        const char32_t folded = QChar::toCaseFolded(nextCharacter(parts, place));
        if (isUnseen(folded))
            continue;
        if (const QChar sign = plainSign(folded); !sign.isNull()) {
            add(sign, origin);
            continue;
        }
        const QLatin1String letters = writtenOut(folded);
        for (const QChar letter : letters.isEmpty() ? asText(folded) : QString(letters))
            add(letter, origin);
    }
    // A combining mark belongs to the letter before it.
    if (m_text.size() == before && !m_origins.isEmpty())
        m_origins.last().end = origin.end;
}

TextSpan FoldedText::inOriginal(const TextSpan& folded) const {
    if (m_origins.isEmpty() || folded.length <= 0)
        return folded;
    const qsizetype start = m_origins[folded.start].start;
    return {start, m_origins[folded.end() - 1].end - start};
}

QString foldedForSearch(QStringView original) {
    return FoldedText(original).text();
}

} // namespace ks
