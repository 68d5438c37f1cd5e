#include "exchange/content/contentreading.h"

namespace ks {
namespace {

using namespace contentReading;

const QString toolsTheme = QStringLiteral("monitoring"); // the overview stands in its chapter

void readTools(JsonFields& entry, GoodPractice& row) {
    QStringList names;
    ProseLines lines;
    const QString frequency = entry.lineOrNull(QStringLiteral("frequency"));
    if (!frequency.isEmpty())
        lines.paragraph(QStringLiteral("Gebruik: %1").arg(frequency));
    for (JsonFields& fields : entry.objects(QStringLiteral("tools"))) {
        const QString name = fields.line(QStringLiteral("name"));
        const QString use = fields.lineOrNull(QStringLiteral("use"));
        fields.done();
        names.append(name);
        if (!use.isEmpty())
            lines.item(QStringLiteral("%1: %2").arg(name, use));
    }
    row.title = names.join(QStringLiteral(", "));
    row.text = lines.text();
}

void readEntry(ContentFile& file, JsonFields& fields, const QString& heading) {
    GoodPractice row;
    row.id = GoodPracticeId(fields.line(QStringLiteral("id")));
    row.round = file.round();
    row.theme = ThemeId(toolsTheme);
    fields.expect(QStringLiteral("kind"), enumName(PracticeKind::Information));
    row.kind = PracticeKind::Information;
    const QString who = fields.line(QStringLiteral("who")); // of a single city its name, which the model has
    const QString city = fields.lineOrNull(QStringLiteral("city"));
    if (city.isEmpty())
        row.subject = who;
    else
        row.city = CityId(city);
    row.position = nextPosition(file.content(), row);
    row.heading = heading;
    readTools(fields, row);
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(file, fields, row, source, false);
}

} // namespace

void readMonitoringToolsFile(ContentFile& file) {
    expectHead(file, QStringLiteral("klimaatspiegel-monitoring-tools"));
    const QString title = file.root().line(QStringLiteral("title"));
    JsonFields introduction = file.root().object(QStringLiteral("introduction"));
    addSection(file, SectionRole::toolsIntroduction, title, introduction.line(QStringLiteral("text")),
               introduction.line(QStringLiteral("source")));
    introduction.done();
    for (JsonFields& each : file.root().objects(QStringLiteral("entries")))
        readEntry(file, each, title);
    file.root().done();
}

} // namespace ks
