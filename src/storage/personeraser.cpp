#include "storage/personeraser.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PersonEraser)
};

constexpr int digestsSince = 2; // the schema that keeps digests of rows

/// A short name in one word ("jan", "user") is found in half of all texts, so only what tells a person is looked for.
QStringList tracesOf(const QString& name, const QString& address) {
    QStringList traces;
    if (name.trimmed().contains(QLatin1Char(' ')))
        traces.append(name.trimmed());
    if (address.contains(QLatin1Char('@')))
        traces.append(address.trimmed());
    return traces;
}

} // namespace

Result<QStringList> PersonEraser::texts(const QString& statement, const QVariantList& values) {
    Result<Query> query = m_database.queryWith(statement, values);
    if (!query)
        return query.error();
    QStringList found;
    while (query->next())
        found.append(query->text(0));
    const Result<void> done = query->finish();
    return done ? Result<QStringList>(found) : Result<QStringList>(done.error());
}

Result<ErasedPerson> PersonEraser::meantBy(const PersonId& person) {
    const Result<QStringList> name = texts(QStringLiteral("SELECT name FROM person WHERE id = ?"), {person.value});
    const Result<QStringList> address =
        texts(QStringLiteral("SELECT work_email FROM person WHERE id = ?"), {person.value});
    if (!name || !address)
        return name ? address.error() : name.error();
    if (name->isEmpty())
        return Error{ErrorCode::NotFound, Texts::tr("These personal data are not there any more. Nothing was changed."),
                     person.value};
    ErasedPerson erased;
    erased.people = {person};
    erased.traces = tracesOf(name->first(), address->first());
    const Result<QStringList> namesakes =
        texts(QStringLiteral("SELECT p.id FROM person p WHERE p.name = ? AND p.id <> ? "
                             "AND EXISTS (SELECT 1 FROM actor WHERE person_id = p.id) "
                             "AND NOT EXISTS (SELECT 1 FROM steering_member WHERE person_id = p.id) "
                             "AND NOT EXISTS (SELECT 1 FROM respondent WHERE person_id = p.id) "
                             "AND NOT EXISTS (SELECT 1 FROM interviewee WHERE person_id = p.id)"),
              {name->first(), person.value});
    if (!namesakes)
        return namesakes.error();
    for (const QString& each : *namesakes)
        erased.people.append(PersonId(each));
    for (const PersonId& each : std::as_const(erased.people)) {
        const Result<QStringList> actors =
            texts(QStringLiteral("SELECT id FROM actor WHERE person_id = ?"), {each.value});
        if (!actors)
            return actors.error();
        for (const QString& actor : *actors)
            erased.actors.append(ActorId(actor));
    }
    return erased;
}

Result<QStringList> PersonEraser::seatsOf(const QList<PersonId>& people) {
    QStringList seats;
    for (const PersonId& each : people) {
        const Result<QStringList> found =
            texts(QStringLiteral("SELECT id FROM steering_member WHERE person_id = ?"), {each.value});
        if (!found)
            return found;
        seats += *found;
    }
    return seats;
}

Result<bool> PersonEraser::remove(const QList<PersonId>& people, const QStringList& traces) {
    const Result<qint64> schema = m_database.number(QStringLiteral("PRAGMA user_version"));
    if (!schema)
        return schema.error();
    int changed = 0;
    for (const PersonId& each : people) {
        // Seats go with the person, everything else that points here forgets whom it pointed to.
        const Result<int> gone = m_database.change(QStringLiteral("DELETE FROM person WHERE id = ?"), each.value);
        if (!gone)
            return gone.error();
        changed += *gone;
        if (*schema < digestsSince)
            continue;
        // The row stays as the sign that there was somebody; a digest of a name can be tried out on names.
        const Result<int> cut =
            m_database.change(QStringLiteral("UPDATE provenance SET row_digest = '' "
                                             "WHERE entity = 'person' AND entity_key = ? AND row_digest <> ''"),
                              each.value);
        if (!cut)
            return cut.error();
        changed += *cut;
    }
    for (const QString& trace : traces) {
        const Result<int> cut = removeTrace(trace);
        if (!cut)
            return cut.error();
        changed += *cut;
    }
    return changed > 0;
}

/// Nobody can edit the log, so what was once typed in the wrong place can only go here.
Result<int> PersonEraser::removeTrace(const QString& trace) {
    const QString gone = QStringLiteral("[…]");
    return m_database.change(
        QStringLiteral("UPDATE change_log SET old_text = replace(old_text, ?, ?), new_text = replace(new_text, ?, ?), "
                       "label = replace(label, ?, ?), reason = replace(reason, ?, ?) "
                       "WHERE instr(ifnull(old_text, ''), ?) OR instr(ifnull(new_text, ''), ?) OR instr(label, ?) "
                       "OR instr(reason, ?)"),
        trace, gone, trace, gone, trace, gone, trace, gone, trace, trace, trace, trace);
}

Result<int> PersonEraser::rowsWith(const QStringList& traces) {
    if (traces.isEmpty())
        return 0;
    const Result<QStringList> tables =
        texts(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"), {});
    if (!tables)
        return tables.error();
    int rows = 0;
    for (const QString& table : *tables) {
        const Result<int> found = rowsOf(table, traces);
        if (!found)
            return found;
        rows += *found;
    }
    return rows;
}

Result<int> PersonEraser::rowsOf(const QString& table, const QStringList& traces) {
    const Result<QStringList> columns =
        texts(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'"), {table});
    if (!columns)
        return columns.error();
    QStringList conditions;
    QVariantList values;
    for (const QString& column : *columns) {
        for (const QString& trace : traces) {
            conditions.append(QStringLiteral("instr(ifnull(\"%1\", ''), ?)").arg(column));
            values.append(trace);
        }
    }
    if (conditions.isEmpty())
        return 0;
    const Result<QStringList> count = texts(
        QStringLiteral("SELECT count(*) FROM \"%1\" WHERE %2").arg(table, conditions.join(QStringLiteral(" OR "))),
        values);
    return count ? Result<int>(count->value(0).toInt()) : Result<int>(count.error());
}

} // namespace ks
