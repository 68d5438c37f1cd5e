#pragma once

#include "domain/analysis/textfold.h"

#include <QStringList>

namespace ks {

/// Where a hit leads: a row by entity and key, as the change log names rows.
struct SearchPlace {
    QString entity;
    QString key;

    bool operator==(const SearchPlace&) const = default;
};

/// One thing that can be found.
struct SearchEntry {
    QString group; ///< id of the heading that its hits stand under
    SearchPlace place;
    QString title;
    QString text; ///< may be empty
};

/// A piece of an entry's text around the first match, or its beginning when only the title matches.
/// White space is shown as single spaces would be: line ends and tabs stand as spaces, one for one.
struct SearchExcerpt {
    QString text;
    qsizetype start = 0; ///< where it begins in the entry's text
    bool cutBefore = false;
    bool cutAfter = false;
    QList<TextSpan> marks; ///< matches in it, by their places in the entry's text, ascending, none overlapping

    bool operator==(const SearchExcerpt&) const = default;
};

struct SearchHit {
    SearchPlace place;
    QString title;
    QList<TextSpan> titleMarks; ///< matches in the title, ascending, none overlapping
    SearchExcerpt excerpt;
};

struct SearchGroup {
    QString group;
    int total = 0;         ///< hits found, also those beyond the limit
    QList<SearchHit> hits; ///< best first; equally good ones in the order of the entries
};

/// Entries folded once, then asked as often as somebody types.
///
/// All words of a query have to occur in an entry, in its title or its text, inside words too; a word of one character
/// only counts at the beginning of a word, and finds nothing when all words are that short. What ranks first: the words
/// as one phrase in the title, then in the text, then the sum over the words of where each stands best (title before
/// text; within each a whole word, the beginning of one, the inside of one).
class SearchIndex {
public:
    static constexpr int unlimited = -1;

    SearchIndex() = default;
    /// `groupOrder`: ids of the groups as their hits are to follow one another; groups not named there come last, in
    /// the order in which the entries bring them.
    SearchIndex(QList<SearchEntry> entries, const QStringList& groupOrder);

    /// Only groups with hits, each with at most `hitsPerGroup` of them. Any text may be asked, however odd.
    QList<SearchGroup> find(const QString& query, int hitsPerGroup = unlimited) const;

    qsizetype size() const { return m_entries.size(); }

private:
    struct Indexed {
        SearchEntry entry;
        qsizetype group = 0;
        FoldedText title;
        FoldedText text;
    };

    QStringList m_groups;
    QList<Indexed> m_entries;
};

/// The words of a query as they are looked for: folded, without marks at their ends, each once, in the order typed.
QStringList searchWords(const QString& query);

} // namespace ks
