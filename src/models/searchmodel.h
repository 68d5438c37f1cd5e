#pragma once

#include "base/error.h"
#include "domain/analysis/search.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace ks {

class Session;

enum class SearchLineKind {
    Heading, ///< of a group, with the number of its hits
    Hit,
    More, ///< asks for the rest of its group
};

/// What a line of hits gives beside the standard roles. Never a colour.
enum SearchRole {
    SearchKindRole = Qt::UserRole + 200, ///< SearchLineKind as int
    SearchTitleMarksRole,                ///< QList<TextSpan>: matches in the display text
    SearchExcerptRole,                   ///< QString: a piece of the text, with … where it is cut
    SearchExcerptMarksRole,              ///< QList<TextSpan>: matches in it
};

/// The hits of a search over all that the open workspace holds, group by group. The index is built when it is first
/// asked, and anew after a change.
class SearchModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// So many hits of a group are shown until all are asked for.
    static constexpr int hitsPerGroup = 5;

    /// `session` outlives the model; `more` gives what can be found beside the workspace.
    SearchModel(Session& session, std::function<QList<SearchEntry>()> more, QObject* parent = nullptr);

    void ask(const QString& query);
    /// False while nothing can be found for want of a longer word.
    bool canFind() const;
    int total() const { return m_total; }
    /// None for headings and lines that ask for more.
    std::optional<SearchPlace> placeAt(int row) const;
    /// Shows the rest of the group that a line of kind More stands for; hits that were there keep their rows.
    void showMore(int row);
    int firstHit() const; ///< its row; -1 without hits

    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// What the round holds beside the scores could not be read, and is not searched.
    void failed(const ks::Error& error);

private:
    struct Line {
        SearchLineKind kind;
        QString group;
        int count = 0; ///< of the group; of a line that asks for more, the hits that are not shown
        SearchHit hit;
    };

    void buildIndex();
    static QList<Line> linesOf(const SearchGroup& group);
    static QString textOf(const Line& line);

    Session& m_session;
    std::function<QList<SearchEntry>()> m_more;
    SearchIndex m_index;
    bool m_stale = true;
    QString m_query;
    QList<Line> m_lines;
    int m_total = 0;
};

} // namespace ks
