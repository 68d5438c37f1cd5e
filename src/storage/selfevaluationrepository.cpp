#include "storage/selfevaluationrepository.h"

namespace ks {
namespace {

QString evaluationColumns() {
    return rowColumns::names<SelfEvaluation>().join(QStringLiteral(", "));
}

} // namespace

Result<QList<Stored<SelfEvaluation>>> RowRepository<SelfEvaluation>::ofRound(const RoundId& round) {
    return select(QStringLiteral("round_id = ?"), {sql::value(round.value)});
}

Result<std::optional<Stored<SelfEvaluation>>> RowRepository<SelfEvaluation>::find(const CityKey& key) {
    Result<QList<Stored<SelfEvaluation>>> found =
        select(QStringLiteral("round_id = ? AND city_id = ?"), rowColumns::valuesOf(key));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<void> RowRepository<SelfEvaluation>::insert(const SelfEvaluation& row) {
    const QStringList names = rowColumns::names<SelfEvaluation>();
    QStringList taken;
    for (const QString& each : names)
        taken.append(QStringLiteral("%1 = excluded.%1").arg(each));
    const Result<int> done = m_database.changeWith(
        QStringLiteral("INSERT INTO self_evaluation (origin, %1) VALUES ('form'%2) "
                       "ON CONFLICT (round_id, city_id) DO UPDATE SET origin = 'form', row_version = 1, %3 "
                       "WHERE origin = 'cell'")
            .arg(evaluationColumns(), QStringLiteral(", ?").repeated(names.size()), taken.join(QStringLiteral(", "))),
        rowColumns::valuesOf(row));
    return done ? Result<void>() : Result<void>(done.error());
}

Result<int> RowRepository<SelfEvaluation>::update(const SelfEvaluation& row, qint64 version) {
    QVariantList values = rowColumns::valuesOf(row);
    values += rowColumns::valuesOf(row.key());
    values.append(sql::value(version));
    return m_database.changeWith(
        QStringLiteral("UPDATE self_evaluation SET %1 = ?, row_version = row_version + 1 "
                       "WHERE round_id = ? AND city_id = ? AND row_version = ? AND origin = 'form'")
            .arg(rowColumns::names<SelfEvaluation>().join(QStringLiteral(" = ?, "))),
        values);
}

Result<int> RowRepository<SelfEvaluation>::remove(const CityKey& key, qint64 version) {
    QVariantList values = rowColumns::valuesOf(key);
    values.append(sql::value(version));
    const QString place = QStringLiteral(" WHERE round_id = ? AND city_id = ? AND row_version = ? AND origin = 'form'");
    const QString cells = QStringLiteral(" AND %1 EXISTS (SELECT 1 FROM theme_score t WHERE t.round_id = "
                                         "self_evaluation.round_id AND t.city_id = self_evaluation.city_id)");
    const Result<int> removed = m_database.changeWith(
        QStringLiteral("DELETE FROM self_evaluation") + place + cells.arg(QStringLiteral("NOT")), values);
    if (!removed || *removed == 1)
        return removed;
    return m_database.changeWith(
        QStringLiteral("UPDATE self_evaluation SET origin = 'cell', state = 'handedIn', no_score_reason = '', "
                       "participant_count = NULL, participant_roles = '', sent_on = NULL, handed_in_on = NULL, "
                       "note = '', last_question_id = NULL, row_version = 1") +
            place,
        values);
}

Result<QList<Stored<SelfEvaluation>>> RowRepository<SelfEvaluation>::select(const QString& where,
                                                                            const QVariantList& values) {
    Result<Query> query =
        m_database.queryWith(QStringLiteral("SELECT %1, row_version FROM self_evaluation WHERE origin = 'form' AND %2")
                                 .arg(evaluationColumns(), where),
                             values);
    if (!query)
        return query.error();
    QList<Stored<SelfEvaluation>> rows;
    while (query->next()) {
        rowColumns::Reader reader(*query);
        Stored<SelfEvaluation> stored;
        SelfEvaluation::fields(stored.row, [&](const char*, auto& value) { reader.read(value); });
        if (!reader.unknownName().isEmpty())
            return Error{ErrorCode::CorruptFile,
                         QCoreApplication::translate("ks::Storage",
                                                     "The workspace holds a value that does not exist, so it is "
                                                     "damaged. Nothing was changed; restore it from a backup."),
                         QStringLiteral("self_evaluation %1: %2").arg(keyText(stored.row.key()), reader.unknownName())};
        stored.version = query->integer(reader.column());
        rows.append(std::move(stored));
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return rows;
}

} // namespace ks
