#include "report/render/odt/odtpackage.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::OdtPackage)
};

const QString packageType = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray manifest(const QList<OdtEntry>& entries) {
    const QString uri = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    QByteArray out;
    QXmlStreamWriter xml(&out);
    const auto entry = [&](const QString& path, const QString& type) {
        xml.writeEmptyElement(uri, QStringLiteral("file-entry"));
        xml.writeAttribute(uri, QStringLiteral("full-path"), path);
        if (path == QLatin1String("/"))
            xml.writeAttribute(uri, QStringLiteral("version"), QStringLiteral("1.2"));
        xml.writeAttribute(uri, QStringLiteral("media-type"), type);
    };
    xml.writeStartDocument();
    xml.writeNamespace(uri, QStringLiteral("manifest"));
    xml.writeStartElement(uri, QStringLiteral("manifest"));
    xml.writeAttribute(uri, QStringLiteral("version"), QStringLiteral("1.2"));
    entry(QStringLiteral("/"), packageType);
    for (const OdtEntry& each : entries)
        entry(each.path, each.mediaType);
    xml.writeEndDocument();
    return out;
}

/// The way a package writes a moment: two-second steps from 1980 on, without a zone.
struct DosMoment {
    zip_uint16_t time = 0;
    zip_uint16_t date = (1 << 5) | 1; // 1 January 1980
};

DosMoment dosMoment(Timestamp moment) {
    const QDateTime when = moment.toDateTime();
    const int year = when.date().year();
    if (moment.isNull() || year < 1980 || year > 2107)
        return {};
    const QDate day = when.date();
    const QTime time = when.time();
    return {static_cast<zip_uint16_t>(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
            static_cast<zip_uint16_t>((year - 1980) << 9 | day.month() << 5 | day.day())};
}

struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
struct ArchiveDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Source = std::unique_ptr<zip_source_t, SourceFree>;
using Archive = std::unique_ptr<zip_t, ArchiveDiscard>;

/// The bytes have to stay where they are until the archive is closed.
bool addEntry(zip_t* archive, const QByteArray& path, const QByteArray& bytes, zip_int32_t method, DosMoment moment) {
    Source source(zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t added = zip_file_add(archive, path.constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (added < 0)
        return false;
    source.release(); // the archive's from here on
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(archive, index, method, 0) == 0 &&
           zip_file_set_dostime(archive, index, moment.time, moment.date, 0) == 0;
}

QByteArray readAll(zip_source_t* source) {
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return got == bytes.size() ? bytes : QByteArray();
}

/// Empty when the library refuses.
QByteArray packed(const QList<OdtEntry>& entries, Timestamp moment) {
    const DosMoment stamp = dosMoment(moment);
    const QByteArray type = packageType.toLatin1();
    const QByteArray list = manifest(entries);
    Source target(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!target)
        return {};
    zip_source_keep(target.get()); // still ours to read once the archive is closed
    Archive archive(zip_open_from_source(target.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(target.get());
        return {};
    }
    bool good = addEntry(archive.get(), "mimetype", type, ZIP_CM_STORE, stamp);
    for (const OdtEntry& each : entries)
        good = good && addEntry(archive.get(), each.path.toUtf8(), each.bytes, ZIP_CM_DEFLATE, stamp);
    good = good && addEntry(archive.get(), "META-INF/manifest.xml", list, ZIP_CM_DEFLATE, stamp);
    if (!good || zip_close(archive.get()) != 0)
        return {};
    (void)archive.release(); // closing has freed it
    return readAll(target.get());
}

} // namespace

Result<QByteArray> odtPackage(const QList<OdtEntry>& entries, Timestamp moment) {
    const QByteArray bytes = packed(entries, moment);
    if (!bytes.isEmpty())
        return bytes;
    return Error{ErrorCode::Internal,
                 Texts::tr("The text document could not be put together, so none was made. Your data is unchanged; "
                           "please report this."),
                 {}};
}

} // namespace ks
