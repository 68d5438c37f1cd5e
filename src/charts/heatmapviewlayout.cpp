// Sizes of the heatmap: everything follows from the font, columns share the width, rows give way before a scroll bar
// comes.
#include "charts/gridheader.h"
#include "charts/heatmaptable.h"
#include "charts/heatmapview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>

namespace ks {
namespace {

// In heights of a line of the cell font.
constexpr double naturalRow = 1.8;
constexpr double leastRow = 1.45;
constexpr double growth = 1.5; // what rows may grow to where there is room
constexpr double globalRow = 1.75;
constexpr double medianRow = 2.3;
constexpr double leastRowWithNote = 2.05;
constexpr double gapAfterFigures = 0.5;
constexpr double leastColumn = 3.2;
constexpr double leastNamedColumn = 4.6;
constexpr double leastUprightColumn = 2.45;
constexpr double leastZoom = 0.5;
constexpr double greatestZoom = 6.0;

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

/// Shares `room` over the sections to the pixel; `least` each when there is too little.
void shareWidth(QHeaderView& header, int room, int least) {
    const int count = header.count();
    if (count == 0)
        return;
    const int each = std::max(least, room / count);
    const int spare = each > least ? room - each * count : 0;
    for (int i = 0; i < count; ++i)
        header.resizeSection(i, each + (i < spare ? 1 : 0));
}

/// The width of a column with whole words. Where `count` of these do not stand in `room` the names give way first:
/// smaller, then lighter, at last broken within words; columns out of sight would be worse.
int columnForWords(GridHeader& header, int count, int room, int least) {
    using Style = GridHeader::NameStyle;
    for (const Style& style : {Style{1.0, true}, Style{0.95, true}, Style{0.9, true}, Style{0.85, true},
                               Style{0.9, false}, Style{0.85, false}}) {
        header.setNameStyle(style);
        const int needed = std::max(header.widthForWords(), least);
        if (needed * count <= room)
            return needed;
    }
    return least;
}

void setAll(QHeaderView& header, int size) {
    for (int i = 0; i < header.count(); ++i)
        header.resizeSection(i, size);
}

} // namespace

struct HeatmapView::Sizes {
    double em = 0;
    int scrollBar = 0;
    int gap = 0;     ///< between figures and scores
    int names = 0;   ///< width of the names at the left
    int figures = 0; ///< normal: height of both rows; transposed: width of both columns
    int column = 0;  ///< least width of a column of scores
    bool upright = false;
};

HeatmapView::Sizes HeatmapView::measure() const {
    Sizes sizes;
    sizes.em = m_cells.em();
    sizes.scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_body);
    sizes.gap = rounded(gapAfterFigures * sizes.em);
    sizes.names = m_figures->down().neededThickness(0);
    if (!arrangement().transposed) {
        sizes.names = std::max(sizes.names, m_body->down().neededThickness(0));
        sizes.figures = rounded(globalRow * sizes.em) + rounded(medianRow * sizes.em);
        sizes.column = columnForWords(m_figures->across(), m_model.columnCount(), width() - sizes.names,
                                      rounded(leastNamedColumn * sizes.em));
        return sizes;
    }
    m_figures->across().setNameStyle({});
    sizes.figures = 2 * std::max(rounded(leastColumn * sizes.em), m_figures->across().widthForWords());
    const int room = width() - sizes.names - sizes.figures - sizes.gap;
    // Cities stand upright before their names shrink.
    m_body->across().setNameStyle({});
    const int forWords = std::max(m_body->across().widthForWords(), rounded(leastColumn * sizes.em));
    sizes.upright = forWords * m_model.columnCount() > room;
    sizes.column = sizes.upright ? rounded(leastUprightColumn * sizes.em) : forWords;
    // Where there is room, the notes of the figures are whole.
    const int whole = 2 * rounded(widestNote() + 0.8 * sizes.em);
    if (whole > sizes.figures && whole - sizes.figures <= room - sizes.column * m_model.columnCount())
        sizes.figures = whole;
    return sizes;
}

double HeatmapView::widestNote() const {
    double widest = 0;
    for (const ThemeId& theme : m_summary.themes()) {
        const QModelIndex median = m_summary.indexOf(SummaryKind::Median, theme);
        widest = std::max(widest, m_cells.widthOfNote(median.data(NoteRole).toString()));
    }
    return widest;
}

void HeatmapView::relayout() {
    if (m_laying)
        return;
    const QScopedValueRollback laying(m_laying, true);
    const bool transposed = arrangement().transposed;
    m_figures->across().show();
    m_figures->down().show();
    m_body->across().setVisible(transposed);
    m_body->down().setVisible(!transposed);
    if (m_fills)
        setZoom(zoomToFill());
    const Sizes sizes = measure();
    if (transposed)
        placeTransposed(sizes);
    else
        placeNormal(sizes);
    refreshMarks();
}

void HeatmapView::placeNormal(const Sizes& sizes) {
    const int rows = m_model.rowCount();
    const int columns = std::max(1, m_model.columnCount());
    const auto headerFor = [&](int room) {
        return m_figures->across().neededThickness(std::max(sizes.column, room / columns));
    };
    int room = width() - sizes.names;
    int header = headerFor(room);
    const bool wide = sizes.column * columns > room;
    const int height = this->height() - header - sizes.figures - sizes.gap - (wide ? sizes.scrollBar : 0);
    const double natural = m_model.compares() ? medianRow : naturalRow; // with a second line in every cell
    const bool tall = rows * rounded((m_model.compares() ? leastRowWithNote : leastRow) * sizes.em) > height;
    if (tall) {
        room -= sizes.scrollBar;
        header = headerFor(room);
    }
    const int grown = rounded(growth * natural * sizes.em);
    const int most = m_fills ? height : grown;
    const int row = tall || rows == 0 ? rounded(natural * sizes.em) : std::min(most, height / rows);

    m_figures->across().setUpright(false);
    m_figures->across().setFixedHeight(header);
    m_figures->down().setFixedWidth(sizes.names);
    m_body->down().setFixedWidth(sizes.names);
    m_figures->down().resizeSection(0, rounded(globalRow * sizes.em));
    m_figures->down().resizeSection(1, rounded(medianRow * sizes.em));
    shareWidth(m_figures->across(), room, sizes.column);
    shareWidth(m_body->across(), room, sizes.column);
    setAll(m_body->down(), row);
    m_body->setVerticalScrollBarPolicy(tall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_body->setHorizontalScrollBarPolicy(wide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int top = header + sizes.figures + sizes.gap;
    m_figures->setGeometry(0, 0, sizes.names + room, header + sizes.figures);
    m_body->setGeometry(0, top, width(), std::max(0, this->height() - top));
    wantHeight(top + rows * grown + (wide ? sizes.scrollBar : 0));
}

void HeatmapView::placeTransposed(const Sizes& sizes) {
    const int rows = std::max(1, m_model.rowCount());
    const int columns = std::max(1, m_model.columnCount());
    const int left = sizes.names + sizes.figures + sizes.gap;
    int room = width() - left;
    m_body->across().setUpright(sizes.upright);
    const int header = std::max(m_figures->across().neededThickness(sizes.figures / 2),
                                m_body->across().neededThickness(std::max(sizes.column, room / columns)));
    const bool wide = sizes.column * columns > room;
    const int height = this->height() - header - (wide ? sizes.scrollBar : 0);
    const bool tall = rows * rounded(leastRowWithNote * sizes.em) > height;
    if (tall)
        room -= sizes.scrollBar;
    const int grown = rounded(growth * medianRow * sizes.em);
    const int most = m_fills ? height : grown;
    const int row = tall ? rounded(medianRow * sizes.em) : std::min(most, height / rows);

    m_figures->across().setUpright(false);
    m_figures->across().setFixedHeight(header);
    m_body->across().setFixedHeight(header);
    m_figures->down().setFixedWidth(sizes.names);
    setAll(m_figures->across(), sizes.figures / 2);
    shareWidth(m_body->across(), room, sizes.column);
    setAll(m_figures->down(), row);
    setAll(m_body->down(), row);
    m_body->setVerticalScrollBarPolicy(tall ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_body->setHorizontalScrollBarPolicy(wide ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_figures->setGeometry(0, 0, sizes.names + sizes.figures, header + height);
    m_body->setGeometry(left, 0, width() - left, this->height());
    wantHeight(header + rows * grown + (wide ? sizes.scrollBar : 0));
}

void HeatmapView::wantHeight(int height) {
    if (height == m_wantedHeight)
        return;
    m_wantedHeight = height;
    updateGeometry();
}

double HeatmapView::zoomToFill() const {
    Sizes sizes = measure();
    if (!arrangement().transposed) { // on a wall the names are whole
        m_figures->across().setNameStyle({});
        sizes.column = std::max(sizes.column, m_figures->across().widthForWords());
    }
    const double columns = m_model.columnCount();
    const double rows = m_model.rowCount();
    const bool transposed = arrangement().transposed;
    const double wide = sizes.names + sizes.column * columns + (transposed ? sizes.figures + sizes.gap : 0);
    const double header =
        transposed && sizes.upright ? m_body->across().neededThickness(sizes.column) : 2.75 * sizes.em;
    const double tall = transposed ? header + rows * leastRowWithNote * sizes.em
                                   : header + sizes.figures + sizes.gap +
                                         rows * (m_model.compares() ? leastRowWithNote : 1.6) * sizes.em;
    if (wide <= 0 || tall <= 0 || width() <= 0 || height() <= 0)
        return m_zoom;
    return m_zoom * std::min(width() / wide, height() / tall);
}

void HeatmapView::setZoom(double factor) {
    const double kept = std::clamp(factor, leastZoom, greatestZoom);
    if (std::abs(kept - m_zoom) < 0.005)
        return;
    m_zoom = kept;
    refreshLook();
    emit zoomChanged(m_zoom);
}

void HeatmapView::setFillsView(bool fills) {
    if (fills == m_fills)
        return;
    m_fills = fills;
    if (!fills)
        setZoom(1.0);
    relayout();
}

void HeatmapView::setLevelPalette(LevelPaletteId palette) {
    m_paletteId = palette;
    refreshLook();
}

void HeatmapView::setLocale(const QLocale& locale) {
    m_model.setLocale(locale);
    m_summary.setLocale(locale);
    refreshLook();
}

void HeatmapView::refreshLook() {
    QFont scaled = font();
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom);
    else
        scaled.setPixelSize(std::max(1, rounded(scaled.pixelSize() * m_zoom)));
    m_cells.set({m_paletteId, m_model.locale(), palette(), scaled});
    for (HeatmapTable* table : {m_figures, m_body}) {
        table->setFont(scaled);
        table->across().setFont(scaled);
        table->down().setFont(scaled);
        table->viewport()->update();
    }
    relayout();
}

void HeatmapView::refreshMarks() {
    const GridArrangement& now = arrangement();
    // The themes stand over the figures, or beside them.
    GridHeader& themes = now.transposed ? m_figures->down() : m_figures->across();
    GridHeader& others = now.transposed ? m_figures->across() : m_figures->down();
    GridHeader& cities = now.transposed ? m_body->across() : m_body->down();
    const bool sorted = now.sort.key == CitySortKey::Theme;
    const auto order = now.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    themes.setSortMark(sorted ? static_cast<int>(m_summary.themes().indexOf(now.sort.theme)) : -1,
                       sorted ? std::optional(order) : std::nullopt);
    others.setSortMark(-1, std::nullopt);
    const ThemeId theme = currentTheme();
    const std::optional<ScoreKey> cell = currentCell();
    const auto figure = currentFigure();
    themes.setCurrentSection(static_cast<int>(m_summary.themes().indexOf(theme)));
    others.setCurrentSection(figure ? static_cast<int>(figure->second) : -1);
    cities.setCurrentSection(cell ? static_cast<int>(m_model.cities().indexOf(cell->city)) : -1);
}

void HeatmapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    relayout();
}

void HeatmapView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        relayout();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
               event->type() == QEvent::StyleChange) {
        refreshLook();
    }
}

QSize HeatmapView::sizeHint() const {
    return {rounded(50 * m_cells.em()), m_wantedHeight};
}

QSize HeatmapView::minimumSizeHint() const {
    const double em = m_cells.em();
    return {rounded(24 * em), rounded(12 * em)};
}

} // namespace ks
