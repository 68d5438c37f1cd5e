#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"
#include "exchange/content/reportpieces.h"

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

const QString peopleData = QStringLiteral("people-sources");

void readDocuments(ContentFile& file, const QString& list, DocumentKind kind) {
    for (JsonFields& fields : file.root().objects(list)) {
        SourceDocument row;
        row.id = SourceDocumentId(fields.line(QStringLiteral("id")));
        row.round = file.round();
        row.kind = kind;
        row.position = static_cast<int>(file.content().of<SourceDocument>().size()) + 1;
        row.title = fields.line(QStringLiteral("name"));
        const QString source = fields.line(QStringLiteral("source"));
        fields.done();
        addOnce(file, fields, row, source, false);
    }
}

/// The report names nobody here: one row for the function, of all cities.
void readInterviewees(ContentFile& file) {
    JsonFields fields = file.root().object(QStringLiteral("interviewees"));
    Interviewee row;
    row.id = IntervieweeId(fields.line(QStringLiteral("id")));
    row.round = file.round();
    row.position = 1;
    row.function = fields.line(QStringLiteral("role"));
    row.when = QString::number(fields.integer(QStringLiteral("year"), 2000, 2100));
    fields.integer(QStringLiteral("cities"), ModelSize::cities, ModelSize::cities); // all of them: no city of its own
    const QString text = fields.line(QStringLiteral("text"));
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(file, fields, row, source, true);
    reportPieces::leave(file, peopleData, QStringLiteral("interviewees"), text, {source});
}

/// Seats people, each with an id that tells nothing: names stand in Person and nowhere else (M14).
class Seating final {
public:
    explicit Seating(ContentFile& file) : m_file(file) {}

    /// The people of the list `name`; `seat` holds what their seats have in common, its id is the start of theirs.
    void readPeople(JsonFields& group, const QString& name, const SteeringMember& seat, const QString& source,
                    const QString& note = {}) {
        int number = 0;
        for (JsonFields& fields : group.objects(name)) {
            Person person;
            fields.line(QStringLiteral("id")); // made of the name, so no id of ours
            person.id = PersonId(QStringLiteral("persoon-%1").arg(++m_people));
            person.name = fields.line(QStringLiteral("name"));
            person.workEmail = fields.lineOrNull(QStringLiteral("email"));
            fields.done();
            addOnce(m_file, fields, person, source, false);
            SteeringMember row = seat;
            row.id = SteeringMemberId(QStringLiteral("%1-%2").arg(seat.id.value).arg(++number));
            row.round = m_file.round();
            row.person = person.id;
            row.position = m_people;
            addOnce(m_file, fields, row, source, false, note);
        }
    }

private:
    ContentFile& m_file;
    int m_people = 0;
};

void readGroup(ContentFile& file, Seating& seating, JsonFields& group, const QString& source) {
    SteeringMember seat;
    seat.id = SteeringMemberId(group.line(QStringLiteral("id")));
    seat.city = contentIds::cityOrNull(file, group, QStringLiteral("city"));
    const QString organisation = group.lineOrNull(QStringLiteral("organisation"));
    if (seat.city.has_value() == !organisation.isEmpty()) // one of the two
        reportUnknown(group, QStringLiteral("organisation"), organisation);
    if (!organisation.isEmpty())
        seat.organisation = contentIds::organisation(file, organisation, source);
    seating.readPeople(group, QStringLiteral("members"), seat, source);
    group.done();
}

void readSteeringGroup(ContentFile& file, Seating& seating) {
    JsonFields fields = file.root().object(QStringLiteral("steeringGroup"));
    const QString source = fields.line(QStringLiteral("source"));
    for (JsonFields& group : fields.objects(QStringLiteral("groups")))
        readGroup(file, seating, group, source);
    QStringList tasks;
    for (JsonFields& task : fields.objects(QStringLiteral("tasks"))) {
        task.line(QStringLiteral("id")); // the tasks are one text
        tasks.append(task.line(QStringLiteral("text")));
        task.done();
    }
    const QString name = fields.line(QStringLiteral("name"));
    const QString others = fields.lines(QStringLiteral("otherNames")).join(QStringLiteral(", "));
    fields.done();
    reportPieces::leave(
        file, peopleData, QStringLiteral("steeringGroup"),
        blocks({QStringLiteral("Naam: %1, ook %2").arg(name, others), listing(QStringLiteral("De leden"), tasks)}),
        {source});
}

void readContacts(ContentFile& file, Seating& seating) {
    JsonFields fields = file.root().object(QStringLiteral("contacts"));
    const QString name = fields.line(QStringLiteral("organisation"));
    const QString source = fields.line(QStringLiteral("source"));
    SteeringMember seat;
    seat.id = SteeringMemberId(QStringLiteral("auteur"));
    seat.organisation = contentIds::organisation(file, name, source);
    seat.role = MemberRole::Author;
    const QString role = fields.line(QStringLiteral("role"));
    seating.readPeople(fields, QStringLiteral("persons"), seat, source, role);
    fields.done();
    reportPieces::leave(file, peopleData, QStringLiteral("contacts"), item(name), {source});
}

} // namespace

void readPeopleSourcesFile(ContentFile& file) {
    file.root().expectFormat(QStringLiteral("klimaatspiegel-people-sources"), 1);
    readDocuments(file, QStringLiteral("studiedDocuments"), DocumentKind::CityDocument);
    readDocuments(file, QStringLiteral("externalSources"), DocumentKind::ExternalSource);
    readInterviewees(file);
    Seating seating(file);
    readSteeringGroup(file, seating);
    readContacts(file, seating);
    file.root().done();
}

} // namespace ks
