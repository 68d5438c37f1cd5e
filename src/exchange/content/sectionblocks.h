#pragma once

#include "exchange/content/reportpieces.h"
#include "exchange/content/sectiontree.h"

#include <QStringList>

namespace ks {

/// Reads the blocks of one section of the report into its text. A block may refer to what another file holds: a table
/// of the report, which then stands at the end of the section, or text that was left for it.
class SectionBlocks final {
public:
    /// What a block refers to, and what stands there in the report that the program makes.
    struct Reference {
        const char* data;
        const char* part;
        QStringList tables; ///< %1 is the theme of the block
        QString role;       ///< of the text that another file has for it
    };

    /// `section` has its id and role; it gets its text and tables. `source`: the section of the report.
    SectionBlocks(ContentFile& file, ReportSection& section, const QString& source);

    void read(JsonFields& fields);
    /// The sections of the report that the text comes from, in one line.
    QString sources() const;
    /// What stands there beside the text, in the words of the file; for provenance.
    QString note() const;

private:
    void readBlock(JsonFields& block);
    void readParagraph(JsonFields& block);
    void readList(JsonFields& block);
    void readQuote(JsonFields& block);
    void readReference(JsonFields& block);
    QStringList tablesOf(JsonFields& block, const Reference* reference);
    void addText(const QString& label, const QString& text, const QString& sources);
    void addTables(const QString& label, const QStringList& tables);
    void addBelow(const QString& id, const QString& label, const reportPieces::Piece& piece, const QStringList& tables);
    bool moveBelow(const Reference* reference);

    ContentFile& m_file;
    SectionTree m_tree;
    ReportSection& m_section;
    QString m_source;
    QStringList m_blocks;
    QStringList m_sources;
    QStringList m_labels;
};

} // namespace ks
