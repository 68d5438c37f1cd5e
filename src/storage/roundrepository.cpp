#include "storage/roundrepository.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::Storage)
};

Result<Stored<Round>> readRound(const Query& row) {
    const std::optional<RoundState> state = roundStateFromName(row.text(3));
    if (!state)
        return Error{ErrorCode::CorruptFile,
                     Texts::tr("The workspace holds a round in a state that does not exist, so it is damaged. Nothing "
                               "was changed; restore it from a backup."),
                     row.text(0) + QStringLiteral(": ") + row.text(3)};
    Round round{RoundId(row.text(0)), row.text(1), row.text(2), *state, row.integer(4) != 0, row.number(5)};
    round.startsOn = row.date(6);
    round.endsOn = row.date(7);
    if (!row.isNull(8))
        round.questionnaire = QuestionnaireVersionId(row.text(8));
    return Stored<Round>{round, row.integer(9)};
}

std::optional<QString> questionnaireOf(const Round& row) {
    return row.questionnaire ? std::optional(row.questionnaire->value) : std::nullopt;
}

const QString roundColumns = QStringLiteral("id, name, period, state, baseline, sequence, starts_on, ends_on, "
                                            "questionnaire_version_id, row_version");

} // namespace

Result<QList<Stored<Round>>> RoundRepository::all() {
    Result<Query> query =
        m_database.query(QStringLiteral("SELECT %1 FROM round ORDER BY sequence, rowid").arg(roundColumns));
    if (!query)
        return query.error();
    QList<Stored<Round>> rounds;
    while (query->next()) {
        Result<Stored<Round>> stored = readRound(*query);
        if (!stored)
            return stored.error();
        rounds.append(std::move(*stored));
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return rounds;
}

Result<std::optional<Stored<Round>>> RoundRepository::find(const RoundId& id) {
    Result<Query> query =
        m_database.query(QStringLiteral("SELECT %1 FROM round WHERE id = ?").arg(roundColumns), id.value);
    if (!query)
        return query.error();
    std::optional<Stored<Round>> found;
    if (query->next()) {
        Result<Stored<Round>> stored = readRound(*query);
        if (!stored)
            return stored.error();
        found = std::move(*stored);
    }
    if (const Result<void> done = query->finish(); !done)
        return done.error();
    return found;
}

Result<void> RoundRepository::insert(const Round& row) {
    return m_database.execute(
        QStringLiteral("INSERT INTO round (id, name, period, state, baseline, sequence, starts_on, ends_on, "
                       "questionnaire_version_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id.value, row.name, row.period, roundStateName(row.state), row.baseline, row.sequence, row.startsOn,
        row.endsOn, questionnaireOf(row));
}

Result<int> RoundRepository::update(const Round& row, qint64 version) {
    return m_database.change(QStringLiteral("UPDATE round SET name = ?, period = ?, state = ?, baseline = ?, "
                                            "sequence = ?, starts_on = ?, ends_on = ?, questionnaire_version_id = ?, "
                                            "row_version = row_version + 1 "
                                            "WHERE id = ? AND row_version = ?"),
                             row.name, row.period, roundStateName(row.state), row.baseline, row.sequence, row.startsOn,
                             row.endsOn, questionnaireOf(row), row.id.value, version);
}

Result<int> RoundRepository::remove(const RoundId& id, qint64 version) {
    return m_database.change(QStringLiteral("DELETE FROM round WHERE id = ? AND row_version = ?"), id.value, version);
}

} // namespace ks
