#pragma once

#include <QPdfWriter>
#include <QPicture>

#include <memory>

namespace ks {

/// A page as it comes out of the printer, to be painted on a screen at any size.
struct RecordedPage {
    QPicture picture; ///< in units of PageRecorder::unitsPerPoint, from the top left of the sheet
    QSizeF size;      ///< of the sheet, as it is held, in points

    bool isLandscape() const { return size.width() > size.height(); }
    /// At the painter's origin, a point of paper `scale` units wide.
    void paint(QPainter& painter, double scale) const;
};

/// Takes pages as a printer does, and keeps each as a picture with the way it is held. Qt's own preview shows all pages
/// the way the last one is held. It borrows the paper and the measures of a PDF writer, but writes none.
class PageRecorder final : public QPdfWriter {
public:
    static constexpr int unitsPerPoint = 10;

    explicit PageRecorder(const QPageSize& paper);
    ~PageRecorder() override;

    bool newPage() override;
    /// After the painter has ended.
    QList<RecordedPage> pages() const;

protected:
    QPaintEngine* paintEngine() const override;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ks
