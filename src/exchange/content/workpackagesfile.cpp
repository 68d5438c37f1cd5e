#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

constexpr int mostPackages = 99;
constexpr int lowestPriority = 4;

/// A package as it was read, before it is linked to what it serves.
struct Package {
    JsonFields fields;
    WorkPackage row;
    QString source;
    QString themeWording;
    QString leadWith; ///< with whom its leads work
};

/// The subtopics of a package, or of one of its parts; their ids follow from where they stand.
void readSubtopics(JsonFields& of, const QString& ofId, const std::optional<WorkPackagePartId>& part,
                   WorkPackage& row) {
    int number = 0;
    for (JsonFields& fields : of.objects(QStringLiteral("subtopics"))) {
        WorkPackageSubtopic subtopic;
        subtopic.id = QStringLiteral("%1-subtopic-%2").arg(ofId).arg(++number);
        subtopic.part = part;
        subtopic.keyword = fields.line(QStringLiteral("keyword"));
        const QStringList details = fields.lines(QStringLiteral("details"));
        subtopic.note = keywords(details, fields.flag(QStringLiteral("detailsOpenEnded")));
        fields.done();
        row.subtopics.append(subtopic);
    }
}

void readParts(JsonFields& package, WorkPackage& row) {
    for (JsonFields& fields : package.objects(QStringLiteral("parts"))) {
        WorkPackagePart part;
        part.id = WorkPackagePartId(fields.line(QStringLiteral("id")));
        part.letter = fields.line(QStringLiteral("letter"));
        part.title = fields.line(QStringLiteral("title"));
        readSubtopics(fields, part.id.value, part.id, row);
        part.openEnded = fields.flag(QStringLiteral("subtopicsOpenEnded"));
        fields.done();
        row.parts.append(part);
    }
}

enum class LeadKind { City, Organisation, Open };

/// A lead is a city, an organisation, or neither: the file says which, and has to keep to it.
void readWho(ContentFile& file, JsonFields& fields, const QString& source, WorkPackageLead& lead) {
    const auto kind = contentIds::choice<LeadKind>(
        fields, QStringLiteral("kind"),
        {{"city", LeadKind::City}, {"organisation", LeadKind::Organisation}, {"open", LeadKind::Open}});
    lead.city = contentIds::cityOrNull(file, fields, QStringLiteral("city"));
    const QString organisation = fields.lineOrNull(QStringLiteral("organisation"));
    if (lead.city.has_value() != (kind == LeadKind::City))
        reportUnknown(fields, QStringLiteral("city"), lead.city.value_or(CityId()).value);
    if (organisation.isEmpty() == (kind == LeadKind::Organisation))
        reportUnknown(fields, QStringLiteral("organisation"), organisation);
    if (!organisation.isEmpty())
        lead.organisation = contentIds::organisation(file, organisation, source);
}

void readLeads(ContentFile& file, JsonFields& package, const QString& source, WorkPackage& row) {
    for (JsonFields& fields : package.objects(QStringLiteral("leads"))) {
        WorkPackageLead lead;
        lead.id = fields.line(QStringLiteral("id"));
        readWho(file, fields, source, lead);
        lead.label = fields.line(QStringLiteral("wording"));
        lead.certainty = contentIds::choice<Certainty>(fields, QStringLiteral("state"),
                                                       {{"certain", Certainty::Certain},
                                                        {"toInvestigate", Certainty::ToExamine},
                                                        {"toBeDecided", Certainty::ToDecide}});
        QStringList notes{fields.lineOrNull(QStringLiteral("note"))};
        if (fields.flag(QStringLiteral("stateInferred")))
            notes.append(QStringLiteral("hoe zeker dit is, leidt het programma hieruit af"));
        notes.removeAll(QString());
        lead.note = notes.join(QStringLiteral("; "));
        fields.done();
        row.leads.append(lead);
    }
}

/// The wording stays as it is: neither a season nor "later" is a quarter, so the quarter is open.
void readTiming(JsonFields& package, WorkPackage& row) {
    JsonFields fields = package.object(QStringLiteral("timing"));
    row.timing = fields.line(QStringLiteral("wording"));
    row.state = contentIds::choice<WorkState>(
        fields, QStringLiteral("kind"),
        {{"from", WorkState::ToStart}, {"started", WorkState::Running}, {"open", WorkState::ToStart}});
    fields.done();
}

Package readPackage(ContentFile& file, JsonFields& fields) {
    const QString source = fields.line(QStringLiteral("source"));
    WorkPackage row;
    row.id = WorkPackageId(fields.line(QStringLiteral("id")));
    row.round = file.round();
    row.number = fields.integer(QStringLiteral("number"), 1, mostPackages);
    row.position = *row.number;
    row.title = fields.line(QStringLiteral("title"));
    row.themes = contentIds::themes(file, fields, QStringLiteral("themes"));
    const QString themeWording = fields.line(QStringLiteral("themeWording"));
    row.openEnded = fields.flag(QStringLiteral("subtopicsOpenEnded"));
    row.priority = fields.integer(QStringLiteral("priority"), 1, lowestPriority);
    readSubtopics(fields, row.id.value, std::nullopt, row);
    readParts(fields, row);
    readLeads(file, fields, source, row);
    readTiming(fields, row);
    const QString leadWith = fields.line(QStringLiteral("leadWith"));
    fields.done();
    return {fields, row, source, themeWording, leadWith};
}

// ----- What the program proposes ----------------------------------------------------------------------------------

/// A link is of the whole package; where the file means a part of it, this says so in words.
QString partMeant(JsonFields& link, const WorkPackage& package, const Recommendation* served) {
    const WorkPackagePartId id(link.lineOrNull(QStringLiteral("part")));
    if (id.isEmpty())
        return {};
    const auto part = std::find_if(package.parts.begin(), package.parts.end(),
                                   [&](const WorkPackagePart& each) { return each.id == id; });
    if (part == package.parts.end() || !served) {
        reportUnknown(link, QStringLiteral("part"), id.value);
        return {};
    }
    return QStringLiteral("Deel %1 van werkpakket %2 bij aanbeveling %3")
        .arg(part->letter)
        .arg(package.number.value_or(0))
        .arg(served->number.value_or(0));
}

/// The links are no part of the report: they are marked as proposed, and a section of ours says so.
void readProposedLinks(ContentFile& file, std::vector<Package>& packages) {
    JsonFields fields = file.root().object(QStringLiteral("proposedLinks"));
    fields.expect(QStringLiteral("origin"), QStringLiteral("program"));
    QStringList parts;
    for (JsonFields& link : fields.objects(QStringLiteral("links"))) {
        const auto recommendation = contentIds::known<Recommendation>(file, link, QStringLiteral("recommendation"));
        const QString id = link.line(QStringLiteral("package"));
        const auto package = std::find_if(packages.begin(), packages.end(),
                                          [&](const Package& each) { return each.row.id.value == id; });
        if (package == packages.end()) {
            reportUnknown(link, QStringLiteral("package"), id);
            continue;
        }
        package->row.serves.append({recommendation, LinkOrigin::Proposed});
        parts.append(partMeant(link, package->row, file.content().of<Recommendation>().find(recommendation)));
        link.done();
    }
    parts.removeAll(QString());
    ReportSection section;
    section.id = ReportSectionId(SectionRole::proposedLinks);
    section.role = SectionRole::proposedLinks;
    section.round = file.round();
    section.title = QStringLiteral("Voorgestelde koppeling van werkpakketten aan aanbevelingen");
    section.text = fields.line(QStringLiteral("note")) + QLatin1Char('\n') + items(parts);
    file.addOwn(section);
    fields.done();
}

// ----- What travels with the table --------------------------------------------------------------------------------

/// Reads a text (id, text, source) of the section that all of them make together.
void readText(JsonFields& fields, QStringList& texts, QStringList& sources) {
    fields.line(QStringLiteral("id"));
    texts.append(fields.line(QStringLiteral("text")));
    sources.append(fields.line(QStringLiteral("source")));
    fields.done();
}

/// How the report heads the columns of its table.
QString readPackageColumns(JsonFields& root) {
    JsonFields fields = root.object(QStringLiteral("columns"));
    QStringList titles;
    for (const char* name : {"number", "package", "subtopics", "theme", "leads", "priority", "timing"})
        titles.append(fields.line(QLatin1String(name)));
    fields.done();
    return QStringLiteral("kolommen: ") + titles.join(QStringLiteral("; "));
}

/// The knowledge centre works along in every package: said once, since it leads none.
QString leadWith(const std::vector<Package>& packages) {
    QStringList names;
    for (const Package& each : packages)
        names.append(each.leadWith);
    names.removeDuplicates();
    return QStringLiteral("De trekkers werken samen met: %1.").arg(names.join(QStringLiteral(", ")));
}

void readReservations(ContentFile& file, const std::vector<Package>& packages) {
    JsonFields& root = file.root();
    QStringList texts;
    QStringList sources;
    for (JsonFields& fields : root.objects(QStringLiteral("reservations")))
        readText(fields, texts, sources);
    JsonFields priority = root.object(QStringLiteral("priorityMeaning"));
    readText(priority, texts, sources);
    texts.append(leadWith(packages));
    const QString columns = readPackageColumns(root);
    addSection(file, SectionRole::packagesReservation, root.line(QStringLiteral("title")),
               texts.join(QLatin1Char('\n')), sections(sources), columns);
}

void readLeadRole(ContentFile& file) {
    JsonFields fields = file.root().object(QStringLiteral("leadRole"));
    const QString text = fields.line(QStringLiteral("text"));
    const QString possibilities =
        listing(QStringLiteral("Bijvoorbeeld"), fields.lines(QStringLiteral("possibilities")));
    const QString support = listing(QStringLiteral("Ondersteund door"), fields.lines(QStringLiteral("supportedBy")));
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addSection(file, SectionRole::leadRole, QStringLiteral("De rol van de trekkers"),
               blocks({text, possibilities, support}), source);
}

} // namespace

void readWorkPackagesFile(ContentFile& file) {
    file.root().expectFormat(QStringLiteral("klimaatspiegel-work-packages"), 1);
    std::vector<Package> packages;
    for (JsonFields& fields : file.root().objects(QStringLiteral("packages")))
        packages.push_back(readPackage(file, fields));
    readProposedLinks(file, packages);
    for (Package& each : packages)
        addOnce(file, each.fields, each.row, each.source, false,
                QStringLiteral("thema in de bron: ") + each.themeWording);
    readReservations(file, packages);
    readLeadRole(file);
    file.root().done();
}

} // namespace ks
