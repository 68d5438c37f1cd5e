#pragma once

#include <Qt>

namespace ks {

/// What the models of records give beside the standard roles. Never a colour.
enum RecordRole {
    RecordEntityRole = Qt::UserRole + 100, ///< QString: the kind of row; empty where the line is no record
    RecordKeyRole,                         ///< QString
    RecordOriginRole,                      ///< Origin as int
    RecordOpenRole,                        ///< bool: nothing is known here yet, and the text says so
    RecordValueRole,                       ///< QVariant: the field's value as the record holds it
    ReadingKindRole,                       ///< ReadingKind as int (reading lists only)
    ReadingNoteRole,                       ///< QString: a smaller line below
    ReadingNumberRole,                     ///< int: of a numbered item; 0 = none
};

} // namespace ks
