#include "models/searchmodel.h"

#include "models/heatmaproles.h" // plainToolTip
#include "session/searchentries.h"
#include "session/session.h"

#include <algorithm>

namespace ks {
namespace {

const QString ellipsis = QStringLiteral("…");

QString shownExcerpt(const SearchExcerpt& excerpt) {
    return (excerpt.cutBefore ? ellipsis : QString()) + excerpt.text + (excerpt.cutAfter ? ellipsis : QString());
}

/// The matches by their places in the shown excerpt.
QList<TextSpan> shownMarks(const SearchExcerpt& excerpt) {
    const qsizetype shift = (excerpt.cutBefore ? ellipsis.size() : 0) - excerpt.start;
    QList<TextSpan> marks = excerpt.marks;
    for (TextSpan& each : marks)
        each.start += shift;
    return marks;
}

} // namespace

SearchModel::SearchModel(Session& session, std::function<QList<SearchEntry>()> more, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_more(std::move(more)) {
    connect(&m_session, &Session::changed, this, [this] { m_stale = true; });
}

void SearchModel::buildIndex() {
    if (const Result<void> read = m_session.needContent(); !read)
        emit failed(read.error());
    m_index = SearchIndex(m_more() + searchEntries(m_session.workspace()), searchGroups());
    m_stale = false;
}

bool SearchModel::canFind() const {
    const QStringList words = searchWords(m_query);
    return std::any_of(words.cbegin(), words.cend(), [](const QString& word) { return word.size() >= 2; });
}

void SearchModel::ask(const QString& query) {
    m_query = query;
    QList<SearchGroup> groups;
    if (canFind()) {
        if (m_stale)
            buildIndex();
        groups = m_index.find(query, hitsPerGroup);
    }
    beginResetModel();
    m_lines.clear();
    m_total = 0;
    for (const SearchGroup& each : std::as_const(groups)) {
        m_lines += linesOf(each);
        m_total += each.total;
    }
    endResetModel();
}

QList<SearchModel::Line> SearchModel::linesOf(const SearchGroup& group) {
    QList<Line> lines{{SearchLineKind::Heading, group.group, group.total, {}}};
    for (const SearchHit& hit : group.hits)
        lines.append({SearchLineKind::Hit, group.group, group.total, hit});
    const int left = group.total - static_cast<int>(group.hits.size());
    if (left > 0)
        lines.append({SearchLineKind::More, group.group, left, {}});
    return lines;
}

void SearchModel::showMore(int row) {
    if (row < 0 || row >= m_lines.size() || m_lines[row].kind != SearchLineKind::More)
        return;
    const QString group = m_lines[row].group;
    for (const SearchGroup& each : m_index.find(m_query)) {
        if (each.group != group)
            continue;
        const QList<SearchHit> rest = each.hits.mid(hitsPerGroup);
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
        beginInsertRows({}, row, row + static_cast<int>(rest.size()) - 1);
        for (qsizetype i = 0; i < rest.size(); ++i)
            m_lines.insert(row + i, {SearchLineKind::Hit, group, each.total, rest[i]});
        endInsertRows();
    }
}

std::optional<SearchPlace> SearchModel::placeAt(int row) const {
    if (row < 0 || row >= m_lines.size() || m_lines[row].kind != SearchLineKind::Hit)
        return std::nullopt;
    return m_lines[row].hit.place;
}

int SearchModel::firstHit() const {
    const auto it = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [](const Line& each) { return each.kind == SearchLineKind::Hit; });
    return it == m_lines.cend() ? -1 : static_cast<int>(it - m_lines.cbegin());
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString SearchModel::textOf(const Line& line) {
    switch (line.kind) {
    case SearchLineKind::Heading:
        return QStringLiteral("%1 (%2)").arg(searchGroupTitle(line.group), QLocale().toString(line.count));
    case SearchLineKind::More:
        return tr("Show %n more", nullptr, line.count);
    case SearchLineKind::Hit:
        break;
    }
    return line.hit.title;
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[index.row()];
    const bool hit = line.kind == SearchLineKind::Hit;
    const QString excerpt = shownExcerpt(line.hit.excerpt);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line);
    case Qt::AccessibleTextRole: {
        QStringList parts{textOf(line)};
        if (hit)
            parts = {line.hit.title, excerpt, searchGroupTitle(line.group)};
        else if (line.kind == SearchLineKind::More)
            parts.append(searchGroupTitle(line.group));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole:
        return hit ? QVariant(plainToolTip(line.hit.title + QLatin1Char('\n') + excerpt)) : QVariant();
    case SearchKindRole:
        return static_cast<int>(line.kind);
    case SearchTitleMarksRole:
        return QVariant::fromValue(line.hit.titleMarks);
    case SearchExcerptRole:
        return excerpt;
    case SearchExcerptMarksRole:
        return QVariant::fromValue(shownMarks(line.hit.excerpt));
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || m_lines[index.row()].kind == SearchLineKind::Heading)
        return Qt::NoItemFlags; // arrows pass over it
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace ks
