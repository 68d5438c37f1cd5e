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
    /// Replaces all rows, of which only the cells that differ are made anew; each has a text for every heading, the
    /// first names it. After setHeadings().
    void setRows(const QList<QStringList>& rows);

    /// Lets the columns share the width, from now on: narrow ones keep theirs, the text of wide ones wraps, and so do
    /// long headings. After setRows(), each time.
    void fitColumns();

public slots:
    void copy();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showCell(int row, int column, const QStringList& texts);
    int besideHeading() const; ///< what a column takes beyond the letters of its heading
    int widthForHeadingWord(int column) const;
    int widthForWords(int column) const;
    void shareWidth();
    void breakHeadings();

    QStringList m_headings;
    QList<QStringList> m_rows;
    QList<bool> m_figures; ///< which columns hold figures
    bool m_fitted = false; ///< the columns, to these texts in this font
    QList<int> m_wanted;   ///< width of each column on one line; empty while nobody asked to fit
    QList<int> m_least;    ///< no narrower than that
};

} // namespace ks
