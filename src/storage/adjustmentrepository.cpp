#include "storage/adjustmentrepository.h"

#include "storage/scorecolumns.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

std::optional<QString> cityOf(const Adjustment& row) {
    return row.city ? std::optional(row.city->value) : std::nullopt;
}

Result<Stored<Adjustment>> readAdjustment(const Query& row) {
    const Result<Score> value = scoreColumns::read(row, 5);
    if (!value)
        return value.error();
    const std::optional<AdjustmentSource> source = adjustmentSourceFromName(row.text(9));
    if (!source)
        return Error{ErrorCode::CorruptFile,
                     Texts::tr("The workspace holds an adjustment from a source that does not exist, so it is damaged. "
                               "Nothing was changed; restore it from a backup."),
                     row.text(0) + QStringLiteral(": ") + row.text(9)};
    Stored<Adjustment> stored;
    stored.row.id = AdjustmentId(row.text(0));
    stored.row.round = RoundId(row.text(1));
    stored.row.theme = ThemeId(row.text(2));
    if (!row.isNull(3))
        stored.row.city = CityId(row.text(3));
    stored.row.sequence = row.number(4);
    stored.row.value = *value;
    stored.row.reason = row.text(8);
    stored.row.source = *source;
    stored.row.decidedOn = row.date(10);
    stored.row.decidedBy = row.text(11);
    stored.row.basedOnDigest = row.text(12);
    stored.version = row.integer(13);
    return stored;
}

const QString adjustmentColumns =
    QStringLiteral("id, round_id, theme_id, city_id, sequence, kind, low, high, reason, source, "
                   "decided_on, decided_by, based_on_digest, row_version");

} // namespace

Result<QList<Stored<Adjustment>>> AdjustmentRepository::ofRound(const RoundId& round) {
    return select(QStringLiteral("round_id = ? ORDER BY sequence"), round.value);
}

Result<std::optional<Stored<Adjustment>>> AdjustmentRepository::find(const AdjustmentId& id) {
    Result<QList<Stored<Adjustment>>> found = select(QStringLiteral("id = ?"), id.value);
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<QList<Stored<Adjustment>>> AdjustmentRepository::select(const QString& where, const QString& value) {
    Result<Query> query =
        m_database.query(QStringLiteral("SELECT %1 FROM adjustment WHERE %2").arg(adjustmentColumns, where), value);
    if (!query)
        return query.error();
    QList<Stored<Adjustment>> rows;
    while (query->next()) {
        Result<Stored<Adjustment>> stored = readAdjustment(*query);
        if (!stored)
            return stored.error();
        rows.append(std::move(*stored));
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return rows;
}

Result<void> AdjustmentRepository::insert(const Adjustment& row) {
    return m_database.execute(
        QStringLiteral("INSERT INTO adjustment (id, round_id, theme_id, city_id, sequence, kind, low, high, reason, "
                       "source, decided_on, decided_by, based_on_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?)"),
        row.id.value, row.round.value, row.theme.value, cityOf(row), row.sequence, scoreKindName(row.value.kind()),
        scoreColumns::countOf(row.value.low()), scoreColumns::countOf(row.value.high()), row.reason,
        adjustmentSourceName(row.source), row.decidedOn, row.decidedBy, row.basedOnDigest);
}

Result<int> AdjustmentRepository::update(const Adjustment& row, qint64 version) {
    return m_database.change(
        QStringLiteral(
            "UPDATE adjustment SET round_id = ?, theme_id = ?, city_id = ?, sequence = ?, kind = ?, low = ?, "
            "high = ?, reason = ?, source = ?, decided_on = ?, decided_by = ?, based_on_digest = ?, "
            "row_version = row_version + 1 WHERE id = ? AND row_version = ?"),
        row.round.value, row.theme.value, cityOf(row), row.sequence, scoreKindName(row.value.kind()),
        scoreColumns::countOf(row.value.low()), scoreColumns::countOf(row.value.high()), row.reason,
        adjustmentSourceName(row.source), row.decidedOn, row.decidedBy, row.basedOnDigest, row.id.value, version);
}

Result<int> AdjustmentRepository::remove(const AdjustmentId& id, qint64 version) {
    return m_database.change(QStringLiteral("DELETE FROM adjustment WHERE id = ? AND row_version = ?"), id.value,
                             version);
}

} // namespace ks
