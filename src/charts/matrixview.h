#pragma once

#include "charts/dragsurface.h"
#include "drawing/matrixpicture.h"

#include <QLocale>

namespace ks {

/// The matrix of importance and urgency to work in. Tab goes from entry to entry, arrows move the current one by a step
/// of the scale, the mouse drags it to another field; what is not rated stands in the tray at the side and is dragged
/// in, or taken to the middle with the first arrow. What lies between two steps and is dragged along its row or column
/// keeps its figure there; in its own field it goes to the step. Inside a scroll area the current entry stays in sight.
/// Enter, Space or a double click chooses an entry. Nothing changes here: whoever owns the ratings answers ratingMoved
/// with another scene, or with none.
class MatrixView final : public DragSurface {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// The current entry stays where it is still there. Ids are unique. The captions of the axes and of the tray are
    /// given here where the scene has none.
    void setScene(const MatrixScene& scene);
    const MatrixScene& scene() const { return m_scene; }

    QString currentEntry() const; ///< id; empty: none
    void setCurrentEntry(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override; ///< at least

    const MatrixGeometry& geometryOfEntries() const { return m_geometry; }
    // For the accessible interface.
    int itemCount() const override { return static_cast<int>(m_scene.entries.size()); }
    QString itemName(int item) const override;
    QString itemValue(int item) const override;
    QRect itemArea(int item) const override { return m_geometry.labels[item].area.toAlignedRect(); }
    int itemAt(const QPoint& place) const override { return m_geometry.entryAt(place); }
    int currentItem() const override { return m_current; }

signals:
    /// In thousandths: what it had, or a step of the scale.
    void ratingMoved(const QString& id, int importance, int urgency);

protected:
    void goToItem(int item) override;
    QString idOf(int item) const override { return m_scene.entries[item].id; }
    void dropAt(const QPointF& place) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void relayout();
    void describe();
    bool step(int importance, int urgency);
    void move(int entry, const MatrixRating& rating);
    std::optional<MatrixRating> ratingAt(const QPointF& place) const;
    QString figureText(int thousandths) const;

    MatrixScene m_scene;
    MatrixGeometry m_geometry;
    int m_current = -1;
};

} // namespace ks
