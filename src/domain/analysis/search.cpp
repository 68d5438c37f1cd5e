#include "domain/analysis/search.h"

#include <algorithm>
#include <optional>

namespace ks {
namespace {

constexpr qsizetype excerptLength = 160;
constexpr qsizetype excerptLead = 50; ///< at most so much before the first match

struct Query {
    QStringList words;
    QString phrase; ///< empty for a single word: it is its own phrase
};

bool isWordAt(const QString& text, qsizetype place) {
    return place >= 0 && place < text.size() && text[place].isLetterOrNumber();
}

bool beginsWord(const QString& text, qsizetype place) {
    return !isWordAt(text, place - 1);
}

/// How well a word stands in a text: 0 not at all, 1 inside a word, 2 at the beginning of one, 3 as a whole word.
int standing(const QString& text, const QString& word) {
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0 && best < 3; at = text.indexOf(word, at + 1)) {
        if (!beginsWord(text, at))
            best = std::max(best, word.size() < 2 ? 0 : 1);
        else
            best = std::max(best, isWordAt(text, at + word.size()) ? 2 : 3);
    }
    return best;
}

/// Where a phrase stands that begins with the beginning of a word; -1: nowhere.
qsizetype placeOfPhrase(const QString& text, const QString& phrase) {
    qsizetype at = text.indexOf(phrase);
    while (at >= 0 && !beginsWord(text, at))
        at = text.indexOf(phrase, at + 1);
    return at;
}

/// None when a word is missing. A phrase outweighs whatever the words add up to.
std::optional<int> rank(const QString& title, const QString& text, const Query& query) {
    constexpr int titleAboveText = 3;
    constexpr int phraseAboveWords = 1'000'000;
    int sum = 0;
    for (const QString& word : query.words) {
        const int inTitle = standing(title, word);
        const int best = inTitle > 0 ? inTitle + titleAboveText : standing(text, word);
        if (best == 0)
            return std::nullopt;
        sum += best;
    }
    if (!query.phrase.isEmpty()) {
        if (placeOfPhrase(title, query.phrase) >= 0)
            sum += 2 * phraseAboveWords;
        else if (placeOfPhrase(text, query.phrase) >= 0)
            sum += phraseAboveWords;
    }
    return sum;
}

/// Every match of every word, in folded positions, overlapping ones joined.
QList<TextSpan> matches(const QString& folded, const Query& query) {
    QList<TextSpan> found;
    for (const QString& word : query.words) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (word.size() >= 2 || beginsWord(folded, at))
                found.append({at, word.size()});
        }
    }
    std::sort(found.begin(), found.end(), [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    QList<TextSpan> joined;
    for (const TextSpan& span : std::as_const(found)) {
        if (!joined.isEmpty() && span.start < joined.last().end())
            joined.last().length = std::max(joined.last().end(), span.end()) - joined.last().start;
        else
            joined.append(span);
    }
    return joined;
}

QList<TextSpan> inOriginal(const FoldedText& folded, const QList<TextSpan>& spans) {
    QList<TextSpan> places;
    for (const TextSpan& span : spans) {
        const TextSpan place = folded.inOriginal(span);
        // Two signs of one ligature may be matched apart, and stand in one place.
        if (!places.isEmpty() && place.start < places.last().end())
            places.last().length = std::max(places.last().end(), place.end()) - places.last().start;
        else
            places.append(place);
    }
    return places;
}

/// The match that an excerpt is made around: the phrase, else the first that begins a word, else the first of all.
std::optional<TextSpan> firstMatch(const QString& folded, const QList<TextSpan>& found, const Query& query) {
    if (!query.phrase.isEmpty()) {
        const qsizetype at = placeOfPhrase(folded, query.phrase);
        if (at >= 0)
            return TextSpan{at, query.phrase.size()};
    }
    for (const TextSpan& span : found) {
        if (beginsWord(folded, span.start))
            return span;
    }
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// Without punctuation and spaces at both ends.
QString trimmed(const QString& folded) {
    const auto counts = [](QChar each) { return each.isLetterOrNumber() || each.isSurrogate(); };
    const auto from = std::find_if(folded.cbegin(), folded.cend(), counts);
    const auto to = std::find_if(folded.crbegin(), std::make_reverse_iterator(from), counts).base();
    return folded.mid(from - folded.cbegin(), to - from);
}

bool splitsCharacter(const QString& text, qsizetype place) {
    return place > 0 && place < text.size() && text[place].isLowSurrogate() && text[place - 1].isHighSurrogate();
}

/// The beginning of the first whole word from `place` on, before `latest`; `place` where there is none.
qsizetype wordFrom(const QString& text, qsizetype place, qsizetype latest) {
    for (qsizetype at = place; at < latest; ++at) {
        if (text[at].isSpace() && !text[at + 1].isSpace())
            return at + 1;
    }
    return splitsCharacter(text, place) ? place - 1 : place;
}

/// The end of the last whole word up to `place`, after `earliest`; `place` where there is none.
qsizetype wordUpTo(const QString& text, qsizetype place, qsizetype earliest) {
    for (qsizetype at = place; at > earliest; --at) {
        if (text[at].isSpace() && !text[at - 1].isSpace())
            return at;
    }
    return splitsCharacter(text, place) ? place + 1 : place;
}

SearchExcerpt excerptAround(const QString& text, const TextSpan& match, const QList<TextSpan>& marks) {
    SearchExcerpt excerpt;
    if (match.start > excerptLead)
        excerpt.start = wordFrom(text, match.start - excerptLead, match.start);
    qsizetype end = std::max(excerpt.start + excerptLength, match.end());
    end = end < text.size() ? wordUpTo(text, end, match.end()) : text.size();
    excerpt.cutBefore = excerpt.start > 0;
    excerpt.cutAfter = end < text.size();
    excerpt.text = text.mid(excerpt.start, end - excerpt.start);
    for (QChar& each : excerpt.text) {
        if (each.isSpace())
            each = QLatin1Char(' ');
    }
    for (const TextSpan& mark : marks) {
        const qsizetype from = std::max(mark.start, excerpt.start);
        const qsizetype to = std::min(mark.end(), end);
        if (from < to)
            excerpt.marks.append({from, to - from});
    }
    return excerpt;
}

SearchHit hitOf(const SearchEntry& entry, const FoldedText& title, const FoldedText& text, const Query& query) {
    const QList<TextSpan> found = matches(text.text(), query);
    const std::optional<TextSpan> first = firstMatch(text.text(), found, query);
    return {entry.place, entry.title, inOriginal(title, matches(title.text(), query)),
            excerptAround(entry.text, first ? text.inOriginal(*first) : TextSpan{}, inOriginal(text, found))};
}

} // namespace

QStringList searchWords(const QString& query) {
    QStringList words;
    for (const QString& part : foldedForSearch(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = trimmed(part);
        if (!word.isEmpty() && !words.contains(word))
            words.append(word);
    }
    return words;
}

SearchIndex::SearchIndex(QList<SearchEntry> entries, const QStringList& groupOrder) : m_groups(groupOrder) {
    m_entries.reserve(entries.size());
    for (SearchEntry& entry : entries) {
        if (!m_groups.contains(entry.group))
            m_groups.append(entry.group);
        const qsizetype group = m_groups.indexOf(entry.group);
        FoldedText title(entry.title);
        FoldedText text(entry.text);
        m_entries.append({std::move(entry), group, std::move(title), std::move(text)});
    }
}

QList<SearchGroup> SearchIndex::find(const QString& query, int hitsPerGroup) const {
    const QStringList words = searchWords(query);
    if (std::none_of(words.cbegin(), words.cend(), [](const QString& word) { return word.size() >= 2; }))
        return {};
    const Query search{words, words.size() > 1 ? trimmed(foldedForSearch(query)) : QString()};
    struct Ranked {
        int rank;
        const Indexed* entry;
    };
    QList<QList<Ranked>> perGroup(m_groups.size());
    for (const Indexed& each : m_entries) {
        if (const std::optional<int> found = rank(each.title.text(), each.text.text(), search))
            perGroup[each.group].append({*found, &each});
    }
    QList<SearchGroup> groups;
    for (qsizetype i = 0; i < perGroup.size(); ++i) {
        QList<Ranked>& ranked = perGroup[i];
        if (ranked.isEmpty())
            continue;
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const Ranked& a, const Ranked& b) { return a.rank > b.rank; });
        SearchGroup group{m_groups[i], static_cast<int>(ranked.size()), {}};
        const qsizetype shown = hitsPerGroup < 0 ? ranked.size() : std::min<qsizetype>(ranked.size(), hitsPerGroup);
        for (const Ranked& each : ranked.first(shown))
            group.hits.append(hitOf(each.entry->entry, each.entry->title, each.entry->text, search));
        groups.append(group);
    }
    return groups;
}

} // namespace ks
