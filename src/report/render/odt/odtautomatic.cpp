#include "report/render/odt/odtautomatic.h"

namespace ks {
namespace {

/// The same formatting gives the same key.
QString keyOf(const OdtStyle& style) {
    constexpr QChar mark(0x1F);
    QString key = style.family + mark + style.parent + mark + style.masterPage;
    for (const OdtProperties& each : style.properties) {
        key += mark + QLatin1String(each.element);
        for (const auto& [name, value] : each.attributes)
            key += mark + QLatin1String(name) + mark + value;
    }
    return key;
}

/// "table-cell" gives "C12": short, as the names stand at every cell.
QString nameOf(const QString& family, qsizetype number) {
    const QString kind = family.section(QLatin1Char('-'), -1).left(2).toUpper();
    return kind + QString::number(number);
}

} // namespace

QString OdtAutomaticStyles::use(const OdtStyle& style) {
    QString& name = m_names[keyOf(style)];
    if (name.isEmpty()) {
        name = nameOf(style.family, m_styles.size() + 1);
        m_styles.append({name, style});
    }
    return name;
}

void OdtAutomaticStyles::write(OdtXml& xml) const {
    for (const auto& [name, style] : m_styles) {
        xml.start("style:style", {{"style:name", name}, {"style:family", style.family}});
        if (!style.parent.isEmpty())
            xml.attribute("style:parent-style-name", style.parent);
        if (!style.masterPage.isEmpty())
            xml.attribute("style:master-page-name", style.masterPage);
        writeProperties(xml, style.properties);
        xml.end();
    }
}

void writeProperties(OdtXml& xml, const QList<OdtProperties>& properties) {
    for (const OdtProperties& each : properties) {
        xml.start(each.element);
        for (const auto& [name, value] : each.attributes)
            xml.attribute(name, value);
        xml.end();
    }
}

} // namespace ks
