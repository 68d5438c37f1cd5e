#include "exchange/content/contentreading.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

/// A practice that stands again further on in the file, which then names this one.
struct Repeated {
    JsonFields fields;
    GoodPracticeId id;
    QString by;
};

/// Reads the practices of the file, in the order of the report.
class PracticesReader final {
public:
    explicit PracticesReader(ContentFile& file) : m_file(file) {}

    void readEntry(JsonFields& entry);
    void readRepeat(JsonFields& fields);
    void checkRepeated();

private:
    GoodPractice startOf(JsonFields& at) const;
    void readPractice(JsonFields& fields, GoodPractice practice, const QString& source);
    QString noteOf(JsonFields& fields, GoodPractice& practice) const;
    QString readSameAs(JsonFields& fields, const GoodPracticeId& id);

    ContentFile& m_file;
    std::vector<Repeated> m_repeated;
};

GoodPractice PracticesReader::startOf(JsonFields& at) const {
    GoodPractice practice;
    practice.round = m_file.round();
    practice.theme = ThemeId(at.line(QStringLiteral("theme")));
    practice.city = CityId(at.line(QStringLiteral("city")));
    return practice;
}

/// The note, the words that carry the link where these are not the name, and what is lost with the pages.
QString PracticesReader::noteOf(JsonFields& fields, GoodPractice& practice) const {
    ProseLines lines;
    lines.paragraph(fields.lineOrNull(QStringLiteral("note")));
    const bool hasLink = fields.flag(QStringLiteral("hasLink"));
    const QString linkText = fields.lineOrNull(QStringLiteral("linkText"));
    if (hasLink == linkText.isEmpty())
        fields.report(QStringLiteral("linkText"), Texts::tr("a link has a text, and nothing else has."));
    if (hasLink)
        practice.addressState = AddressState::Lost;
    if (!fields.lineOrNull(QStringLiteral("address")).isEmpty())
        fields.report(QStringLiteral("address"), Texts::tr("the addresses of the report are lost: null was expected."));
    if (linkText != practice.title && !linkText.isEmpty())
        lines.paragraph(QStringLiteral("De link in het rapport staat bij “%1”.").arg(linkText));
    const QString lostPage = fields.lineOrNull(QStringLiteral("lostPage"));
    if (!lostPage.isEmpty())
        lines.paragraph(QStringLiteral("In het rapport: “%1”. Wat daar stond, is verloren.").arg(lostPage));
    return lines.text();
}

/// Of two practices that are the same, the later one in the report names the earlier one.
QString PracticesReader::readSameAs(JsonFields& fields, const GoodPracticeId& id) {
    QString earlier;
    for (const QString& other : fields.lines(QStringLiteral("sameAs"))) {
        if (!m_file.content().of<GoodPractice>().find(GoodPracticeId(other)))
            m_repeated.push_back({fields, id, other});
        else if (earlier.isEmpty())
            earlier = other;
        else
            fields.report(QStringLiteral("sameAs"), Texts::tr("one earlier practice was expected at most."));
    }
    return earlier;
}

void PracticesReader::readPractice(JsonFields& fields, GoodPractice practice, const QString& source) {
    practice.id = GoodPracticeId(fields.line(QStringLiteral("id")));
    practice.title = fields.line(QStringLiteral("name"));
    practice.kind = enumOf<PracticeKind>(fields, QStringLiteral("kind"));
    practice.position = nextPosition(m_file.content(), practice);
    practice.heading = fields.lineOrNull(QStringLiteral("group"));
    practice.text = contentText::withDetails(fields.lineOrNull(QStringLiteral("text")), fields);
    practice.note = noteOf(fields, practice);
    practice.sameAs = readSameAs(fields, practice.id);
    practice.related = fields.lines(QStringLiteral("related"));
    const bool restated = fields.flag(QStringLiteral("restated"));
    fields.done();
    addOnce(m_file, fields, practice, source, restated);
}

void PracticesReader::readEntry(JsonFields& entry) {
    entry.line(QStringLiteral("id")); // of the theme and the city together: a practice has both
    const GoodPractice start = startOf(entry);
    const QString source = entry.line(QStringLiteral("source"));
    for (JsonFields& each : entry.objects(QStringLiteral("practices")))
        readPractice(each, start, source);
    entry.done();
}

/// A practice that stands a second time in the report, with pictures of which only the captions are left.
void PracticesReader::readRepeat(JsonFields& fields) {
    GoodPractice practice = startOf(fields);
    practice.id = GoodPracticeId(fields.line(QStringLiteral("id")));
    practice.title = fields.line(QStringLiteral("name"));
    practice.position = nextPosition(m_file.content(), practice);
    ProseLines captions;
    for (const QString& each : fields.lines(QStringLiteral("lostPictures")))
        captions.item(each);
    practice.text = captions.text();
    practice.note = fields.line(QStringLiteral("note"));
    practice.sameAs = fields.line(QStringLiteral("repeats"));
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(m_file, fields, practice, source, false);
}

void PracticesReader::checkRepeated() {
    for (Repeated& each : m_repeated) {
        const GoodPractice* other = m_file.content().of<GoodPractice>().find(GoodPracticeId(each.by));
        if (!other || other->sameAs != each.id.value)
            each.fields.report(QStringLiteral("sameAs"),
                               Texts::tr("“%1” does not name this practice in turn.").arg(each.by.left(120)));
    }
}

/// The report names no practice of these cities, so they have no rows here either.
void checkCitiesWithout(ContentFile& file) {
    const auto& practices = file.content().of<GoodPractice>();
    for (const QString& city : file.root().lines(QStringLiteral("citiesWithout"))) {
        if (std::any_of(practices.begin(), practices.end(),
                        [&](const auto& each) { return each.second.city == CityId(city); }))
            file.root().report(QStringLiteral("citiesWithout"),
                               Texts::tr("there are practices of “%1”.").arg(city.left(64)));
    }
}

/// Stands among the practices of the report and has a file of its own, with the same title.
void skipInformation(ContentFile& file) {
    for (JsonFields& fields : file.root().objects(QStringLiteral("information"))) {
        fields.expect(QStringLiteral("kind"), enumName(PracticeKind::Information));
        for (const char* name : {"id", "theme", "title", "data", "source"})
            fields.line(QLatin1String(name));
        fields.done();
    }
}

} // namespace

void readPracticesFile(ContentFile& file) {
    expectHead(file, QStringLiteral("klimaatspiegel-practices"));
    JsonFields introduction = file.root().object(QStringLiteral("introduction"));
    addSection(file, SectionRole::practicesIntroduction, introduction.line(QStringLiteral("title")),
               introduction.line(QStringLiteral("text")), introduction.line(QStringLiteral("source")));
    introduction.done();
    PracticesReader reader(file);
    for (JsonFields& each : file.root().objects(QStringLiteral("entries")))
        reader.readEntry(each);
    for (JsonFields& each : file.root().objects(QStringLiteral("repeats")))
        reader.readRepeat(each);
    reader.checkRepeated();
    checkCitiesWithout(file);
    skipInformation(file);
    file.root().done();
}

} // namespace ks
