#include "domain/analysis/themecauses.h"

#include <map>

namespace ks {
namespace {

void addSplit(ThemeCauses& causes, const CellEvolution& cell, std::array<CauseShare, changeCauseCount>& shares) {
    causes.split.append(cell.city);
    causes.total += cell.split.total();
    bool moved = false;
    for (std::size_t i = 0; i < changeCauseCount; ++i) {
        if (cell.split.parts[i] == 0)
            continue;
        moved = true;
        shares[i].sum += cell.split.valueOf(cell.split.parts[i]);
        shares[i].cities.append(cell.city);
    }
    if (!moved)
        causes.unmoved.append(cell.city);
}

} // namespace

ThemeCauses themeCauses(const Evolution& evolution, const ThemeId& theme) {
    ThemeCauses causes;
    std::array<CauseShare, changeCauseCount> shares;
    std::map<SplitGap, QList<CityId>> unsplit;
    for (const CellEvolution& cell : evolution.cells) {
        if (cell.theme != theme)
            continue;
        if (!cell.change)
            causes.notComparable.append(cell.city);
        else if (!cell.split.isSplit())
            unsplit[cell.split.gap].append(cell.city);
        else
            addSplit(causes, cell, shares);
    }
    for (std::size_t i = 0; i < changeCauseCount; ++i) {
        shares[i].cause = static_cast<ChangeCause>(i);
        if (!shares[i].cities.isEmpty())
            causes.shares.append(shares[i]);
    }
    for (const auto& [gap, cities] : unsplit)
        causes.unsplit.append({gap, cities});
    return causes;
}

} // namespace ks
