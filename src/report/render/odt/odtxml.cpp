#include "report/render/odt/odtxml.h"

namespace ks {
namespace {

constexpr std::pair<const char*, const char*> prefixes[] = {
    {"office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"},
    {"style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"},
    {"text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"},
    {"table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"},
    {"draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"},
    {"fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"},
    {"svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"},
    {"meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"ooow", "http://openoffice.org/2004/writer"}, // of formulas that count tables and figures
};

bool isLineEnd(char32_t character) {
    return character == U'\n' || character == U'\r' || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/// Turns the rest of a line around, so that a text reads as something else than it says.
bool isDirectionOverride(char32_t character) {
    return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
}

bool isLeftOut(char32_t character) {
    const QChar::Category category = QChar::category(character);
    return (category == QChar::Other_Control && character != U'\t') || QChar::isNonCharacter(character) ||
           isDirectionOverride(character);
}

QString number(double value) {
    return QString::number(value, 'f', 2);
}

} // namespace

QString odtText(const QString& text) {
    QString out;
    out.reserve(text.size());
    bool afterReturn = false;
    for (const uint character : text.toUcs4()) {
        if (isLineEnd(character)) {
            if (!(character == U'\n' && afterReturn))
                out += QLatin1Char('\n');
        } else if (!isLeftOut(character)) {
            out += QChar::fromUcs4(character);
        }
        afterReturn = character == U'\r';
    }
    return out;
}

QString odtPoints(double points) {
    return number(points) + QStringLiteral("pt");
}

QString odtMillimetres(double millimetres) {
    return number(millimetres) + QStringLiteral("mm");
}

OdtXml::OdtXml(QByteArray* out) : m_xml(out) {}

void OdtXml::startDocument(const char* root) {
    m_xml.writeStartDocument();
    start(root);
    for (const auto& [prefix, uri] : prefixes)
        m_xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix), QLatin1String(uri));
    attribute("office:version", QStringLiteral("1.2"));
}

void OdtXml::endDocument() {
    m_xml.writeEndDocument();
}

void OdtXml::start(const char* name, Attributes attributes) {
    m_xml.writeStartElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        attribute(key, value);
}

void OdtXml::end() {
    m_xml.writeEndElement();
}

void OdtXml::empty(const char* name, Attributes attributes) {
    m_xml.writeEmptyElement(QLatin1String(name));
    for (const auto& [key, value] : attributes)
        attribute(key, value);
}

void OdtXml::attribute(const char* name, const QString& value) {
    m_xml.writeAttribute(QLatin1String(name), odtText(value));
}

void OdtXml::spaces(qsizetype count) {
    m_xml.writeEmptyElement(QStringLiteral("text:s"));
    if (count > 1)
        m_xml.writeAttribute(QStringLiteral("text:c"), QString::number(count));
}

void OdtXml::text(const QString& text) {
    const QString clean = odtText(text);
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            m_xml.writeCharacters(run);
        run.clear();
    };
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar character = clean[i];
        if (character == QLatin1Char('\n') || character == QLatin1Char('\t')) {
            flush();
            m_xml.writeEmptyElement(character == QLatin1Char('\t') ? QStringLiteral("text:tab")
                                                                   : QStringLiteral("text:line-break"));
        } else if (character == QLatin1Char(' ') &&
                   (i == 0 || clean[i - 1] == QLatin1Char('\n') || clean[i - 1] == QLatin1Char('\t') ||
                    i + 1 == clean.size() || clean[i + 1] == QLatin1Char(' '))) {
            // Readers take repeated and outer white space together; as an element it stays.
            qsizetype end = i;
            while (end < clean.size() && clean[end] == QLatin1Char(' '))
                ++end;
            flush();
            spaces(end - i);
            i = end - 1;
        } else {
            run += character;
        }
    }
    flush();
}

void OdtXml::textElement(const char* name, const QString& text, Attributes attributes) {
    start(name, attributes);
    m_xml.writeCharacters(odtText(text).simplified());
    end();
}

void OdtXml::paragraph(const QString& style, const QString& text) {
    start("text:p", {{"text:style-name", style}});
    this->text(text);
    end();
}

void OdtXml::raw(const QByteArray& fragment) {
    m_xml.writeCharacters(QString()); // ends the start tag that is still open
    m_xml.device()->write(fragment);
}

} // namespace ks
