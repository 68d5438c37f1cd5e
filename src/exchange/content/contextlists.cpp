#include "exchange/content/contextlists.h"

#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

constexpr int largestFigure = 1'000'000;

/// Items of a list, each with the section of the report that it comes from.
struct Sourced {
    QStringList texts;
    QStringList sources;

    void add(const QString& text, const QString& source) {
        texts.append(at(text, source));
        sources.append(source);
    }
    void addTo(ContentFile& file, const QString& role, const QString& title) const {
        addSection(file, role, title, items(texts), sections(sources));
    }
};

/// "meer dan 50 %", "tegen 2030", "70 % in 2050".
QString figure(JsonFields& fields) {
    QStringList words{fields.lineOrNull(QStringLiteral("qualifier")),
                      QString::number(fields.integer(QStringLiteral("value"), 0, largestFigure))};
    const QString unit = fields.line(QStringLiteral("unit"));
    if (unit != QStringLiteral("jaar")) // the figure is a year itself
        words.append(unit);
    if (const std::optional<int> year = fields.integerOrNull(QStringLiteral("year"), 2000, 2100))
        words.append(QStringLiteral("in %1").arg(*year));
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

void readKeyFigures(ContentFile& file) {
    Sourced list;
    for (JsonFields& fields : file.root().objects(QStringLiteral("keyFigures"))) {
        fields.line(QStringLiteral("id")); // the figures are one text
        const QString text = named(figure(fields), fields.line(QStringLiteral("what")));
        list.add(text, fields.line(QStringLiteral("source")));
        fields.done();
    }
    list.addTo(file, SectionRole::keyFigures, QStringLiteral("Kerncijfers"));
}

void readAbbreviations(ContentFile& file) {
    Sourced list;
    for (JsonFields& fields : file.root().objects(QStringLiteral("abbreviations"))) {
        const QString text = named(fields.line(QStringLiteral("short")), fields.line(QStringLiteral("long")));
        list.add(text, fields.line(QStringLiteral("source")));
        fields.done();
    }
    list.addTo(file, SectionRole::abbreviations, QStringLiteral("Afkortingen"));
}

void readLost(ContentFile& file) {
    Sourced list;
    for (JsonFields& fields : file.root().objects(QStringLiteral("lost"))) {
        fields.line(QStringLiteral("id")); // what is lost is one text
        const QString kind = contentIds::choice<QString>(fields, QStringLiteral("kind"),
                                                         {{"page", QStringLiteral("Bladzijde")},
                                                          {"picture", QStringLiteral("Figuur")},
                                                          {"links", QStringLiteral("Links")},
                                                          {"content", QStringLiteral("Inhoud")}});
        QString text = named(kind, fields.line(QStringLiteral("what")));
        if (const QString reference = fields.lineOrNull(QStringLiteral("reference")); !reference.isEmpty())
            text += QStringLiteral(", “%1”").arg(reference);
        list.add(text, fields.line(QStringLiteral("source")));
        fields.done();
    }
    list.addTo(file, SectionRole::lost, QStringLiteral("Wat met de figuren en bladzijden verloren is"));
}

} // namespace

void readContextLists(ContentFile& file) {
    readKeyFigures(file);
    readAbbreviations(file);
    readLost(file);
}

} // namespace ks
