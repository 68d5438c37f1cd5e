#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"
#include "exchange/content/contextlists.h"
#include "exchange/content/sectionblocks.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

constexpr int lastPage = 999;

/// The parts of the report, in their order. The first one is the title page with what stands before part 1.
const QStringList chapters{QStringLiteral("front"), QStringLiteral("introduction"), QStringLiteral("asIs"),
                           QStringLiteral("toBe"),  QStringLiteral("nextSteps"),    QStringLiteral("annexes")};
const QStringList partIds{QStringLiteral("deel-titelblad"), QStringLiteral("deel-introductie"),
                          QStringLiteral("deel-as-is"),     QStringLiteral("deel-to-be"),
                          QStringLiteral("deel-vervolg"),   QStringLiteral("deel-bijlagen")};
/// Of what the program adds to the report.
const ReportSectionId ownPart(QStringLiteral("deel-weergave"));

/// Reads the report as a tree: its parts, their sections, and below these what other files hold for them.
class ReportReader final {
public:
    explicit ReportReader(ContentFile& file) : m_file(file), m_tree(file) {}

    void readParts();
    void readOutline();
    void readSections();
    void placeTheRest();

private:
    void readTitlePage();
    void addPart(int chapter, const QString& title, const QString& text, const QString& source, const QString& note);
    void expectNumber(JsonFields& fields, const QString& name, int number);
    void readSection(JsonFields& fields, int order);
    ReportSectionId partOf(JsonFields& fields, const QString& source);

    ContentFile& m_file;
    SectionTree m_tree;
    QHash<QString, int> m_chapterOf;             ///< by the title of a section of the report
    QHash<QString, ReportSectionId> m_firstFrom; ///< the section here that comes from one of the report
    QString m_shownAs;
};

void ReportReader::addPart(int chapter, const QString& title, const QString& text, const QString& source,
                           const QString& note) {
    ReportSection part;
    part.id = ReportSectionId(partIds.value(chapter));
    part.round = m_file.round();
    part.position = chapter + 1;
    part.title = title;
    part.text = text;
    addOnce(m_file, m_file.root(), part, source, false, note);
}

void ReportReader::readTitlePage() {
    JsonFields report = m_file.root().object(QStringLiteral("report"));
    JsonFields date = report.object(QStringLiteral("date"));
    const QString when = date.line(QStringLiteral("wording"));
    for (const char* name : {"from", "to", "precision"}) // the month once more; nothing is worked out from it
        date.line(QLatin1String(name));
    date.done();
    const QString text =
        QStringList{report.line(QStringLiteral("kind")), when, report.line(QStringLiteral("publisher"))}.join(
            QStringLiteral(", "));
    addPart(0, report.line(QStringLiteral("title")), text, QStringLiteral("Titelblad"), {});
    m_shownAs = report.line(QStringLiteral("shownAs"));
    report.done();
}

void ReportReader::expectNumber(JsonFields& fields, const QString& name, int number) {
    if (fields.integer(name, 1, lastPage) != number)
        fields.report(name, Texts::tr("%1 was expected here.").arg(number));
}

void ReportReader::readParts() {
    readTitlePage();
    int chapter = 0;
    for (JsonFields& fields : m_file.root().objects(QStringLiteral("contents"))) {
        if (++chapter + 1 < chapters.size()) // the annexes have no number
            expectNumber(fields, QStringLiteral("number"), chapter);
        else
            fields.integerOrNull(QStringLiteral("number"), 0, 0);
        const QString title = fields.line(QStringLiteral("title"));
        const QString subtitle = fields.lineOrNull(QStringLiteral("subtitle"));
        const int page = fields.integer(QStringLiteral("page"), 1, lastPage);
        fields.done();
        addPart(chapter, title, subtitle, QStringLiteral("Inhoudstafel"), QStringLiteral("p. %1").arg(page));
    }
    if (chapter + 1 != chapters.size())
        m_file.root().report(QStringLiteral("contents"), Texts::tr("%1 was expected here.").arg(chapters.size() - 1));
}

/// The sections of the report by their titles, as provenance names them.
void ReportReader::readOutline() {
    int order = 0;
    for (JsonFields& fields : m_file.root().objects(QStringLiteral("outline"))) {
        expectNumber(fields, QStringLiteral("order"), ++order);
        const QString chapter = oneOf(fields, QStringLiteral("chapter"), chapters);
        m_chapterOf.insert(fields.line(QStringLiteral("title")), static_cast<int>(chapters.indexOf(chapter)));
        fields.done();
    }
}

ReportSectionId ReportReader::partOf(JsonFields& fields, const QString& source) {
    if (!m_chapterOf.contains(source))
        reportUnknown(fields, QStringLiteral("source"), source);
    return ReportSectionId(partIds.value(std::max(0, m_chapterOf.value(source))));
}

void ReportReader::readSection(JsonFields& fields, int order) {
    static const QHash<QString, QString> roles{{QStringLiteral("voorwoord"), SectionRole::foreword},
                                               {QStringLiteral("managementsamenvatting"), SectionRole::summary}};
    expectNumber(fields, QStringLiteral("order"), order);
    const QString source = fields.line(QStringLiteral("source"));
    ReportSection section;
    section.id = ReportSectionId(fields.line(QStringLiteral("id")));
    section.round = m_file.round();
    section.title = fields.line(QStringLiteral("title"));
    section.role = roles.value(section.id.value);
    m_tree.place(section, partOf(fields, source));
    SectionBlocks blocks(m_file, section, source);
    blocks.read(fields);
    if (section.id.value == QStringLiteral("werkwijze")) // no block refers to the table of what this text tells
        section.tables.append(QStringLiteral("process"));
    fields.done();
    addOnce(m_file, fields, section, blocks.sources(), !section.text.isEmpty(), blocks.note());
    if (!m_firstFrom.contains(source))
        m_firstFrom.insert(source, section.id);
}

void ReportReader::readSections() {
    int order = 0;
    for (JsonFields& fields : m_file.root().objects(QStringLiteral("sections")))
        readSection(fields, ++order);
}

/// What no block refers to stands with the section that it comes from; what comes from several, or from none, in a
/// part that the program adds.
void ReportReader::placeTheRest() {
    ReportSection own;
    own.id = ownPart;
    own.round = m_file.round();
    own.position = static_cast<int>(chapters.size()) + 1;
    own.title = QStringLiteral("Bij deze weergave van het rapport");
    own.text = contentText::named(QStringLiteral("Lopende tekst"), m_shownAs);
    m_file.addOwn(own);
    QStringList parts = partIds;
    parts.append(ownPart.value);
    const QList<const ReportSection*> tops = rowsInOrder<ReportSection>(
        m_file.content(), [&](const ReportSection& each) { return !each.parent && !parts.contains(each.id.value); });
    for (const ReportSection* each : tops) {
        if (reportPieces::isPiece(each->id))
            m_file.root().report(QStringLiteral("sections"), Texts::tr("no block refers to “%1”.").arg(each->id.value));
        const Provenance* from = provenanceOf(m_file.content(), refOf(*each));
        m_tree.move(*each, m_firstFrom.value(from ? from->section : QString(), ownPart));
    }
}

} // namespace

void readContextFile(ContentFile& file) {
    file.root().expectFormat(QStringLiteral("klimaatspiegel-context"), 1);
    readContextLists(file);
    ReportReader reader(file);
    reader.readParts();
    reader.readOutline();
    reader.readSections();
    reader.placeTheRest();
    file.root().done();
}

} // namespace ks
