// Where the cells of a pasted block come: by name where names are given, else by place.
#include "models/pastedblock.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ks {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ks::PastePlan)
};

/// A row or column of the block: a city, a theme, or nothing that the grid has.
struct Place {
    std::optional<CityId> city;
    std::optional<ThemeId> theme;
};

class Planner {
public:
    Planner(const Workspace& workspace, const GridArrangement& arrangement, const PastedBlock& block,
            const ScoreKey& anchor)
        : m_workspace(workspace),
          m_names(workspace),
          m_block(block),
          m_cities(arrangedCities(workspace, arrangement)),
          m_themes(arrangedThemes(workspace, arrangement.themeOrder)),
          m_anchor(anchor),
          m_citiesAcross(decideAcross(arrangement)) {}

    PastePlan run() {
        std::size_t width = 0;
        for (const auto& row : m_block.rows)
            width = std::max(width, row.size());
        const std::vector<Place> columns = places(m_block.columnNames, width, m_citiesAcross);
        const std::vector<Place> rows = places(m_block.rowNames, m_block.rows.size(), !m_citiesAcross);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < m_block.rows[row].size(); ++column)
                put(m_block.rows[row][column], m_citiesAcross ? columns[column].city : rows[row].city,
                    m_citiesAcross ? rows[row].theme : columns[column].theme);
        }
        if (m_outside > 0)
            m_plan.problems.append(Texts::tr("%n cell(s) fall outside the grid and are left out.", nullptr, m_outside));
        if (m_twice)
            m_plan.problems.append(Texts::tr("A city or theme stands twice in it: the first one counts."));
        return std::move(m_plan);
    }

private:
    /// Names say which way the block lies; without any it lies as the grid is shown.
    bool decideAcross(const GridArrangement& arrangement) const {
        const auto cities = [&](const QStringList& list) {
            return std::count_if(list.cbegin(), list.cend(),
                                 [&](const QString& n) { return m_names.city(n).has_value(); });
        };
        const auto themes = [&](const QStringList& list) {
            return std::count_if(list.cbegin(), list.cend(),
                                 [&](const QString& n) { return m_names.theme(n).has_value(); });
        };
        const auto forAcross = cities(m_block.columnNames) + themes(m_block.rowNames);
        const auto forDown = themes(m_block.columnNames) + cities(m_block.rowNames);
        return forAcross == forDown ? arrangement.transposed : forAcross > forDown;
    }

    std::vector<Place> places(const QStringList& names, std::size_t count, bool cities) {
        std::vector<Place> found(count);
        const qsizetype start = cities ? m_cities.indexOf(m_anchor.city) : m_themes.indexOf(m_anchor.theme);
        for (std::size_t i = 0; i < count; ++i) {
            const qsizetype at = static_cast<qsizetype>(i);
            if (!names.isEmpty()) {
                found[i] = named(names.value(at), cities);
                continue;
            }
            const qsizetype place = start < 0 ? -1 : start + at;
            if (cities && place >= 0 && place < m_cities.size())
                found[i].city = m_cities[place];
            else if (!cities && place >= 0 && place < m_themes.size())
                found[i].theme = m_themes[place];
        }
        return found;
    }

    Place named(const QString& name, bool city) {
        Place place;
        if (city)
            place.city = m_names.city(name);
        else
            place.theme = m_names.theme(name);
        if (!place.city && !place.theme && !name.isEmpty())
            m_plan.problems.append(city ? Texts::tr("“%1” is not a city of this grid: left out.").arg(name.left(60))
                                        : Texts::tr("“%1” is not a theme of this grid: left out.").arg(name.left(60)));
        if (!place.city && !place.theme)
            m_unknownNames = true;
        return place;
    }

    void put(const PastedCell& cell, const std::optional<CityId>& city, const std::optional<ThemeId>& theme) {
        if (city && theme) {
            const ScoreKey key = m_workspace.cell(*city, *theme);
            if (m_taken.insert(key).second)
                m_plan.cells.push_back({key, cell.text, m_workspace.score(*city, *theme), cell.score});
            else
                m_twice = true;
        } else if (!m_unknownNames) {
            ++m_outside;
        }
    }

    const Workspace& m_workspace;
    const GridNames m_names;
    const PastedBlock& m_block;
    const QList<CityId> m_cities;
    const QList<ThemeId> m_themes;
    const ScoreKey& m_anchor;
    const bool m_citiesAcross;
    PastePlan m_plan;
    std::set<ScoreKey> m_taken;
    bool m_twice = false;
    int m_outside = 0;
    bool m_unknownNames = false; ///< told by name already, not once more as a count
};

} // namespace

PastePlan planPaste(const Workspace& workspace, const GridArrangement& arrangement, const PastedBlock& block,
                    const ScoreKey& anchor) {
    return Planner(workspace, arrangement, block, anchor).run();
}

} // namespace ks
