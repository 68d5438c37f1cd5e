#include "exchange/content/contentreading.h"

#include <QCoreApplication>
#include <QLocale>

namespace ks {
namespace {

using namespace contentReading;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

constexpr int mostFte = 1000;

std::vector<JsonFields> ofEveryCity(JsonFields& fields, const QString& name) {
    std::vector<JsonFields> all = fields.objects(name);
    if (static_cast<int>(all.size()) != ModelSize::cities)
        fields.report(name, Texts::tr("one entry for each of the %1 cities was expected.").arg(ModelSize::cities));
    return all;
}

/// A figure is given or open, and stands there when it is given only.
void checkState(JsonFields& figure, bool known) {
    const QString given = enumName(FteState::Given);
    const QString state = oneOf(figure, QStringLiteral("state"), {given, enumName(FteState::Open)});
    if ((state == given) != known)
        figure.report(QStringLiteral("value"), Texts::tr("a figure that is given has a value, and no other has."));
}

/// The FTE of a city. Where they are open, a city that took part had them withheld; whether another one took part
/// the report mostly does not say.
void readFte(JsonFields& city, FteFigure& row) {
    const std::optional<bool> tookPart = city.flagOrNull(QStringLiteral("tookPart"));
    JsonFields figure = city.object(QStringLiteral("fte"));
    row.hundredths = figure.hundredthsOrNull(QStringLiteral("value"), mostFte);
    checkState(figure, row.hundredths.has_value());
    row.note = figure.lineOrNull(QStringLiteral("note"));
    // Highest and lowest stand in words among the trends.
    if (!figure.lineOrNull(QStringLiteral("extreme")).isEmpty())
        oneOf(figure, QStringLiteral("extreme"), {QStringLiteral("highest"), QStringLiteral("lowest")});
    figure.done();
    if (row.hundredths)
        row.state = FteState::Given;
    else if (tookPart)
        row.state = *tookPart ? FteState::Withheld : FteState::NotTaken;
    if (row.state == FteState::Given && tookPart != true)
        city.report(QStringLiteral("tookPart"), Texts::tr("a city with a figure took part."));
}

void readBenchmarkCity(ContentFile& file, JsonFields& fields, Visibility ofWithheld) {
    fields.line(QStringLiteral("id")); // a figure goes by its city
    FteFigure row;
    row.round = file.round();
    row.city = CityId(fields.line(QStringLiteral("city")));
    readFte(fields, row);
    JsonFields share = fields.object(QStringLiteral("subsidisedSharePercent"));
    row.subsidisedPercent = share.integerOrNull(QStringLiteral("value"), 0, 100);
    checkState(share, row.subsidisedPercent.has_value());
    share.done();
    // What the report publishes is for everyone; what it keeps back is not, once somebody fills it in.
    row.visibility = row.hundredths || row.subsidisedPercent ? Visibility::Everyone : ofWithheld;
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(file, fields, row, source, false);
}

QString readPart(JsonFields& parent, const QString& name, const QString& source) {
    JsonFields part = parent.object(name);
    QString text = partText(part, source);
    part.done();
    return text;
}

void readItems(JsonFields& parent, const QString& name, const QString& source, ProseLines& lines) {
    for (JsonFields& part : parent.objects(name)) {
        lines.item(partText(part, source));
        part.done();
    }
}

/// The first part of a section names the source of the section.
QString readDescription(JsonFields& parent, ProseLines& lines) {
    JsonFields part = parent.object(QStringLiteral("description"));
    part.line(QStringLiteral("id")); // for the list of corrections; a text has no rows of its own
    lines.paragraph(part.line(QStringLiteral("text")));
    QString source = part.line(QStringLiteral("source"));
    part.done();
    return source;
}

Visibility readWithheld(JsonFields& benchmark, const QString& source, ProseLines& lines) {
    JsonFields part = benchmark.object(QStringLiteral("withheld"));
    lines.paragraph(partText(part, source));
    const auto visibility = enumOf<Visibility>(part, QStringLiteral("visibility"));
    part.done();
    return visibility;
}

void readBenchmark(ContentFile& file) {
    JsonFields benchmark = file.root().object(QStringLiteral("hrBenchmark"));
    const QString title = benchmark.line(QStringLiteral("title"));
    ProseLines text;
    const QString source = readDescription(benchmark, text);
    benchmark.line(QStringLiteral("requestedBy")); // the description names the city
    text.paragraph(QStringLiteral("Namen deel: %1 steden. Coördinatie: %2.")
                       .arg(benchmark.integer(QStringLiteral("citiesTakingPart"), 0, ModelSize::cities))
                       .arg(benchmark.line(QStringLiteral("coordinatedBy"))));
    text.paragraph(readPart(benchmark, QStringLiteral("reservation"), source));
    text.paragraph(QStringLiteral("Redenen:"));
    readItems(benchmark, QStringLiteral("reasons"), source, text);
    const Visibility ofWithheld = readWithheld(benchmark, source, text);
    text.paragraph(QStringLiteral("Enkele trends zijn wel te zien:"));
    readItems(benchmark, QStringLiteral("trends"), source, text);
    for (JsonFields& each : ofEveryCity(benchmark, QStringLiteral("cities")))
        readBenchmarkCity(file, each, ofWithheld);
    benchmark.done();
    addSection(file, SectionRole::fteReservation, title, text.text(), source);
}

/// Gives the remark as worded; its parts (figure, what that includes) are in the words, and it never counts.
QString readRemark(JsonFields& city) {
    std::optional<JsonFields> remark = city.objectOrNull(QStringLiteral("remark"));
    if (!remark)
        return {};
    QString wording = remark->line(QStringLiteral("wording"));
    remark->hundredthsOrNull(QStringLiteral("fte"), mostFte);
    remark->line(QStringLiteral("includes"));
    if (remark->flag(QStringLiteral("countsInTotal")))
        remark->report(QStringLiteral("countsInTotal"), Texts::tr("a remark stays out of the total."));
    remark->done();
    return wording;
}

/// Gives the figure, for the total.
int readLekpCity(ContentFile& file, JsonFields& fields) {
    fields.line(QStringLiteral("id")); // a figure goes by its city
    LekpFigure row;
    row.round = file.round();
    row.city = CityId(fields.line(QStringLiteral("city")));
    row.hundredths = fields.hundredthsOrNull(QStringLiteral("fte"), mostFte);
    row.note = readRemark(fields);
    row.domains = fields.lines(QStringLiteral("domains"));
    row.domainsOpenEnded = fields.flag(QStringLiteral("domainsOpenEnded"));
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(file, fields, row, source, false);
    return row.hundredths.value_or(0);
}

QString fteText(int hundredths) {
    const QLocale dutch(QLocale::Dutch, QLocale::Belgium);
    return dutch.toString(hundredths / 100.0, 'g', 6) + QStringLiteral(" VTE");
}

QString readLekpColumns(JsonFields& lekp) {
    JsonFields columns = lekp.object(QStringLiteral("columns"));
    const QString remark = columns.line(QStringLiteral("remark"));
    const QString domains = columns.line(QStringLiteral("domains"));
    columns.done();
    return QStringLiteral("Kolommen: %1; %2").arg(remark, domains);
}

void readLekp(ContentFile& file) {
    JsonFields lekp = file.root().object(QStringLiteral("lekp1"));
    const QString title = lekp.line(QStringLiteral("title"));
    ProseLines text;
    const QString source = readDescription(lekp, text);
    if (!lekp.flag(QStringLiteral("approximate")))
        lekp.report(QStringLiteral("approximate"), Texts::tr("the figures are approximate: true was expected."));
    int sum = 0;
    for (JsonFields& each : ofEveryCity(lekp, QStringLiteral("rows")))
        sum += readLekpCity(file, each);
    if (lekp.hundredthsOrNull(QStringLiteral("total"), ModelSize::cities * mostFte) != sum)
        lekp.report(QStringLiteral("total"), Texts::tr("the figures of the cities add up to %1.").arg(fteText(sum)));
    text.item(QStringLiteral("Totaal, bij benadering: ") + fteText(sum));
    text.item(readLekpColumns(lekp));
    text.item(QStringLiteral("Bron: ") + lekp.line(QStringLiteral("publisher")));
    for (JsonFields& each : lekp.objects(QStringLiteral("notes")))
        text.paragraph(noteText(each, source));
    lekp.done();
    addSection(file, SectionRole::lekpReservation, title, text.text(), source);
}

} // namespace

void readStaffingFile(ContentFile& file) {
    expectHead(file, QStringLiteral("klimaatspiegel-staffing"));
    readBenchmark(file);
    readLekp(file);
    file.root().done();
}

} // namespace ks
