#pragma once

#include "report/content/reportdocument.h"

#include <QSet>

namespace ks {

/// Names for places in a page: made of the caller's own name where it will do, and never the same twice.
class HtmlIds final {
public:
    /// `wanted`: an anchor or the id of a table; characters that are not for an id become "-".
    QString unique(const QString& wanted);
    /// A name that belongs to the page itself, or to a part of the place `of`; unique() gives none like it.
    static QString own(const char* part, const QString& of = {});

private:
    QSet<QString> m_taken;
};

/// Where a block stands in the outline of the page.
struct HtmlPlace {
    QString id;
    int level = 0; ///< of its heading: 2 = h2 …; 0 = has none
};

/// One line of the contents list.
struct HtmlOutlineEntry {
    int level = 2;
    QString id;
    QString text;
};

/// The headings of a page: levels that never skip one, and a place to jump to for each.
class HtmlOutline final {
public:
    explicit HtmlOutline(const ReportDocument& document);

    /// One per block of the document, in order.
    const QList<HtmlPlace>& places() const { return m_places; }
    /// Headings and tables.
    const QList<HtmlOutlineEntry>& entries() const { return m_entries; }

private:
    QList<HtmlPlace> m_places;
    QList<HtmlOutlineEntry> m_entries;
};

} // namespace ks
