#include "report/render/xlsx/packagecheck.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace ks {
namespace {

struct CloseArchive {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseMember {
    void operator()(zip_file_t* member) const { zip_fclose(member); }
};
using Archive = std::unique_ptr<zip_t, CloseArchive>;

/// Counts what stands between <sheetData> and </sheetData> while the XML runs by, in blocks cut anywhere, and keeps the
/// rest. The cells of a large sheet are never in memory as a whole.
class SheetScan {
public:
    void feed(const char* data, std::size_t size) {
        for (const char* const end = data + size; data != end;)
            data = m_inTag ? readTag(data, end) : readText(data, end);
    }
    const SheetTally& tally() const { return m_tally; }
    const QByteArray& frame() const { return m_frame; } ///< the XML without the cells

private:
    const char* readText(const char* data, const char* end) {
        const auto* tag = static_cast<const char*>(std::memchr(data, '<', static_cast<std::size_t>(end - data)));
        const char* stop = tag ? tag : end;
        if (m_inString)
            m_tally.textBytes += stop - data;
        if (!m_inCells)
            m_frame.append(data, stop - data);
        if (tag) {
            m_inTag = true;
            m_tag.clear();
            ++stop;
        }
        return stop;
    }

    const char* readTag(const char* data, const char* end) {
        const auto* close = static_cast<const char*>(std::memchr(data, '>', static_cast<std::size_t>(end - data)));
        const char* stop = close ? close : end;
        m_tag.append(data, static_cast<std::size_t>(stop - data));
        if (close) {
            m_inTag = false;
            finishTag();
            ++stop;
        }
        return stop;
    }

    void finishTag() {
        const bool cellsEnd = m_tag == "/sheetData";
        if (cellsEnd)
            m_inCells = false;
        if (!m_inCells)
            m_frame.append('<').append(m_tag.data(), static_cast<qsizetype>(m_tag.size())).append('>');
        const bool string = m_tag == "t" || m_tag.rfind("t ", 0) == 0;
        m_inString = m_inCells && string;
        m_tally.texts += m_inString ? 1 : 0;
        m_tally.numbers += m_inCells && m_tag == "v" ? 1 : 0;
        if (m_tag == "sheetData")
            m_inCells = true;
    }

    SheetTally m_tally;
    QByteArray m_frame;
    std::string m_tag;
    bool m_inTag = false;
    bool m_inCells = false;
    bool m_inString = false;
};

bool isWellFormed(const QByteArray& xml) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// False when a member cannot be unpacked to its end; libzip then also compares its checksum.
template<class Receive>
bool readMember(zip_t* archive, zip_uint64_t index, const Receive& receive) {
    const std::unique_ptr<zip_file_t, CloseMember> member(zip_fopen_index(archive, index, 0));
    if (!member)
        return false;
    std::vector<char> block(1 << 16);
    zip_int64_t got = 0;
    while ((got = zip_fread(member.get(), block.data(), block.size())) > 0)
        receive(block.data(), static_cast<std::size_t>(got));
    return got == 0;
}

Archive opened(const QByteArray& package) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(package.constData(), static_cast<zip_uint64_t>(package.size()), 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr);
    if (source && !archive)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

/// The place of a sheet among the sheets, from 0; -1 for another part.
int sheetNumber(std::string_view name) {
    constexpr std::string_view before = "xl/worksheets/sheet";
    if (name.substr(0, before.size()) != before)
        return -1;
    return std::atoi(std::string(name.substr(before.size())).c_str()) - 1;
}

bool partIsWhole(zip_t* archive, zip_uint64_t index, const SheetTally* expected) {
    SheetScan scan;
    if (!readMember(archive, index, [&](const char* data, std::size_t size) { scan.feed(data, size); }))
        return false;
    return isWellFormed(scan.frame()) && (!expected || scan.tally() == *expected);
}

} // namespace

QString packageFlaw(const QByteArray& package, const QList<SheetTally>& sheets) {
    const Archive archive = opened(package);
    if (!archive)
        return QStringLiteral("no zip archive");
    int found = 0;
    for (zip_int64_t index = 0; index < zip_get_num_entries(archive.get(), 0); ++index) {
        const auto at = static_cast<zip_uint64_t>(index);
        const char* name = zip_get_name(archive.get(), at, ZIP_FL_ENC_RAW);
        const int sheet = name ? sheetNumber(name) : -1;
        const bool known = sheet >= 0 && sheet < sheets.size();
        found += known ? 1 : 0;
        if (!name || !partIsWhole(archive.get(), at, known ? &sheets[sheet] : nullptr))
            return QStringLiteral("not whole: ") + QString::fromUtf8(name);
    }
    return found == sheets.size() ? QString() : QStringLiteral("a sheet is missing");
}

} // namespace ks
