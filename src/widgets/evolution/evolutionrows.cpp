#include "widgets/evolution/evolutionrows.h"

#include "domain/analysis/evolutiontext.h"
#include "domain/scoretext.h"
#include "models/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::EvolutionRows)
};

QString nameOf(const Workspace& workspace, const RoundId& id) {
    const Round* round = workspace.rounds.find(id);
    return round ? round->name : id.value;
}

/// "▲ higher": the sign is never alone.
QString directionText(ChangeDirection direction) {
    return evolutionText::arrow(direction) + QLatin1Char(' ') + evolutionText::word(direction);
}

} // namespace

void PlacedRows::add(const QStringList& row, const AdjustmentPlace& place) {
    rows.append(row);
    places.append(place);
}

EvolutionRows::EvolutionRows(const Evolution& evolution, const Workspace& workspace, const QLocale& locale)
    : m_evolution(evolution),
      m_workspace(workspace),
      m_locale(locale),
      m_before(nameOf(workspace, evolution.before)),
      m_after(nameOf(workspace, evolution.after)) {}

QStringList EvolutionRows::themeHeadings(const QString& before, const QString& after) {
    return {Texts::tr("Theme"),
            Texts::tr("Direction"),
            Texts::tr("Difference"),
            Texts::tr("Median %1").arg(before),
            Texts::tr("Median %1").arg(after),
            Texts::tr("Cities"),
            Texts::tr("Why")};
}

QStringList EvolutionRows::cellHeadings(const QString& before, const QString& after) {
    return {Texts::tr("Theme"), Texts::tr("City"), Texts::tr("Direction"), Texts::tr("Difference"), before, after,
            Texts::tr("Why")};
}

QStringList EvolutionRows::rankedHeadings(const QString& before, const QString& after) {
    return {Texts::tr("What"),
            Texts::tr("City"),
            Texts::tr("Theme"),
            Texts::tr("Direction"),
            Texts::tr("Difference"),
            before,
            after};
}

QString EvolutionRows::cityName(const CityId& id) const {
    const City* city = m_workspace.city(id);
    return city ? city->name : id.value;
}

QString EvolutionRows::themeName(const ThemeId& id) const {
    const Theme* theme = m_workspace.theme(id);
    return theme ? theme->name : id.value;
}

QString EvolutionRows::medianText(const ScoreStatistics& statistics) const {
    return ks::medianText(statistics, m_locale) + QLatin1Char('\n') + medianNote(statistics, m_locale);
}

/// "11 compared: 3 higher, 1 lower, 7 the same; median of their differences 0".
QString EvolutionRows::countsText(const ThemeEvolution& theme) const {
    QStringList counts;
    for (std::size_t i = 0; i < theme.counts.size(); ++i) {
        if (theme.counts[i] > 0)
            counts.append(
                QStringLiteral("%1 %2").arg(theme.counts[i]).arg(evolutionText::word(static_cast<ChangeDirection>(i))));
    }
    QString text = counts.join(QStringLiteral(", "));
    if (theme.medianOfChanges)
        text += QLatin1Char('\n') + Texts::tr("median of %n difference(s): %1", nullptr, theme.compared)
                                        .arg(evolutionText::signedNumber(*theme.medianOfChanges, m_locale));
    if (theme.otherCities())
        text += QLatin1Char('\n') + Texts::tr("not over the same cities");
    return text;
}

PlacedRows EvolutionRows::themes() const {
    PlacedRows rows;
    for (const ThemeEvolution& each : m_evolution.themes) {
        rows.add({themeName(each.theme), directionText(each.direction),
                  each.median ? evolutionText::change(*each.median, m_locale) : QString(), medianText(each.before),
                  medianText(each.after), countsText(each),
                  evolutionText::causesOfThemeInShort(themeCauses(m_evolution, each.theme), m_locale)},
                 {each.theme});
    }
    return rows;
}

QStringList EvolutionRows::behindTheme(const ThemeId& theme) const {
    QStringList lines =
        evolutionText::causesOfTheme(themeCauses(m_evolution, theme), m_workspace, m_before, m_after, m_locale);
    for (const ThemeEvolution& each : m_evolution.themes) {
        if (each.theme == theme && each.otherCities())
            lines.append(Texts::tr("not over the same cities: %1")
                             .arg(evolutionText::otherCities(each, m_workspace, m_before, m_after)));
    }
    return lines;
}

QStringList EvolutionRows::changeTexts(const CellEvolution& cell) const {
    return {directionText(cell.direction), cell.change ? evolutionText::change(*cell.change, m_locale) : QString(),
            longScoreText(cell.before, m_locale), longScoreText(cell.after, m_locale)};
}

PlacedRows EvolutionRows::cells(const std::optional<CityId>& only) const {
    PlacedRows rows;
    for (const CellEvolution& each : m_evolution.cells) {
        if (only && each.city != *only)
            continue;
        const QString whyNot = evolutionText::whyNot(each, m_before, m_after);
        const QStringList why =
            whyNot.isEmpty() ? evolutionText::causes(each.split, m_before, m_after, m_locale) : QStringList{whyNot};
        rows.add(QStringList{themeName(each.theme), cityName(each.city)} + changeTexts(each) +
                     QStringList{why.join(QLatin1Char('\n'))},
                 {each.theme, each.city});
    }
    return rows;
}

void EvolutionRows::addRanked(PlacedRows& rows, const QString& kind, const QList<const CellEvolution*>& cells,
                              const std::optional<CityId>& only) const {
    for (const CellEvolution* each : cells) {
        if (only && each->city != *only)
            continue;
        rows.add(QStringList{kind, cityName(each->city), themeName(each->theme)} + changeTexts(*each),
                 {each->theme, each->city});
    }
}

PlacedRows EvolutionRows::ranked(const std::optional<CityId>& only) const {
    PlacedRows rows;
    addRanked(rows, Texts::tr("Most improved"), mostImproved(m_evolution), only);
    addRanked(rows, Texts::tr("Most worrying"), mostWorrying(m_evolution), only);
    return rows;
}

} // namespace ks
