#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"
#include "exchange/content/reportpieces.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

const QString processData = QStringLiteral("process");
const QStringList stages{QStringLiteral("aanloop"), QStringLiteral("AS IS"), QStringLiteral("TO BE"),
                         QStringLiteral("rapport"), QStringLiteral("vervolg")};

// ----- Contradictions ---------------------------------------------------------------------------------------------

struct Side {
    QString wording;
    QString source;

    QString text() const { return at(wording, source); }
};
using Sides = QList<Side>; ///< of one contradiction

Sides readSides(JsonFields& fields) {
    Sides sides;
    for (JsonFields& side : fields.objects(QStringLiteral("sides"))) {
        sides.append({side.line(QStringLiteral("wording")), side.line(QStringLiteral("source"))});
        side.done();
    }
    return sides;
}

/// Both sides of each stand in one section, which travels with what they are about.
QList<Sides> readContradictions(ContentFile& file) {
    QList<Sides> all;
    QStringList lines;
    QStringList sources;
    for (JsonFields& fields : file.root().objects(QStringLiteral("contradictions"))) {
        fields.line(QStringLiteral("id")); // all are one section
        const QString kind = contentIds::choice<QString>(fields, QStringLiteral("kind"),
                                                         {{"contradiction", QStringLiteral("tegenspraak")},
                                                          {"variant", QStringLiteral("variant")},
                                                          {"tension", QStringLiteral("spanning")}});
        const QString title = fields.line(QStringLiteral("title"));
        lines.append(item(named(at(title, kind), fields.line(QStringLiteral("text")))));
        all.append(readSides(fields));
        for (const Side& side : all.last()) {
            lines.append(detail(side.text()));
            sources.append(side.source);
        }
        fields.done();
    }
    addSection(file, SectionRole::contradictions, QStringLiteral("Waar het rapport twee dingen zegt"),
               lines.join(QLatin1Char('\n')), sections(sources));
    return all;
}

/// The other sides of the contradictions of which one side words this moment in one of these sections.
QString otherReading(const QList<Sides>& contradictions, const QString& when, const QStringList& sections) {
    QStringList others;
    for (const Sides& sides : contradictions) {
        const auto own = std::find_if(sides.begin(), sides.end(), [&](const Side& side) {
            return sections.contains(side.source) && side.wording.contains(when);
        });
        if (own == sides.end())
            continue;
        for (const Side& side : sides) {
            if (&side != &*own)
                others.append(side.text());
        }
    }
    return others.join(QStringLiteral("; "));
}

// ----- Phases and stages ------------------------------------------------------------------------------------------

/// A day, month or year of the file, as the days that it can mean: the first to the last.
struct Days {
    QDate first;
    QDate last;
};

Days daysOf(const QString& text) {
    if (text.size() == 4) {
        const int year = text.toInt();
        return {QDate(year, 1, 1), QDate(year, 12, 31)};
    }
    const QDate first = QDate::fromString(text.size() == 7 ? text + QStringLiteral("-01") : text, Qt::ISODate);
    return {first, text.size() == 7 ? first.addMonths(1).addDays(-1) : first};
}

Days readDays(JsonFields& fields, const QString& name, int length) {
    const QString text = fields.lineOrNull(name);
    const Days days = text.isEmpty() ? Days() : daysOf(text);
    if (!text.isEmpty() && (text.size() != length || !days.first.isValid()))
        fields.report(name, Texts::tr("a date with the precision that the file gives was expected."));
    return days;
}

/// The first and the last day that the wording can mean. A day is that day; a month or a year is all of it, so that
/// "eind 2024" is any day of 2024; of a season the file gives the first and the last month. Without an end it is open.
void readWhen(JsonFields& phase, ProcessStep& row) {
    JsonFields fields = phase.object(QStringLiteral("date"));
    row.when = fields.line(QStringLiteral("wording"));
    const int length = contentIds::choice<int>(fields, QStringLiteral("precision"),
                                               {{"day", 10}, {"month", 7}, {"season", 7}, {"year", 4}});
    row.kind = length == 10 ? ProcessKind::Event : ProcessKind::Phase;
    row.startsOn = readDays(fields, QStringLiteral("from"), length).first;
    row.endsOn = readDays(fields, QStringLiteral("to"), length).last;
    fields.done();
}

void readPhases(ContentFile& file, const QList<Sides>& contradictions) {
    int position = 0;
    for (JsonFields& fields : file.root().objects(QStringLiteral("phases"))) {
        ProcessStep row;
        row.id = ProcessStepId(fields.line(QStringLiteral("id")));
        row.round = file.round();
        row.position = ++position;
        row.stage = oneOf(fields, QStringLiteral("phase"), stages);
        row.title = fields.line(QStringLiteral("title"));
        row.text = fields.line(QStringLiteral("text"));
        readWhen(fields, row);
        const QStringList sources = fields.lines(QStringLiteral("sources"));
        row.otherReading = otherReading(contradictions, row.when, sources);
        fields.done();
        addOnce(file, fields, row, sections(sources), true);
    }
}

/// The stages that the report itself goes through stand behind the phases.
void readStages(ContentFile& file) {
    const int phases = static_cast<int>(file.content().of<ProcessStep>().size());
    for (JsonFields& fields : file.root().objects(QStringLiteral("reportStages"))) {
        ProcessStep row;
        row.id = ProcessStepId(fields.line(QStringLiteral("id")));
        row.round = file.round();
        row.kind = ProcessKind::ReportStage;
        row.position = phases + fields.integer(QStringLiteral("order"), 1, 9);
        row.title = fields.line(QStringLiteral("title"));
        row.when = fields.line(QStringLiteral("wording"));
        row.startsOn = row.endsOn = readDays(fields, QStringLiteral("date"), 10).first;
        QStringList text{named(QStringLiteral("Door"), fields.line(QStringLiteral("by")))};
        if (const QString to = fields.lineOrNull(QStringLiteral("to")); !to.isEmpty())
            text.append(named(QStringLiteral("aan"), to));
        row.text = text.join(QStringLiteral("; "));
        const QString source = fields.line(QStringLiteral("source"));
        fields.done();
        addOnce(file, fields, row, source, true);
    }
}

// ----- Texts that stand in sections of the report -----------------------------------------------------------------

/// One of the steps of a part (id, text, details, source), as an item.
void readStep(JsonFields& fields, const QString& title, QStringList& lines, QStringList& sources) {
    fields.line(QStringLiteral("id")); // the steps are one text
    lines.append(itemWithDetails(named(title, fields.line(QStringLiteral("text"))), fields));
    sources.append(fields.line(QStringLiteral("source")));
    fields.done();
}

void leaveScoring(ContentFile& file) {
    const QString part = QStringLiteral("scoring");
    JsonFields scoring = file.root().object(part);
    QStringList lines;
    QStringList sources;
    for (const char* name : {"purpose", "cityColours", "globalColours", "themeChapters"}) {
        JsonFields fields = scoring.object(QLatin1String(name));
        readStep(fields, {}, lines, sources);
    }
    scoring.done();
    reportPieces::leave(file, processData, part, lines.join(QLatin1Char('\n')), sources);
}

/// `titled`: each step has a title.
void leaveSteps(ContentFile& file, const QString& part, bool titled) {
    QStringList lines;
    QStringList sources;
    for (JsonFields& fields : file.root().objects(part))
        readStep(fields, titled ? fields.line(QStringLiteral("title")) : QString(), lines, sources);
    reportPieces::leave(file, processData, part, lines.join(QLatin1Char('\n')), sources);
}

/// First what chose the top 10, then urgency: the report tells of the two in a section each, and so does this.
void leaveCriteria(ContentFile& file) {
    const QString part = QStringLiteral("prioritisation");
    QMap<QString, QStringList> bySection;
    int order = 0;
    for (JsonFields& fields : file.root().objects(part)) {
        fields.line(QStringLiteral("id")); // the criteria are one text
        ++order;
        if (fields.integer(QStringLiteral("order"), 1, 9) != order)
            fields.report(QStringLiteral("order"), Texts::tr("%1 was expected here.").arg(order));
        // Which of the two steps it belongs to is said by its section.
        contentIds::choice<bool>(fields, QStringLiteral("step"), {{"top-10", false}, {"urgency", true}});
        const QString title = fields.line(QStringLiteral("title"));
        const QString text = fields.lineOrNull(QStringLiteral("text"));
        bySection[fields.line(QStringLiteral("source"))].append(named(title, text));
        fields.done();
    }
    for (auto it = bySection.cbegin(); it != bySection.cend(); ++it)
        reportPieces::leave(file, processData, part, items(it.value()), {it.key()});
}

} // namespace

void readProcessFile(ContentFile& file) {
    file.root().expectFormat(QStringLiteral("klimaatspiegel-process"), 1);
    readPhases(file, readContradictions(file));
    readStages(file);
    leaveScoring(file);
    leaveSteps(file, QStringLiteral("makingOfRecommendations"), false);
    leaveCriteria(file);
    leaveSteps(file, QStringLiteral("pointsOfAttention"), true);
    file.root().done();
}

} // namespace ks
