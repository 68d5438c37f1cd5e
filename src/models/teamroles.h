#pragma once

#include <Qt>

namespace ks {

/// What the models of a city's team give beside the standard roles. Never a colour.
enum TeamRole {
    TeamQuestionRole = Qt::UserRole + 200, ///< QString: id of the statement
    TeamThemeRole,                         ///< QString: id of its theme
    TeamRespondentRole,                    ///< QString: id; empty in columns that are of no respondent
    TeamOpenRole,                          ///< bool: nothing is filled in here
    TeamFarApartRole,                      ///< bool: the respondents are more than a level apart, on the spread
    TeamUnsettledRole,                     ///< bool: that, and nothing is agreed on yet
};

} // namespace ks
