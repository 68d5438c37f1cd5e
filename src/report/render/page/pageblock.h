#pragma once

#include <QList>
#include <QPageLayout>
#include <QString>

class QPainter;

namespace ks {

/// Where the figures of something come from, for the foot of its pages.
struct PageSource {
    QString of;   ///< "Table 3", for a page with several
    QString text; ///< empty = nothing to say

    bool operator==(const PageSource&) const = default;
};

/// Something that stands on pages, one below the other, divided where a page ends. Lengths in page units.
class PageBlock {
public:
    virtual ~PageBlock() = default;

    virtual qreal spaceBefore() const = 0; ///< dropped at the top of a page
    /// Below something that keeps with it.
    virtual qreal spaceBelowKept() const { return spaceBefore(); }
    virtual qreal spaceAfter() const = 0;
    /// It does not stay behind when what follows goes to the next page.
    virtual bool keepsWithNext() const { return false; }
    virtual QPageLayout::Orientation orientation() const { return QPageLayout::Portrait; }
    virtual PageSource source() const { return {}; }

    /// The height of all of it undivided, as small as it may get.
    virtual qreal leastHeight() const = 0;
    /// The room that it must find to begin on a page of which `here` is left; `later` is a whole page.
    virtual qreal leastRoom(qreal here, qreal later) const = 0;
    /// Divides it: `here` is left on the page it begins on, `later` there is on each page after that. Returns the
    /// height of each part.
    virtual QList<qreal> divide(qreal here, qreal later) = 0;
    /// Sets its lines at this share of their ordinary distance from then on; false when it has none to set closer.
    virtual bool tighten(qreal) { return false; }
    /// Paints a part from its top left.
    virtual void paint(QPainter& painter, int part) = 0;
};

} // namespace ks
