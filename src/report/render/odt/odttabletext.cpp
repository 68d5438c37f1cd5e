#include "report/render/odt/odttabletext.h"

#include "report/render/odt/odtnames.h"

namespace ks {

QString OdtTableText::use(const QString& parent, const QList<OdtXml::Attribute>& paragraph,
                          const QList<OdtXml::Attribute>& letters) const {
    QList<OdtXml::Attribute> all = letters;
    if (m_scale < 1)
        all.append({"fo:font-size", points(odtNames::tableSize(parent))});
    if (paragraph.isEmpty() && all.isEmpty())
        return parent;
    QList<OdtProperties> properties;
    if (!paragraph.isEmpty())
        properties.append({"style:paragraph-properties", paragraph});
    if (!all.isEmpty())
        properties.append({"style:text-properties", all});
    return m_styles.use({QStringLiteral("paragraph"), parent, {}, properties});
}

} // namespace ks
