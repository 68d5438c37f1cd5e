#pragma once

#include "base/result.h"
#include "base/timestamp.h"
#include "report/render/xlsx/sheetwriter.h"

#include <QTemporaryDir>

#include <deque>
#include <memory>

namespace ks {

/// What the workbook says of itself.
struct WorkbookDescription {
    QString title;
    QString subject;
    QString comments;
    Timestamp created; ///< also the moment of the last change
};

/// A workbook in the making. libxlsxwriter puts it together on disk, in files of its own, and reports no full disk: so
/// that happens in a private folder, and finish() reads the result again before it gives the bytes.
class WorkbookWriter final {
public:
    /// Error: FileUnwritable.
    static Result<std::unique_ptr<WorkbookWriter>> start();
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;

    /// A sheet after the others, with a name from SheetNames.
    SheetWriter& addSheet(const QString& name);
    SheetFormats& formats() { return m_formats; }

    /// The whole file; the writer is of no use afterwards. Errors: InvalidInput (more rows or columns than a sheet
    /// holds), DiskFull, Internal.
    Result<QByteArray> finish(const WorkbookDescription& description);

private:
    WorkbookWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook* book);
    void abandon();
    void describe(const WorkbookDescription& description);
    bool hasRoomToFinish() const;
    Result<QByteArray> readBack() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    lxw_workbook* m_book;
    SheetFormats m_formats;
    std::deque<SheetWriter> m_sheets; ///< a deque, since sheets are handed out by reference
    WriteFailure m_failure;
};

} // namespace ks
