#pragma once

#include "domain/analysis/gridorder.h"
#include "session/commands.h"

#include <vector>

namespace ks {

/// What a city or a theme may be called, in any of the names the model knows; case and spacing do not matter.
class GridNames {
public:
    explicit GridNames(const Workspace& workspace);
    std::optional<CityId> city(const QString& name) const;
    std::optional<ThemeId> theme(const QString& name) const;
    bool knows(const QString& name) const { return city(name) || theme(name); }

private:
    QHash<QString, CityId> m_cities;
    QHash<QString, ThemeId> m_themes;
};

struct PastedCell {
    QString text;
    Result<Score> score;
};

/// A block as a spreadsheet puts it on the clipboard, read cell by cell. Nothing is placed or changed yet.
struct PastedBlock {
    QStringList columnNames; ///< from a header row; empty when there is none
    QStringList rowNames;    ///< from a first column of names; empty when there is none
    std::vector<std::vector<PastedCell>> rows;
};

/// Reads cells parted by tabs, else by semicolons, else one to a line; quotation marks around a cell are taken off.
/// A first row or column that holds names (known ones, or nothing that reads as a score) is taken as such.
/// Errors: InvalidInput for nothing to paste or for more than 2 MB or 200,000 cells.
Result<PastedBlock> parsePastedBlock(const QString& text, const GridNames& names);

/// Where one pasted cell would come.
struct PlacedCell {
    ScoreKey cell;
    QString text;
    Score before;
    Result<Score> after;

    bool changes() const { return after && *after != before; }
};

/// A block placed on the grid, to be shown before it is applied.
struct PastePlan {
    std::vector<PlacedCell> cells;
    QStringList problems; ///< names that are not known, cells that fall outside: sentences for the user

    int changeCount() const;
    int errorCount() const; ///< cells whose text is no score
    /// The cells that read as a score and differ from what stands there.
    std::vector<ScoreEntry> entries() const;
};

/// Names decide where a row or column comes, whatever the order; without names cells go right and down from `anchor`
/// in the given arrangement.
PastePlan planPaste(const Workspace& workspace, const GridArrangement& arrangement, const PastedBlock& block,
                    const ScoreKey& anchor);

} // namespace ks
