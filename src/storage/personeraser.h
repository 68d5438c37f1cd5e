#pragma once

#include "storage/workspacestore.h"

namespace ks {

class Database;

/// Takes people out of a database with any version of the schema. The schema makes every other table point to people
/// and hold nothing of them (M14), so most of it is deleting rows; everything here is to be used inside a transaction,
/// and the file compacted after it.
class PersonEraser final {
public:
    explicit PersonEraser(Database& database) : m_database(database) {}

    /// Who is meant by `person`: also the row under whose name somebody edits here without a seat, when that is the
    /// same name; and by which texts to look for what is left. Errors: NotFound, CorruptFile.
    Result<ErasedPerson> meantBy(const PersonId& person);

    /// The seats that people have, in every round.
    Result<QStringList> seatsOf(const QList<PersonId>& people);

    /// Deletes the rows with their seats, cuts what points to them, takes their digests away, and `traces` out of the
    /// change log. Gives whether there was anything to change.
    Result<bool> remove(const QList<PersonId>& people, const QStringList& traces);

    /// How many rows hold one of these texts.
    Result<int> rowsWith(const QStringList& traces);

private:
    Result<int> removeTrace(const QString& trace);
    Result<int> rowsOf(const QString& table, const QStringList& traces);
    Result<QStringList> texts(const QString& statement, const QVariantList& values);

    Database& m_database;
};

} // namespace ks
