#include "report/content/profiletable.h"

#include "domain/content/packagetext.h"
#include "domain/content/prose.h"
#include "domain/scoretext.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/optionalcolumns.h"
#include "report/content/profilefacts.h"
#include "report/content/reportlanguage.h"
#include "report/content/tablecells.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProfileTable)
};

constexpr int figureDecimals = 3;

QList<ReportColumn> scoreColumns() {
    return {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 2.0},
            {QStringLiteral("own"), Texts::tr("Own score"), ColumnKind::Score, 0.9},
            {QStringLiteral("adjusted"), Texts::tr("Adjusted to"), ColumnKind::Score, 0.9},
            {QStringLiteral("place"), Texts::tr("Place"), ColumnKind::Text, 1.6},
            {QStringLiteral("range"), Texts::tr("Can be"), ColumnKind::Text, 1.0},
            {QStringLiteral("median"), Texts::tr("Median"), ColumnKind::Number, 0.9, figureDecimals},
            {QStringLiteral("n"), Texts::tr("n"), ColumnKind::Count, 0.4},
            {QStringLiteral("difference"), Texts::tr("Difference"), ColumnKind::Number, 0.9, figureDecimals},
            {QStringLiteral("target"), Texts::tr("Target"), ColumnKind::Score, 0.9},
            {QStringLiteral("gap"), Texts::tr("To go"), ColumnKind::Number, 0.8, figureDecimals}};
}

/// "2,5–3" where the bounds differ.
QString boundsNote(const ScoreStatistics& figures, const QLocale& locale) {
    if (figures.stable())
        return {};
    return numberText(*figures.medianLow, figureDecimals, locale) + QChar(0x2013) +
           numberText(*figures.medianHigh, figureDecimals, locale);
}

QString stateNote(LayerState state) {
    return state == LayerState::Outdated ? Texts::tr("out of date") : QString();
}

ReportRow profileRow(const Workspace& workspace, const ProfileTheme& each, const CityId& city, const QLocale& locale) {
    const Theme* theme = workspace.theme(each.theme);
    const ThemeScore* stored = workspace.scores.find(workspace.cell(city, each.theme));
    const std::optional<Adjustment>& adjusted = each.layers.adjustment;
    return {each.theme.value,
            RowKind::Body,
            {plainCell(theme ? theme->name : each.theme.value),
             {each.layers.own, {}, stored ? stored->wording : QString()},
             plainCell(adjusted ? CellValue(adjusted->value) : CellValue(), stateNote(each.layers.state)),
             plainCell(each.place ? placeText(*each.place) : Texts::tr("no value, no place")),
             plainCell(each.place ? placeRangeText(*each.place) : QString()),
             figureCell(each.figures.median, boundsNote(each.figures, locale)),
             plainCell(qint64(each.figures.n)),
             figureCell(each.difference),
             plainCell(each.target ? CellValue(each.target->score) : CellValue(OpenValue{})),
             figureCell(each.gap)}};
}

/// Of the city over its own themes.
ReportRow ownRow(const ScoreStatistics& own, const QLocale& locale) {
    const QString mean = own.mean ? Texts::tr("mean %1").arg(numberText(*own.mean, figureDecimals, locale)) : QString();
    ReportRow row{QStringLiteral("own-median"), RowKind::Summary, {plainCell(Texts::tr("Median of the city"))}};
    row.cells.append(figureCell(own.median, boundsNote(own, locale)));
    row.cells.append(plainCell({}));
    row.cells.append(plainCell(mean));
    row.cells.append(
        {plainCell({}), plainCell({}), plainCell(qint64(own.n)), plainCell({}), plainCell({}), plainCell({})});
    return row;
}

QString placesNote(const Workspace& workspace, const City& city) {
    return Texts::tr("Limited to %1; places, medians and n are those over all %n cities.", nullptr,
                     int(workspace.cities.size()))
        .arg(city.name);
}

/// By when the targets are to be met: once where that is the same for all, otherwise with the themes.
QString dueNote(const Workspace& workspace, const CityProfile& profile) {
    QMap<QString, QStringList> themes;
    int targets = 0;
    for (const ProfileTheme& each : profile.themes) {
        const Theme* theme = workspace.theme(each.theme);
        targets += each.target ? 1 : 0;
        if (each.target && !each.target->dueText.isEmpty())
            themes[each.target->dueText].append(theme ? theme->shortName : each.theme.value);
    }
    QStringList parts;
    for (auto due = themes.cbegin(); due != themes.cend(); ++due)
        parts.append(
            due->size() == targets
                ? due.key()
                : Texts::tr("%1 for %2", "day or year, themes").arg(due.key(), due->join(QStringLiteral(", "))));
    return parts.isEmpty() ? QString() : Texts::tr("Targets: %1.").arg(parts.join(QStringLiteral("; ")));
}

ReportTable emptyProfileTable(const City& city, const char* part, const QString& title) {
    ReportTable table;
    table.id = QStringLiteral("profile:%1:%2").arg(city.id.value, QLatin1String(part));
    table.section = Texts::tr("Comparison");
    table.title = title;
    return table;
}

ReportTable scoresOf(const Workspace& workspace, const City& city, const CityProfile& profile, const QLocale& locale) {
    ReportTable table =
        emptyProfileTable(city, "scores", Texts::tr("Scores of %1, and where it stands").arg(city.name));
    table.columns = scoreColumns();
    for (const ProfileTheme& each : profile.themes)
        table.rows.append(profileRow(workspace, each, city.id, locale));
    table.rows.append(ownRow(profile.own, locale));
    dropEmptyColumns(table);
    QStringList ofScores{gridNotes::leftOut(workspace, {city}, locale), gridNotes::wordings(workspace, {city}, locale),
                         gridNotes::corrected(workspace, {city}), dueNote(workspace, profile)};
    ofScores.removeAll(QString());
    table.notes = {placesNote(workspace, city) + QLatin1Char(' ') + profileRule(),
                   ofScores.join(QLatin1Char(' '))}; // as one, which takes the fewest lines
    table.notes.removeAll(QString());
    table.source = gridNotes::source(workspace);
    table.legend = legendEntries(workspace.levels, {}); // the other kinds are told in the notes
    return table;
}

/// No longer than `most`, cut after a whole word.
QString shortened(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '), most - 1);
    return text.left(end > 0 ? end : most - 1).trimmed() + QChar(0x2026);
}

QString factText(const ProfileFact& fact, qsizetype most) {
    const QString text = shortened(firstLine(fact.text), most);
    QStringList notes{shortened(firstLine(fact.note), most), fact.mark};
    notes.removeAll(QString());
    return notes.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, notes.join(QStringLiteral("; ")));
}

/// The places of so many facts: the first of each theme, then the second of each, and so on.
QSet<qsizetype> evenly(const QList<ProfileFact>& facts, qsizetype count) {
    QMap<QString, qsizetype> ofTheme;
    QList<QPair<qsizetype, qsizetype>> ranked; ///< place within its theme, place
    for (qsizetype i = 0; i < facts.size(); ++i)
        ranked.append({ofTheme[facts[i].theme]++, i});
    std::sort(ranked.begin(), ranked.end());
    QSet<qsizetype> chosen;
    for (const auto& [rank, place] : std::as_const(ranked).first(std::min(count, ranked.size())))
        chosen.insert(place);
    return chosen;
}

/// Theme after theme in one paragraph, or a line for each fact that belongs to none; `count` of them, the others by
/// their number and where they stand.
QString linesOf(const ProfileSection& section, qsizetype count, qsizetype most) {
    const QSet<qsizetype> chosen = evenly(section.facts, count);
    QStringList themes;
    QStringList lines;
    for (qsizetype i = 0; i < section.facts.size();) {
        const QString theme = section.facts[i].theme;
        QStringList texts;
        for (; i < section.facts.size() && section.facts[i].theme == theme; ++i) {
            if (chosen.contains(i))
                texts.append(factText(section.facts[i], most));
        }
        if (theme.isEmpty())
            lines += texts;
        else if (!texts.isEmpty())
            themes.append(QStringLiteral("%1: %2").arg(theme, texts.join(QStringLiteral("; "))));
    }
    QString text = themes.join(QStringLiteral(" · "));
    const qsizetype left = section.facts.size() - chosen.size();
    const QString others =
        left > 0 ? Texts::tr("And %n other(s): %1.", nullptr, int(left)).arg(section.more) : QString();
    if (!text.isEmpty() && !others.isEmpty())
        text += QStringLiteral(" · ") + others;
    else if (!others.isEmpty())
        lines.append(others);
    lines.prepend(text);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// What is recorded of one kind, as long as it is set now: everything, or less of it.
struct FittedRow {
    static constexpr qsizetype shortest = 30;

    const ProfileSection* section = nullptr;
    qsizetype count = 0; ///< of its facts
    qsizetype most = 400;
    QString text = {};
    int lines = 1;
    bool counted = false; ///< only how many there are

    bool isThemed() const { return !section->facts.isEmpty() && !section->facts.first().theme.isEmpty(); }
    bool canBeLess() const { return lines > 1 && (count > 1 || most > shortest); }
    bool canBeCounted() const { return lines > 1 && !counted && section->facts.size() > 3 && !section->more.isEmpty(); }
    /// How soon it gives way: what goes by theme stands in the report too, as a single long text does; a row that only
    /// counts tells least.
    int turn() const {
        if (section->facts.isEmpty())
            return 0;
        return canBeLess() ? (isThemed() || section->facts.size() == 1 ? 3 : 2) : canBeCounted() ? 1 : 0;
    }
    /// First no longer than can be read at a glance, then fewer, then shorter, at last only their number and where they
    /// stand.
    void shrink() {
        constexpr qsizetype glance = 120;
        if (isThemed() && most > glance)
            most -= 10;
        else if (count > 1)
            --count;
        else if (most > shortest)
            most -= 10;
        else
            counted = true;
        set();
    }
    void set() {
        constexpr qsizetype lineLength = 84; // so many characters stand on a line at least
        text = counted ? Texts::tr("%n in all: %1.", nullptr, int(section->facts.size())).arg(section->more)
                       : linesOf(*section, count, most);
        lines = 0;
        for (const QString& line : text.split(QLatin1Char('\n')))
            lines += int(std::max<qsizetype>(line.size() - 1, 0) / lineLength) + 1;
    }
};

int linesTaken(const QList<FittedRow>& rows) {
    return std::accumulate(rows.begin(), rows.end(), 0, [](int sum, const FittedRow& row) { return sum + row.lines; });
}

/// As many of what goes by theme as there is still room for.
void fillUp(QList<FittedRow>& rows, int room) {
    for (FittedRow& each : rows) {
        while (each.isThemed() && !each.counted && each.count < each.section->facts.size()) {
            const FittedRow before = each;
            ++each.count;
            each.set();
            if (linesTaken(rows) <= room)
                continue;
            each = before;
            break;
        }
    }
}

/// All rows in so many lines: the longest of those whose turn it is gives way, until they fit or nothing can be
/// shorter.
QList<FittedRow> fittedRows(const QList<ProfileSection>& sections, int room) {
    QList<FittedRow> rows;
    for (const ProfileSection& each : sections) {
        rows.append({&each, std::max<qsizetype>(each.facts.size(), 1)});
        rows.last().set();
    }
    while (linesTaken(rows) > room) {
        const auto next = std::max_element(rows.begin(), rows.end(), [](const FittedRow& a, const FittedRow& b) {
            return std::pair(a.turn(), a.lines) < std::pair(b.turn(), b.lines);
        });
        if (next == rows.end() || next->turn() == 0)
            break;
        next->shrink();
    }
    fillUp(rows, room);
    return rows;
}

CellValue valueOf(const FittedRow& row) {
    if (!row.section->facts.isEmpty())
        return row.text;
    return row.section->isOpen ? CellValue(OpenValue{}) : CellValue(row.section->none);
}

/// Points of a city are rare; without any one row says so for both kinds.
QList<ProfileSection> withPointsTogether(QList<ProfileSection> sections) {
    if (sections.size() > 1 && sections[0].facts.isEmpty() && sections[1].facts.isEmpty()) {
        sections[1].title = Texts::tr("Points of the city");
        sections.removeFirst();
    }
    return sections;
}

bool holdsPackages(const CityProfile& profile) {
    return !profile.leads.isEmpty() || !profile.partnerOf.isEmpty();
}

/// What is open takes a row each; where these rows are needed for what is known, it is named with what else is open.
QList<ProfileSection> withOpenTogether(const QList<ProfileSection>& sections) {
    QList<ProfileSection> kept;
    QStringList open;
    for (const ProfileSection& each : sections) {
        if (each.isOpen && each.facts.isEmpty())
            open.append(each.title);
        else
            kept.append(each);
    }
    if (open.size() > 0 && kept.last().id == QLatin1String("open"))
        kept.last().facts.prepend({{}, open.join(QStringLiteral(", "))});
    return kept;
}

bool isWhole(const QList<FittedRow>& rows) {
    return std::all_of(rows.begin(), rows.end(), [](const FittedRow& each) {
        FittedRow whole = each;
        whole.count = std::max<qsizetype>(each.section->facts.size(), 1);
        whole.most = FittedRow{}.most;
        whole.counted = false;
        whole.set();
        return whole.text == each.text;
    });
}

/// So many lines of text fit below the scores on one page. Rows with a note below take one more each, and so does each
/// note below the table beyond the first; with all its columns the titles and the longest names take more lines. What
/// travels with work packages stands below too.
int roomBelow(const ReportTable& scores, const CityProfile& profile) {
    constexpr int ofReservation = 2;
    constexpr int linesInAll = 18;
    constexpr qsizetype columnsInOneLine = 8;
    const int wrapped = 2 * int(std::max<qsizetype>(scores.columns.size() - columnsInOneLine, 0));
    const int notesBelow = std::max(0, int(scores.notes.size()) - 1);
    const auto notes = std::count_if(scores.rows.begin(), scores.rows.end(), [](const ReportRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const ReportCell& each) { return !each.note.isEmpty(); });
    });
    return linesInAll - int(notes) - wrapped - notesBelow - (holdsPackages(profile) ? ofReservation : 0);
}

/// Those of the packages in their first sentence, which names what they are about.
QStringList reservations(const Workspace& workspace, const CityProfile& profile) {
    QStringList found;
    if (profile.fte || profile.lekp)
        found.append(contentNotes::staffFigures());
    const QStringList ofPackages = packageText::reservationOfAll(workspace);
    if (holdsPackages(profile) && !ofPackages.isEmpty())
        found.append(
            ofPackages.size() == 1
                ? ofPackages.first()
                : Texts::tr("%1 Further reservations stand with the table of work packages.").arg(ofPackages.first()));
    return found;
}

ReportTable factsOf(const BuildContext& context, const City& city, const CityProfile& profile, int room) {
    const Workspace& workspace = context.workspace;
    ReportTable table = emptyProfileTable(city, "facts", Texts::tr("What is recorded of %1").arg(city.name));
    table.columns = {{QStringLiteral("what"), Texts::tr("About"), ColumnKind::Text, 1.0},
                     {QStringLiteral("value"), Texts::tr("Recorded"), ColumnKind::Text, 4.0}};
    const QLocale locale = reportLocale(reportLanguage());
    const ProfileFacts facts = profileFacts(workspace, profile, context.filter, locale);
    const QList<ProfileSection> apart = withPointsTogether(facts.sections);
    const QList<ProfileSection> together = withOpenTogether(apart);
    QList<FittedRow> rows = fittedRows(apart, room);
    if (!isWhole(rows)) // a row takes more height than a line
        rows = fittedRows(together, room + int(apart.size() - together.size()) / 2);
    for (const FittedRow& each : std::as_const(rows))
        table.rows.append(
            {each.section->id, RowKind::Body, {plainCell(each.section->title), plainCell(valueOf(each))}});
    table.notes = {
        Texts::tr("Limited to %1. Open: nobody has filled it in yet, or the source does not say.").arg(city.name)};
    table.reservations = reservations(workspace, profile);
    table.source = facts.source;
    return table;
}

} // namespace

QString cityProfileTitle() {
    return Texts::tr("City profile");
}

QString cityProfileTitle(const City& city) {
    return Texts::tr("Profile of %1").arg(city.name);
}

QList<ReportBlock> cityProfilePages(const BuildContext& context) {
    const QLocale locale = reportLocale(reportLanguage());
    QList<ReportBlock> blocks;
    for (const City& city : shownCities(context.workspace, context.filter)) {
        const CityProfile profile = cityProfile(context.workspace, city.id);
        blocks.append(ReportHeading{context.level, cityProfileTitle(city), QStringLiteral("profile:") + city.id.value,
                                    city.name});
        const ReportTable scores = scoresOf(context.workspace, city, profile, locale);
        blocks.append(scores);
        blocks.append(factsOf(context, city, profile, roomBelow(scores, profile)));
    }
    return blocks;
}

} // namespace ks
