#include "exchange/content/contentids.h"
#include "exchange/content/contentprose.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

using namespace contentReading;
using namespace contentText;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ContentFile)
};

constexpr int mostRecommendations = 99;

/// The report says no day; it was chosen before the report of June 2025 was ready. Noon (UTC) of the last day
/// of that month.
constexpr Timestamp endOfJune2025{1751284800000, 0};

/// The heading of a theme in the top list.
struct Heading {
    JsonFields fields;
    ThemeId theme;
    QList<int> numbers; ///< of the recommendations below it
    QString text;       ///< "1) STRATEGIE"
    QString none;       ///< what stands there where there are none: "/"
};

std::vector<Heading> readHeadings(ContentFile& file) {
    std::vector<Heading> headings;
    for (JsonFields& fields : file.root().objects(QStringLiteral("themes"))) {
        Heading heading{fields, contentIds::theme(file, fields, QStringLiteral("theme")), {}, {}, {}};
        heading.numbers = fields.integers(QStringLiteral("recommendations"), 1, mostRecommendations);
        heading.text = QStringLiteral("%1) %2")
                           .arg(fields.integer(QStringLiteral("number"), 1, ModelSize::themes))
                           .arg(fields.line(QStringLiteral("heading")));
        if (fields.flag(QStringLiteral("none")) != heading.numbers.isEmpty())
            fields.report(QStringLiteral("none"), Texts::tr("this does not fit the recommendations beside it."));
        heading.none = fields.lineOrNull(QStringLiteral("wording"));
        fields.done();
        headings.push_back(heading);
    }
    return headings;
}

/// Which points stand in one bullet of the report: "2 en 3".
QString sharedBullets(const QList<int>& bullets) {
    QStringList shared;
    for (qsizetype i = 0; i < bullets.size(); ++i) {
        if (bullets.count(bullets[i]) > 1)
            shared.append(QString::number(i + 1));
    }
    return shared.join(QStringLiteral(" en "));
}

/// Gives what provenance says of the points.
QString readSubPoints(JsonFields& fields, Recommendation& row) {
    QList<int> bullets;
    for (JsonFields& point : fields.objects(QStringLiteral("subPoints"))) {
        row.points.append({point.line(QStringLiteral("id")), point.line(QStringLiteral("text"))});
        bullets.append(point.integer(QStringLiteral("sourceBullet"), 1, mostRecommendations));
        point.done();
    }
    const QString shared = sharedBullets(bullets);
    return shared.isEmpty() ? QString() : QStringLiteral("punten %1 staan in de bron bij elkaar").arg(shared);
}

QString headingOf(const std::vector<Heading>& headings, const ThemeId& theme) {
    const auto it =
        std::find_if(headings.begin(), headings.end(), [&](const Heading& each) { return each.theme == theme; });
    return it == headings.end() ? QString() : it->text;
}

void readRecommendation(ContentFile& file, const std::vector<Heading>& headings, JsonFields& fields) {
    Recommendation row;
    row.id = RecommendationId(fields.line(QStringLiteral("id")));
    row.round = file.round();
    row.number = fields.integer(QStringLiteral("number"), 1, mostRecommendations);
    row.position = *row.number;
    row.themes = {contentIds::theme(file, fields, QStringLiteral("theme"))};
    row.shortTitle = fields.line(QStringLiteral("shortTitle"));
    row.longTitle = fields.line(QStringLiteral("longTitle"));
    row.text = withDetails({}, fields);
    row.state = RecommendationState::Chosen;
    QStringList notes{QStringLiteral("onder ") + headingOf(headings, row.themes.first()),
                      QStringLiteral("korte titel: ") + fields.line(QStringLiteral("shortTitleSource"))};
    if (const QString points = readSubPoints(fields, row); !points.isEmpty())
        notes.append(points);
    const bool restated = fields.flag(QStringLiteral("longTitleRestated"));
    const QString source = fields.line(QStringLiteral("source"));
    fields.done();
    addOnce(file, fields, row, source, restated, notes.join(QStringLiteral("; ")));
}

QList<int> numbersOf(ContentFile& file, const ThemeId& theme) {
    QList<int> numbers;
    for (const Recommendation* each : rowsInOrder<Recommendation>(file.content())) {
        if (each->themes.contains(theme))
            numbers.append(each->number.value_or(0));
    }
    return numbers;
}

void checkHeadings(ContentFile& file, std::vector<Heading>& headings) {
    for (Heading& each : headings) {
        if (each.numbers != numbersOf(file, each.theme))
            each.fields.report(QStringLiteral("recommendations"), Texts::tr("these are not the ones with this theme."));
    }
}

/// The themes without a recommendation, and how the report shows that.
QString themesWithout(const std::vector<Heading>& headings) {
    QStringList themes;
    QStringList marks;
    for (const Heading& each : headings) {
        if (!each.none.isEmpty()) {
            themes.append(each.text);
            marks.append(each.none);
        }
    }
    marks.removeDuplicates();
    return QStringLiteral("Geen aanbeveling in de top 10 (“%1”) bij %2.")
        .arg(marks.join(QStringLiteral(", ")), themes.join(QStringLiteral(" en ")));
}

struct Notes {
    QStringList texts;
    QString ofProgram; ///< what the program adds to the report
    QStringList sources;
};

Notes readNotes(JsonFields& root) {
    Notes notes;
    for (JsonFields& fields : root.objects(QStringLiteral("notes"))) {
        fields.line(QStringLiteral("id")); // the notes are one section together
        QString text = fields.line(QStringLiteral("text"));
        if (contentIds::choice<bool>(fields, QStringLiteral("origin"), {{"report", false}, {"program", true}})) {
            text = byProgram(text);
            notes.ofProgram = text;
        }
        notes.texts.append(text);
        notes.sources.append(fields.line(QStringLiteral("source")));
        fields.done();
    }
    return notes;
}

void addRanking(ContentFile& file, const QString& title, const QString& note, bool ordered) {
    Ranking row;
    row.id = RankingId(QStringLiteral("top-10-2025"));
    row.round = file.round();
    row.title = title;
    row.decidedBy = QStringLiteral("Stuurgroep"); // "3. TO BE – Over de aanbevelingen"
    row.ordered = ordered;
    row.note = note;
    row.frozen = endOfJune2025;
    for (const Recommendation* each : rowsInOrder<Recommendation>(file.content())) {
        RankingEntry entry; // the report gives no figures
        entry.recommendation = each->id;
        entry.number = each->number;
        entry.title = each->shortTitle;
        row.entries.append(entry);
    }
    addOnce(file, file.root(), row, title, false);
}

} // namespace

void readRecommendationsFile(ContentFile& file) {
    JsonFields& root = file.root();
    root.expectFormat(QStringLiteral("klimaatspiegel-recommendations"), 1);
    const QString title = root.line(QStringLiteral("title")); // of the section of the report as well
    std::vector<Heading> headings = readHeadings(file);
    for (JsonFields& fields : root.objects(QStringLiteral("recommendations")))
        readRecommendation(file, headings, fields);
    checkHeadings(file, headings);
    const Notes notes = readNotes(root);
    addSection(file, SectionRole::recommendationsNote, title,
               (QStringList(notes.texts) << themesWithout(headings)).join(QLatin1Char('\n')),
               sections(QStringList(notes.sources) << title));
    addRanking(file, title, notes.ofProgram, root.flag(QStringLiteral("numbersAreRanks")));
    root.done();
}

} // namespace ks
