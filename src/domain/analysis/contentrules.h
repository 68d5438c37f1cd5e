#pragma once

#include "domain/analysis/rules.h"

/// The rules about what a round holds beside its scores; findings() asks them all.
namespace ks {

/// The report's own rule: a theme with a red or orange global score has a recommendation in the top list.
void checkTopList(const Workspace& workspace, const Theme& theme, QList<Finding>& found);

/// Recommendations, then packages, themes, practices, figures, seats and links. The content is loaded.
void checkContent(const Workspace& workspace, const Round& round, QList<Finding>& found);

void checkRecommendations(const Workspace& workspace, QList<Finding>& found);
void checkPackages(const Workspace& workspace, QList<Finding>& found);
void checkDoubles(const Workspace& workspace, QList<Finding>& found);

/// What is found of a row: the city and the theme that it has, and the row itself.
template<class T>
Finding aboutRow(const T& row, const QString& rule, Severity severity, const QString& where, const QString& message) {
    Finding finding{rule, severity, std::nullopt, std::nullopt, where, message, refOf(row)};
    if constexpr (requires { row.city; })
        finding.city = row.city;
    if constexpr (requires { row.theme; })
        finding.theme = row.theme;
    return finding;
}

} // namespace ks
