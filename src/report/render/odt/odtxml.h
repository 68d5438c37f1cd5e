#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace ks {

/// What a document can hold of a text that comes from people: control characters and direction overrides taken out, a
/// broken character replaced by U+FFFD, every kind of line end as '\n'.
QString odtText(const QString& text);

/// Writes XML of an OpenDocument file with its usual prefixes ("text:p"), in the order given.
class OdtXml final {
public:
    using Attribute = std::pair<const char*, QString>;
    using Attributes = std::initializer_list<Attribute>;

    /// Appends to `out`, which outlives the writer.
    explicit OdtXml(QByteArray* out);

    /// The XML declaration and the root element, with every prefix that is used here.
    void startDocument(const char* root);
    void endDocument();

    void start(const char* name, Attributes attributes = {});
    void end();
    void empty(const char* name, Attributes attributes = {});
    void attribute(const char* name, const QString& value);

    /// The content of a paragraph: tabs, line ends and repeated spaces as elements, so that none is lost.
    void text(const QString& text);
    /// An element that holds characters only, in one line.
    void textElement(const char* name, const QString& text, Attributes attributes = {});
    /// A paragraph that holds nothing but text.
    void paragraph(const QString& style, const QString& text);

    /// What another writer wrote, as it is.
    void raw(const QByteArray& fragment);

private:
    void spaces(qsizetype count);

    QXmlStreamWriter m_xml;
};

/// "12.5pt"; a point as decimal mark whatever the locale.
QString odtPoints(double points);
QString odtMillimetres(double millimetres);

} // namespace ks
