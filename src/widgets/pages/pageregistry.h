#pragma once

#include "widgets/pages/page.h"

#include <QList>

#include <functional>

namespace ks {

/// The headings of the navigation list, in its order.
enum class PageGroup { Measure, Compare, Themes, Act, Report };
QString pageGroupTitle(PageGroup group);

struct PageEntry {
    QString id; ///< stable: settings remember it
    PageGroup group;
    std::function<QString()> title;
    QString icon; ///< a name for lineIcon
    std::function<Page*(const PageContext&, QWidget* parent)> make;
};

/// Every page that exists, grouped, in the order of the list. A new page is one line here.
const QList<PageEntry>& pageRegistry();
const PageEntry* findPage(const QString& id);
/// Shown at the first start.
QString defaultPageId();
/// The page that shows single cells.
QString cellPageId();

} // namespace ks
