#pragma once

#include "storage/privateimage.h"

#include <QDeadlineTimer>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace ks {

/// One row of a statement of CheckConnection; columns count from 0.
class CheckRow final {
public:
    explicit CheckRow(sqlite3_stmt* statement) : m_statement(statement) {}
    bool isNull(int column) const;
    bool isInteger(int column) const;
    bool isText(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A connection to a private image whose content is not trusted: no triggers, no views, no trusted schema, no
/// extensions, nothing memory-mapped, small limits, and a budget of steps and time after which every statement ends.
/// The schema is not read before the first statement that needs it.
class CheckConnection final {
public:
    /// What the statements from now on may use together.
    struct Budget {
        qint64 steps = 0; ///< of SQLite's virtual machine
        int milliseconds = 0;
    };
    enum class Access { ReadOnly, ReadWrite };

    /// `image` outlives the connection. ReadWrite needs an image on disk.
    explicit CheckConnection(const PrivateImage& image, Access access = Access::ReadOnly);
    ~CheckConnection();
    CheckConnection(const CheckConnection&) = delete;
    CheckConnection& operator=(const CheckConnection&) = delete;

    void setBudget(Budget budget);

    /// Runs one statement and hands every row to `row`, until it says false. Gives SQLite's result code: 0 when all
    /// went well.
    int each(const char* sql, const std::function<bool(const CheckRow&)>& row = {});
    /// The code and text of the last failure, for the log.
    QString detail() const;

private:
    void harden();
    static int spend(void* self);

    sqlite3* m_handle = nullptr;
    int m_opened = 0;
    qint64 m_stepsLeft = 0;
    QDeadlineTimer m_deadline;
};

} // namespace ks
