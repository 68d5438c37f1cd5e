#include "exchange/content/sectionblocks.h"

#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"
#include "exchange/content/reportpieces.h"

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

using Reference = SectionBlocks::Reference;

const Reference* referenceTo(const QString& data, const QString& part) {
    static const QList<Reference> all{
        {"baseline-2024", "scores", {"heatmap", "statistics"}, {}},
        {"model", "levels", {"legend"}, {}},
        {"themes-2024", "themes", {"theme:%1"}, {}},
        {"practices-2024", "entries", {"theme:%1"}, {}}, // the practices stand with their theme
        {"climate-teams-2024", "teams", {"climate-teams"}, SectionRole::teamsIntroduction},
        {"staffing-2024", "hrBenchmark", {"fte"}, SectionRole::fteReservation},
        {"staffing-2024", "lekp1", {"lekp"}, SectionRole::lekpReservation},
        {"monitoring-tools-2024", "entries", {"monitoring-tools"}, SectionRole::toolsIntroduction},
        {"recommendations-2025", "recommendations", {"recommendations"}, SectionRole::recommendationsNote},
        {"work-packages-2025", "packages", {"work-packages"}, {}},
        {"work-packages-2025", "reservations", {}, SectionRole::packagesReservation},
        {"work-packages-2025", "leadRole", {}, SectionRole::leadRole},
        {"people-sources", "studiedDocuments", {"sources"}, {}},
        {"people-sources", "externalSources", {"sources"}, {}},
        {"people-sources", "interviewees", {"interviewees"}, {}},
        {"people-sources", "steeringGroup", {"steering-group"}, {}},
    };
    const auto it = std::find_if(all.begin(), all.end(), [&](const Reference& each) {
        return data == QLatin1String(each.data) && part == QLatin1String(each.part);
    });
    return it == all.end() ? nullptr : &*it;
}

/// The short descriptions of the themes are the model's.
QString definitions(const Workspace& model) {
    QStringList texts;
    for (const Theme& theme : model.themes)
        texts.append(named(theme.name, theme.definition));
    return items(texts);
}

} // namespace

SectionBlocks::SectionBlocks(ContentFile& file, ReportSection& section, const QString& source)
    : m_file(file), m_tree(file), m_section(section), m_source(source), m_sources{source} {}

void SectionBlocks::read(JsonFields& fields) {
    for (JsonFields& block : fields.objects(QStringLiteral("blocks")))
        readBlock(block);
    m_section.text = blocks(m_blocks);
}

QString SectionBlocks::sources() const {
    return sections(m_sources);
}

QString SectionBlocks::note() const {
    return m_labels.isEmpty() ? QString() : named(QStringLiteral("met"), m_labels.join(QStringLiteral("; ")));
}

void SectionBlocks::readBlock(JsonFields& block) {
    using Read = void (SectionBlocks::*)(JsonFields&);
    const Read readKind = contentIds::choice<Read>(block, QStringLiteral("kind"),
                                                   {{"paragraph", &SectionBlocks::readParagraph},
                                                    {"list", &SectionBlocks::readList},
                                                    {"quote", &SectionBlocks::readQuote},
                                                    {"reference", &SectionBlocks::readReference}});
    (this->*readKind)(block);
    block.done();
}

void SectionBlocks::readParagraph(JsonFields& block) {
    block.line(QStringLiteral("id")); // a text has no rows of its own
    const bool ours = contentIds::choice<bool>(block, QStringLiteral("origin"), {{"report", false}, {"program", true}});
    const QString text = block.line(QStringLiteral("text"));
    m_blocks.append(withDetails(ours ? byProgram(text) : text, block));
}

void SectionBlocks::readList(JsonFields& block) {
    block.line(QStringLiteral("id"));
    const bool ordered = block.flag(QStringLiteral("ordered"));
    QStringList lines{block.line(QStringLiteral("label")) + QLatin1Char(':')};
    int number = 0;
    for (JsonFields& fields : block.objects(QStringLiteral("items"))) {
        fields.line(QStringLiteral("id"));
        const QString text = fields.lineOrNull(QStringLiteral("text"));
        lines.append(
            itemWithDetails(named(fields.lineOrNull(QStringLiteral("term")), text), fields, ordered ? ++number : 0));
        fields.done();
    }
    if (block.flag(QStringLiteral("openEnded")))
        lines.append(item(QStringLiteral("…")));
    m_blocks.append(lines.join(QLatin1Char('\n')));
}

/// Summarised, in Dutch; the report does not say who wrote it.
void SectionBlocks::readQuote(JsonFields& block) {
    block.line(QStringLiteral("id"));
    const QString note = contentIds::choice<QString>(
        block, QStringLiteral("language"),
        {{"nl", QStringLiteral("kort weergegeven; wie dit schreef, is niet bekend")},
         {"en", QStringLiteral("kort weergegeven uit het Engels; wie dit schreef, is niet bekend")}});
    if (const QString author = block.lineOrNull(QStringLiteral("attribution")); !author.isEmpty())
        reportUnknown(block, QStringLiteral("attribution"), author); // the note would be wrong
    const QString title = block.lineOrNull(QStringLiteral("title"));
    const QString quote = QStringLiteral("> ") + at(block.line(QStringLiteral("text")), note);
    m_blocks.append(title.isEmpty() ? quote : title + QStringLiteral(":\n") + quote);
}

void SectionBlocks::readReference(JsonFields& block) {
    const QString id = block.line(QStringLiteral("id"));
    const QString label = block.line(QStringLiteral("label"));
    const QString data = block.line(QStringLiteral("data"));
    const QString part = block.line(QStringLiteral("part"));
    const Reference* reference = referenceTo(data, part);
    const QStringList tables = tablesOf(block, reference);
    const std::optional<reportPieces::Piece> piece = reportPieces::take(m_file, data, part, m_source);
    if (piece && tables.isEmpty())
        addText(label, piece->text, piece->sections);
    else if (piece)
        addBelow(id, label, *piece, tables);
    else if (data == QStringLiteral("model") && part == QStringLiteral("themes"))
        addText(label, definitions(m_file.model()), m_source);
    else if (moveBelow(reference) || !tables.isEmpty())
        addTables(label, tables);
    else
        reportUnknown(block, QStringLiteral("part"), part);
}

QStringList SectionBlocks::tablesOf(JsonFields& block, const Reference* reference) {
    const QString name = QStringLiteral("theme");
    QStringList tables = reference ? reference->tables : QStringList();
    const bool ofTheme = tables.join(QString()).contains(QStringLiteral("%1"));
    const QString theme = ofTheme ? contentIds::theme(m_file, block, name).value : block.lineOrNull(name);
    if (!ofTheme && !theme.isEmpty())
        reportUnknown(block, name, theme);
    if (ofTheme)
        tables.replaceInStrings(QStringLiteral("%1"), theme);
    // The management summary has its own table: the short titles below the levels of the themes.
    if (m_section.role == SectionRole::summary && !tables.isEmpty())
        tables = QStringList{QStringLiteral("summary")};
    return tables;
}

void SectionBlocks::addText(const QString& label, const QString& text, const QString& sources) {
    m_blocks.append(label + QStringLiteral(":\n") + text);
    m_sources.append(sources.split(QStringLiteral("; ")));
}

void SectionBlocks::addTables(const QString& label, const QStringList& tables) {
    m_labels.append(label);
    m_section.tables.append(tables);
    m_section.tables.removeDuplicates();
}

/// A text with a table of its own is a section of its own.
void SectionBlocks::addBelow(const QString& id, const QString& label, const reportPieces::Piece& piece,
                             const QStringList& tables) {
    ReportSection section;
    section.id = ReportSectionId(id);
    section.round = m_file.round();
    section.title = label;
    section.text = piece.text;
    section.tables = tables;
    m_tree.place(section, m_section.id);
    m_file.add(section, piece.sections, true);
}

/// The text that goes with what stands here; false when no file has one.
bool SectionBlocks::moveBelow(const Reference* reference) {
    // What the management summary shows in short stands in full elsewhere, and its text with it.
    if (!reference || reference->role.isEmpty() || m_section.role == SectionRole::summary)
        return false;
    const ReportSection* found = sectionWithRole(m_file.content(), reference->role);
    if (found)
        m_tree.move(*found, m_section.id);
    return found != nullptr;
}

} // namespace ks
