#pragma once

#include <QPoint>
#include <QRect>
#include <QString>

class QWidget;

namespace ks {

/// What a painted widget says of the things in its picture to who does not see it: a list with an item each.
class PictureItems {
public:
    virtual ~PictureItems() = default;

    virtual int itemCount() const = 0;
    virtual QString itemName(int item) const = 0;      ///< what it is, and where it stands
    virtual QString itemValue(int item) const = 0;     ///< where it stands
    virtual QRect itemArea(int item) const = 0;        ///< in the widget
    virtual int itemAt(const QPoint& place) const = 0; ///< -1: none
    virtual int currentItem() const = 0;               ///< -1: none
};

/// Lets screen readers see every widget that is a PictureItems as a list of them. Once is enough; more often does no
/// harm.
void installPictureItems();

/// Scrolls what the widget stands in until this part of it shows.
void keepInSight(QWidget& widget, const QRect& part);

/// The widget has other items than before. It is a PictureItems, as in the two below.
void announceItems(QWidget& widget);
/// The focus went to an item.
void announceItem(QWidget& widget, int item);
/// An item stands elsewhere now.
void announceItemValue(QWidget& widget, int item);

} // namespace ks
