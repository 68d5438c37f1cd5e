#include "report/render/xlsx/workbookwriter.h"

#include "report/render/xlsx/sheetstring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <algorithm>
#include <cstdio>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WorkbookWriter)
};

constexpr qint64 otherParts = 256 * 1024; ///< styles, names and lists of parts: far less

QString fileIn(const QTemporaryDir& folder) {
    return folder.filePath(QStringLiteral("workbook.xlsx"));
}

Error noRoom(const QString& detail) {
    return {ErrorCode::DiskFull,
            Texts::tr("The workbook was not made: there is too little room in the folder for temporary files, %1. "
                      "Nothing was changed; make room there and try again.")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            detail};
}

Error tooLarge(const WriteFailure& failure) {
    return {ErrorCode::InvalidInput,
            Texts::tr("“%1” has more rows or columns than a sheet can hold (1,048,576 and 16,384), so no workbook was "
                      "made. Choose CSV instead.")
                .arg(failure.sheet),
            {}};
}

Error refused(lxw_error code, const QString& sheet) {
    return {
        ErrorCode::Internal,
        Texts::tr("The workbook could not be put together, so nothing was made. Choose another format, such as CSV."),
        sheet + QStringLiteral(": ") + QString::fromUtf8(lxw_strerror(code))};
}

Error errorOf(const WriteFailure& failure) {
    switch (failure.code) {
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return tooLarge(failure);
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return noRoom(QString::fromUtf8(lxw_strerror(failure.code)));
    default:
        return refused(failure.code, failure.sheet);
    }
}

QByteArray property(const QString& text) {
    return plainLine(text).left(255).toUtf8();
}

} // namespace

Result<std::unique_ptr<WorkbookWriter>> WorkbookWriter::start() {
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return noRoom(folder->errorString());
    QByteArray path = folder->path().toUtf8();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = path.data();
    lxw_workbook* book = workbook_new_opt(fileIn(*folder).toUtf8().constData(), &options);
    if (!book)
        return refused(LXW_ERROR_MEMORY_MALLOC_FAILED, {});
    return std::unique_ptr<WorkbookWriter>(new WorkbookWriter(std::move(folder), book));
}

WorkbookWriter::WorkbookWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook* book)
    : m_folder(std::move(folder)), m_book(book), m_formats(book) {}

WorkbookWriter::~WorkbookWriter() {
    abandon();
}

SheetWriter& WorkbookWriter::addSheet(const QString& name) {
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    SheetWriter& added = m_sheets.emplace_back(sheet, name, m_failure);
    if (!sheet)
        added.keep(LXW_ERROR_CREATING_TMPFILE); // the name being legal, nothing else is left
    return added;
}

/// Frees everything, the files included that libxlsxwriter itself closes only when it finishes.
void WorkbookWriter::abandon() {
    if (!m_book)
        return;
    for (const SheetWriter& sheet : m_sheets) {
        if (sheet.handle() && sheet.handle()->optimize_tmpfile)
            std::fclose(sheet.handle()->optimize_tmpfile);
    }
    lxw_workbook_free(m_book);
    m_book = nullptr;
}

/// Without a moment the library would take the present one; the same data has to give the same file.
void WorkbookWriter::describe(const WorkbookDescription& description) {
    constexpr qint64 beginOf1980 = 315532800;
    QByteArray title = property(description.title);
    QByteArray subject = property(description.subject);
    QByteArray comments = property(description.comments);
    QByteArray author = QByteArrayLiteral("Klimaatspiegel");
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.subject = subject.data();
    properties.comments = comments.data();
    properties.author = author.data();
    properties.created =
        static_cast<time_t>(description.created.isNull() ? beginOf1980 : description.created.utcMilliseconds / 1000);
    const lxw_error code = workbook_set_properties(m_book, &properties);
    if (code != LXW_NO_ERROR && m_failure.code == LXW_NO_ERROR)
        m_failure = {code, {}};
}

/// The cells lie in one file per sheet; each is copied once more before it is packed. Asked beforehand because what
/// fails in between leaves those files open.
bool WorkbookWriter::hasRoomToFinish() const {
    qint64 all = 0;
    qint64 largest = 0;
    for (const SheetWriter& sheet : m_sheets) {
        std::FILE* file = sheet.handle() ? sheet.handle()->optimize_tmpfile : nullptr;
        if (!file || std::fflush(file) != 0 || std::ferror(file) != 0)
            return false;
        const qint64 size = std::ftell(file);
        all += size;
        largest = std::max(largest, size);
    }
    const qint64 packed = all / 4; // it is a tenth
    return QStorageInfo(m_folder->path()).bytesAvailable() >= largest + packed + otherParts;
}

Result<QByteArray> WorkbookWriter::readBack() const {
    QFile file(fileIn(*m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return noRoom(file.errorString());
    const QByteArray bytes = file.readAll();
    QList<SheetTally> tallies;
    for (const SheetWriter& sheet : m_sheets)
        tallies.append(sheet.tally());
    const QString flaw = packageFlaw(bytes, tallies);
    return flaw.isEmpty() ? Result<QByteArray>(bytes) : noRoom(flaw);
}

Result<QByteArray> WorkbookWriter::finish(const WorkbookDescription& description) {
    describe(description);
    if (m_failure.code != LXW_NO_ERROR) {
        abandon();
        return errorOf(m_failure);
    }
    if (!hasRoomToFinish()) {
        abandon();
        return noRoom({});
    }
    const lxw_error code = workbook_close(m_book); // frees it, whatever comes of it
    m_book = nullptr;
    return code == LXW_NO_ERROR ? readBack() : errorOf({code, {}});
}

} // namespace ks
