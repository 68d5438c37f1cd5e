#pragma once

#include "report/render/odt/odtautomatic.h"

namespace ks {

/// The styles of paragraphs in a table; smaller than the named ones where the table is wider than its page.
class OdtTableText final {
public:
    /// `styles` outlives this.
    explicit OdtTableText(OdtAutomaticStyles& styles) : m_styles(styles) {}

    void setScale(double scale) { m_scale = scale; }
    double scale() const { return m_scale; }
    /// A length in points at the scale of the table.
    QString points(double atFullSize) const { return odtPoints(atFullSize * m_scale); }
    /// The name of `parent` itself when nothing is changed of it.
    QString use(const QString& parent, const QList<OdtXml::Attribute>& paragraph = {},
                const QList<OdtXml::Attribute>& letters = {}) const;

private:
    OdtAutomaticStyles& m_styles;
    double m_scale = 1;
};

} // namespace ks
