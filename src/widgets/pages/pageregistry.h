#pragma once

#include "storage/workspacestore.h"
#include "widgets/pages/page.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace ks {

/// The headings of the navigation list, in its order.
enum class PageGroup { Measure, Compare, Themes, Act, Report };
QString pageGroupTitle(PageGroup group);

/// In which windows a page is offered: over a workspace, over the form of one city, or both.
enum class PageScope { Workspace, Form, Both };

struct PageEntry {
    QString id; ///< stable: settings remember it
    PageGroup group;
    std::function<QString()> title;
    QString icon; ///< a name for lineIcon
    std::function<Page*(const PageContext&, QWidget* parent)> make;
    QStringList shows = {};  ///< the kinds of rows that the page shows: links and search lead there
    QStringList tables = {}; ///< ids of tableCatalogue() that say what the page shows: what export proposes there
    PageScope scope = PageScope::Workspace;

    bool isFor(StoreKind kind) const {
        return scope == PageScope::Both || (scope == PageScope::Form) == (kind == StoreKind::Form);
    }
};

/// Every page that exists, grouped, in the order of the list. A new page is one line here.
const QList<PageEntry>& pageRegistry();
const PageEntry* findPage(const QString& id);
/// As findPage(); null also for a page that is not offered over such a file.
const PageEntry* findPage(const QString& id, StoreKind kind);
/// The page for rows of this kind; null when none has them.
const PageEntry* pageShowing(const QString& entity, StoreKind kind = StoreKind::Workspace);
/// What export proposes on this page, as it stands now.
QStringList tablesShownBy(const QString& id, const Page* page);
/// Shown at the first start; over a form its first page.
QString defaultPageId(StoreKind kind = StoreKind::Workspace);
/// The page that shows single cells.
QString cellPageId();

} // namespace ks
