#pragma once

#include "domain/scoretext.h"
#include "domain/workspace.h"

#include <array>

/// The maturity grid of the 2025 report (autumn 2024), typed over by hand from its table, for every test that needs
/// a full round. Independent of the program's own data files, so that it can also prove those.
namespace ks::test {

struct GridRow {
    const char* id;
    const char* name;
    int memberOrder;                 ///< place in the member list, where Genk comes before Gent
    std::array<const char*, 8> cell; ///< as typed in a cell, in the grid's order of themes
};

// Strategie, Aanpak, Monitoring, HR & cultuur, Regelgeving, Middelen, Risicobeheer, Communicatie & participatie
inline const std::array<GridRow, 13>& reportRows() {
    static const std::array<GridRow, 13> rows = {{
        {"aalst", "Aalst", 1, {"2,5", "3", "1", "3", "2,75", "3,5", "~", "3"}},
        {"antwerpen", "Antwerpen", 2, {"4", "3", "3", "3", "3", "3", "4", "3"}},
        {"brugge", "Brugge", 3, {"3", "3", "4", "2", "2", "2", "2", "4"}},
        {"gent", "Gent", 5, {"3-4", "2-3", "2-3", "3-4", "3-4", "3", "2-3", "3-4"}},
        {"genk", "Genk", 4, {"3", "2", "1-2", "3", "3-4", "3", "3", "4"}},
        {"hasselt", "Hasselt", 6, {"3", "3", "3", "4", "2", "2", "2-3", "3"}},
        {"kortrijk", "Kortrijk", 7, {"3", "3", "2", "3", "3", "3", "3", "3"}},
        {"leuven", "Leuven", 8, {"4", "3", "2", "3", "2", "2", "2", "4"}},
        {"mechelen", "Mechelen", 9, {"4", "4", "4", "2", "4", "2", "4", "3"}},
        {"oostende", "Oostende", 10, {"3", "4", "3", "3", "2", "4", "3", "2"}},
        {"roeselare", "Roeselare", 11, {"5", "4", "4-5", "3", "3-4", "4", "3", "4"}},
        {"sint-niklaas", "Sint-Niklaas", 12, {"3", "2,5", "2", "2", "2", "3", "2,5", "3"}},
        {"turnhout", "Turnhout", 13, {"-", "-", "-", "-", "-", "-", "-", "-"}},
    }};
    return rows;
}

/// The report's own words for a cell that is no number.
inline QString reportWording(const QString& typed) {
    static const std::map<QString, QString> words = {
        {QStringLiteral("1-2"), QStringLiteral("Tussen rood en oranje")},
        {QStringLiteral("2-3"), QStringLiteral("Tussen oranje en geel")},
        {QStringLiteral("3-4"), QStringLiteral("Tussen geel en groen")},
        {QStringLiteral("4-5"), QStringLiteral("Tussen licht en donkergroen")},
        {QStringLiteral("~"), QStringLiteral("Bij benadering")},
        {QStringLiteral("-"), QStringLiteral("Bezorgd, maar zonder kleuren")},
    };
    const auto it = words.find(typed);
    return it == words.end() ? typed : it->second;
}

inline Theme makeTheme(const char* id, const char* name, const char* shortName, int gridOrder, int chapterOrder) {
    Theme theme;
    theme.id = ThemeId(QString::fromUtf8(id));
    theme.name = QString::fromUtf8(name);
    theme.shortName = QString::fromUtf8(shortName);
    theme.gridOrder = gridOrder;
    theme.chapterOrder = chapterOrder;
    return theme;
}

/// The model only: cities, themes (both orders) and levels; no round.
inline Workspace reportModel() {
    Workspace workspace;
    workspace.info.id = WorkspaceId(QStringLiteral("11111111-2222-4333-8444-555555555555"));
    workspace.info.title = QStringLiteral("Klimaatgovernance");
    int order = 0;
    for (const GridRow& row : reportRows()) {
        City city;
        city.id = CityId(QString::fromUtf8(row.id));
        city.name = QString::fromUtf8(row.name);
        city.gridOrder = ++order;
        city.memberOrder = row.memberOrder;
        if (city.id.value == QLatin1String("sint-niklaas"))
            city.otherNames = QStringList{QStringLiteral("St-Niklaas")};
        workspace.cities.append(city);
    }
    workspace.themes = {makeTheme("strategie", "Strategie", "Strategie", 1, 1),
                        makeTheme("aanpak", "Aanpak", "Aanpak", 2, 2),
                        makeTheme("monitoring", "Monitoring", "Monitoring", 3, 5),
                        makeTheme("hr-cultuur", "HR & cultuur", "HR & cultuur", 4, 4),
                        makeTheme("regelgeving", "Regelgeving", "Regelgeving", 5, 3),
                        makeTheme("middelen", "Middelen", "Middelen", 6, 6),
                        makeTheme("risicobeheer", "Risicobeheer", "Risicobeheer", 7, 7),
                        makeTheme("communicatie", "Communicatie & participatie", "Communicatie", 8, 8)};
    const std::array<const char*, 5> names = {"Niet matuur", "Ad hoc", "Gestructureerde aanzet", "Matuur",
                                              "Heel matuur"};
    const std::array<const char*, 5> colours = {"rood", "oranje", "geel", "lichtgroen", "donkergroen"};
    for (int number = 1; number <= 5; ++number) {
        const auto index = static_cast<std::size_t>(number - 1);
        workspace.levels.append({number, QString::fromUtf8(names[index]), QString::fromUtf8(colours[index]), {}, {}});
    }
    return workspace;
}

inline RoundId reportRound() {
    return RoundId(QStringLiteral("2024-najaar"));
}

/// The model with the round of autumn 2024 and its 104 cells. `baseline`: corrections ask for a reason.
inline Workspace reportGrid(bool baseline = true) {
    Workspace workspace = reportModel();
    Round round;
    round.id = reportRound();
    round.name = QStringLiteral("Nulmeting najaar 2024");
    round.baseline = baseline;
    round.state = baseline ? RoundState::Closed : RoundState::Open;
    round.sequence = 1;
    workspace.rounds.put(round);
    workspace.loadedRound = round.id;
    workspace.contentLoaded = true; // it has none
    for (const GridRow& row : reportRows()) {
        for (std::size_t theme = 0; theme < row.cell.size(); ++theme) {
            const QString typed = QString::fromUtf8(row.cell[theme]);
            ThemeScore cell;
            cell.place = {round.id, workspace.themes[static_cast<qsizetype>(theme)].id,
                          CityId(QString::fromUtf8(row.id))};
            cell.score = parseScoreText(typed).value();
            cell.wording = reportWording(typed);
            cell.source = QStringLiteral("Maturiteitsinschatting 13 Vlaamse Centrumsteden");
            workspace.scores.put(cell);
        }
    }
    return workspace;
}

/// A larger grid with every kind of score in it, for painting and ordering at size.
inline Workspace largeGrid(int cities, int themes) {
    Workspace workspace = reportModel();
    workspace.cities.clear();
    workspace.themes.clear();
    for (int i = 1; i <= cities; ++i)
        workspace.cities.append({CityId(QStringLiteral("city-%1").arg(i, 5, 10, QLatin1Char('0'))),
                                 QStringLiteral("Stad %1").arg(i),
                                 {},
                                 i,
                                 i});
    for (int i = 1; i <= themes; ++i) {
        const QString number = QStringLiteral("%1").arg(i, 3, 10, QLatin1Char('0'));
        workspace.themes.append(makeTheme(("theme-" + number).toUtf8().constData(),
                                          ("Thema " + number).toUtf8().constData(), ("T" + number).toUtf8().constData(),
                                          i, i));
    }
    Round round;
    round.id = reportRound();
    round.name = QStringLiteral("Groot");
    round.sequence = 1;
    workspace.rounds.put(round);
    workspace.loadedRound = round.id;
    workspace.contentLoaded = true; // it has none
    for (int c = 0; c < cities; ++c) {
        for (int t = 0; t < themes; ++t) {
            const int mix = c * 31 + t * 17;
            const Quarters value{4 + mix % 17};
            Score score = Score::exact(value).value();
            if (mix % 23 == 0)
                score = Score::between(Quarters{8 + 4 * (mix % 3)}, Quarters{12 + 4 * (mix % 3)}).value();
            else if (mix % 29 == 0)
                score = Score::approximate(value).value();
            else if (mix % 37 == 0)
                score = Score::unscored();
            workspace.scores.put({workspace.cell(workspace.cities[c].id, workspace.themes[t].id), score, {}, {}});
        }
    }
    return workspace;
}

} // namespace ks::test
