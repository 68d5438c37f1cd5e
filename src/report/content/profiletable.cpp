#include "report/content/profiletable.h"

#include "domain/content/prose.h"
#include "domain/scoretext.h"
#include "report/content/contentnotes.h"
#include "report/content/gridnotes.h"
#include "report/content/optionalcolumns.h"
#include "report/content/profilefacts.h"
#include "report/content/reportlanguage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::ProfileTable)
};

constexpr int decimals = 3;

QList<ReportColumn> scoreColumns() {
    return {{QStringLiteral("theme"), Texts::tr("Theme"), ColumnKind::Text, 1.9},
            {QStringLiteral("own"), Texts::tr("Own score"), ColumnKind::Score, 0.9},
            {QStringLiteral("adjusted"), Texts::tr("Adjusted to"), ColumnKind::Score, 0.9},
            {QStringLiteral("place"), Texts::tr("Place"), ColumnKind::Text, 1.7},
            {QStringLiteral("median"), Texts::tr("Median of all cities"), ColumnKind::Number, 1.0, decimals},
            {QStringLiteral("difference"), Texts::tr("Difference with the median"), ColumnKind::Number, 1.0, decimals},
            {QStringLiteral("target"), Texts::tr("Target"), ColumnKind::Score, 0.9},
            {QStringLiteral("gap"), Texts::tr("Up to the target"), ColumnKind::Number, 0.9, decimals}};
}

ReportCell cell(CellValue value, const QString& note = {}) {
    return {std::move(value), note, {}};
}

ReportCell figure(const std::optional<double>& value, const QString& note = {}) {
    return cell(value ? CellValue(*value) : CellValue(), note);
}

/// "n = 12", before it the bounds where they differ.
QString countNote(const ScoreStatistics& figures, const QLocale& locale) {
    //: under a median: the number of scores that count
    const QString count = Texts::tr("n = %1").arg(figures.n);
    if (figures.stable())
        return count;
    return numberText(*figures.medianLow, decimals, locale) + QChar(0x2013) +
           numberText(*figures.medianHigh, decimals, locale) + QStringLiteral(" · ") + count;
}

QString stateNote(LayerState state) {
    return state == LayerState::Outdated ? Texts::tr("out of date") : QString();
}

ReportRow themeRow(const Workspace& workspace, const ProfileTheme& each, const CityId& city, const QLocale& locale) {
    const Theme* theme = workspace.theme(each.theme);
    const ThemeScore* stored = workspace.scores.find(workspace.cell(city, each.theme));
    const std::optional<Adjustment>& adjusted = each.layers.adjustment;
    return {each.theme.value,
            RowKind::Body,
            {cell(theme ? theme->name : each.theme.value),
             {each.layers.own, {}, stored ? stored->wording : QString()},
             cell(adjusted ? CellValue(adjusted->value) : CellValue(), stateNote(each.layers.state)),
             cell(each.place ? placeText(*each.place) : Texts::tr("no place: no value"),
                  each.place ? placeRangeText(*each.place) : QString()),
             figure(each.figures.median, countNote(each.figures, locale)),
             figure(each.difference),
             cell(each.target ? CellValue(each.target->score) : CellValue(OpenValue{}),
                  each.target ? each.target->dueText : QString()),
             figure(each.gap)}};
}

/// Of the city over its own themes.
ReportRow ownRow(const char* id, const QString& title, const std::optional<double>& value, const QString& note) {
    return {QLatin1String(id),
            RowKind::Summary,
            {cell(title), figure(value, note), cell({}), cell({}), cell({}), cell({}), cell({}), cell({})}};
}

QList<ScoreKind> kindsIn(const CityProfile& profile) {
    QList<ScoreKind> kinds;
    for (const ProfileTheme& each : profile.themes) {
        if (!kinds.contains(each.layers.own.kind()))
            kinds.append(each.layers.own.kind());
    }
    return kinds;
}

QString limitNote(const Workspace& workspace, const City& city) {
    return Texts::tr("Limited to %1; places, medians and n are those over all %n cities.", nullptr,
                     int(workspace.cities.size()))
        .arg(city.name);
}

ReportTable emptyTable(const City& city, const char* part, const QString& title) {
    ReportTable table;
    table.id = QStringLiteral("profile:%1:%2").arg(city.id.value, QLatin1String(part));
    table.section = Texts::tr("Comparison");
    table.title = title;
    return table;
}

ReportTable scoresOf(const Workspace& workspace, const City& city, const CityProfile& profile, const QLocale& locale) {
    ReportTable table = emptyTable(city, "scores", Texts::tr("Scores of %1, and where it stands").arg(city.name));
    table.subtitle = limitNote(workspace, city);
    table.columns = scoreColumns();
    for (const ProfileTheme& each : profile.themes)
        table.rows.append(themeRow(workspace, each, city.id, locale));
    const ScoreStatistics& own = profile.own;
    table.rows.append(ownRow("own-median", Texts::tr("Median of the city"), own.median, countNote(own, locale)));
    table.rows.append(ownRow("own-mean", Texts::tr("Mean of the city"), own.mean, {}));
    dropEmptyColumns(table);
    table.notes = {profileRule(), gridNotes::leftOut(workspace, {city}, locale),
                   gridNotes::wordings(workspace, {city}, locale), gridNotes::corrected(workspace, {city})};
    table.notes.removeAll(QString());
    table.source = gridNotes::source(workspace);
    table.legend = legendEntries(workspace.levels, kindsIn(profile));
    return table;
}

/// So many characters of each kind, so that everything stays on one page: together about what fits there.
int roomFor(const QString& section) {
    if (section == QLatin1String("practices"))
        return 900;
    if (section == QLatin1String("strengths") || section == QLatin1String("improvements"))
        return 420;
    return 300;
}

QString shortened(const QString& text, qsizetype most) {
    return text.size() <= most ? text : text.left(most - 1).trimmed() + QChar(0x2026);
}

QString factText(const ProfileFact& fact, qsizetype most) {
    const QString text = shortened(firstLine(fact.text), most);
    QStringList notes{shortened(firstLine(fact.note), most), fact.mark};
    notes.removeAll(QString());
    return notes.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, notes.join(QStringLiteral("; ")));
}

/// A line for each theme, or one for each fact that belongs to none; at most `perTheme` of each theme.
QString linesOf(const ProfileSection& section, qsizetype perTheme, qsizetype most) {
    QStringList lines;
    qsizetype left = 0;
    for (qsizetype i = 0; i < section.facts.size();) {
        const QString theme = section.facts[i].theme;
        QStringList texts;
        for (; i < section.facts.size() && section.facts[i].theme == theme; ++i) {
            if (texts.size() < perTheme)
                texts.append(factText(section.facts[i], most));
            else
                ++left;
        }
        const QString text = texts.join(theme.isEmpty() ? QStringLiteral("\n") : QStringLiteral("; "));
        lines.append(theme.isEmpty() ? text : QStringLiteral("%1: %2").arg(theme, text));
    }
    if (left > 0)
        lines.append(Texts::tr("And %n other(s): %1.", nullptr, int(left)).arg(section.more));
    return lines.join(QLatin1Char('\n'));
}

/// As much as there is room for: first fewer of each theme, then shorter ones.
QString fittedLines(const ProfileSection& section) {
    const qsizetype room = roomFor(section.id);
    const qsizetype all = std::max<qsizetype>(section.facts.size(), 1);
    for (qsizetype perTheme = all; perTheme > 1; --perTheme) {
        if (const QString text = linesOf(section, perTheme, room); text.size() <= room)
            return text;
    }
    QString text = linesOf(section, 1, room);
    for (qsizetype most = room / 2; text.size() > room && most >= 30; most -= 10)
        text = linesOf(section, 1, most);
    return text;
}

CellValue factsValue(const ProfileSection& section) {
    if (!section.facts.isEmpty())
        return fittedLines(section);
    return section.isOpen ? CellValue(OpenValue{}) : CellValue(section.none);
}

bool holdsPackages(const CityProfile& profile) {
    return !profile.leads.isEmpty() || !profile.partnerOf.isEmpty();
}

ReportTable factsOf(const BuildContext& context, const City& city, const CityProfile& profile, const QLocale& locale) {
    const Workspace& workspace = context.workspace;
    ReportTable table = emptyTable(city, "facts", Texts::tr("What is recorded of %1").arg(city.name));
    table.columns = {{QStringLiteral("what"), Texts::tr("About"), ColumnKind::Text, 1.0},
                     {QStringLiteral("value"), Texts::tr("Recorded"), ColumnKind::Text, 4.0}};
    const ProfileFacts facts = profileFacts(workspace, profile, context.filter, locale);
    for (const ProfileSection& each : facts.sections)
        table.rows.append({each.id, RowKind::Body, {cell(each.title), cell(factsValue(each))}});
    table.notes = {
        Texts::tr("Limited to %1. Open: nobody has filled it in yet, or the source does not say.").arg(city.name)};
    table.reservations = {contentNotes::staffFigures()};
    if (holdsPackages(profile))
        table.reservations += contentNotes::ofRole(workspace, SectionRole::packagesReservation);
    table.source = facts.source;
    return table;
}

QString openingText(const CityProfile& profile, const QLocale& locale) {
    const ScoreStatistics& own = profile.own;
    if (own.n == 0)
        return Texts::tr("No theme of this city has a value: it has no places and no median of its own.");
    return Texts::tr("%1 of the %2 themes have a value; the median of the city is %3.")
        .arg(own.n)
        .arg(profile.themes.size())
        .arg(numberText(*own.median, decimals, locale));
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
        blocks.append(ReportParagraph{openingText(profile, locale), ParagraphStyle::Lead});
        blocks.append(scoresOf(context.workspace, city, profile, locale));
        blocks.append(factsOf(context, city, profile, locale));
    }
    return blocks;
}

} // namespace ks
