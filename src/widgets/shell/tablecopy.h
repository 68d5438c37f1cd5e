#pragma once

class QString;
class QTableView;
class QWidget;

namespace ks {

/// What stands below every table that is copied from within this widget, such as a reservation; empty for nothing.
void setCopiedBelow(QWidget& widget, const QString& text);

/// The selected rows, or all of them without a selection, as text and as an HTML table on the clipboard.
void copyRows(const QTableView& table);

/// The whole table that a page shows: the one with the keyboard, or else the first. False when there is none.
bool copyTableOf(QWidget& page);

} // namespace ks
