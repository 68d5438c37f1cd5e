#include "storage/themescorerepository.h"

#include "storage/rowscan.h"
#include "storage/scorecolumns.h"

#include <vector>

namespace ks {
namespace {

bool same(const QString& text, QByteArrayView utf8) {
    return text == QLatin1String(utf8.data(), utf8.size());
}

std::optional<QString> derivedKind(const ThemeScore& row) {
    return row.derived ? std::optional(scoreKindName(row.derived->kind())) : std::nullopt;
}

std::optional<int> derivedBound(const ThemeScore& row, std::optional<Quarters> (Score::*bound)() const) {
    return row.derived ? scoreColumns::countOf((*row.derived.*bound)()) : std::nullopt;
}

/// The ids of a scan. They come theme by theme and in each in the same order, so that all rows can share them.
class SharedIds final {
public:
    const ThemeId& theme(QByteArrayView utf8) {
        if (!same(m_theme.value, utf8)) {
            m_theme = ThemeId(QString::fromUtf8(utf8));
            m_next = 0;
        }
        return m_theme;
    }
    const CityId& city(QByteArrayView utf8) {
        while (m_next < m_cities.size() && m_cities[m_next].value < QLatin1String(utf8.data(), utf8.size()))
            ++m_next;
        if (m_next == m_cities.size() || !same(m_cities[m_next].value, utf8))
            m_cities.insert(m_cities.begin() + static_cast<std::ptrdiff_t>(m_next), CityId(QString::fromUtf8(utf8)));
        return m_cities[m_next++];
    }

private:
    ThemeId m_theme;
    std::vector<CityId> m_cities;
    std::size_t m_next = 0;
};

} // namespace

Result<void> ThemeScoreRepository::visitRound(const RoundId& round, const Visitor& visit) {
    Result<RowScan> scan = RowScan::start(
        m_database,
        "SELECT theme_id, city_id, kind, low, high, wording, source, derived_kind, derived_low, derived_high, reason, "
        "row_version FROM theme_score WHERE round_id = ?",
        round.value);
    if (!scan)
        return scan.error();
    SharedIds ids;
    while (scan->next()) {
        const Result<Score> score = scoreColumns::read(*scan, 2);
        if (!score)
            return score.error();
        const Result<std::optional<Score>> derived = scoreColumns::readOptional(*scan, 7);
        if (!derived)
            return derived.error();
        const ThemeId& theme = ids.theme(scan->utf8(0));
        visit(
            {{{round, theme, ids.city(scan->utf8(1))}, *score, scan->text(5), scan->text(6), *derived, scan->text(10)},
             scan->integer(11)});
    }
    return scan->finish();
}

Result<std::optional<Stored<ThemeScore>>> ThemeScoreRepository::find(const ScoreKey& key) {
    Result<Query> query = m_database.query(QStringLiteral("SELECT kind, low, high, wording, source, derived_kind, "
                                                          "derived_low, derived_high, reason, row_version FROM "
                                                          "theme_score WHERE round_id = ? AND theme_id = ? AND "
                                                          "city_id = ?"),
                                           key.round.value, key.theme.value, key.city.value);
    if (!query)
        return query.error();
    std::optional<Stored<ThemeScore>> found;
    if (query->next()) {
        const Result<Score> score = scoreColumns::read(*query, 0);
        if (!score)
            return score.error();
        const Result<std::optional<Score>> derived = scoreColumns::readOptional(*query, 5);
        if (!derived)
            return derived.error();
        found = Stored<ThemeScore>{{key, *score, query->text(3), query->text(4), *derived, query->text(8)},
                                   query->integer(9)};
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return found;
}

Result<void> ThemeScoreRepository::insert(const ThemeScore& row) {
    const Result<void> parent =
        m_database.execute(QStringLiteral("INSERT INTO self_evaluation (round_id, city_id) VALUES (?, ?) "
                                          "ON CONFLICT (round_id, city_id) DO NOTHING"),
                           row.place.round.value, row.place.city.value);
    if (!parent)
        return parent;
    m_touched.insert({row.place.round, row.place.city});
    return m_database.execute(
        QStringLiteral("INSERT INTO theme_score (round_id, theme_id, city_id, kind, low, high, wording, source, "
                       "derived_kind, derived_low, derived_high, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.place.round.value, row.place.theme.value, row.place.city.value, scoreKindName(row.score.kind()),
        scoreColumns::countOf(row.score.low()), scoreColumns::countOf(row.score.high()), row.wording, row.source,
        derivedKind(row), derivedBound(row, &Score::low), derivedBound(row, &Score::high), row.reason);
}

Result<int> ThemeScoreRepository::update(const ThemeScore& row, qint64 version) {
    m_touched.insert({row.place.round, row.place.city});
    return m_database.change(
        QStringLiteral("UPDATE theme_score SET kind = ?, low = ?, high = ?, wording = ?, "
                       "source = ?, derived_kind = ?, derived_low = ?, derived_high = ?, reason = ?, "
                       "row_version = row_version + 1 "
                       "WHERE round_id = ? AND theme_id = ? AND city_id = ? AND row_version = ?"),
        scoreKindName(row.score.kind()), scoreColumns::countOf(row.score.low()),
        scoreColumns::countOf(row.score.high()), row.wording, row.source, derivedKind(row),
        derivedBound(row, &Score::low), derivedBound(row, &Score::high), row.reason, row.place.round.value,
        row.place.theme.value, row.place.city.value, version);
}

Result<int> ThemeScoreRepository::remove(const ScoreKey& key, qint64 version) {
    m_touched.insert({key.round, key.city});
    return m_database.change(QStringLiteral("DELETE FROM theme_score "
                                            "WHERE round_id = ? AND theme_id = ? AND city_id = ? AND row_version = ?"),
                             key.round.value, key.theme.value, key.city.value, version);
}

Result<void> ThemeScoreRepository::settle() {
    for (const CityOfRound& place : m_touched) {
        if (const Result<void> done = settle(place); !done)
            return done;
    }
    m_touched.clear();
    return {};
}

Result<void> ThemeScoreRepository::settle(const CityOfRound& place) {
    // Through the list of themes, so that each look-up is on the full key and never walks the round.
    const QString cells =
        QStringLiteral("SELECT 1 FROM theme_score t WHERE t.round_id = self_evaluation.round_id AND "
                       "t.city_id = self_evaluation.city_id AND t.theme_id IN (SELECT id FROM theme)");
    const Result<void> removed =
        m_database.execute(QStringLiteral("DELETE FROM self_evaluation WHERE round_id = ? AND city_id = ? AND "
                                          "origin = 'cell' AND NOT EXISTS (%1)")
                               .arg(cells),
                           place.first.value, place.second.value);
    if (!removed)
        return removed;
    return m_database.execute(
        QStringLiteral("UPDATE self_evaluation SET state = CASE WHEN EXISTS (%1 AND t.kind <> 'missing') "
                       "THEN 'handedIn' ELSE 'notStarted' END "
                       "WHERE round_id = ? AND city_id = ? AND origin = 'cell'")
            .arg(cells),
        place.first.value, place.second.value);
}

} // namespace ks
