#include "report/render/html/htmlwriter.h"

#include <QIODevice>

namespace ks {
namespace {

bool isAllowed(uint character) {
    if (character == '\n' || character == '\t')
        return true;
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    const bool noCharacter = (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    return !control && !noCharacter;
}

} // namespace

QString htmlText(const QString& text) {
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    QString clean;
    clean.reserve(lines.size());
    // The half of a pair comes out of toUcs4 as it is, or as the replacement character.
    for (const uint character : lines.toUcs4()) {
        if (character >= 0xD800 && character <= 0xDFFF)
            clean += QChar(QChar::ReplacementCharacter);
        else if (isAllowed(character))
            clean += QString::fromUcs4(reinterpret_cast<const char32_t*>(&character), 1);
    }
    return clean;
}

HtmlWriter::HtmlWriter(QByteArray& out) : m_xml(&out) {}

void HtmlWriter::attributes(const HtmlAttributes& all) {
    for (const auto& [name, value] : all) {
        if (!value.isNull())
            m_xml.writeAttribute(QString::fromLatin1(name), htmlText(value));
    }
}

void HtmlWriter::start(const char* element, const HtmlAttributes& all) {
    m_xml.writeStartElement(QString::fromLatin1(element));
    attributes(all);
    // Closes the tag at once: an element that stays empty must not become "<td/>", which HTML reads as a start tag.
    m_xml.writeCharacters(QString());
}

void HtmlWriter::end() {
    m_xml.writeEndElement();
}

void HtmlWriter::text(const QString& text) {
    m_xml.writeCharacters(htmlText(text));
}

void HtmlWriter::element(const char* name, const QString& content, const HtmlAttributes& all) {
    start(name, all);
    text(content);
    end();
}

void HtmlWriter::empty(const char* name, const HtmlAttributes& all) {
    m_xml.writeEmptyElement(QString::fromLatin1(name));
    attributes(all);
}

void HtmlWriter::raw(const QByteArray& bytes) {
    // The writer keeps nothing back, so what goes to its device stands in its place.
    m_xml.writeCharacters(QString());
    m_xml.device()->write(bytes);
}

} // namespace ks
