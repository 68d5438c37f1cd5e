#pragma once

#include "widgets/preview/pageplaces.h"
#include "widgets/preview/pagerecorder.h"

#include <QAbstractScrollArea>

namespace ks {

/// Pages below one another, as they come out of the printer. Arrows scroll, Page Up and Page Down go from page to page,
/// Home and End to the first and last; Ctrl with the wheel makes them larger and smaller.
class PagesView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Fit { WholePage, Width, None };

    explicit PagesView(QWidget* parent = nullptr);

    void setPages(const QList<RecordedPage>& pages);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// From 0; -1 without pages.
    int currentPage() const { return m_current; }
    void goToPage(int page);

    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1 = as large as the paper.
    double zoom() const;
    void setZoom(double zoom);

signals:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double pixelsPerPoint() const { return logicalDpiX() / 72.0; }
    int gap() const;
    void relayout();
    void followScrolling();

    QList<RecordedPage> m_pages;
    PagePlaces m_places;
    Fit m_fit = Fit::WholePage;
    double m_scale = 1.0; ///< pixels in a point
    double m_toldScale = 0.0;
    int m_current = -1;
};

} // namespace ks
