#pragma once

#include <QTableWidget>

namespace ks {

/// A table of text to read in a dialog: nothing in it can be changed or is read as markup, a row takes as many lines
/// as it needs, Tab leaves it, and Ctrl+C copies the selected rows for a spreadsheet.
class PlainTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit PlainTable(QWidget* parent = nullptr);

    void setHeadings(const QStringList& headings);
    /// Replaces all rows; each has a text for every heading, the first names it. After setHeadings().
    void setRows(const QList<QStringList>& rows);

public slots:
    void copy();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ks
