#include "report/content/wholereport.h"

#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/reportlanguage.h"
#include "report/content/runningtext.h"
#include "report/content/sectionblocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::WholeReport)
};

/// Chapters have no deeper headings than that; what lies deeper in the tree stands beside its parent.
constexpr int deepest = 3;

/// What a section of the report that became the cover is known by.
bool isTitlePage(const Workspace& workspace, const ReportSection& section) {
    const Provenance* from = provenanceOf(workspace.content, refOf(section));
    return !section.parent && from && from->section == QLatin1String("Titelblad");
}

const ReportSection* titlePage(const Workspace& workspace) {
    const auto found = rowsInOrder<ReportSection>(
        workspace.content, [&](const ReportSection& each) { return isTitlePage(workspace, each); });
    return found.isEmpty() ? nullptr : found.first();
}

/// What stands right after a table, as far as there is anything of it.
std::vector<const char*> belongingTo(const QString& id) {
    if (id == QLatin1String("statistics"))
        return {"adjustments", "evolution", "distribution", "spread", "radar"};
    if (id == QLatin1String("work-packages"))
        return {"priorities", "ratings", "actions", "journal", "meetings"};
    return {};
}

class ReportWriter final {
public:
    explicit ReportWriter(const BuildContext& context)
        : m_context(context), m_workspace(context.workspace), m_entries(tableCatalogue(context.workspace)) {
        for (const auto& [id, section] : m_workspace.content.of<ReportSection>())
            m_named += QSet<QString>(section.tables.begin(), section.tables.end());
    }

    QList<ReportBlock> build() {
        sectionsBelow(std::nullopt, 1);
        rest();
        return m_blocks;
    }

private:
    void sectionsBelow(const std::optional<ReportSectionId>& parent, int level);
    void section(const ReportSection& section, int level);
    void place(const QString& id, int level, const QStringList& beside);
    void placeChapters(const QStringList& ids, int level, const QStringList& beside);
    void rest();
    const CatalogueEntry* entryOf(const QString& id) const;
    bool isPlaced(const CatalogueEntry& entry) const;

    const BuildContext& m_context;
    const Workspace& m_workspace;
    QList<CatalogueEntry> m_entries;
    QSet<QString> m_named;  ///< by any section
    QSet<QString> m_placed; ///< so far
    QList<ReportBlock> m_blocks;
};

void ReportWriter::sectionsBelow(const std::optional<ReportSectionId>& parent, int level) {
    for (const ReportSection* each : rowsInOrder<ReportSection>(
             m_workspace.content, [&](const ReportSection& row) { return row.parent == parent; }))
        section(*each, level);
}

void ReportWriter::section(const ReportSection& section, int level) {
    if (isTitlePage(m_workspace, section)) // the cover; what stands before the first part is no part itself
        return sectionsBelow(section.id, level);
    if (!travelsWithTable(section))
        m_blocks += sectionText(m_workspace, section, level);
    for (const QString& id : section.tables) {
        place(id, level, section.tables);
        for (const char* beside : belongingTo(id)) // no section names them
            place(QLatin1String(beside), level, section.tables);
    }
    sectionsBelow(section.id, std::min(level + 1, deepest));
}

const CatalogueEntry* ReportWriter::entryOf(const QString& id) const {
    const auto it =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const CatalogueEntry& each) { return each.id == id; });
    if (it == m_entries.end() || it->kind == EntryKind::WholeReport || it->kind == EntryKind::Form)
        return nullptr;
    if (it->kind == EntryKind::Analysis && !(it->drawnInReport && m_context.pictures))
        return nullptr;
    return &*it;
}

/// Below a heading of this level. What is named in the same section (`beside`) may stand within a chapter of it.
void ReportWriter::place(const QString& id, int level, const QStringList& beside) {
    const CatalogueEntry* entry = entryOf(id);
    if (!entry || m_placed.contains(id))
        return;
    if (entry->kind == EntryKind::Chapters)
        return placeChapters(entry->parts, level, beside);
    BuildContext context = m_context;
    context.level = std::min(level, deepest - 1);
    context.embedded = true;
    context.elsewhere = m_named - QSet<QString>(beside.begin(), beside.end());
    context.elsewhere += m_placed + QSet<QString>{QStringLiteral("recommendations"), QStringLiteral("work-packages")};
    const QList<ReportBlock> blocks = entry->build(context);
    m_blocks += blocks;
    m_placed.insert(id);
    for (const ReportBlock& block : blocks) { // a chapter brings tables that also have an entry of their own
        if (const auto* table = std::get_if<ReportTable>(&block))
            m_placed.insert(table->id);
    }
}

void ReportWriter::placeChapters(const QStringList& ids, int level, const QStringList& beside) {
    for (const QString& id : ids) {
        const CatalogueEntry* entry = entryOf(id);
        if (!entry || m_placed.contains(id))
            continue;
        m_blocks.append(ReportHeading{std::min(level + 1, deepest - 1), entry->title, id});
        place(id, level + 1, beside);
    }
}

/// Also where all parts that hold the same stand in the document.
bool ReportWriter::isPlaced(const CatalogueEntry& entry) const {
    return m_placed.contains(entry.id) ||
           (!entry.parts.isEmpty() && std::all_of(entry.parts.begin(), entry.parts.end(),
                                                  [&](const QString& id) { return m_placed.contains(id); }));
}

/// A workspace whose sections name no tables loses nothing.
void ReportWriter::rest() {
    bool begun = false;
    for (const CatalogueEntry& entry : m_entries) {
        if (!entryOf(entry.id) || isPlaced(entry))
            continue;
        if (!begun)
            m_blocks.append(ReportHeading{1, Texts::tr("Further tables"), QStringLiteral("further-tables")});
        begun = true;
        if (entry.kind == EntryKind::Chapter)
            placeChapters({entry.id}, 1, {});
        else
            place(entry.id, 1, {});
    }
}

} // namespace

QString wholeReportTitle() {
    return Texts::tr("The whole report");
}

QList<ReportBlock> wholeReport(const BuildContext& context) {
    return ReportWriter(context).build();
}

ReportCover reportCover(const Workspace& workspace) {
    const Round* round = workspace.round();
    const ReportSection* page = titlePage(workspace);
    ReportCover cover;
    cover.title = page ? page->title : workspace.info.title;
    if (cover.title.isEmpty())
        cover.title = Texts::tr("Climate governance of the centre cities");
    cover.subtitle = gridNotes::roundName(workspace);
    cover.lines = page ? sentences(page->text) : QStringList();
    if (round && !round->period.isEmpty())
        cover.lines.append(round->period);
    for (const ProcessStep* stage : rowsInOrder<ProcessStep>(
             workspace.content, [](const ProcessStep& step) { return step.kind == ProcessKind::ReportStage; }))
        cover.lines.append(stage->when.isEmpty() ? stage->title
                                                 : Texts::tr("%1: %2", "stage, date").arg(stage->title, stage->when));
    if (round && round->baseline)
        cover.note =
            Texts::tr("Facts, figures, names and short titles are those of the report Klimaatgovernance of June "
                      "2025 by Kenniscentrum Vlaamse Steden. Running text is given in short after it, in other "
                      "words; what was changed or added since is marked as such.");
    return cover;
}

} // namespace ks
