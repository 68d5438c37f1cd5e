#include "report/render/page/printabletext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PrintableText)
};

constexpr qsizetype namedAtMost = 12;

/// A character that says the same, for some that fonts often lack; 0 when there is none.
char32_t nearEqual(char32_t character) {
    switch (character) {
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
    case 0x2212: // minus
        return U'-';
    case 0x2002: // spaces of other widths
    case 0x2003:
    case 0x2007:
    case 0x2008:
    case 0x2009:
    case 0x200A:
    case 0x202F:
    case 0x3000:
        return U' ';
    default:
        // Full-width forms of ASCII.
        return character >= 0xFF01 && character <= 0xFF5E ? character - 0xFEE0 : 0;
    }
}

/// Takes no room and would only show as a box: controls, zero-width characters, direction marks, variation selectors.
bool isInvisible(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           (character >= 0xFE00 && character <= 0xFE0F);
}

class Cleaner {
public:
    explicit Cleaner(const std::function<bool(char32_t)>& canShow) : m_canShow(canShow) {}

    void clean(QString& text) {
        if (isPlain(text))
            return;
        QString out;
        text = text.normalized(QString::NormalizationForm_C);
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        for (const uint character : text.toUcs4())
            append(out, character);
        text = out;
    }
    QStringList takeMissing() { return std::exchange(m_missing, {}); }
    /// Boxes to tick are drawn, whatever the font has.
    void drawBoxes(bool drawn) { m_boxes = drawn; }

private:
    /// Printable ASCII and Latin-1, which every text font has: nearly all texts, decided without asking the font.
    static bool isPlain(const QString& text) {
        return std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c.unicode() >= 0x20 && c.unicode() < 0x7F) ||
                   (c.unicode() > 0xA0 && c.unicode() <= 0xFF && c.unicode() != 0xAD);
        });
    }

    void append(QString& out, char32_t character) {
        if (character == U'\n') {
            out += QLatin1Char('\n');
        } else if (character == U'\t' || character == U'\r' || character == 0x2028 || character == 0x2029) {
            out += QLatin1Char(' ');
        } else if (isInvisible(character)) {
            return;
        } else if (m_canShow(character) || (m_boxes && character == tickBox.unicode())) {
            out += QString::fromUcs4(&character, 1);
        } else if (const char32_t equal = nearEqual(character); equal != 0) {
            out += QString::fromUcs4(&equal, 1);
        } else {
            out += QLatin1Char('?');
            note(character);
        }
    }

    void note(char32_t character) {
        const QString name =
            QStringLiteral("U+") + QString::number(character, 16).toUpper().rightJustified(4, QLatin1Char('0'));
        if (!m_missing.contains(name))
            m_missing.append(name);
    }

    const std::function<bool(char32_t)>& m_canShow;
    bool m_boxes = false;
    QStringList m_missing;
};

void cleanCell(Cleaner& cleaner, ReportCell& cell) {
    if (QString* text = std::get_if<QString>(&cell.value))
        cleaner.clean(*text);
    cleaner.clean(cell.note);
    cleaner.clean(cell.wording);
}

QString missingNote(const QStringList& missing) {
    const QString names = missing.mid(0, namedAtMost).join(QStringLiteral(", "));
    return missing.size() > namedAtMost
               ? Texts::tr("Characters that the font of this page lacks stand as “?”: %1 and others.").arg(names)
               : Texts::tr("Characters that the font of this page lacks stand as “?”: %1.").arg(names);
}

void cleanTable(Cleaner& cleaner, ReportTable& table) {
    for (QString* text : {&table.section, &table.title, &table.subtitle, &table.source})
        cleaner.clean(*text);
    for (QStringList* list : {&table.notes, &table.reservations}) {
        for (QString& text : *list)
            cleaner.clean(text);
    }
    for (ReportColumn& column : table.columns) {
        cleaner.clean(column.title);
        cleaner.clean(column.group);
    }
    for (LegendEntry& entry : table.legend)
        cleaner.clean(entry.text);
    cleaner.drawBoxes(true);
    for (ReportRow& row : table.rows) {
        for (ReportCell& cell : row.cells)
            cleanCell(cleaner, cell);
    }
    cleaner.drawBoxes(false);
    for (ReportRow& row : table.rows) {
        // A row that lacks cells has empty ones.
        if (row.kind != RowKind::Subheading && row.cells.size() != table.columns.size())
            row.cells.resize(table.columns.size());
    }
    const QStringList missing = cleaner.takeMissing();
    if (!missing.isEmpty())
        table.notes.append(missingNote(missing));
}

void cleanPicture(Cleaner& cleaner, ReportPicture& picture) {
    cleaner.clean(picture.caption);
    cleaner.clean(picture.description);
    cleanTable(cleaner, picture.table);
}

/// Running text has no notes of its own; the characters it lacks are named by a note right below it.
class BlockCleaner {
public:
    explicit BlockCleaner(Cleaner& cleaner) : m_cleaner(cleaner) {}

    void operator()(ReportHeading& heading) {
        m_cleaner.clean(heading.text);
        m_cleaner.clean(heading.section);
    }
    void operator()(ReportParagraph& paragraph) { m_cleaner.clean(paragraph.text); }
    void operator()(ReportList& list) {
        for (ReportListItem& item : list.items) {
            m_cleaner.clean(item.text);
            m_cleaner.clean(item.note);
            for (QString& detail : item.details)
                m_cleaner.clean(detail);
        }
    }
    void operator()(ReportTable& table) { cleanTable(m_cleaner, table); }
    void operator()(ReportPicture& picture) { cleanPicture(m_cleaner, picture); }

private:
    Cleaner& m_cleaner;
};

void cleanBlocks(Cleaner& cleaner, QList<ReportBlock>& blocks) {
    QList<ReportBlock> cleaned;
    cleaned.reserve(blocks.size());
    for (ReportBlock& block : blocks) {
        std::visit(BlockCleaner(cleaner), block);
        const bool heading = std::holds_alternative<ReportHeading>(block);
        cleaned.append(std::move(block));
        // Not between a heading and what it is over.
        const QStringList missing = heading ? QStringList() : cleaner.takeMissing();
        if (!missing.isEmpty())
            cleaned.append(ReportParagraph{missingNote(missing), ParagraphStyle::Note});
    }
    blocks = std::move(cleaned);
}

void cleanCover(Cleaner& cleaner, ReportCover& cover) {
    for (QString* text : {&cover.title, &cover.subtitle, &cover.note})
        cleaner.clean(*text);
    for (QString& line : cover.lines)
        cleaner.clean(line);
}

} // namespace

ReportDocument withPrintableText(ReportDocument document, const std::function<bool(char32_t)>& canShow) {
    Cleaner cleaner(canShow);
    for (QString* text : {&document.runningTitle, &document.roundName})
        cleaner.clean(*text);
    if (document.cover)
        cleanCover(cleaner, *document.cover);
    cleaner.takeMissing();
    cleanBlocks(cleaner, document.blocks);
    return document;
}

} // namespace ks
