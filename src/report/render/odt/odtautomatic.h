#pragma once

#include "report/render/odt/odtxml.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ks {

/// One element of properties of a style: "style:cell-properties" with its attributes.
struct OdtProperties {
    const char* element = nullptr;
    QList<OdtXml::Attribute> attributes;
};

/// The formatting of one place in the text, over the style that it builds on.
struct OdtStyle {
    QString family; ///< "paragraph", "text", "table", "table-column", "table-row", "table-cell", "graphic"
    QString parent = {};
    QString masterPage = {}; ///< the page style that begins here; empty = goes on
    QList<OdtProperties> properties = {};
};

/// Gives each formatting that is used one name, in the order of first use, and writes them all.
class OdtAutomaticStyles final {
public:
    QString use(const OdtStyle& style);
    void write(OdtXml& xml) const;

private:
    QHash<QString, QString> m_names;
    QList<std::pair<QString, OdtStyle>> m_styles;
};

/// The element and all attributes of `properties`.
void writeProperties(OdtXml& xml, const QList<OdtProperties>& properties);

} // namespace ks
