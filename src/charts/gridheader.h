#pragma once

#include <QHeaderView>

#include <optional>

namespace ks {

/// The names along the grid: flat, on the window's ground, wrapped over several lines across the top, or turned
/// upright where columns are narrow; a word that is wider than its column goes on below, after a hyphen; with a mark on
/// what the grid is sorted by.
class GridHeader final : public QHeaderView {
    Q_OBJECT

public:
    GridHeader(Qt::Orientation orientation, QWidget* parent);

    /// The section by which cities are sorted, if any.
    void setSortMark(int section, std::optional<Qt::SortOrder> order);
    /// The section of the current cell, -1 for none.
    void setCurrentSection(int section);
    /// Only across the top.
    void setUpright(bool upright);
    bool isUpright() const { return m_upright; }

    /// How the names are set: factor on their size, and heavier than text or not. For where room is scarce.
    struct NameStyle {
        double scale = 1.0;
        bool heavy = true;
    };
    void setNameStyle(const NameStyle& style);

    /// In pixels: the section width with which every word is whole.
    int widthForWords() const;
    /// In pixels: the thickness that the names need, when sections of a horizontal header are `sectionWidth` wide.
    int neededThickness(int sectionWidth) const;

protected:
    void paintSection(QPainter* painter, const QRect& area, int section) const override;

private:
    QFont nameFont() const;
    QString nameOf(int section) const;
    /// Between what stands in a section and the next one, as between cells.
    int gap() const;
    QStringList linesOf(int section, int width) const;
    void paintSortMark(QPainter& painter, const QRectF& area) const;

    int m_markedSection = -1;
    std::optional<Qt::SortOrder> m_order;
    int m_currentSection = -1;
    bool m_upright = false;
    NameStyle m_nameStyle;
};

} // namespace ks
