#include "storage/themescorerepository.h"

#include "storage/scorecolumns.h"

namespace ks {
namespace {

Result<Stored<ThemeScore>> readRow(const Query& row, const RoundId& round) {
    const Result<Score> score = scoreColumns::read(row, 2);
    if (!score)
        return score.error();
    Stored<ThemeScore> stored;
    stored.row.place = {round, ThemeId(row.text(0)), CityId(row.text(1))};
    stored.row.score = *score;
    stored.row.wording = row.text(5);
    stored.row.source = row.text(6);
    stored.version = row.integer(7);
    return stored;
}

const QString columns = QStringLiteral("theme_id, city_id, kind, low, high, wording, source, row_version");

} // namespace

Result<void> ThemeScoreRepository::visitRound(const RoundId& round, const Visitor& visit) {
    Result<Query> query =
        m_database.query(QStringLiteral("SELECT %1 FROM theme_score WHERE round_id = ?").arg(columns), round.value);
    if (!query)
        return query.error();
    while (query->next()) {
        Result<Stored<ThemeScore>> stored = readRow(*query, round);
        if (!stored)
            return stored.error();
        visit(std::move(*stored));
    }
    return query->finish();
}

Result<std::optional<Stored<ThemeScore>>> ThemeScoreRepository::find(const ScoreKey& key) {
    Result<Query> query = m_database.query(
        QStringLiteral("SELECT %1 FROM theme_score WHERE round_id = ? AND theme_id = ? AND city_id = ?").arg(columns),
        key.round.value, key.theme.value, key.city.value);
    if (!query)
        return query.error();
    std::optional<Stored<ThemeScore>> found;
    if (query->next()) {
        Result<Stored<ThemeScore>> stored = readRow(*query, key.round);
        if (!stored)
            return stored.error();
        found = std::move(*stored);
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
    const Result<void> done = m_database.execute(
        QStringLiteral("INSERT INTO theme_score (round_id, theme_id, city_id, kind, low, high, wording, source) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        row.place.round.value, row.place.theme.value, row.place.city.value, scoreKindName(row.score.kind()),
        scoreColumns::countOf(row.score.low()), scoreColumns::countOf(row.score.high()), row.wording, row.source);
    return done ? followInSelfEvaluation(row.place) : done;
}

Result<int> ThemeScoreRepository::update(const ThemeScore& row, qint64 version) {
    const Result<int> changed =
        m_database.change(QStringLiteral("UPDATE theme_score SET kind = ?, low = ?, high = ?, wording = ?, source = ?, "
                                         "row_version = row_version + 1 "
                                         "WHERE round_id = ? AND theme_id = ? AND city_id = ? AND row_version = ?"),
                          scoreKindName(row.score.kind()), scoreColumns::countOf(row.score.low()),
                          scoreColumns::countOf(row.score.high()), row.wording, row.source, row.place.round.value,
                          row.place.theme.value, row.place.city.value, version);
    if (!changed || *changed == 0)
        return changed;
    const Result<void> followed = followInSelfEvaluation(row.place);
    return followed ? changed : Result<int>(followed.error());
}

Result<int> ThemeScoreRepository::remove(const ScoreKey& key, qint64 version) {
    const Result<int> changed =
        m_database.change(QStringLiteral("DELETE FROM theme_score "
                                         "WHERE round_id = ? AND theme_id = ? AND city_id = ? AND row_version = ?"),
                          key.round.value, key.theme.value, key.city.value, version);
    if (!changed || *changed == 0)
        return changed;
    const Result<void> followed = followInSelfEvaluation(key);
    return followed ? changed : Result<int>(followed.error());
}

Result<void> ThemeScoreRepository::followInSelfEvaluation(const ScoreKey& key) {
    // Through the list of themes, so that each look-up is on the full key and never walks the round.
    const QString cells =
        QStringLiteral("SELECT 1 FROM theme_score t WHERE t.round_id = self_evaluation.round_id AND "
                       "t.city_id = self_evaluation.city_id AND t.theme_id IN (SELECT id FROM theme)");
    const Result<void> removed =
        m_database.execute(QStringLiteral("DELETE FROM self_evaluation WHERE round_id = ? AND city_id = ? AND "
                                          "origin = 'cell' AND NOT EXISTS (%1)")
                               .arg(cells),
                           key.round.value, key.city.value);
    if (!removed)
        return removed;
    return m_database.execute(
        QStringLiteral("UPDATE self_evaluation SET state = CASE WHEN EXISTS (%1 AND t.kind <> 'missing') "
                       "THEN 'handedIn' ELSE 'notStarted' END "
                       "WHERE round_id = ? AND city_id = ? AND origin = 'cell'")
            .arg(cells),
        key.round.value, key.city.value);
}

} // namespace ks
