#pragma once

#include "session/records/recordtype.h"

namespace ks {

/// A record that can be made from another one, or from a cell, and is linked to it from the start: the recommendation
/// that answers a point, the package that serves a recommendation, the lead of a package.
struct FollowUp {
    QString id;         ///< stable, once for its origin
    QString label;      ///< for a button or menu, with its mnemonic
    QString entity;     ///< of the record that is made
    QVariantMap preset; ///< its first values
};

/// What can follow from a row; nothing for kinds of rows that lead to nothing.
QList<FollowUp> followUpsOf(const Workspace& workspace, const RowRef& row);

/// What can follow from a cell, or without a city from a theme as a whole.
QList<FollowUp> followUpsOf(const ThemeId& theme, const std::optional<CityId>& city);

/// Makes the record. Errors: as RecordType::add.
Result<RecordAddition> makeFollowUp(const Workspace& workspace, const FollowUp& followUp);

} // namespace ks
